// SPDX-License-Identifier: Apache-2.0
#include "ScriptVectors.h"

#include "VectorServer.h"
#include "VectorTabs.h"

#include <QNetworkCookie>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

using Place = VectorJob::Place;
using Use = VectorJob::Use;

constexpr int patience = 30'000; // milliseconds

bool isSelected(const ScriptVector &vector, const VectorSelection &selection)
{
    const bool isOfUse = selection.use == Use::Write ? vector.writes : vector.reads;
    return isOfUse && vector.title().contains(selection.only);
}

bool isWantedIn(Place place, const ScriptVector &vector, VectorSelection::Extent extent, int &candidates)
{
    if (place == Place::MainFrame)
        return true;
    if (vector.onlyInMainFrame || extent == VectorSelection::Extent::Quick)
        return false;
    return extent == VectorSelection::Extent::Full || candidates++ % 12 == 0;
}

QList<VectorJob> jobsOf(const QList<ScriptVector> &vectors, const VectorSelection &selection)
{
    QList<VectorJob> jobs;
    // By place, so that frames fill their pages.
    for (const Place place : {Place::MainFrame, Place::SameSiteFrame, Place::CrossSiteFrame, Place::PopUp}) {
        int candidates = 0;
        for (const ScriptVector &vector : vectors) {
            const bool isWanted = isWantedIn(place, vector, selection.extent, candidates);
            if (isWanted && isSelected(vector, selection))
                jobs.append({int(jobs.size()), &vector, selection.use, place});
        }
    }
    return jobs;
}

QSet<int> storedIn(const test::StoreLog &log)
{
    QSet<int> jobs;
    for (const test::StoreLog::Event &event : log.events()) {
        if (event.kind == test::StoreLog::Event::Kind::Added)
            jobs += jobsNamedIn(event.cookie.key.name + '=' + event.cookie.value);
    }
    return jobs;
}

bool load(QWebEnginePage &page, const QUrl &url)
{
    QSignalSpy finished(&page, &QWebEnginePage::loadFinished);
    page.load(url);
    return finished.wait(patience);
}

QStringList hostsOf(const VectorServer &server)
{
    const VectorOrigins origins = server.origins();
    return {origins.portal.host(), origins.sameSite.host(), origins.crossSite.host()};
}

/// Has a response put the cookie that vectors try to read into the jar of every host.
void putStandingCookie(VectorBrowser &browser, const VectorServer &server)
{
    browser.leaveInStore();
    const auto page = browser.makePage();
    for (const QString &host : hostsOf(server)) {
        if (!load(*page, server.url(host, u"/standing"_s)))
            qFatal("the cookie that vectors read could not be set");
    }
    const auto stands = [&browser] { return browser.log().storedCount(VectorServer::standingName) == 3; };
    if (!QTest::qWaitFor(stands, patience))
        qFatal("the cookie that vectors read does not stand in the jar");
}

/// Where the cookie that vectors read is no longer in the jar: those that came late read nothing, guard or
/// not.
QStringList missingFromJar(const VectorBrowser &browser, const VectorServer &server)
{
    QStringList failures;
    for (const QString &host : hostsOf(server)) {
        if (!browser.log().holds(CookieKey{VectorServer::standingName, host, u"/"_s}))
            failures.append(u"the cookie of %1 that vectors read is no longer in the jar"_s.arg(host));
    }
    return failures;
}

/// A later page of the site, and a later cookie that the store reports: what was stored before is known then.
/// What of it did not come.
QStringList settle(VectorBrowser &browser, const VectorServer &server)
{
    QStringList failures;
    const auto page = browser.makePage();
    if (!load(*page, server.url(u"portal.localhost"_s, u"/page"_s)))
        failures.append(u"the later page was not loaded"_s);
    const auto host = u"settled.localhost"_s; // vectors set cookies of this name too, elsewhere
    browser.engine().cookieStore()->setCookie(QNetworkCookie("csrftoken", "settled"),
                                              server.url(host, u"/"_s));
    const auto isSettled = [&] { return browser.log().holds(CookieKey{"csrftoken", host, u"/"_s}); };
    if (!QTest::qWaitFor(isSettled, patience))
        failures.append(u"the later cookie was not reported"_s);
    return failures;
}

/// The product's only: what its start has not proven must not be measured under its name.
QStringList notProvenAtStart(VectorBrowser::Kind kind, const VectorBrowser &browser)
{
    const bool isProven =
        kind == VectorBrowser::Kind::Bare || browser.status().level == EnforcementStatus::Level::OffTheWire;
    return isProven ? QStringList() : QStringList{u"the self-test of the start did not pass"_s};
}

QStringList titles(const QList<VectorJob> &jobs, const QSet<int> &numbers)
{
    QStringList titles;
    for (const VectorJob &job : jobs) {
        if (numbers.contains(job.number))
            titles.append(job.vector->title() + u" ("_s + identifier(job.place) + u')');
    }
    return titles;
}

VectorOutcome outcomeOf(const QList<VectorJob> &jobs, const VectorBrowser &browser,
                        const VectorServer &server, const VectorTabs &tabs)
{
    VectorOutcome outcome;
    QSet<const ScriptVector *> tried;
    QSet<int> all;
    for (const VectorJob &job : jobs) {
        tried.insert(job.vector);
        all.insert(job.number);
    }
    outcome.vectors = int(tried.size());
    outcome.stored = titles(jobs, storedIn(browser.log()));
    outcome.sent = titles(jobs, server.sent());
    outcome.read = titles(jobs, server.read());
    outcome.silent = titles(jobs, tabs.silent());
    outcome.unheard = titles(jobs, all - server.later());
    for (auto problem = tabs.problems().cbegin(); problem != tabs.problems().cend(); ++problem)
        outcome.problems.insert(titles(jobs, {problem.key()}).constFirst(), problem.value());
    return outcome;
}

} // namespace

QStringList VectorOutcome::withoutPlaces(const QStringList &titles)
{
    QStringList names;
    for (const QString &title : titles)
        names.append(title.left(title.lastIndexOf(u" (")));
    names.removeDuplicates();
    return names;
}

VectorOutcome runScriptVectors(const QList<ScriptVector> &vectors, VectorBrowser::Kind kind,
                               const VectorSelection &selection)
{
    const QList<VectorJob> jobs = jobsOf(vectors, selection);
    VectorServer server(jobs);
    VectorBrowser browser(kind);
    if (!server.start() || !browser.waitUntilReady())
        qFatal("the script vectors cannot start");
    QStringList failures = notProvenAtStart(kind, browser);
    const bool isReading = selection.use == Use::Read;
    if (isReading)
        putStandingCookie(browser, server);
    VectorTabs tabs(browser, server, jobs);
    tabs.run();
    failures += isReading ? missingFromJar(browser, server) : settle(browser, server);

    VectorOutcome outcome = outcomeOf(jobs, browser, server, tabs);
    outcome.failures = failures;
    if (isReading)
        outcome.withoutStanding = titles(jobs, server.later() - server.laterWithStanding());
    return outcome;
}

} // namespace consentdesk::leaklab
