// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "browser/ScriptGuard.h"
#include "report/SiteReport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestBrowser;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);

// "sessionid" and "csrftoken" are declared necessary by the built-in catalogue; "denied" is known to nobody.

/// Waits until the store has the necessary cookie that @p browser's page writes now: whatever was written
/// before has arrived by then.
bool settle(TestBrowser &browser)
{
    static int count = 0;
    const QByteArray value = QByteArray::number(++count);
    browser.evaluate(u"document.cookie = 'csrftoken=%1; path=/'"_s.arg(QString::fromLatin1(value)));
    return QTest::qWaitFor([&] { return browser.log().cookie("csrftoken").value == value; }, 10'000);
}

constexpr auto inFrame = "const f = document.createElement('iframe');";

} // namespace

class tst_ScriptGuard final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyWayToWriteIsGuarded_data();
    void everyWayToWriteIsGuarded();
    void aSiteWithChoicesIsGuardedAfterARedirectFromAnother();
    void aRefusedCookieOfTheServerIsNotShown();
    void thePropertyLooksNative_data();
    void thePropertyLooksNative();
    void aChoiceTakesEffectInNestedFramesWithoutAReload();
    void imitatedAndReplayedWordsChangeNothing();
    void aWordCountsOnceAndOnlyWithItsCode();
    void aPageWithoutFramesOfOtherHostsIsToldNothing();
    void aFrameThatDoesNotKnowTheSiteAsks();
    void framesThatAskTogetherGetOneWordAndNoFlood();
    void aPageLearnsNothingOfOtherSites();
    void aStrictPolicyOfThePageNeitherStopsTheGuardNorFeelsIt_data();
    void aStrictPolicyOfThePageNeitherStopsTheGuardNorFeelsIt();
    void jsCookieWorksAsItDoes();
    void theWriterIsRecorded();
    void aMillionRefusedWritesEndSoon();
    void madeUpNamesCannotKeepAKnownOneFromBeingListed_data();
    void madeUpNamesCannotKeepAKnownOneFromBeingListed();
    void namesThatNoBrowserStoresAreNoRefusedCookies_data();
    void namesThatNoBrowserStoresAreNoRefusedCookies();
    void aMessageOfAPageIsNoReport();
    void eventsThatAPageMakesUpChangeNothing();
};

void tst_ScriptGuard::init()
{
    test::failOnAnyWarningOfOurs();
}

