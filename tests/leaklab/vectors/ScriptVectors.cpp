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

/// Has a response put the cookie that vectors try to read into the jar of every host.
void putStandingCookie(VectorBrowser &browser, const VectorServer &server)
{
    browser.leaveInStore();
    const auto page = browser.makePage();
    for (const QString &host :
         {u"portal.localhost"_s, u"static.portal.localhost"_s, u"tracker.localhost"_s}) {
        if (!load(*page, server.url(host, u"/standing"_s)))
            qFatal("the cookie that vectors read could not be set");
    }
    const auto stands = [&browser] { return browser.log().storedCount(VectorServer::standingName) == 3; };
    if (!QTest::qWaitFor(stands, patience))
        qFatal("the cookie that vectors read does not stand in the jar");
}

/// A later page of the site, and a later cookie that the store reports: what was stored before is known then.
void settle(VectorBrowser &browser, const VectorServer &server)
{
    const auto page = browser.makePage();
    if (!load(*page, server.url(u"portal.localhost"_s, u"/page"_s)))
        qWarning("the later page was not loaded");
    browser.engine().cookieStore()->setCookie(QNetworkCookie("csrftoken", "settled"),
                                              server.url(u"settled.localhost"_s, u"/"_s));
    const auto isSettled = [&browser] { return browser.log().cookie("csrftoken").value == "settled"; };
    if (!QTest::qWaitFor(isSettled, patience))
        qWarning("the later cookie was not reported");
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
    if (selection.use == Use::Read)
        putStandingCookie(browser, server);
    VectorTabs tabs(browser, server, jobs);
    tabs.run();
    if (selection.use == Use::Write) // in the other case nobody hears of what is stored
        settle(browser, server);

    VectorOutcome outcome;
    QSet<const ScriptVector *> tried;
    for (const VectorJob &job : jobs)
        tried.insert(job.vector);
    outcome.vectors = int(tried.size());
    outcome.stored = titles(jobs, storedIn(browser.log()));
    outcome.sent = titles(jobs, server.sent());
    outcome.read = titles(jobs, server.read());
    outcome.silent = titles(jobs, tabs.silent());
    for (auto problem = tabs.problems().cbegin(); problem != tabs.problems().cend(); ++problem)
        outcome.problems.insert(titles(jobs, {problem.key()}).constFirst(), problem.value());
    return outcome;
}

} // namespace consentdesk::leaklab
