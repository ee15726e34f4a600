// SPDX-License-Identifier: Apache-2.0
#include "widgets/FieldHints.h"

#include "base/DisplayText.h"
#include "cookies/Lifetime.h"
#include "cookies/OctetText.h"
#include "cookies/Site.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace consentdesk {

namespace {

class FieldHints final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::FieldHints)
};

/// Bytes that are no text are told apart from these.
bool holdsHidden(const QString &text)
{
    const auto codePoints = text.toUcs4();
    return std::any_of(codePoints.cbegin(), codePoints.cend(), [](uint codePoint) {
        return codePoint != 0xfffd && !QChar::isSurrogate(codePoint) && isHidden(codePoint);
    });
}

} // namespace

QString hiddenCharactersHint(const QString &text)
{
    QStringList sentences;
    if (holdsHidden(text))
        sentences +=
            FieldHints::tr("Has characters that cannot be seen: %1").arg(displayText(octetsOf(text), 120));
    if (holdsBareOctets(text))
        sentences +=
            FieldHints::tr("Has bytes that are no text. They stay as they are unless you delete them.");
    return sentences.join(u'\n');
}

QString domainHint(const CookieDraft &draft)
{
    const QString host = storedHost(draft.domain);
    if (canonicalHost(host).isEmpty())
        return {};
    return (draft.hostOnly ? FieldHints::tr("Sent to %1 only.")
                           : FieldHints::tr("Sent to %1 and every host below it."))
        .arg(displayText(host, 260));
}

QString expiryHint(const CookieDraft &draft, const QDateTime &now)
{
    if (!draft.expires)
        return {};
    return FieldHints::tr("%1: %2").arg(lifetimeText(draft.expires, now), exactExpiryText(draft.expires));
}

QString sameSiteHint(SameSiteChoice choice)
{
    switch (choice) {
    case SameSiteChoice::Unanswered:
        return FieldHints::tr(
            "This engine did not report SameSite, and saving writes it anew: choose what it should "
            "be.");
    case SameSiteChoice::Unset:
        return FieldHints::tr("Written without SameSite: browsers treat it as Lax.");
    case SameSiteChoice::None:
        return FieldHints::tr("Sent with every request, also from pages of other sites.");
    case SameSiteChoice::Lax:
        return FieldHints::tr("Sent from the site's own pages, and when somebody follows a link to it.");
    case SameSiteChoice::Strict:
        break;
    }
    return FieldHints::tr("Sent from the site's own pages only.");
}

QString sizeText(const CookieDraft &draft)
{
    const QLocale locale;
    return FieldHints::tr("%1 of %2 bytes for name and value")
        .arg(locale.toString(draft.nameAndValueOctets()), locale.toString(maximumNameAndValueOctets));
}

} // namespace consentdesk