void tst_ScriptGuard::everyWayToWriteIsGuarded_data()
{
    QTest::addColumn<QString>("script");
    const auto row = [](const char *name, const QByteArray &script) {
        QTest::newRow(name) << QString::fromUtf8(script);
    };
    const QByteArray frame = inFrame;
    const QByteArray w = "document.cookie = 'denied=1; path=/'";
    const QByteArray setter = "Object.getOwnPropertyDescriptor(%.Document.prototype, 'cookie').set";
    const auto setterOf = [&](const QByteArray &window) { return QByteArray(setter).replace("%", window); };
    row("plain", w);
    row("expiring", "document.cookie = 'denied=1; path=/; max-age=9999; SameSite=Lax'");
    row("blanks", "document.cookie = ' \\t denied \\t = 1'");
    row("nameless", "document.cookie = '=denied=1'");
    row("nameless with blanks", "document.cookie = ' = denied =1'");
    row("cut at a line end", "document.cookie = 'denied=1\\nx'");
    row("cut at a carriage return", "document.cookie = 'denied=1\\rsessionid'");
    row("two minds", "let n = 0; document.cookie = { toString: () => n++ ? 'denied=1' : 'sessionid=1' };"
                     "n = 0; document.cookie = { toString: () => n++ ? 'sessionid=1' : 'denied=1' }");
    row("setter", setterOf("window") + ".call(document, 'denied=1')");
    row("lookup setter", "document.__lookupSetter__('cookie').call(document, 'denied=1')");
    row("Reflect.set", "Reflect.set(document, 'cookie', 'denied=1')");
    row("replaced String methods", "String.prototype.indexOf = String.prototype.slice = () => 0; " + w);
    row("replaced apply",
        "Reflect.apply = () => 1; Function.prototype.call = Function.prototype.apply = null; " + w);
    row("polluted Object.prototype", "Object.prototype.denied = 1; Object.prototype.get = () => 1; " + w);
    row("polluted Array.prototype", "Object.defineProperty(Array.prototype, '0', { set() {}, get: () => "
                                    "'denied=1', configurable: true });" +
                                        w);
    row("replaced WeakSet", "WeakSet.prototype.has = () => true; WeakMap.prototype.get = () => null;" +
                                frame + "document.body.append(f); f.contentWindow." + w);
    row("cookieStore", "window.cookieStore && cookieStore.set('denied', '1')");
    row("cookieStore of a frame", frame + "document.body.append(f); f.contentWindow.cookieStore &&"
                                          "f.contentWindow.cookieStore.set('denied', '1')");
    row("contentWindow", frame + "document.body.appendChild(f).contentWindow." + w);
    row("contentDocument", frame + "document.body.append(f); f.contentDocument.cookie = 'denied=1'");
    row("window[0]", frame + "document.body.append(f); window[0]." + w);
    row("frames[0] by insertBefore", frame + "document.body.insertBefore(f, null); frames[0]." + w);
    row("named", frame + "f.name = 'inner'; document.body.prepend(f); inner." + w);
    row("named of document", frame + "f.name = 'inner'; document.body.prepend(f); document.inner." + w);
    row("setter of a frame on our document",
        frame + "document.body.append(f); " + setterOf("f.contentWindow") + ".call(document, 'denied=1')");
    row("our setter on the frame's document",
        frame + "document.body.append(f); " + setterOf("window") + ".call(f.contentDocument, 'denied=1')");
    row("innerHTML", "document.body.innerHTML = '<iframe></iframe>'; window[0]." + w);
    row("outerHTML", "const d = document.createElement('div'); document.body.append(d);"
                     "d.outerHTML = '<iframe></iframe>'; window[0]." +
                         w);
    row("insertAdjacentHTML",
        "document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>'); window[0]." + w);
    row("range",
        frame +
            "const r = document.createRange(); r.selectNode(document.body.firstChild || document.body);"
            "r.insertNode(f); window[0]." +
            w);
    row("body",
        frame + "const b = document.createElement('body'); b.append(f); document.body = b; window[0]." + w);
    row("replaceChildren", frame + "document.body.replaceChildren(f); window[0]." + w);
    row("document.write", "document.write('<iframe></iframe><script>window[0]." +
                              QByteArray(w).replace("'", "\"") + "</' + 'script>')");
    row("document.write in quotes",
        "document.open(); document.write('<ifr'); document.write('ame title=\">');"
        "document.write('\"></iframe><script>window[0].document.cookie=`denied=1`</' + 'script>')");
    row("after document.open", "document.open(); document.write('<p>'); document.close(); " + w);
    row("nested",
        frame +
            "document.body.append(f); const d = f.contentDocument; const g = d.createElement('iframe');"
            "d.body.append(g); f.contentWindow[0]." +
            w);
    row("frame's method on our body",
        frame +
            "document.body.append(f); const g = document.createElement('iframe');"
            "f.contentWindow.Node.prototype.appendChild.call(document.body, g); window[1]." +
            w);
    row("window.open on a frame",
        frame + "f.name = 'inner'; document.body.append(f); open('', 'inner')." + w);
    row("object",
        "const o = document.createElement('object'); o.data = 'about:blank'; document.body.append(o);"
        "o.offsetWidth; (o.contentWindow || window)." +
            w);
    row("load listener", frame + "f.onload = () => window[0]." + w + "; document.body.append(f)");
    row("srcdoc",
        frame + "f.srcdoc = '<script>document.cookie=`denied=1`</' + 'script>'; document.body.append(f)");
    row("javascript:", frame + "f.src = 'javascript:document.cookie=`denied=1`'; document.body.append(f)");
}

void tst_ScriptGuard::everyWayToWriteIsGuarded()
{
    QFETCH(QString, script);
    CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><body><p>text"});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    // A function of its own, called by a timer, so that neither names nor a thrown error reach the marker.
    browser.evaluate(
        u"window.done = 0; try { (function () { %1 })() } catch (e) { window.problem = '' + e }"_s.arg(
            script));
    QTest::qWait(100); // frames that load by themselves; what came later would still be seen at the end
    QVERIFY(browser.load(server.url(u"/"_s)));
    QVERIFY(settle(browser));
    QVERIFY(!browser.log().everAdded("denied"));
    QVERIFY(!browser.log().everAdded(""));
}

/// The script already speaks of the site when it is first visited: nothing new is put in place.
void tst_ScriptGuard::aSiteWithChoicesIsGuardedAfterARedirectFromAnother()
{
    CookieServer server;
    QVERIFY(server.start());
    const QByteArray page = server.url(u"/page"_s, u"other.localhost"_s).toEncoded();
    server.on(u"/away"_s, {.headers = {{"Location", page}}, .status = 302});
    server.on(u"/page"_s, {"<!DOCTYPE html><script>document.cookie = 'denied=1; path=/'</script>"});
    TestBrowser browser;
    browser.consent().onlyNecessary(Site::fromHost(u"other.localhost"_s));
    QVERIFY(browser.load(server.url(u"/away"_s)));
    QCOMPARE(browser.page().url().host(), u"other.localhost"_s);
    QVERIFY(settle(browser));
    QVERIFY(!browser.log().everAdded("denied"));
}

