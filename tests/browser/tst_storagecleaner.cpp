// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "StorageFixture.h"
#include "pagestorage/RefusedStorage.h"

#include <QEventLoop>
#include <QTimer>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::StorageFixture;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);
const QList<StorageKind> all{allStorageKinds.begin(), allStorageKinds.end()};

/// What became of each kind: "local: done", "session: 8", …
QStringList toText(const QList<ClearedArea> &areas)
{
    QStringList text;
    for (const ClearedArea &cleared : areas) {
        text.append(identifier(cleared.area.kind) + u": "_s +
                    (cleared.outcome.isDone() ? u"done"_s : QString::number(int(*cleared.outcome.problem))));
    }
    return text;
}

QString problemWord(StorageKind kind, StorageProblem problem)
{
    return identifier(kind) + u": "_s + QString::number(int(problem));
}

const QByteArray storing = R"(<!DOCTYPE html><script>
    localStorage.setItem('id', '1'); sessionStorage.setItem('id', '1');
    const opened = new Promise(resolve => { const r = indexedDB.open('db');
        r.onsuccess = () => { r.result.close(); resolve(); } });
    Promise.all([opened, caches.open('cache'),
                 navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)])
        .then(() => { window.ready = true; parent.postMessage('ready', '*'); });</script>)";

/// Serves the page that stores, alone and in a foreign frame.
void serve(test::CookieServer &server)
{
    server.on(u"/worker.js"_s, {.body = "self.onfetch = () => {};", .type = "text/javascript"});
    server.on(u"/store"_s, {storing});
    server.on(u"/plain"_s, {"<!DOCTYPE html><p>text"});
    server.on(u"/frame"_s, {"<!DOCTYPE html><iframe src='http://other.localhost:%PORT%/store'></iframe>"
                            "<script>onmessage = () => { window.ready = true }</script>"});
}

} // namespace

class tst_StorageCleaner final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarningOfOurs(); }

    void everythingOfTheVisitedSiteIsCleared();
    void aForeignFrameIsCleared();
    void anOriginWithoutAFrameIsClearedWithoutARequest();
    void aPartyThatIsRefusedIsClearedAfterwards();
    void aBlockedSiteKeepsWhatItHasUntilItIsAllowed();
    void whatAnOpenDocumentHasStaysUsableUntilItIsLeft();
    void refusedEntriesAreFound();
    void callsAreDoneInOrder();
    void itsOwnPageGoesWithIt();
};

void tst_StorageCleaner::everythingOfTheVisitedSiteIsCleared()
{
    StorageFixture fixture;
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/store"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    QVERIFY(!fixture.read().isEmpty());
    QCOMPARE(toText(fixture.clear({fixture.originOf(u"portal.localhost"_s)}, all)).join(u", "),
             u"local: done, session: done, databases: done, caches: done, workers: done"_s);
    QVERIFY(fixture.read().isEmpty());
}

void tst_StorageCleaner::aForeignFrameIsCleared()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/frame"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    const QString other = fixture.originOf(u"other.localhost"_s);
    QCOMPARE(toText(fixture.clear({other}, all)).join(u", "),
             u"local: done, session: done, databases: done, caches: done, workers: done"_s);
    QVERIFY(fixture.read().find(other)->isEmpty());
}

void tst_StorageCleaner::anOriginWithoutAFrameIsClearedWithoutARequest()
{
    StorageFixture fixture;
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/store"_s, u"other.localhost"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    fixture.server.forgetRequests();
    const QString other = fixture.originOf(u"other.localhost"_s);
    QCOMPARE(toText(fixture.clear({other}, all)).join(u", "),
             u"local: done, %1, databases: done, caches: done, %2"_s.arg(
                 problemWord(StorageKind::Session, StorageProblem::NoFrame),
                 problemWord(StorageKind::Workers, StorageProblem::NoFrame)));
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s, u"other.localhost"_s)));
    for (const auto &request : fixture.server.requests()) {
        if (request.host == u"other.localhost") {
            QCOMPARE(request.path, u"/plain"_s); // none before it
            break;
        }
    }
    const OriginStorage left = fixture.read().origins.value(0);
    QCOMPARE(left.local.count + left.databases.count + left.caches.count, 0);
    QCOMPARE(left.workers.count, 1);
}

