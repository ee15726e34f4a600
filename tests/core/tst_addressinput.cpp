// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "browsing/AddressInput.h"
#include "browsing/SearchEngine.h"
#include "settings/Settings.h"

#include <QTest>
#include <QUrlQuery>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Kind = AddressInput::Kind;

class tst_AddressInput final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void whatLooksLikeAnAddressIsOne_data();
    void whatLooksLikeAnAddressIsOne();
    void everythingElseIsWords_data();
    void everythingElseIsWords();
    void addressesThatAreNotOpenedAreNeverLookedUp_data();
    void addressesThatAreNotOpenedAreNeverLookedUp();
    void nothingTypedIsNothing();
    void aKnownEngineGetsTheWordsEncoded_data();
    void aKnownEngineGetsTheWordsEncoded();
    void noEngineIsChosenByItself();
    void theChosenEngineIsRemembered();
    void anOwnEngineNeedsAPlaceForTheWords_data();
    void anOwnEngineNeedsAPlaceForTheWords();
    void anOwnEngineIsRememberedWithItsAddress();
    void aSettingThatIsNotUnderstoodIsNoEngine();
};

void tst_AddressInput::whatLooksLikeAnAddressIsOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("whole address") << u"http://data.example.org/a?b#c"_s
                                   << u"http://data.example.org/a?b#c"_s;
    QTest::newRow("host") << u"data.example.org"_s << u"https://data.example.org/"_s;
    QTest::newRow("host, path with a space")
        << u"data.example.org/explore?q=a b"_s << u"https://data.example.org/explore?q=a%20b"_s;
    QTest::newRow("host and port") << u"data.example.org:8443"_s << u"https://data.example.org:8443/"_s;
    QTest::newRow("localhost") << u"localhost"_s << u"http://localhost/"_s;
    QTest::newRow("localhost in capitals") << u"LOCALHOST/x"_s << u"http://localhost/x"_s;
    QTest::newRow("localhost and port") << u"localhost:8000/x"_s << u"http://localhost:8000/x"_s;
    QTest::newRow("own network and port") << u"intranet:8080"_s << u"http://intranet:8080/"_s;
    QTest::newRow("own network with a slash") << u"intranet/"_s << u"http://intranet/"_s;
    QTest::newRow("IPv4") << u"192.168.1.1"_s << u"https://192.168.1.1/"_s;
    QTest::newRow("IPv4 of this machine") << u"127.0.0.1:8000"_s << u"http://127.0.0.1:8000/"_s;
    QTest::newRow("IPv6 in brackets") << u"[::1]:8000"_s << u"http://[::1]:8000/"_s;
    QTest::newRow("IPv6 bare") << u"::1"_s << u"http://[::1]/"_s;
    QTest::newRow("international name") << u"données.fr"_s << u"https://xn--donnes-eva.fr/"_s;
    QTest::newRow("name and password") << u"me:secret@example.org"_s << u"https://me:secret@example.org/"_s;
    QTest::newRow("spaces around") << u"  example.org \n"_s << u"https://example.org/"_s;
}

void tst_AddressInput::whatLooksLikeAnAddressIsOne()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const AddressInput input = AddressInput::read(typed);
    QCOMPARE(input.kind, Kind::Address);
    QCOMPARE(input.address.toString(QUrl::FullyEncoded), address);
    QVERIFY(input.words.isEmpty() && input.refusal.isEmpty());
}

void tst_AddressInput::everythingElseIsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("one word") << u"weather"_s << u"weather"_s;
    QTest::newRow("words") << u"bus  stops in tokyo"_s << u"bus stops in tokyo"_s;
    QTest::newRow("a host among words") << u"is example.org down"_s << u"is example.org down"_s;
    QTest::newRow("a colon in a sentence") << u"dublin core: the basics"_s << u"dublin core: the basics"_s;
    QTest::newRow("a number") << u"3.14"_s << u"3.14"_s;
    QTest::newRow("a date") << u"2026.11.27"_s << u"2026.11.27"_s;
    QTest::newRow("a letter's address") << u"someone@example.org"_s << u"someone@example.org"_s;
    QTest::newRow("a full stop at the end") << u"why."_s << u"why."_s;
    QTest::newRow("three dots") << u"well...then"_s << u"well...then"_s;
    QTest::newRow("one of two") << u"TCP/IP"_s << u"TCP/IP"_s;
    QTest::newRow("asked for") << u"? example.org"_s << u"example.org"_s;
    QTest::newRow("Japanese") << u"東京 人口"_s << u"東京 人口"_s;
    QTest::newRow("a program's words") << u"std::vector"_s << u"std::vector"_s;
}

void tst_AddressInput::everythingElseIsWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const AddressInput input = AddressInput::read(typed);
    QCOMPARE(input.kind, Kind::Words);
    QCOMPARE(input.words, words);
    QVERIFY(input.address.isEmpty());
}