void tst_ScriptGuard::aRefusedCookieOfTheServerIsNotShown()
{
    CookieServer server;
    server.on(u"/"_s, {});
    QVERIFY(server.start());
    TestBrowser browser({.choices = [] {
        ConsentChoices choices;
        choices.everywhere.cookies.insert({"tag", QString()}, Decision::Allow);
        return choices;
    }()});
    QVERIFY(browser.load(server.url(u"/"_s)));
    browser.evaluate(u"document.cookie = 'tag=1'; document.cookie = 'sessionid=2'"_s);
    QCOMPARE(browser.evaluate(u"document.cookie"_s).toString(), u"tag=1; sessionid=2"_s);
    QVERIFY(settle(browser));
    // The keeper is not told: the store keeps the cookie, and still no script sees it.
    QVERIFY(browser.consent().setCookie(portal, {"tag", QString()}, Decision::Refuse));
    QTRY_COMPARE(browser.evaluate(u"document.cookie"_s).toString().contains(u"tag"), false);
    QVERIFY(browser.evaluate(u"document.cookie"_s).toString().contains(u"sessionid=2"));
}

void tst_ScriptGuard::thePropertyLooksNative_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("result");
    const auto row = [](const QString &expression, const QString &result) {
        QTest::newRow(qPrintable(expression)) << expression << result;
    };
    const auto cookie = u"const d = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); "_s;
    row(cookie + u"Object.keys(d).join()"_s, u"get,set,enumerable,configurable"_s);
    row(cookie + u"[d.get.name, d.set.name, d.get.length, d.set.length].join()"_s,
        u"get cookie,set cookie,0,1"_s);
    row(cookie + u"[d.enumerable, d.configurable, 'prototype' in d.get].join()"_s, u"true,true,false"_s);
    row(cookie + u"try { d.set.call({}, 'a=1') } catch (e) { '' + e }"_s, u"TypeError: Illegal invocation"_s);
    row(cookie + u"try { d.get.call({}) } catch (e) { '' + e }"_s, u"TypeError: Illegal invocation"_s);
    row(u"Object.keys(document).join()"_s, u"location"_s);
    row(u"(document.cookie = 'denied=1')"_s, u"denied=1"_s);
    row(u"const e = document.implementation.createHTMLDocument(); e.cookie = 'denied=1'; e.cookie"_s,
        QString());
    row(u"Node.prototype.appendChild.name + Node.prototype.appendChild.length"_s, u"appendChild1"_s);
    row(u"'' + (document.createElement('p').appendChild(document.createElement('b')).tagName)"_s, u"B"_s);
    row(u"try { document.body.appendChild(1) } catch (e) { e.name }"_s, u"TypeError"_s);
    row(u"try { Object.defineProperty(document, 'cookie', {value: 'own', configurable: true}); "
        u"document.cookie }"
        "finally { delete document.cookie }"_s,
        u"own"_s);
}

void tst_ScriptGuard::thePropertyLooksNative()
{
    QFETCH(QString, expression);
    CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><body>"});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    QTEST(browser.evaluate(expression).toString(), "result");
}

void tst_ScriptGuard::aChoiceTakesEffectInNestedFramesWithoutAReload()
{
    CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><iframe src=/inner></iframe>"});
    server.on(u"/inner"_s, {"<!DOCTYPE html><iframe srcdoc='<p>deep'></iframe>"});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    const auto write = [&](const QString &name) {
        browser.evaluate(u"window[0][0].eval(`document.cookie = '%1=1; path=/'`)"_s.arg(name));
    };
    write(u"denied"_s);
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Internal, Decision::Allow));
    write(u"later"_s); // the very next write
    QTRY_VERIFY(browser.log().holds("later"));
    QVERIFY(!browser.log().everAdded("denied"));
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Internal, Decision::Refuse));
    write(u"denied"_s);
    QVERIFY(settle(browser));
    QVERIFY(!browser.log().everAdded("denied"));
}

void tst_ScriptGuard::imitatedAndReplayedWordsChangeNothing()
{
    CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><body>"});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    // The page sees its own messages, imitations included, and none of the program's.
    browser.evaluate(
        u"window.seen = []; addEventListener('message', e => seen.push(e.data), true);"
        "onmessage = e => seen.push(e.data);"
        "postMessage('consentdesk-guard:' + '0'.repeat(64) + JSON.stringify({sequence: 1e9,"
        "site: 'portal.localhost', below: true, rules: {first: {names: {}, prefixes: {}, otherwise: 1},"
        "third: {names: {}, prefixes: {}, otherwise: 1}, ofOther: {}}}), '*')"_s);
    QTRY_COMPARE(browser.evaluate(u"seen.length"_s).toInt(), 2);
    browser.evaluate(u"document.cookie = 'denied=1'"_s);
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Statistical, Decision::Allow));
    browser.evaluate(u"document.cookie = '_pk_id.1=1'"_s);
    QTRY_VERIFY(browser.log().holds("_pk_id.1"));
    QCOMPARE(browser.evaluate(u"seen.length"_s).toInt(), 2);
    QVERIFY(!browser.log().everAdded("denied"));
}

