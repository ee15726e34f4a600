// SPDX-License-Identifier: Apache-2.0
#include "report/RowText.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QUrl>

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
    const auto layer = row.refusedBy();
    if (!layer)
        return RowText::tr("being removed");
    if (*layer == Layer::Gate)
        return RowText::tr("not sent here");
    if (*layer == Layer::Guard)
        return refusedBeforeStorageText();
    return row.observed.refusal == Refusal::OnArrival ? RowText::tr("removed on arrival")
                                                      : RowText::tr("removed");
}

QString promise(EnforcementStatus::Level level)
{
    switch (level) {
    case EnforcementStatus::Level::OffTheWire:
        return RowText::tr("A refused cookie is not sent back once its name is known. A new one may "
                           "accompany a few parallel requests on the visit where it first appears, never "
                           "a request of a later page.");
    case EnforcementStatus::Level::OnArrival:
        return RowText::tr("Other companies' servers are refused before anything is stored. A refused "
                           "cookie of the site itself is removed the moment it is stored; parallel requests "
                           "of that moment may still carry it, later pages do not.");
    case EnforcementStatus::Level::Checking:
        break;
    }
    return RowText::tr("ConsentDesk is finding out whether it can take refused cookies out before each "
                       "request. Until then they are removed on arrival.");
}

} // namespace

QString nameText(const Cookie &cookie)
{
    const QByteArray name = cookie.nameOnTheWire();
    return name.isEmpty() ? RowText::tr("(cookie without a name)") : displayText(name);
}

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

QString layerText(Layer layer)
{
    switch (layer) {
    case Layer::Gate:
        return RowText::tr("the gate: nothing of this server is stored, sent or read on this site");
    case Layer::Guard:
        return RowText::tr("the guard: it kept a script of the page from storing it");
    case Layer::Keeper:
        break;
    }
    return RowText::tr("the keeper: it took it out of the store");
}

QString shortWriterText(const ObservedCookie &observed)
{
    if (observed.writer.isEmpty())
        return {};
    const QString host = canonicalHost(QUrl(observed.writer).host());
    return RowText::tr("script of %1").arg(displayText(host.isEmpty() ? observed.writer : host, 100));
}

QString knowledgeText(const Classification &known)
{
    QStringList parts;
    for (const QString &part : {known.provider, known.function, known.purpose}) {
        if (!part.isEmpty())
            parts.append(displayText(part, 1000));
    }
    if (known.isUnclassified())
        parts.append(parts.isEmpty() ? RowText::tr("No source knows its kind")
                                     : RowText::tr("no source knows its kind"));
    if (known.sourceId == "own-label"_L1)
        parts.append(RowText::tr("your label"));
    return parts.join(u" · "_s);
}

QString originText(const OriginRow &row)
{
    const bool isOwn = row.verdict.classification.party == Party::First;
    const auto attempts = int(std::min<quint64>(row.origin.writes, 1'000'000));
    if (isOwn)
        return RowText::tr("The site itself. It is sent no cookies and can store none.");
    if (attempts == 0)
        return RowText::tr("Another company's server. It was sent no cookies and could store none.");
    return RowText::tr("Another company's server. It tried to store cookies %n time(s).", nullptr, attempts);
}

QString summary(const SiteReport &report)
{
    const QString cookies =
        (report.hasMore ? RowText::tr("%1 kept, at least %2 refused") : RowText::tr("%1 kept, %2 refused"))
            .arg(report.keptCount())
            .arg(report.refusedCookies());
    if (report.origins.isEmpty())
        return cookies;
    return RowText::tr("%1, %n server(s) refused", nullptr, int(report.origins.size())).arg(cookies);
}

QString unlistedText(const SiteReport &report)
{
    if (report.unlisted == 0 && !report.hasMore)
        return {};
    if (report.unlisted == 0)
        return RowText::tr("The list is cut: more cookies were refused than it can hold.");
    return report.hasMore ? RowText::tr("The list is cut: more than %n other cookie(s) were refused too.",
                                        nullptr, int(report.unlisted))
                          : RowText::tr("The list is cut: %n more cookie(s) were refused.", nullptr,
                                        int(report.unlisted));
}

QString levelText(EnforcementStatus::Level level)
{
    switch (level) {
    case EnforcementStatus::Level::OffTheWire:
        return RowText::tr("Refused cookies are kept off the wire");
    case EnforcementStatus::Level::OnArrival:
        return RowText::tr("Refused cookies are removed on arrival");
    case EnforcementStatus::Level::Checking:
        break;
    }
    return RowText::tr("Checking how refused cookies are kept back");
}

QString levelExplanation(const EnforcementStatus &status)
{
    const QLocale locale;
    const QString counters =
        status.sweeps + status.wavedThrough == 0
            ? QString()
            : u' ' + RowText::tr("Requests cleared of refused cookies so far: %1. Requests sent without "
                                 "waiting for that: %2.")
                         .arg(locale.toString(status.sweeps), locale.toString(status.wavedThrough));
    return promise(status.level) + counters;
}

QString siteName(const Site &site)
{
    return site.isNull() ? RowText::tr("this page") : displayText(site.domain(), 100);
}

} // namespace consentdesk
