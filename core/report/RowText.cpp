// SPDX-License-Identifier: Apache-2.0
#include "report/RowText.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class RowText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::RowText)
};

QString refusedText(const CookieRow &row)
{
    if (row.observed.refusal == Refusal::BeforeStorage)
        return refusedBeforeStorageText();
    if (row.observed.refusal == Refusal::OnArrival)
        return RowText::tr("removed on arrival");
    if (row.observed.refusal == Refusal::OnChoice)
        return RowText::tr("removed");
    // What its own site may keep stays in the store; the gate keeps it from being sent or read on this one.
    return row.classification().party == Party::Third ? RowText::tr("not sent here")
                                                      : RowText::tr("being removed");
}

} // namespace

QString stateSign(CookieState state)
{
    switch (state) {
    case CookieState::Kept:
    case CookieState::Exempt:
        return u"✓"_s;
    case CookieState::Refused:
        return u"⊘"_s;
    case CookieState::Awaited:
        break;
    }
    return u"…"_s;
}

QString stateText(const CookieRow &row)
{
    switch (row.state) {
    case CookieState::Kept:
        return RowText::tr("kept");
    case CookieState::Exempt:
        return RowText::tr("exempt");
    case CookieState::Refused:
        return refusedText(row);
    case CookieState::Awaited:
        break;
    }
    return RowText::tr("allowed, not set yet");
}

QString refusedBeforeStorageText()
{
    return RowText::tr("refused before storage");
}

QString knowledgeText(const Classification &known)
{
    QStringList parts;
    for (const QString &part : {known.provider, known.function, known.purpose}) {
        if (!part.isEmpty())
            parts.append(displayText(part, 1000));
    }
    if (known.isUnclassified())
        parts.append(parts.isEmpty() ? RowText::tr("Not declared by the platform, not known elsewhere")
                                     : RowText::tr("not declared by the platform, not known elsewhere"));
    return parts.join(u" · "_s);
}

QString originText(const OriginRow &row)
{
    const auto attempts = int(std::min<quint64>(row.origin.writes, 1'000'000));
    if (attempts == 0)
        return RowText::tr("Another company's server. It was sent no cookies and could store none.");
    return RowText::tr("Another company's server. It tried to store cookies %n time(s).", nullptr, attempts);
}

QString summary(const SiteReport &report)
{
    return RowText::tr("%1 kept, %2 refused").arg(report.keptCount()).arg(report.refusedCount());
}

QString siteName(const Site &site)
{
    return site.isNull() ? RowText::tr("this page") : displayText(site.domain(), 100);
}

} // namespace consentdesk