namespace {

/// Counts the words that are told to the documents of @p profile, where the program tells them.
void countWords(QWebEngineProfile &profile)
{
    QWebEngineScript script;
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setSourceCode(u"(native => { window.words = 0; window.dispatchEvent = event => {"
                         "++window.words; return native.call(window, event); }; })(window.dispatchEvent);"_s);
    profile.scripts()->insert(script);
}

int wordsTold(QWebEnginePage &page)
{
    int words = -1;
    page.runJavaScript(u"window.words"_s, QWebEngineScript::ApplicationWorld,
                       [&](const QVariant &found) { words = found.toInt(); });
    return QTest::qWaitFor([&] { return words >= 0; }, 10'000) ? words : -1;
}

} // namespace

/// A word makes the engine keep a world of scripts for the page, 4 MiB of memory.
void tst_ScriptGuard::aPageWithoutFramesOfOtherHostsIsToldNothing()
{
    CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><iframe src=/inner></iframe>"});
    server.on(u"/inner"_s, {"<!DOCTYPE html><p>inner"});
    QVERIFY(server.start());
    TestBrowser browser;
    countWords(browser.profile().engine());
    QVERIFY(browser.load(server.url(u"/"_s)));
    QCOMPARE(wordsTold(browser.page()), 0);
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Internal, Decision::Allow));
    QTRY_VERIFY(wordsTold(browser.page()) > 0);
}

/// The first page of a site: the script that its frames begin with may be older than the visit.
void tst_ScriptGuard::aFrameThatDoesNotKnowTheSiteAsks()
{
    CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><iframe src='http://www.portal.localhost:%PORT%/inner'></iframe>"});
    server.on(u"/inner"_s,
              {"<!DOCTYPE html><script>setInterval(() => document.cookie = 'csrftoken=1', 20)</script>"});
    QVERIFY(server.start());
    TestBrowser browser;
    const auto guards = browser.profile().engine().scripts()->find(u"consentdesk-guard"_s);
    QCOMPARE(guards.size(), 1);
    const QWebEngineScript &guard = guards.constFirst();
    browser.profile().engine().scripts()->remove(guard);
    // A copy with a life of its own: no visit makes it know the site.
    QWebEngineScript old;
    old.setSourceCode(guard.sourceCode());
    old.setInjectionPoint(guard.injectionPoint());
    old.setWorldId(guard.worldId());
    old.setRunsOnSubFrames(true);
    browser.profile().engine().scripts()->insert(old);
    countWords(browser.profile().engine());
    QVERIFY(browser.load(server.url(u"/"_s)));
    QTRY_VERIFY(browser.log().holds("csrftoken")); // of a third party it would be refused
    QVERIFY(wordsTold(browser.page()) > 0);
}

void tst_ScriptGuard::framesThatAskTogetherGetOneWordAndNoFlood()
{
    CookieServer server;
    server.on(u"/"_s, {"<!DOCTYPE html><p>page"});
    QVERIFY(server.start());
    TestBrowser browser;
    countWords(browser.profile().engine());
    QVERIFY(browser.load(server.url(u"/"_s)));
    static const QRegularExpression token(u"REPORT_TOKEN = \"([0-9a-f]+)\""_s);
    const QString source =
        browser.profile().engine().scripts()->find(u"consentdesk-guard"_s).value(0).sourceCode();
    const QString question = token.match(source).captured(1) + u"\nu\n\n\n\n"_s;
    ScriptGuard &guard = *browser.profile().guard();
    for (int frame = 0; frame < 30; ++frame)
        guard.takeReport(browser.page(), question, portal);
    QTRY_COMPARE(wordsTold(browser.page()), 1);
    for (int turn = 0; turn < 200; ++turn) {
        guard.takeReport(browser.page(), question, portal);
        QCoreApplication::processEvents();
    }
    const int told = wordsTold(browser.page());
    QVERIFY2(told > 1 && told <= 50, qPrintable(QString::number(told)));
}

