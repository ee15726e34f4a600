// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "StorageFixture.h"

#include <QElapsedTimer>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::StorageFixture;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);

const StorageEntry *entryOf(const EntryList &list, const QString &key)
{
    for (const StorageEntry &entry : list.items) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

QByteArray scriptPage(const QByteArray &script)
{
    return "<!DOCTYPE html><body><script>" + script + "</script>";
}

/// Stores something of each kind, and sets `ready`.
const QByteArray everyKind = scriptPage(R"(
    localStorage.setItem('theme', 'dark'); sessionStorage.setItem('step', '2');
    const opened = new Promise(resolve => {
        const request = indexedDB.open('library', 3);
        request.onupgradeneeded = () => {
            request.result.createObjectStore('books', {autoIncrement: true});
            request.result.createObjectStore('authors', {autoIncrement: true});
        };
        request.onsuccess = () => {
            const writing = request.result.transaction('books', 'readwrite');
            for (let i = 0; i < 5; ++i) writing.objectStore('books').add({i});
            writing.oncomplete = () => { window.library = request.result; resolve(); };
        };
    });
    const cached = caches.open('pages').then(cache => cache.put('/offline', new Response('text')));
    const registered = navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready);
    Promise.all([opened, cached, registered]).then(() => { window.ready = true; });)");

} // namespace

Q_DECLARE_METATYPE(StorageChange)

class tst_PageStorage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarningOfOurs(); }

    void everyKindOfAPageIsRead();
    void framesOfEveryKindAreListed();
    void aRefusedThirdPartyIsNeitherAskedNorCounted();
    void readingIsNoContactOfThePage();
    void aPageWithoutStorageSaysSo();
    void longKeysAndValuesAreCutAndCounted();
    void fiftyThousandEntriesAreCountedAndSomeShown();
    void entriesAreChangedAndReadBack();
    void anyTextSurvivesTheWayThereAndBack_data();
    void anyTextSurvivesTheWayThereAndBack();
    void anEntryInAForeignFrameIsChanged();
    void whatThePageChangedMeanwhileIsNotOverwritten();
    void aFullStoreSaysSo();
    void aChangeAndItsInverseLeaveNothingBehind();
    void databasesCachesAndWorkersAreDeleted();
    void aDatabaseInUseIsToldToGoLater();
    void readingNeverCreatesNorBlocksADatabase();
    void watchingReadsAfterLoadsAndChangesOnly();
    void aDocumentThatIsGoneIsNotWaitedFor();
};

void tst_PageStorage::everyKindOfAPageIsRead()
{
    StorageFixture fixture;
    fixture.server.on(u"/worker.js"_s, {.body = "self.onfetch = () => {};", .type = "text/javascript"});
    fixture.server.on(u"/"_s, {everyKind});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    const PageStorage storage = fixture.read();
    QCOMPARE(storage.origins.size(), 1);
    const OriginStorage &own = storage.origins.constFirst();
    QCOMPARE(own.origin, fixture.originOf(u"portal.localhost"_s));
    QVERIFY(!own.problem);
    QCOMPARE(own.local.items, QList<StorageEntry>({{u"theme"_s, u"dark"_s, 5, 4}}));
    QCOMPARE(own.local.size, 18);
    QCOMPARE(own.session.items, QList<StorageEntry>({{u"step"_s, u"2"_s, 4, 1}}));
    QCOMPARE(own.databases.items.size(), 1);
    const StoredDatabase &library = own.databases.items.constFirst();
    QCOMPARE(library.name, u"library"_s);
    QCOMPARE(library.version, 3);
    QCOMPARE(library.stores, QList<ObjectStore>({{u"authors"_s, 0}, {u"books"_s, 5}}));
    QCOMPARE(own.caches.items.size(), 1);
    QCOMPARE(own.caches.items.constFirst().name, u"pages"_s);
    QCOMPARE(own.caches.items.constFirst().requests,
             QStringList(u"GET "_s + fixture.server.url(u"/offline"_s).toString()));
    QCOMPARE(own.workers.items.size(), 1);
    QCOMPARE(own.workers.items.constFirst().scope, fixture.server.url(u"/"_s).toString());
    QCOMPARE(own.workers.items.constFirst().script, fixture.server.url(u"/worker.js"_s).toString());
}

