// SPDX-License-Identifier: Apache-2.0
#include "report/CookieDescription.h"

#include "base/DisplayText.h"
#include "base/TextLanguage.h"
#include "cookies/Lifetime.h"
#include "report/AttributeText.h"
#include "report/RowText.h"

#include <QCoreApplication>
#include <QLocale>

namespace consentdesk {

namespace {

constexpr qsizetype longestLine = 1000;

class CookieDescription final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieDescription)

public:
    explicit CookieDescription(QString title)
        : m_section{std::move(title), {}}
    {
    }

    void add(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_section.lines.append({label, displayText(text, longestLine)});
    }

    [[nodiscard]] DescriptionSection take() { return std::move(m_section); }

private:
    DescriptionSection m_section;
};

QString classText(const OtherWord &word)
{
    return word.anonymised ? CookieDescription::tr("%1, anonymised").arg(wordFor(word.purposeClass))
                           : wordFor(word.purposeClass);
}

QString sourceText(const QString &title, const QDate &date)
{
    if (title.isEmpty() || !date.isValid())
        return title;
    return CookieDescription::tr("%1, as of %2")
        .arg(title, localeOfTexts().toString(date, QLocale::ShortFormat));
}

DescriptionSection knowledgeOf(const CookieRow &row, const QString &categoryName)
{
    CookieDescription lines(CookieDescription::tr("What it is for"));
    const Classification &known = row.classification();
    lines.add(CookieDescription::tr("Name"), nameText(row.observed.cookie));
    lines.add(CookieDescription::tr("State"), stateText(row));
    lines.add(CookieDescription::tr("Why"), explain(row.verdict));
    if (const auto layer = row.refusedBy())
        lines.add(CookieDescription::tr("Refused by"), layerText(*layer));
    lines.add(CookieDescription::tr("Category"), categoryName);
    lines.add(CookieDescription::tr("Provider"), known.provider);
    lines.add(CookieDescription::tr("Function"), known.function);
    lines.add(CookieDescription::tr("Purpose"), known.purpose);
    lines.add(CookieDescription::tr("Declared lifetime"), known.lifetime);
    lines.add(CookieDescription::tr("Source"), sourceText(known.sourceTitle, known.sourceDate));
    lines.add(CookieDescription::tr("Confidence"), confidenceExplanation(known.confidence));
    for (const OtherWord &other : known.disagreeing)
        lines.add(CookieDescription::tr("Another source says"),
                  CookieDescription::tr("%1: %2").arg(sourceText(other.sourceTitle, other.sourceDate),
                                                      classText(other)));
    return lines.take();
}

QString expiryOf(const Cookie &cookie, const QDateTime &now)
{
    if (!cookie.expires)
        return CookieDescription::tr("when the browser is closed");
    return CookieDescription::tr("%1: %2").arg(lifetimeText(cookie.expires, now), localTime(*cookie.expires));
}

DescriptionSection attributesOf(const ObservedCookie &observed, const QDateTime &now,
                                SameSiteFinding sameSite)
{
    CookieDescription lines(CookieDescription::tr("Attributes"));
    const Cookie &cookie = observed.cookie;
    lines.add(CookieDescription::tr("Domain"), cookie.key.domain);
    lines.add(CookieDescription::tr("Path"), cookie.key.path);
    lines.add(CookieDescription::tr("This host only"), yesOrNo(cookie.key.isHostOnly()));
    if (!observed.stored && observed.refusal == Refusal::BeforeStorage)
        return lines.take(); // the guard tells no more
    lines.add(CookieDescription::tr("Expires"), expiryOf(cookie, now));
    lines.add(CookieDescription::tr("Secure"), yesOrNo(cookie.secure));
    lines.add(CookieDescription::tr("HttpOnly"), yesOrNo(cookie.httpOnly));
    lines.add(CookieDescription::tr("SameSite"), sameSiteText(sameSite));
    lines.add(CookieDescription::tr("Size"),
              CookieDescription::tr("%1 bytes: name %2, value %3")
                  .arg(localeOfTexts().toString(cookie.key.name.size() + cookie.value.size()),
                       localeOfTexts().toString(cookie.key.name.size()),
                       localeOfTexts().toString(cookie.value.size())));
    return lines.take();
}

DescriptionSection originOf(const ObservedCookie &observed)
{
    CookieDescription lines(CookieDescription::tr("Where it came from"));
    lines.add(CookieDescription::tr("Written by"), writerText(observed.writtenBy));
    lines.add(CookieDescription::tr("Script, as the page tells"), observed.writer);
    if (!observed.topLevelSite.isNull())
        lines.add(CookieDescription::tr("On a page of"), observed.topLevelSite.domain());
    lines.add(CookieDescription::tr("First seen"), localTime(observed.firstSeen));
    lines.add(CookieDescription::tr("Last changed"), localTime(observed.lastChanged));
    if (observed.changes > 0)
        lines.add(CookieDescription::tr("Written again"),
                  CookieDescription::tr("%n time(s)", nullptr, int(observed.changes)));
    return lines.take();
}

} // namespace

QList<DescriptionSection> describe(const CookieRow &row, const QString &categoryName, const QDateTime &now,
                                   SameSiteFinding sameSite)
{
    const SameSiteFinding own = findingOf(row.observed.cookie.sameSite);
    return {knowledgeOf(row, categoryName),
            attributesOf(row.observed, now, own == SameSiteFinding::Unknown ? sameSite : own),
            originOf(row.observed)};
}

} // namespace consentdesk