/// Whatever a page catches of the program's words: it can neither change one nor bring an older one back.
void tst_ScriptGuard::aWordCountsOnceAndOnlyWithItsCode()
{
    CookieServer server;
    server.on(u"/"_s, {});
    QVERIFY(server.start());
    QWebEngineProfile bare;
    QWebEnginePage page(&bare);
    QVERIFY(test::load(page, server.url(u"/"_s)));
    QString source;
    for (const QString &part : {u"natives"_s, u"sha256"_s, u"policy"_s, u"live"_s}) {
        QFile file(u":/guard/%1.js"_s.arg(part));
        QVERIFY(file.open(QIODevice::ReadOnly));
        source += QString::fromUtf8(file.readAll());
    }
    const QByteArray key(32, 'k');
    const auto codeOf = [](const QByteArray &text, const QByteArray &by) {
        return QMessageAuthenticationCode::hash(text, by, QCryptographicHash::Sha256).toHex();
    };
    const auto wordOf = [&](int sequence, int decision) {
        const QByteArray rules =
            QByteArray(R"({"first":{"names":{},"prefixes":{},"otherwise":%1,"longest":0},)"
                       R"("third":{"names":{},"prefixes":{},"otherwise":0,"longest":0},"ofOther":{}})")
                .replace("%1", QByteArray::number(decision));
        const QByteArray header =
            QByteArray(R"({"sequence":%1,"site":"portal.localhost","below":true,"digest":"%2"})")
                .replace("%1", QByteArray::number(sequence))
                .replace("%2", codeOf(rules, QByteArray(32, '\0')));
        return QString::fromLatin1("consentdesk-guard:" + codeOf(header, key) + header + '\n' + rules);
    };
    test::evaluate(
        page,
        u"window.guard = (function () { const KEY = new Array(32).fill(107);"
        "const none = { __proto__: null };"
        "const table0 = { names: none, prefixes: none, otherwise: 0, longest: 0 };"
        "const rules0 = { first: table0, third: table0, ofOther: none };"
        "const POLICY = { sequence: 1, everywhere: rules0, unknown: rules0, rules: [], sites: none };"
        "%1; return { take(word) { const found = wordIn(word); if (found) adopt(found.header, found.rules);"
        "  return (found ? 'taken ' : 'none ') + allows('name'); } }; })()"_s.arg(source));
    const auto take = [&](QString word) {
        return test::evaluate(
                   page, u"guard.take('%1')"_s.arg(word.replace(u'\'', u"\\'"_s).replace(u'\n', u"\\n"_s)))
            .toString();
    };
    const QString allowing = wordOf(2, 1);
    QCOMPARE(take(QString(allowing).replace(u"\"otherwise\":0"_s, u"\"otherwise\":1"_s)), u"taken false"_s);
    QCOMPARE(take(allowing), u"taken true"_s);
    QCOMPARE(take(wordOf(3, 0)), u"taken false"_s);
    QCOMPARE(take(allowing), u"taken false"_s); // replayed
    QCOMPARE(take(QString(wordOf(4, 1)).replace(u"\"sequence\":4"_s, u"\"sequence\":5"_s)), u"none false"_s);
    QCOMPARE(take(wordOf(4, 1).replace(u"portal.localhost"_s, u"other.localhost"_s)), u"none false"_s);
    QCOMPARE(take(wordOf(4, 1)), u"taken true"_s);
}

/// A frame keeps its window when it goes on from its empty document, so the guard of the next document finds
/// there what the page has put in place of the natives.
void tst_ScriptGuard::aPageLearnsNothingOfOtherSites()
{
    CookieServer server;
    server.on(
        u"/next"_s,
        {"<!DOCTYPE html><script>document.cookie = 'denied=1'; document.cookie = 'csrftoken=1'</script>"});
    server.on(u"/"_s, {"<!DOCTYPE html><body>"});
    QVERIFY(server.start());
    TestBrowser browser;
    browser.consent().acceptAll(Site::fromHost(u"chosen.localhost"_s));
    QVERIFY(browser.load(server.url(u"/"_s, u"visited.localhost"_s)));
    QVERIFY(browser.load(server.url(u"/"_s)));
    browser.evaluate(
        u"window.seen = []; const text = JSON.stringify;"
        "const note = what => { try { seen.push(typeof what === 'string' ? what : text(what)) } catch {} };"
        "const frame = document.body.appendChild(document.createElement('iframe'));"
        "const inner = frame.contentWindow;"
        "const spyOn = (owner, key) => { const d = Object.getOwnPropertyDescriptor(owner, key);"
        " if (!d || !d.configurable || typeof d.value !== 'function') return;"
        " const native = d.value; const apply = Reflect.apply; d.value = function (...all) {"
        "  note(this); for (const one of all) note(one); window.calls = (window.calls || 0) + 1;"
        "  return new.target ? Reflect.construct(native, all, new.target) : apply(native, this, all); };"
        " Object.defineProperty(owner, key, d); };"
        "for (const owner of [inner.Reflect, inner.JSON, inner.Object, inner.String.prototype,"
        "  inner.Array.prototype, inner.Object.prototype, inner.WeakMap.prototype, inner.WeakSet.prototype,"
        "  inner.EventTarget.prototype, inner.console])"
        " for (const key of Reflect.ownKeys(owner)) if (key !== 'constructor') spyOn(owner, key);"
        "frame.src = '/next'; 1"_s);
    QTRY_VERIFY(browser.log().holds("csrftoken"));
    QVERIFY(browser.evaluate(u"calls"_s).toInt() > 0); // it did find them
    const QString seen = browser.evaluate(u"seen.join('\\n')"_s).toString();
    QVERIFY(!seen.contains(u"visited.localhost"_s));
    QVERIFY(!seen.contains(u"chosen.localhost"_s));
    QVERIFY(!browser.log().everAdded("denied"));
}