void tst_PageStorage::framesOfEveryKindAreListed()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    fixture.server.on(u"/"_s, {R"(<!DOCTYPE html><script>localStorage.setItem('of', 'top')</script>
        <iframe src="/same"></iframe>
        <iframe src="http://other.localhost:%PORT%/frame"></iframe>
        <iframe sandbox="allow-scripts" src="/boxed"></iframe>
        <iframe sandbox src="/mute"></iframe>
        <iframe srcdoc="<p>text"></iframe>
        <iframe></iframe>
        <iframe src="data:text/html,<p>data"></iframe>)"});
    fixture.server.on(u"/same"_s, {scriptPage("localStorage.setItem('of', 'same')")});
    fixture.server.on(u"/frame"_s, {R"(<!DOCTYPE html><script>localStorage.setItem('of', 'other')</script>
        <iframe src="http://portal.localhost:%PORT%/same"></iframe>
        <iframe src="http://deep.localhost:%PORT%/deep"></iframe>)"});
    fixture.server.on(u"/deep"_s, {scriptPage("sessionStorage.setItem('of', 'deep')")});
    fixture.server.on(u"/boxed"_s, {scriptPage("window.x = 1")});
    fixture.server.on(u"/mute"_s, {"<!DOCTYPE html><p>mute"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const PageStorage storage = fixture.read();
    QStringList listed;
    for (const OriginStorage &origin : storage.origins) {
        listed.append(origin.origin.isEmpty()
                          ? QUrl(origin.address).scheme() + QUrl(origin.address).path().left(6)
                          : QUrl(origin.origin).host());
    }
    QCOMPARE(listed.mid(0, 3),
             QStringList({u"portal.localhost"_s, u"other.localhost"_s, u"deep.localhost"_s}));
    QCOMPARE(QStringList(listed.mid(3)).join(u' '), u"http/boxed http/mute datatext/h"_s);
    QCOMPARE(storage.origins.at(0).frames, 5); // itself, same, srcdoc, the empty one, same within other
    QCOMPARE(storage.origins.at(1).local.items.constFirst().value, u"other"_s);
    QCOMPARE(storage.origins.at(2).session.items.constFirst().value, u"deep"_s);
    for (qsizetype i = 3; i < storage.origins.size(); ++i)
        QCOMPARE(storage.origins.at(i).problem, StorageProblem::Unavailable);
}

void tst_PageStorage::aRefusedThirdPartyIsNeitherAskedNorCounted()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {"<!DOCTYPE html><iframe src='http://other.localhost:%PORT%/quiet'></iframe>"});
    fixture.server.on(u"/quiet"_s,
                      {"<!DOCTYPE html><script>onmessage = () => {"
                       " try { localStorage.setItem('a', 'b'); parent.postMessage('stored', '*') }"
                       " catch { parent.postMessage('denied', '*') } }</script>"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const PageStorage storage = fixture.read();
    QCOMPARE(storage.origins.size(), 2);
    QCOMPARE(storage.origins.at(1).origin, fixture.originOf(u"other.localhost"_s));
    QCOMPARE(storage.origins.at(1).problem, StorageProblem::Refused);
    // Reading has not made the engine remember a refusal for this document: once accepted, it can store.
    QVERIFY(fixture.browser.consent().setCategory(portal, CookieCategory::ThirdParty, Decision::Allow));
    fixture.browser.evaluate(
        u"onmessage = e => { window.said = e.data }; window[0].postMessage('go', '*')"_s);
    QVERIFY(fixture.waitFor(u"said"_s));
    QCOMPARE(fixture.browser.evaluate(u"said"_s).toString(), u"stored"_s);
    QCOMPARE(fixture.read().origins.at(1).local.count, 1);
}

void tst_PageStorage::readingIsNoContactOfThePage()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    fixture.server.on(u"/"_s, {"<!DOCTYPE html><iframe src='http://other.localhost:%PORT%/quiet'></iframe>"});
    fixture.server.on(u"/quiet"_s, {"<!DOCTYPE html><p>stores nothing"});
    fixture.server.on(u"/later"_s, {scriptPage("localStorage.length")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    fixture.browser.profile().gate().flush();
    QStringList contacts;
    connect(&fixture.browser.profile().gate(), &CookieGate::contacted, this,
            [&contacts](const OriginContact &contact) {
                if (contact.use == OriginContact::Use::Script)
                    contacts.append(contact.host);
            });
    const PageStorage storage = fixture.read();
    QCOMPARE(storage.origins.size(), 2);
    QVERIFY(!storage.origins.at(1).problem);
    // A later question of a page is told, so that those of before would have been, too.
    QVERIFY(fixture.browser.load(fixture.server.url(u"/later"_s, u"third.localhost"_s)));
    QTRY_VERIFY(contacts.contains(u"third.localhost"_s));
    QCOMPARE(contacts.count(u"portal.localhost"_s) + contacts.count(u"other.localhost"_s), 0);
}

void tst_PageStorage::aPageWithoutStorageSaysSo()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {.body = "<!DOCTYPE html>",
                               .headers = {{"Content-Security-Policy", "sandbox allow-scripts"}}});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const PageStorage storage = fixture.read();
    QCOMPARE(storage.origins.size(), 1);
    QCOMPARE(storage.origins.constFirst().problem, StorageProblem::Unavailable);
    QVERIFY(storage.origins.constFirst().origin.isEmpty());
}

void tst_PageStorage::longKeysAndValuesAreCutAndCounted()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage("localStorage.setItem('k'.repeat(5000), 'v');"
                                          "localStorage.setItem('long', 'é'.repeat(2000000));"
                                          "localStorage.setItem('middle', 'm'.repeat(5000))")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const OriginStorage own = fixture.read().origins.value(0);
    QCOMPARE(own.local.count, 3);
    QCOMPARE(own.local.size, 2 * (5001 + 4 + 2'000'000 + 6 + 5000));
    const StorageEntry *const value = entryOf(own.local, u"long"_s);
    QVERIFY(value && !value->isValueWhole());
    QCOMPARE(value->valueLength, 2'000'000);
    QVERIFY(value->value.size() < 1000);
    const StorageEntry *const key = entryOf(own.local, QString(1000, u'k'));
    QVERIFY(key && !key->isKeyWhole());
    QCOMPARE(key->keyLength, 5000);

    QSignalSpy read(&fixture.reader, &PageStorageReader::valueRead);
    fixture.reader.readValue({own.origin, StorageKind::Local}, u"middle"_s);
    fixture.reader.readValue({own.origin, StorageKind::Local}, u"long"_s);
    fixture.reader.readValue({own.origin, StorageKind::Local}, u"missing"_s);
    QTRY_COMPARE(read.size(), 3);
    QCOMPARE(read.at(0).at(2).value<ValueAnswer>().value, QString(5000, u'm'));
    QVERIFY(read.at(0).at(2).value<ValueAnswer>().isWhole);
    QCOMPARE(read.at(1).at(2).value<ValueAnswer>().value->size(), 1'048'576);
    QVERIFY(!read.at(1).at(2).value<ValueAnswer>().isWhole);
    QVERIFY(!read.at(2).at(2).value<ValueAnswer>().value);
}

void tst_PageStorage::fiftyThousandEntriesAreCountedAndSomeShown()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s,
                      {scriptPage("for (let i = 0; i < 50000; ++i) sessionStorage.setItem('key' + i, 'v');"
                                  "for (let i = 0; i < 9; ++i)"
                                  " sessionStorage.setItem('big' + i, 'x'.repeat(500000))")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QElapsedTimer timer;
    timer.start();
    const OriginStorage own = fixture.read().origins.value(0);
    qInfo("50,009 entries, 10 MB: read in %lld ms", timer.elapsed());
    QCOMPARE(own.session.count, 50'009);
    QVERIFY(own.session.items.size() <= StorageAnswer::maximumItems);
    QVERIFY(own.session.items.size() > 500);
    QCOMPARE(own.session.notShown(), 50'009 - own.session.items.size());
    QCOMPARE(own.session.size,
             2 * (qint64(10) * 4 + 90 * 5 + 900 * 6 + 9000 * 7 + 40'000 * 8 + 50'000 + 9 * 4 + 9 * 500'000));
}

void tst_PageStorage::entriesAreChangedAndReadBack()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage("localStorage.setItem('a', '1'); localStorage.setItem('b', '2')")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const StorageArea area{fixture.originOf(u"portal.localhost"_s), StorageKind::Local};
    using Action = StorageChange::Action;
    const auto state = [&] {
        return fixture.browser.evaluate(u"JSON.stringify(Object.entries(localStorage).sort())"_s).toString();
    };
    QCOMPARE(fixture.change({.action = Action::Set, .area = area, .name = u"a"_s, .value = u"3"_s}),
             (StorageOutcome{.before = u"1"_s, .after = u"3"_s}));
    QCOMPARE(fixture.change({.action = Action::Set, .area = area, .name = u"c"_s, .value = u"4"_s}),
             (StorageOutcome{.after = u"4"_s}));
    QCOMPARE(fixture.change({.action = Action::Remove, .area = area, .name = u"b"_s}),
             (StorageOutcome{.before = u"2"_s}));
    QCOMPARE(state(), u"[[\"a\",\"3\"],[\"c\",\"4\"]]"_s);
    const StorageOutcome cleared = fixture.change({.action = Action::Clear, .area = area});
    QCOMPARE(cleared.removed.size(), 2);
    QCOMPARE(state(), u"[]"_s);
    QCOMPARE(fixture
                 .change({.action = Action::Set,
                          .area = {fixture.originOf(u"gone.localhost"_s), StorageKind::Local},
                          .name = u"a"_s})
                 .problem,
             StorageProblem::NoFrame);
}

void tst_PageStorage::anyTextSurvivesTheWayThereAndBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"\"'`${1}\\%1"_s;
    QTest::newRow("lines") << u"one\r\ntwo\u2028three\u2029"_s;
    QTest::newRow("nul and controls") << QString::fromUtf16(u"a\0b\u0001\u007f", 5);
    QTest::newRow("lone surrogates") << QString::fromUtf16(u"\xd800 \xdc00", 3);
    QTest::newRow("pair") << u"\U0001f36a"_s;
    QTest::newRow("markup") << u"</script><img src=x onerror=alert(1)>"_s;
    QTest::newRow("__proto__") << u"__proto__"_s;
    QTest::newRow("200,000 units") << QString(200'000, u'é');
}

void tst_PageStorage::anyTextSurvivesTheWayThereAndBack()
{
    QFETCH(QString, text);
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {"<!DOCTYPE html>"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const StorageArea area{fixture.originOf(u"portal.localhost"_s), StorageKind::Session};
    const QString name = u"key"_s + text.left(500);
    const StorageOutcome outcome =
        fixture.change({.action = StorageChange::Action::Set, .area = area, .name = name, .value = text});
    QVERIFY(outcome.after);
    QVERIFY(*outcome.after == text); // not QCOMPARE: it would print 200,000 units
    const OriginStorage own = fixture.read().origins.value(0);
    QCOMPARE(own.session.items.size(), 1);
    QVERIFY(own.session.items.constFirst().key == name);
    QVERIFY(text.left(400) == own.session.items.constFirst().value);
    QCOMPARE(own.session.items.constFirst().valueLength, text.size());
    QCOMPARE(fixture.browser.evaluate(u"sessionStorage.getItem(sessionStorage.key(0)).length"_s).toInt(),
             text.size());
}

void tst_PageStorage::anEntryInAForeignFrameIsChanged()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    fixture.server.on(u"/"_s, {"<!DOCTYPE html><iframe src='http://other.localhost:%PORT%/frame'></iframe>"});
    fixture.server.on(u"/frame"_s, {"<!DOCTYPE html><script>localStorage.setItem('id', '1')</script>"
                                    "<iframe src='http://deep.localhost:%PORT%/deep'></iframe>"});
    fixture.server.on(u"/deep"_s, {scriptPage("localStorage.setItem('id', '2')")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const StorageArea deep{fixture.originOf(u"deep.localhost"_s), StorageKind::Local};
    const StorageOutcome outcome = fixture.change(
        {.action = StorageChange::Action::Set, .area = deep, .name = u"id"_s, .value = u"mine"_s});
    QCOMPARE(outcome, (StorageOutcome{.before = u"2"_s, .after = u"mine"_s}));
    const PageStorage storage = fixture.read();
    QCOMPARE(storage.find(deep.origin)->local.items.constFirst().value, u"mine"_s);
    QCOMPARE(storage.find(fixture.originOf(u"other.localhost"_s))->local.items.constFirst().value, u"1"_s);
}

void tst_PageStorage::whatThePageChangedMeanwhileIsNotOverwritten()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage("localStorage.setItem('a', '1')")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const StorageArea area{fixture.originOf(u"portal.localhost"_s), StorageKind::Local};
    fixture.browser.evaluate(u"localStorage.setItem('a', 'newer')"_s);
    for (const auto action : {StorageChange::Action::Set, StorageChange::Action::Remove}) {
        const StorageOutcome outcome = fixture.change(
            {.action = action, .area = area, .name = u"a"_s, .value = u"2"_s, .expected = u"1"_s});
        QCOMPARE(outcome.problem, StorageProblem::ChangedMeanwhile);
    }
    QCOMPARE(fixture.browser.evaluate(u"localStorage.a"_s).toString(), u"newer"_s);
}

void tst_PageStorage::aFullStoreSaysSo()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage("localStorage.setItem('full', 'x'.repeat(5 * 1024 * 1024 - 10))")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const StorageArea area{fixture.originOf(u"portal.localhost"_s), StorageKind::Local};
    QCOMPARE(fixture
                 .change({.action = StorageChange::Action::Set,
                          .area = area,
                          .name = u"more"_s,
                          .value = QString(100, u'y')})
                 .problem,
             StorageProblem::QuotaExceeded);
    // Too large to be kept for an undo, and said so.
    const StorageOutcome removed =
        fixture.change({.action = StorageChange::Action::Remove, .area = area, .name = u"full"_s});
    QVERIFY(removed.isDone());
    QVERIFY(!removed.isBeforeKnown);
}

void tst_PageStorage::aChangeAndItsInverseLeaveNothingBehind()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage("localStorage.setItem('a', '1'); localStorage.setItem('b', '2')")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const StorageArea area{fixture.originOf(u"portal.localhost"_s), StorageKind::Local};
    using Action = StorageChange::Action;
    const EntryList before = fixture.read().origins.value(0).local;
    for (const StorageChange &change :
         {StorageChange{.action = Action::Set, .area = area, .name = u"a"_s, .value = u"9"_s},
          StorageChange{.action = Action::Set, .area = area, .name = u"new"_s, .value = u"9"_s},
          StorageChange{.action = Action::Remove, .area = area, .name = u"b"_s},
          StorageChange{.action = Action::Clear, .area = area}}) {
        const auto inverse = inverseOf(change, fixture.change(change));
        QVERIFY(inverse);
        QVERIFY(fixture.read().origins.value(0).local != before);
        QVERIFY(fixture.change(*inverse).isDone());
        QCOMPARE(fixture.read().origins.value(0).local, before);
    }
}

void tst_PageStorage::databasesCachesAndWorkersAreDeleted()
{
    StorageFixture fixture;
    fixture.server.on(u"/worker.js"_s, {.body = "self.onfetch = () => {};", .type = "text/javascript"});
    fixture.server.on(u"/"_s, {everyKind});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    fixture.browser.evaluate(u"library.close()"_s);
    const QString origin = fixture.originOf(u"portal.localhost"_s);
    const auto remove = [&](StorageKind kind, const QString &name) {
        return fixture.change(
            {.action = StorageChange::Action::Delete, .area = {origin, kind}, .name = name});
    };
    QCOMPARE(remove(StorageKind::Databases, u"library"_s), StorageOutcome());
    QCOMPARE(remove(StorageKind::Caches, u"pages"_s), StorageOutcome());
    QCOMPARE(remove(StorageKind::Caches, u"pages"_s).problem, StorageProblem::NotFound);
    QCOMPARE(remove(StorageKind::Workers, fixture.server.url(u"/"_s).toString()), StorageOutcome());
    const OriginStorage own = fixture.read().origins.value(0);
    QCOMPARE(own.databases.count + own.caches.count + own.workers.count, 0);
    QCOMPARE(own.local.count, 1);
}

void tst_PageStorage::aDatabaseInUseIsToldToGoLater()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage("indexedDB.open('busy').onsuccess = e => {"
                                          " window.busy = e.target.result }")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QVERIFY(fixture.waitFor(u"busy"_s));
    const StorageArea area{fixture.originOf(u"portal.localhost"_s), StorageKind::Databases};
    QCOMPARE(
        fixture.change({.action = StorageChange::Action::Delete, .area = area, .name = u"busy"_s}).problem,
        StorageProblem::InUse);
    fixture.browser.evaluate(u"busy.close()"_s);
    QTRY_COMPARE(fixture.browser
                     .evaluate(u"window.left = window.left ?? -1;"
                               "indexedDB.databases().then(all => { left = all.length }); left"_s)
                     .toInt(),
                 0);
}

void tst_PageStorage::readingNeverCreatesNorBlocksADatabase()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage(R"(
        window.log = [];
        const open = version => new Promise(resolve => {
            const request = indexedDB.open('growing', version);
            request.onblocked = () => log.push('blocked ' + version);
            request.onupgradeneeded = () => request.result.createObjectStore('s' + version);
            request.onsuccess = () => { request.result.close(); resolve(); };
            request.onerror = () => { log.push('error ' + request.error); resolve(); };
        });
        window.grow = async () => {
            for (let version = 1; version <= 150; ++version) await open(version);
            window.grown = true;
        };
        window.ready = true;)")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QVERIFY(fixture.read().isEmpty());
    fixture.browser.evaluate(u"grow(); 1"_s);
    int readings = 0;
    while (!fixture.browser.evaluate(u"!!window.grown"_s).toBool() && readings < 500) {
        QVERIFY(!fixture.read().origins.isEmpty());
        ++readings;
    }
    QVERIFY(readings > 2);
    QCOMPARE(fixture.browser.evaluate(u"log.join()"_s).toString(), QString());
    QCOMPARE(fixture.read().origins.value(0).databases.items.value(0).version, 150);
}

void tst_PageStorage::watchingReadsAfterLoadsAndChangesOnly()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {"<!DOCTYPE html>"});
    QSignalSpy read(&fixture.reader, &PageStorageReader::storageRead);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    fixture.reader.setWatching(PageStorageReader::Watching::On);
    QTRY_COMPARE(read.size(), 1);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s, u"other.localhost"_s)));
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(read.last().at(0).value<PageStorage>().origins.value(0).origin,
             fixture.originOf(u"other.localhost"_s));
    const StorageArea area{fixture.originOf(u"other.localhost"_s), StorageKind::Local};
    QVERIFY(fixture.change({.action = StorageChange::Action::Set, .area = area, .name = u"a"_s}).isDone());
    QTRY_COMPARE(read.size(), 3);
    fixture.reader.setWatching(PageStorageReader::Watching::Off);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QCOMPARE(fixture.read().origins.value(0).origin, fixture.originOf(u"portal.localhost"_s));
    QCOMPARE(read.size(), 4); // the one that was asked for
}

void tst_PageStorage::aDocumentThatIsGoneIsNotWaitedFor()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {scriptPage("localStorage.setItem('a', '1')")});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QSignalSpy failed(&fixture.reader, &PageStorageReader::readFailed);
    // An address that is refused: the page stays, although the engine tells another address of it.
    fixture.browser.page().setUrl(QUrl(u"chrome://version"_s));
    QVERIFY(!fixture.read().isEmpty());
    // A page that hangs: the reading ends, and the next one works again.
    fixture.browser.page().runJavaScript(u"for (const end = Date.now() + 4000; Date.now() < end;);"_s);
    fixture.reader.read();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().at(0).value<StorageProblem>(), StorageProblem::TimedOut);
    QTRY_VERIFY(!fixture.read().isEmpty());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PageStorage)
#include "tst_pagestorage.moc"