void tst_AddressInput::addressesThatAreNotOpenedAreNeverLookedUp_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("script") << u"javascript:alert(document.cookie)"_s;
    QTest::newRow("script in capitals") << u"JavaScript:alert(1)"_s;
    QTest::newRow("a letter") << u"mailto:me@data.example"_s;
    QTest::newRow("a script at a host") << u"javascript:alert(1)@data.example"_s;
    QTest::newRow("file") << u"file:///home/me/secret.txt"_s;
    QTest::newRow("data") << u"data:text/html,hello"_s;
    QTest::newRow("our own") << u"qrc:/guard/start.js"_s;
    QTest::newRow("other scheme") << u"ftp://example.org/"_s;
    QTest::newRow("no host") << u"https:///path"_s;
    QTest::newRow("bad port") << u"example.org:99999"_s;
    QTest::newRow("a book") << QString(3000, u'a');
}

void tst_AddressInput::addressesThatAreNotOpenedAreNeverLookedUp()
{
    QFETCH(QString, typed);
    const AddressInput input = AddressInput::read(typed);
    QCOMPARE(input.kind, Kind::Refused);
    QVERIFY(input.refusal.endsWith(u'.'));
    QVERIFY(input.words.isEmpty() && input.address.isEmpty());
}

void tst_AddressInput::nothingTypedIsNothing()
{
    QCOMPARE(AddressInput::read(u" \n "_s).kind, Kind::Nothing);
    QCOMPARE(AddressInput::read(u"? "_s).kind, Kind::Nothing);
}

void tst_AddressInput::aKnownEngineGetsTheWordsEncoded_data()
{
    QTest::addColumn<SearchEngine>("engine");
    for (const SearchEngine &engine : knownSearchEngines())
        QTest::newRow(qPrintable(engine.id)) << engine;
}

void tst_AddressInput::aKnownEngineGetsTheWordsEncoded()
{
    QFETCH(SearchEngine, engine);
    const QString words = u"a&b=c #1 100% 東"_s;
    const QUrl address = engine.address(words);
    QVERIFY(address.isValid());
    QCOMPARE(address.scheme(), u"https"_s);
    QVERIFY(!address.hasFragment());
    const auto items = QUrlQuery(address).queryItems(QUrl::FullyDecoded);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().second, words);
}

void tst_AddressInput::noEngineIsChosenByItself()
{
    const Settings settings(std::nullopt);
    QVERIFY(!chosenSearchEngine(settings));
}

void tst_AddressInput::theChosenEngineIsRemembered()
{
    Settings settings(std::nullopt);
    chooseSearchEngine(settings, knownSearchEngines().at(2));
    QCOMPARE(chosenSearchEngine(settings), std::optional(knownSearchEngines().at(2)));
    chooseSearchEngine(settings, std::nullopt);
    QVERIFY(!chosenSearchEngine(settings));
}

void tst_AddressInput::anOwnEngineNeedsAPlaceForTheWords_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("no place") << u"https://example.org/search"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("in the host") << u"https://%s.example.org/"_s;
    QTest::newRow("is the host") << u"https://%s"_s;
    QTest::newRow("in the password") << u"https://me:%s@example.org/"_s;
    QTest::newRow("no scheme") << u"example.org/?q=%s"_s;
    QTest::newRow("script") << u"javascript:alert('%s')"_s;
    QTest::newRow("file") << u"file:///%s"_s;
}

void tst_AddressInput::anOwnEngineNeedsAPlaceForTheWords()
{
    QFETCH(QString, pattern);
    const auto engine = ownSearchEngine(pattern);
    QVERIFY(!engine);
    QVERIFY2(engine.error().message.endsWith(u'.'), qPrintable(engine.error().message));
}

void tst_AddressInput::anOwnEngineIsRememberedWithItsAddress()
{
    Settings settings(std::nullopt);
    const auto own = ownSearchEngine(u" http://localhost:8080/find?q=%s&lang=en "_s);
    QVERIFY(own);
    chooseSearchEngine(settings, *own);
    const auto chosen = chosenSearchEngine(settings);
    QVERIFY(chosen);
    QCOMPARE(chosen->address(u"a b"_s).toString(QUrl::FullyEncoded),
             u"http://localhost:8080/find?q=a%20b&lang=en"_s);
}

void tst_AddressInput::aSettingThatIsNotUnderstoodIsNoEngine()
{
    Settings settings(std::nullopt);
    settings.set(Setting::SearchEngine, u"altavista"_s);
    QVERIFY(!chosenSearchEngine(settings));
    settings.set(Setting::SearchEngine, u"own"_s);
    settings.set(Setting::SearchPattern, u"javascript:%s"_s);
    QVERIFY(!chosenSearchEngine(settings));
}

QTEST_GUILESS_MAIN(tst_AddressInput)
#include "tst_addressinput.moc"