void tst_ScriptGuard::aStrictPolicyOfThePageNeitherStopsTheGuardNorFeelsIt_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("scripts by nonce")
        << QByteArray("default-src 'none'; script-src 'nonce-n'; frame-src 'self'; base-uri 'none'");
    QTest::newRow("sandbox") << QByteArray("sandbox allow-scripts allow-same-origin; script-src 'nonce-n'");
    QTest::newRow("trusted types") << QByteArray(
        "require-trusted-types-for 'script'; trusted-types own; script-src 'nonce-n'");
}

void tst_ScriptGuard::aStrictPolicyOfThePageNeitherStopsTheGuardNorFeelsIt()
{
    QFETCH(QByteArray, policy);
    CookieServer server;
    server.on(u"/inner"_s, {"<!DOCTYPE html><body>"});
    server.on(
        u"/"_s,
        {.body =
             "<!DOCTYPE html><body><script nonce=n>window.felt = [];"
             "addEventListener('securitypolicyviolation', e => felt.push(e.violatedDirective));"
             "document.cookie = 'denied=1';"
             "const frame = document.createElement('iframe'); document.body.append(frame);"
             "window[0].document.cookie = 'denied=1; path=/';"
             "try { document.write('<p id=written>text</p><iframe src=/inner></iframe>'); }"
             "catch (error) { felt.push(String(error)); }"
             "const made = window.trustedTypes && trustedTypes.createPolicy('own', {createHTML: s => s});"
             "if (made) document.body.insertAdjacentHTML('beforeend', made.createHTML('<iframe></iframe>'));"
             "frames[frames.length - 1].document.cookie = 'denied=1; path=/';"
             "document.cookie = 'csrftoken=1'</script>",
         .headers = {{"Content-Security-Policy", policy}}});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    QTRY_VERIFY(browser.log().holds("csrftoken"));
    // A choice that comes later gets through as well.
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Internal, Decision::Allow));
    browser.evaluate(u"document.cookie = 'later=1'"_s);
    QTRY_VERIFY(browser.log().holds("later"));
    QVERIFY(!browser.log().everAdded("denied"));

    // Whatever the page is told of violations, a bare engine tells it too.
    QWebEngineProfile bare;
    QWebEnginePage page(&bare);
    QVERIFY(test::load(page, server.url(u"/"_s)));
    const QString seen = u"felt.join() + !!document.getElementById('written') + frames.length"_s;
    QCOMPARE(browser.evaluate(seen).toString(), test::evaluate(page, seen).toString());
}

void tst_ScriptGuard::jsCookieWorksAsItDoes()
{
    QFile library(u"/usr/share/nodejs/js-cookie/dist/js.cookie.js"_s);
    if (!library.open(QIODevice::ReadOnly))
        QSKIP("js-cookie is not there (Debian: node-js-cookie)");
    CookieServer server;
    server.on(u"/js.cookie.js"_s, {.body = library.readAll(), .type = "text/javascript"});
    server.on(u"/"_s, {"<!DOCTYPE html><script src=/js.cookie.js></script>"});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    const auto run = [&](const QString &script) { return browser.evaluate(script).toString(); };
    QCOMPARE(run(u"Cookies.set('denied', 'a b', {expires: 7}); '' + Cookies.get('denied')"_s),
             u"undefined"_s);
    QCOMPARE(
        run(u"Cookies.set('csrftoken', 'ä;=\"b', {expires: 7, sameSite: 'strict'}); Cookies.get('csrftoken')"_s),
        u"ä;=\"b"_s);
    QCOMPARE(run(u"JSON.stringify(Object.keys(Cookies.get()))"_s), u"[\"csrftoken\"]"_s);
    QCOMPARE(run(u"Cookies.remove('csrftoken'); '' + Cookies.get('csrftoken')"_s), u"undefined"_s);
    QVERIFY(settle(browser));
    QVERIFY(!browser.log().everAdded("denied"));
}

