// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "StorageFixture.h"

#include <QFile>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::StorageFixture;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);

/// Replaces what it can, listens to what it can, and writes down whatever comes by in `seen`.
const QByteArray spy = R"(<!DOCTYPE html>
    <img name=querySelectorAll><object name=consentdeskStorage></object><form name=location></form>
    <iframe name=consentdeskStorage src="about:blank"></iframe>
    <script>
    window.seen = [];
    const { apply } = Reflect, { push } = Array.prototype;
    const note = what => { try { apply(push, seen, [String(what)]) } catch {} };
    for (const target of [window, document])
        for (const type of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'rejectionhandled',
                            'securitypolicyviolation'])
            for (const capture of [true, false])
                target.addEventListener(type, event => note(type + ' ' + event.data + event.reason), capture);
    window.onmessage = event => event.data === 'tell' ? parent.postMessage('told' + seen.join('|'), '*')
                                                       : note('onmessage ' + event.data);
    const spyOn = (owner, key) => {
        const found = Object.getOwnPropertyDescriptor(owner, key);
        if (!found || !found.configurable || key === 'constructor') return;
        for (const part of ['value', 'get', 'set']) {
            const native = found[part];
            if (typeof native !== 'function') continue;
            found[part] = function (...all) { note('called ' + String(key)); return apply(native, this, all); };
        }
        Object.defineProperty(owner, key, found);
    };
    window.arm = () => {
        for (const owner of [Storage.prototype, IDBFactory.prototype, IDBDatabase.prototype, CacheStorage.prototype,
                             Cache.prototype, ServiceWorkerContainer.prototype, Document.prototype, EventTarget.prototype,
                             Event.prototype, MessageEvent.prototype, console, JSON, Promise.prototype, Map.prototype,
                             String.prototype, Array.prototype, MutationObserver.prototype, Crypto.prototype])
            for (const key of Reflect.ownKeys(owner)) spyOn(owner, key);
        for (const key of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'length', 'parent', 'origin',
                           'postMessage', 'crypto', 'console'])
            spyOn(window, key);
        Object.prototype.toJSON = Array.prototype.toJSON = function () { note('toJSON'); return 'forged'; };
        seen.length = 0;
    };
    </script>)";

/// What a page can see of its own window.
const QString surface =
    u"JSON.stringify([Object.getOwnPropertyNames(window).filter(name => !/^\\d+$/.test(name)),"
    "Object.getOwnPropertyNames(document), Object.getOwnPropertySymbols(window).length])"_s;

} // namespace

class tst_StorageScript final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarningOfOurs(); }

    void aHostilePageSeesNothingOfAReading();
    void aPageThatReopensItsDocumentSeesNoContents();
    void nothingOfOursIsVisible();
    void imitatedQuestionsAndAnswersChangeNothing();
    void manyFramesAreBounded();
};