/// The case of the panel: accepted, stored, then refused while the page is open.
void tst_StorageCleaner::aPartyThatIsRefusedIsClearedAfterwards()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/frame"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    QVERIFY(fixture.browser.consent().setCategory(portal, CookieCategory::ThirdParty, Decision::Refuse));
    const QString other = fixture.originOf(u"other.localhost"_s);
    const QString result = toText(fixture.clear({other}, all)).join(u", ");
    qInfo("refused while open: %s", qPrintable(result));
    QVERIFY(result.contains(u"local: done"_s));
    QVERIFY(result.contains(u"databases: done"_s));
    QVERIFY(result.contains(u"caches: done"_s));
    // Accepted again, nothing is there.
    QVERIFY(fixture.browser.consent().setCategory(portal, CookieCategory::ThirdParty, Decision::Allow));
    fixture.server.on(u"/frame"_s,
                      {"<!DOCTYPE html><iframe src='http://other.localhost:%PORT%/plain'></iframe>"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/frame"_s)));
    const PageStorage storage = fixture.read();
    QVERIFY(storage.find(other));
    const OriginStorage &left = *storage.find(other);
    qInfo("left: session %lld, workers %lld", left.session.count, left.workers.count);
    QCOMPARE(left.local.count + left.databases.count + left.caches.count, 0);
}

void tst_StorageCleaner::aBlockedSiteKeepsWhatItHasUntilItIsAllowed()
{
    StorageFixture fixture;
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/store"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    fixture.browser.consent().setStorage(portal, Decision::Refuse);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    const QString own = fixture.originOf(u"portal.localhost"_s);
    // The engine asks for service workers as for cookies, which stay allowed.
    QCOMPARE(toText(fixture.clear({own}, all)).filter(u"done"_s), QStringList(u"workers: done"_s));
    fixture.browser.consent().setStorage(portal, Decision::Allow);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    QCOMPARE(fixture.read().origins.value(0).local.count, 1); // it was only blocked
    // In the other order nothing is left.
    QCOMPARE(toText(fixture.clear({own}, all)).filter(u"done"_s).size(), all.size());
    fixture.browser.consent().setStorage(portal, Decision::Refuse);
    fixture.browser.consent().setStorage(portal, Decision::Allow);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    QVERIFY(fixture.read().isEmpty());
}

/// What the panel has to say: a refusal does not take away what an open document holds already.
void tst_StorageCleaner::whatAnOpenDocumentHasStaysUsableUntilItIsLeft()
{
    StorageFixture fixture;
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/store"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    const QString write = u"try { localStorage.setItem('b', '2'); 'stored' } catch { 'denied' }"_s;
    fixture.browser.consent().setStorage(portal, Decision::Refuse);
    QCOMPARE(fixture.browser.evaluate(write).toString(), u"stored"_s);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    QCOMPARE(fixture.browser.evaluate(write).toString(), u"denied"_s);
}

void tst_StorageCleaner::refusedEntriesAreFound()
{
    StorageFixture fixture;
    fixture.server.on(
        u"/"_s, {"<!DOCTYPE html><script>localStorage.setItem('_ga', '1');"
                 "sessionStorage.setItem('_pk_ses.1', '1'); localStorage.setItem('cart', '1')</script>"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const QList<RefusedStorage> refused =
        refusedStorage(fixture.read(), *fixture.browser.consent().policy(), portal);
    QStringList names;
    for (const RefusedStorage &one : refused)
        names.append(one.name);
    QCOMPARE(names, QStringList({u"_ga"_s, u"_pk_ses.1"_s}));
    for (const RefusedStorage &one : refused) {
        QVERIFY(fixture.change({.action = StorageChange::Action::Remove, .area = one.area, .name = one.name})
                    .isDone());
    }
    QCOMPARE(fixture.read().origins.value(0).local.items.value(0).key, u"cart"_s);
}

void tst_StorageCleaner::callsAreDoneInOrder()
{
    StorageFixture fixture;
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    QSignalSpy done(&fixture.cleaner, &StorageCleaner::finished);
    fixture.cleaner.clear(nullptr, {fixture.originOf(u"a.localhost"_s), fixture.originOf(u"b.localhost"_s)},
                          {StorageKind::Local});
    fixture.cleaner.clear(&fixture.reader, {fixture.originOf(u"portal.localhost"_s)}, {StorageKind::Local});
    fixture.cleaner.clear(nullptr, {}, all);
    QTRY_COMPARE(done.size(), 3);
    QCOMPARE(done.at(0).at(0).value<QList<ClearedArea>>().size(), 2);
    QCOMPARE(toText(done.at(0).at(0).value<QList<ClearedArea>>()),
             QStringList({u"local: done"_s, u"local: done"_s}));
    QCOMPARE(toText(done.at(1).at(0).value<QList<ClearedArea>>()), QStringList(u"local: done"_s));
    QVERIFY(done.at(2).at(0).value<QList<ClearedArea>>().isEmpty());
}

/// As at the end of a session: whoever waited stops with the last answer, and the profile goes next. A page
/// that outlived it would be warned of, which fails a test.
void tst_StorageCleaner::itsOwnPageGoesWithIt()
{
    StorageFixture fixture;
    serve(fixture.server);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    QEventLoop loop;
    QTimer::singleShot(StorageFixture::patience, &loop, [&loop] { loop.exit(1); });
    connect(&fixture.cleaner, &StorageCleaner::finished, &loop, &QEventLoop::quit);
    fixture.cleaner.clear(nullptr, {fixture.originOf(u"other.localhost"_s)}, {StorageKind::Local});
    QCOMPARE(loop.exec(), 0);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_StorageCleaner)
#include "tst_storagecleaner.moc"