void tst_ScriptGuard::theWriterIsRecorded()
{
    CookieServer server;
    server.on(u"/dir/page"_s, {"<!DOCTYPE html><script src=/lib/tags.js></script>"});
    server.on(u"/lib/tags.js"_s, {"function w(c) { document.cookie = c }\n"
                                  "w('denied=s3cret; path=/'); w('csrftoken=s3cret')",
                                  {},
                                  "text/javascript"});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/dir/page"_s)));
    const CookieKey denied{"denied", u"portal.localhost"_s, u"/"_s};
    const CookieKey token{"csrftoken", u"portal.localhost"_s, u"/dir"_s};
    const QString writer = server.url(u"/lib/tags.js"_s).toString();
    QTRY_VERIFY(browser.inventory().find(denied));
    QCOMPARE(browser.inventory().find(denied)->writer, writer);
    QCOMPARE(browser.inventory().find(denied)->refusal, Refusal::BeforeStorage);
    // A response may set it next.
    const auto learned = browser.profile().learnedNames().namesOf(Site::fromHost(denied.domain));
    QVERIFY(learned.contains(LearnedName{denied.name}));
    QVERIFY(browser.inventory().find(denied)->cookie.value.isEmpty());
    QTRY_VERIFY(browser.inventory().find(token));
    QTRY_COMPARE(browser.inventory().find(token)->writer, writer);
}

void tst_ScriptGuard::aMillionRefusedWritesEndSoon()
{
    CookieServer server;
    server.on(u"/"_s, {});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    const auto milliseconds = [&](const QString &writes) {
        return browser.evaluate(u"{ const t = performance.now(); %1; performance.now() - t }"_s.arg(writes))
            .toDouble();
    };
    const double same = milliseconds(u"for (let i = 0; i < 1e6; ++i) document.cookie = 'denied=1'"_s);
    const double others =
        milliseconds(u"for (let i = 0; i < 1e6; ++i) document.cookie = 'denied' + i + '=1'"_s);
    const double allowed = milliseconds(u"for (let i = 0; i < 1000; ++i) document.cookie = 'sessionid=1'"_s);
    const double read = milliseconds(u"for (let i = 0; i < 1000; ++i) document.cookie"_s);
    qInfo("refused %.2f us, ever new names %.2f us, allowed %.1f us, read %.1f us", same / 1000,
          others / 1000, allowed, read);
    QVERIFY(same > 0 && same < 20'000 && others < 20'000);
    QVERIFY(settle(browser));
    QVERIFY(browser.inventory().size() < 300);
}

void tst_ScriptGuard::madeUpNamesCannotKeepAKnownOneFromBeingListed_data()
{
    QTest::addColumn<QString>("flood");
    QTest::addColumn<int>("refused"); // with the known one
    QTest::addColumn<bool>("more");
    const auto flood = [](int count, const QString &line) {
        return u"for (let i = 0; i < %1; ++i) document.cookie = `%2`"_s.arg(count).arg(line);
    };
    QTest::newRow("250 names") << flood(250, u"made-up-${i}=1"_s) << 251 << false;
    QTest::newRow("5000 names") << flood(5000, u"made-up-${i}=1"_s) << 1201 << true;
    QTest::newRow("one name, ever other attributes") << flood(300, u"made-up=1; x=${i}"_s) << 2 << false;
    QTest::newRow("a known family") << flood(5000, u"_ga_${i}=1"_s) << 1201 << true;
    QTest::newRow("an allowed name") << flood(300, u"sessionid=1; x=${i}"_s) << 1 << false;
    QTest::newRow("names with control characters") << flood(300, u"bad\\x01${i}=1"_s) << 1 << false;
    QTest::newRow("values with control characters") << flood(300, u"bad${i}=\\x01"_s) << 1 << false;
    QTest::newRow("replaced natives")
        << flood(250, u"made-up-${i}=1"_s) +
               u"; String.prototype.slice = String.prototype.indexOf = () => '';"
               "Array.prototype.push = Object.hasOwn = console.debug = null"_s
        << 251 << false;
}

/// What the panel shows: a page with many names of its own has not fewer refused cookies.
void tst_ScriptGuard::madeUpNamesCannotKeepAKnownOneFromBeingListed()
{
    QFETCH(QString, flood);
    QFETCH(int, refused);
    CookieServer server;
    server.on(u"/"_s,
              {"<!DOCTYPE html><script>" + flood.toUtf8() + "; document.cookie = '_fbp=1; path=/'</script>"});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    const CookieKey known{"_fbp", u"portal.localhost"_s, u"/"_s};
    QTRY_VERIFY(browser.inventory().find(known));
    QVERIFY(settle(browser));
    const SiteReport report = makeSiteReport(browser.inventory(), *browser.consent().policy(), portal);
    QTEST(report.hasMore, "more");
    QVERIFY2(std::abs(report.refusedCount() - refused) <= 1, QByteArray::number(report.refusedCount()));
    QVERIFY(report.cookies.size() <= RefusalPlaces::maximumUnknown + 5);
    QVERIFY(!browser.log().everAdded("_fbp"));
    QVERIFY(browser.profile().learnedNames().namesOf(portal).contains(LearnedName{known.name}));
}