void tst_StorageScript::aHostilePageSeesNothingOfAReading()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    const QByteArray frames = "<iframe src='http://other.localhost:%PORT%/frame'></iframe>"
                              "<iframe id=own src='/inner'></iframe>";
    fixture.server.on(u"/"_s, {spy + frames});
    // It puts its listeners on the frame's window before the frame has its document.
    fixture.server.on(u"/frame"_s, {spy + R"(<script>
        localStorage.setItem('id', 'secret');
        const early = document.body.appendChild(document.createElement('iframe'));
        early.contentWindow.addEventListener('message', event => note('early ' + event.data), true);
        early.src = '/inner';
        addEventListener('load', () => { arm(); parent.postMessage('armed', '*'); });
        </script>)"});
    fixture.server.on(
        u"/inner"_s,
        {spy + "<script>localStorage.setItem('inner', '1'); addEventListener('load', arm)</script>"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    fixture.browser.evaluate(u"localStorage.setItem('own', 'mine'); arm(); 1"_s);

    const PageStorage storage = fixture.read();
    const QString other = fixture.originOf(u"other.localhost"_s);
    QVERIFY(storage.find(other));
    QCOMPARE(storage.find(other)->local.count, 2);
    QCOMPARE(storage.origins.constFirst().local.count, 2);
    for (const StorageEntry &entry : storage.origins.constFirst().local.items)
        QVERIFY(entry.value == u"mine" || entry.value == u"1");
    QVERIFY(fixture
                .change({.action = StorageChange::Action::Set,
                         .area = {other, StorageKind::Local},
                         .name = u"id"_s,
                         .value = u"written by us"_s})
                .isDone());

    QCOMPARE(
        fixture.browser
            .evaluate(u"let text = ''; for (let i = 0; i < seen.length; ++i) text += seen[i] + '|'; text"_s)
            .toString(),
        QString());
    // Of the frames: events of storage that the test's own writing made, and in the end the test's own
    // question, as any other message would have been seen.
    const auto seenIn = [&](const QString &view) {
        fixture.browser.evaluate(u"seen.length = 0; %1.postMessage('tell', '*'); 1"_s.arg(view));
        QString told;
        static_cast<void>(QTest::qWaitFor([&] {
            told = fixture.browser
                       .evaluate(u"apply([].join, seen.filter(one => one.startsWith('onmessage told')),"
                                 " ['|'])"_s)
                       .toString();
            return !told.isEmpty();
        }));
        return told;
    };
    for (const QString &view : {u"window[1]"_s, u"window[2]"_s}) {
        const QString told = seenIn(view);
        QVERIFY2(told.contains(u"message tell"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"consentdesk"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"called getItem"_s) && !told.contains(u"called databases"_s),
                 qPrintable(told));
        QCOMPARE(told.count(u"message "_s) - told.count(u"onmessage "_s), 2); // of "tell", by two listeners
    }
}

void tst_StorageScript::aPageThatReopensItsDocumentSeesNoContents()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    fixture.server.on(u"/"_s,
                      {"<!DOCTYPE html><body><iframe src='http://other.localhost:%PORT%/frame'></iframe>"
                       "<script>window.told = []; onmessage = e => told.push(e.data)</script>"});
    fixture.server.on(u"/frame"_s, {R"(<!DOCTYPE html><script>
        onload = () => { document.open(); addEventListener('message', event => parent.postMessage(event.data, '*'), true);
                         document.write('<p>anew'); document.close(); localStorage.setItem('a', 'secret');
                         parent.postMessage('reopened', '*'); };</script>)"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QTRY_COMPARE(fixture.browser.evaluate(u"told.join()"_s).toString(), u"reopened"_s);
    const QString other = fixture.originOf(u"other.localhost"_s);
    QCOMPARE(fixture.read().find(other)->local.count, 1);
    const QString told = fixture.browser.evaluate(u"told.join('|')"_s).toString();
    QVERIFY2(!told.contains(u"secret"_s), qPrintable(told));
}

void tst_StorageScript::nothingOfOursIsVisible()
{
    test::CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><body>"});
    QVERIFY(server.start());
    QWebEngineProfile bare;
    QWebEnginePage page(&bare);
    QVERIFY(test::load(page, server.url(u"/"_s)));
    QWebEngineProfile withScript;
    const StorageScript script(withScript);
    QWebEnginePage scripted(&withScript);
    QVERIFY(test::load(scripted, server.url(u"/"_s)));
    QCOMPARE(test::evaluate(scripted, surface).toString(), test::evaluate(page, surface).toString());
}

void tst_StorageScript::imitatedQuestionsAndAnswersChangeNothing()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {"<!DOCTYPE html><body><script>localStorage.setItem('a', '1'); window.seen = 0;"
                               "onmessage = () => { ++seen }</script>"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    QSignalSpy answered(&fixture.browser.profile().storageScript(), &StorageScript::answered);
    fixture.browser.evaluate(u"const question = JSON.stringify({id: 1e9, expires: 9e15, ask: 'who'});"
                             "for (const code of ['0'.repeat(64), '', 'x'.repeat(3e6)])"
                             " postMessage('consentdesk-storage:' + code + question, '*');"
                             "for (const token of ['', '0'.repeat(32)])"
                             " console.debug(token + '\\n' + JSON.stringify({id: 1, document: 'x', ask: "
                             "'who', path: [], children: [],"
                             "   origin: 'https://forged.example'})); 1"_s);
    QTRY_COMPARE(fixture.browser.evaluate(u"seen"_s).toInt(), 3); // its own messages reach the page
    QCOMPARE(answered.size(), 0);
    const PageStorage storage = fixture.read();
    QCOMPARE(storage.origins.size(), 1);
    QCOMPARE(storage.origins.constFirst().local.count, 1);
}

void tst_StorageScript::manyFramesAreBounded()
{
    StorageFixture fixture;
    fixture.server.on(u"/"_s, {"<!DOCTYPE html><body><script>for (let i = 0; i < 250; ++i)"
                               " document.body.append(document.createElement('iframe'));"
                               "const last = document.body.appendChild(document.createElement('iframe'));"
                               "last.srcdoc = '<p>'; localStorage.setItem('a', '1')</script>"});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/"_s)));
    const PageStorage storage = fixture.read();
    QCOMPARE(storage.origins.size(), 1);
    QCOMPARE(storage.framesNotAsked, 151);
    QCOMPARE(storage.origins.constFirst().local.count, 1);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_StorageScript)
#include "tst_storagescript.moc"
