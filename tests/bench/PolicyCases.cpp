// SPDX-License-Identifier: Apache-2.0
#include "PolicyCases.h"

#include "browser/RequestTally.h"
#include "consent/OriginGate.h"
#include "cookies/JarTraffic.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::bench {

namespace {

using Cell = SnapshotCell<ConsentPolicy>;

constexpr int chosenCookies = 100;
constexpr int chosenSites = 500;

ConsentChoices manyChoices()
{
    ConsentChoices choices;
    choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Refuse);
    for (int i = 0; i < chosenCookies; ++i)
        choices.everywhere.cookies.insert({"chosen" + QByteArray::number(i), QString()},
                                          i % 2 == 0 ? Decision::Allow : Decision::Refuse);
    for (int i = 0; i < chosenSites; ++i) {
        ChoiceSet &site = choices.bySite[Site::fromHost(u"site%1.example"_s.arg(i))];
        site.categories.insert(CookieCategory::ThirdParty, Decision::Allow);
        site.cookies.insert({"lang", u"site%1.example"_s.arg(i)}, Decision::Allow);
    }
    return choices;
}

std::shared_ptr<const Cell> cellOf(const ConsentChoices &choices)
{
    return std::make_shared<const Cell>(
        std::make_shared<const ConsentPolicy>(Catalogue::builtIn().value(), choices));
}

Case decideCase(const QString &name, const std::shared_ptr<const Cell> &cell, const CookieAccess &access)
{
    return {u"decide: "_s + name, [policy = cell->load(), access](quint64 rounds) {
                quint64 allowed = 0;
                for (quint64 i = 0; i < rounds; ++i)
                    allowed += policy->decide(access).isAllowed() ? 1 : 0;
                return allowed;
            }};
}

/// Requests of one page, as the engine asks for them: each address is an object of its own.
struct Requests
{
    QList<QUrl> pages;
    QList<QUrl> origins;

    Requests(const QString &page, const QString &origin, int different = 64)
    {
        for (int i = 0; i < different; ++i) {
            pages.append(QUrl(page));
            origins.append(QUrl(origin.arg(i)));
        }
    }
};

Case gateCase(const QString &name, const std::shared_ptr<const Cell> &cell, const Requests &requests)
{
    const auto gate = std::make_shared<OriginGate>(cell);
    return {name, [gate, requests](quint64 rounds) {
                quint64 allowed = 0;
                for (quint64 i = 0; i < rounds; ++i) {
                    const qsizetype n = qsizetype(i) % requests.origins.size();
                    const auto answer = gate->ask({requests.pages[n], requests.origins[n]});
                    if (gate->record(answer, OriginContact::Use::Read))
                        allowed += 2;
                    allowed += answer.isAllowed ? 1 : 0;
                    if (n == 0)
                        allowed += gate->take().size();
                }
                return allowed;
            }};
}

/// The same with everything that the filter does on the network's behalf while there is nothing to sweep.
Case filterCase(const QString &name, const std::shared_ptr<const Cell> &cell, const Requests &requests)
{
    const auto gate = std::make_shared<OriginGate>(cell);
    const auto tally = std::make_shared<RequestTally>();
    const auto traffic = std::make_shared<JarTraffic>();
    for (const QUrl &url : requests.origins)
        tally->requestStarted(url);
    return {u"filter: "_s + name, [gate, tally, traffic, requests](quint64 rounds) {
                quint64 allowed = 0;
                for (quint64 i = 0; i < rounds; ++i) {
                    const qsizetype n = qsizetype(i) % requests.origins.size();
                    const auto answer = gate->ask({requests.pages[n], requests.origins[n]});
                    const auto call = tally->callOf(requests.origins[n]);
                    if (gate->record(answer, call.use))
                        allowed += 2;
                    if (answer.isAllowed && call.mayBeLine())
                        traffic->record(answer.cookieSite);
                    allowed += answer.isAllowed ? 1 : 0;
                    if (n == 0)
                        allowed += gate->take().size();
                }
                return allowed;
            }};
}

} // namespace

QList<Case> policyCases()
{
    const auto fresh = cellOf({});
    const auto chosen = cellOf(manyChoices());
    const Site portal = Site::fromHost(u"site7.example"_s);
    const Site tracker = Site::fromHost(u"tracker.example"_s);
    const Requests own(u"https://www.site7.example/explore/"_s, u"https://www.site7.example/api/%1?q=a"_s);
    const Requests third(u"https://www.site7.example/explore/"_s, u"https://cdn.tracker.example/%1.gif"_s);
    const Requests others(u"https://www.site7.example/explore/"_s, u"https://cdn%1.tracker.example/"_s, 4096);
    return {
        decideCase(u"known name"_s, fresh, {portal, portal, "csrftoken"}),
        decideCase(u"unknown name"_s, fresh, {portal, portal, "no-source-knows-this-one"}),
        decideCase(u"prefix"_s, fresh, {portal, portal, "_pk_id.1.6c91"}),
        decideCase(u"third-party name"_s, fresh, {portal, tracker, "_ga"}),
        decideCase(u"unknown name, many choices"_s, chosen, {portal, portal, "no-source-knows-this-one"}),
        decideCase(u"first-party origin"_s, fresh, {portal, portal, std::nullopt}),
        decideCase(u"third-party origin"_s, fresh, {portal, tracker, std::nullopt}),
        decideCase(u"third-party origin, many choices"_s, chosen, {portal, tracker, std::nullopt}),
        gateCase(u"gate: first party"_s, fresh, own),
        gateCase(u"gate: third party"_s, fresh, third),
        gateCase(u"gate: third party, many choices"_s, chosen, third),
        filterCase(u"first party"_s, fresh, own),
        filterCase(u"third party, many choices"_s, chosen, third),
        gateCase(u"new host: gate, always another one"_s, fresh, others),
    };
}

} // namespace consentdesk::bench