void tst_ScriptGuard::namesThatNoBrowserStoresAreNoRefusedCookies_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isCookie");
    QTest::newRow("control character in the name") << u"x\\x01y=1"_s << false;
    QTest::newRow("control character in the value") << u"x=\\x1f"_s << false;
    QTest::newRow("deleted character") << u"x=a\\x7f"_s << false;
    QTest::newRow("tab inside") << u"x=a\\tb"_s << false;
    QTest::newRow("blanks around") << u" \\t x \\t =1\\t"_s << true;
    QTest::newRow("__Host- without Secure") << u"__Host-x=1; path=/"_s << false;
    QTest::newRow("__Secure- without Secure") << u"__Secure-x=1; Secured; x=secure"_s << false;
    QTest::newRow("__Secure- with Secure") << u"__Secure-x=1; path=/; \\t sEcUrE "_s << true;
    QTest::newRow("Secure with a value") << u"__Secure-x=1; secure=no"_s << true;
    QTest::newRow("4096 octets") << u"x=${'v'.repeat(4095)}"_s << true;
    QTest::newRow("4097 octets") << u"x=${'v'.repeat(4096)}"_s << false;
    QTest::newRow("4098 octets in 2049 characters") << u"x=${'\u00e9'.repeat(2049)}"_s << false;
    QTest::newRow("neither name nor value") << u"="_s << false;
    QTest::newRow("only a value") << u"y"_s << true;
}

/// With the guard, nothing of it is listed; and without, the engine itself agrees.
void tst_ScriptGuard::namesThatNoBrowserStoresAreNoRefusedCookies()
{
    QFETCH(QString, line);
    QFETCH(bool, isCookie);
    CookieServer server;
    server.on(u"/"_s, {});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    browser.evaluate(u"document.cookie = `%1`; document.cookie = 'denied=1'"_s.arg(line));
    QTRY_VERIFY(browser.inventory().find({"denied", u"portal.localhost"_s, u"/"_s}));
    QCOMPARE(browser.inventory().cookiesOn(portal).size(), isCookie ? 2 : 1);

    QWebEngineProfile bare;
    QWebEnginePage page(&bare);
    QVERIFY(test::load(page, server.url(u"/"_s)));
    const QString stored =
        test::evaluate(page, u"document.cookie = `%1`; document.cookie"_s.arg(line)).toString();
    // Over http it takes nothing that is Secure, which is listed all the same.
    QCOMPARE(!stored.isEmpty(), isCookie && !line.contains(u"secure", Qt::CaseInsensitive));
}

void tst_ScriptGuard::aMessageOfAPageIsNoReport()
{
    CookieServer server;
    server.on(u"/"_s, {});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    browser.evaluate(
        u"for (let i = 0; i < 5000; ++i) console.debug('0'.repeat(32) + `\\nr\\nfake${i}\\n\\nhttp://x.test/\\n`)"_s);
    browser.evaluate(u"document.cookie = 'denied=1'"_s);
    const auto keyOf = [](const QByteArray &name) { return CookieKey{name, u"portal.localhost"_s, u"/"_s}; };
    QTRY_VERIFY(browser.inventory().find(keyOf("denied")));
    QCOMPARE(browser.inventory().cookiesOn(Site::fromHost(u"x.test"_s)).size(), 0);
}

void tst_ScriptGuard::eventsThatAPageMakesUpChangeNothing()
{
    CookieServer server;
    server.on(u"/"_s, {.body = "<!DOCTYPE html><script>var errors = 0; onerror = () => { ++errors; };"
                               "dispatchEvent(new Event('load')); dispatchEvent(new CustomEvent('message'));"
                               "</script><iframe src='/slow'></iframe><script>"
                               "frames[0].document.cookie = 'denied=1; path=/';"
                               "document.cookie = 'csrftoken=1'</script>"});
    server.on(u"/slow"_s, {});
    QVERIFY(server.start());
    TestBrowser browser;
    QVERIFY(browser.load(server.url(u"/"_s)));
    QTRY_VERIFY(browser.log().everAdded("csrftoken"));
    QVERIFY(!browser.log().everAdded("denied"));
    QCOMPARE(browser.evaluate(u"errors"_s).toInt(), 0);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_ScriptGuard)
#include "tst_scriptguard.moc"
