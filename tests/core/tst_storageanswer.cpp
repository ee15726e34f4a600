// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "TextsIn.h"
#include "catalogue/Catalogue.h"
#include "consent/ConsentPolicy.h"
#include "pagestorage/FrameCensus.h"
#include "pagestorage/RefusedStorage.h"
#include "pagestorage/StorageText.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString token = u"0123456789abcdef"_s;

std::optional<StorageAnswer> parsed(const QByteArray &json)
{
    return StorageAnswer::parse(token + u'\n' + QString::fromUtf8(json), token);
}

OriginStorage contentOf(const QByteArray &parts)
{
    const auto answer =
        parsed(R"({"id":1,"document":"d","ask":"read","origin":"https://portal.example",)" + parts + '}');
    return answer && std::holds_alternative<ContentAnswer>(answer->content)
               ? std::get<ContentAnswer>(answer->content).storage
               : OriginStorage();
}

FrameAnswer frame(const QList<int> &path, const QString &origin, const QList<ChildFrame> &children = {})
{
    return {path, origin, origin + u"/page"_s, children, 0};
}

} // namespace

class tst_StorageAnswer final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void onlyAMessageWithTheTokenIsAnAnswer();
    void whatIsNoAnswerIsRefused_data();
    void whatIsNoAnswerIsRefused();
    void aFrameTellsWhereItIs();
    void contentsAreRead();
    void numbersAreAtLeastWhatIsSeen();
    void longListsAreCut();
    void engineWordsBecomeProblems_data();
    void engineWordsBecomeProblems();
    void originsAreCanonical_data();
    void originsAreCanonical();
    void aCensusEndsWhenEveryFrameHasAnswered();
    void framesOfOneOriginAreOneEntry();
    void framesThatDoNotAnswerAreListed();
    void aCensusIsBounded();
    void everyChangeOfEntriesHasAWayBack();
    void whatCannotBePutBackHasNoWayBack();
    void refusedNamesAreFound_data();
    void refusedNamesAreFound();
    void aRefusedThirdPartyIsRefusedAsAWhole();
    void sizesAndCountsAreWords();
};

void tst_StorageAnswer::onlyAMessageWithTheTokenIsAnAnswer()
{
    const QString rest = u"{\"id\":1,\"document\":\"d\",\"ask\":\"value\",\"value\":\"v\"}"_s;
    QVERIFY(StorageAnswer::parse(token + u'\n' + rest, token));
    QVERIFY(!StorageAnswer::parse(rest, token));
    QVERIFY(!StorageAnswer::parse(u'\n' + rest, QString()));
    QVERIFY(!StorageAnswer::parse(token + u' ' + rest, token));
    QVERIFY(!StorageAnswer::parse(u"0123456789abcdee\n"_s + rest, token));
    QVERIFY(!StorageAnswer::parse(token + u'\n' + rest + QString(StorageAnswer::maximumLength, u' '), token));
}

void tst_StorageAnswer::whatIsNoAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no question") << QByteArray(R"({"document":"d","ask":"value"})");
    QTest::newRow("question -1") << QByteArray(R"({"id":-1,"document":"d","ask":"value"})");
    QTest::newRow("no document") << QByteArray(R"({"id":1,"ask":"value"})");
    QTest::newRow("unknown kind") << QByteArray(R"({"id":1,"document":"d","ask":"format"})");
    QTest::newRow("no origin") << QByteArray(R"({"id":1,"document":"d","ask":"read","origin":"null"})");
    QTest::newRow("negative place") << QByteArray(R"({"id":1,"document":"d","ask":"who","path":[-1]})");
    QTest::newRow("place of a word") << QByteArray(R"({"id":1,"document":"d","ask":"who","path":["a"]})");
    QTest::newRow("too deep") << QByteArray(R"({"id":1,"document":"d","ask":"who","path":[)") +
                                     QByteArray("0,").repeated(40) + "0]}";
    QTest::newRow("too many children") << QByteArray(R"({"id":1,"document":"d","ask":"who","children":[)") +
                                              QByteArray("{},").repeated(200) + "{}]}";
    QTest::newRow("nested without end") << QByteArray("[").repeated(100'000);
}

void tst_StorageAnswer::whatIsNoAnswerIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parsed(json));
}

void tst_StorageAnswer::aFrameTellsWhereItIs()
{
    const auto answer =
        parsed(R"({"id":7,"document":"d","ask":"who","path":[0,2],"origin":"https://Portal.example:443",
        "address":"https://portal.example/a","more":3,
        "children":[{"plain":true},{"address":"data:,","sandboxed":true,"scripts":false}]})");
    QVERIFY(answer);
    QCOMPARE(answer->question, 7);
    QCOMPARE(answer->document, u"d"_s);
    const auto &told = std::get<FrameAnswer>(answer->content);
    QCOMPARE(told.path, QList<int>({0, 2}));
    QCOMPARE(told.origin, u"https://portal.example"_s);
    QCOMPARE(told.moreChildren, 3);
    QCOMPARE(told.children.size(), 2);
    QVERIFY(told.children.at(0).sharesOrigin && told.children.at(0).mayRunScripts);
    QVERIFY(told.children.at(1).isSandboxed && !told.children.at(1).mayRunScripts);
}

void tst_StorageAnswer::contentsAreRead()
{
    const OriginStorage storage = contentOf(R"(
        "local":{"items":[["theme",5,"dark",4],["big",3,"xx",1000]],"count":9,"units":5000},
        "session":{"problem":"SecurityError"},
        "databases":{"items":[{"name":"lib","version":3,"storeCount":1,"stores":[{"name":"books","count":5}]},
                              {"name":"busy","problem":"TimeoutError"}],"count":2},
        "caches":{"items":[{"name":"pages","count":300,"requests":["GET https://portal.example/"]}],"count":1},
        "workers":{"items":[{"scope":"https://portal.example/","script":"https://portal.example/sw.js","state":"activated"}]})");
    QCOMPARE(storage.origin, u"https://portal.example"_s);
    QCOMPARE(storage.local.count, 9);
    QCOMPARE(storage.local.notShown(), 7);
    QCOMPARE(storage.local.size, 10'000);
    QVERIFY(storage.local.items.at(0).isValueWhole());
    QVERIFY(!storage.local.items.at(1).isValueWhole());
    QCOMPARE(storage.local.items.at(1).size(), 2006);
    QCOMPARE(storage.session.problem, StorageProblem::Refused);
    QCOMPARE(storage.databases.items.at(0).stores, QList<ObjectStore>({{u"books"_s, 5}}));
    QCOMPARE(storage.databases.items.at(1).problem, StorageProblem::TimedOut);
    QCOMPARE(storage.caches.items.at(0).count, 300);
    QCOMPARE(storage.workers.count, 1);
    QVERIFY(!storage.isEmpty());
}

void tst_StorageAnswer::numbersAreAtLeastWhatIsSeen()
{
    const OriginStorage storage = contentOf(
        R"("local":{"items":[["key",-1,"value",1e300],[],17],"count":-5,"units":"many"},
           "databases":{"items":[{"stores":[{"count":-1},{"count":null}],"storeCount":0}],"count":0.5})");
    QCOMPARE(storage.local.count, 3);
    QCOMPARE(storage.local.size, 16);
    QVERIFY(storage.local.items.at(0).isKeyWhole() && storage.local.items.at(0).isValueWhole());
    QCOMPARE(storage.databases.count, 1);
    QCOMPARE(storage.databases.items.at(0).storeCount, 2);
    QCOMPARE(storage.databases.items.at(0).stores.at(0).count, 0);
    QVERIFY(!storage.databases.items.at(0).stores.at(1).count);
}

void tst_StorageAnswer::longListsAreCut()
{
    const OriginStorage storage = contentOf(
        R"("local":{"items":[)" + QByteArray(R"(["k",1,"v",1],)").repeated(5000) + R"(["k",1,"v",1]]})");
    QCOMPARE(storage.local.items.size(), StorageAnswer::maximumItems);
    QCOMPARE(storage.local.count, 5001);
}

void tst_StorageAnswer::engineWordsBecomeProblems_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<StorageProblem>("problem");
    QTest::newRow("refused") << u"SecurityError"_s << StorageProblem::Refused;
    QTest::newRow("full") << u"QuotaExceededError"_s << StorageProblem::QuotaExceeded;
    QTest::newRow("insecure") << u"InsecureContext"_s << StorageProblem::Insecure;
    QTest::newRow("changed") << u"ChangedMeanwhileError"_s << StorageProblem::ChangedMeanwhile;
    QTest::newRow("anything else") << u"<b>SyntaxError"_s << StorageProblem::Failed;
}

void tst_StorageAnswer::engineWordsBecomeProblems()
{
    QFETCH(QString, word);
    QFETCH(StorageProblem, problem);
    const auto answer = parsed(R"({"id":1,"document":"d","problem":")" + word.toUtf8() + "\"}");
    QVERIFY(answer);
    QCOMPARE(answer->problem, problem);
    QVERIFY(std::holds_alternative<std::monostate>(answer->content));
    QVERIFY(problemText(problem).endsWith(u'.'));
}

void tst_StorageAnswer::originsAreCanonical_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("https") << u"https://portal.example"_s << u"https://portal.example"_s;
    QTest::newRow("usual port") << u"https://portal.example:443"_s << u"https://portal.example"_s;
    QTest::newRow("other port") << u"http://portal.example:8080"_s << u"http://portal.example:8080"_s;
    QTest::newRow("path") << u"https://portal.example/a?b#c"_s << u"https://portal.example"_s;
    QTest::newRow("user") << u"https://user:secret@portal.example"_s << u"https://portal.example"_s;
    QTest::newRow("IDN") << u"https://bücher.example"_s << u"https://xn--bcher-kva.example"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80"_s << u"http://[::1]"_s;
    for (const auto &none :
         {u"null"_s, QString(), u"file:///"_s, u"chrome-error://chromewebdata"_s, u"https://"_s})
        QTest::newRow(qPrintable(u"none: "_s + none)) << none << QString();
}

void tst_StorageAnswer::originsAreCanonical()
{
    QFETCH(QString, origin);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalOrigin(origin).value_or(QString()), canonical);
}

void tst_StorageAnswer::aCensusEndsWhenEveryFrameHasAnswered()
{
    const QString own = u"https://portal.example"_s;
    FrameCensus census;
    QVERIFY(!census.isComplete());
    census.add(u"inner"_s, frame({0}, u"https://other.example"_s)); // the order does not matter
    QVERIFY(!census.isComplete());
    census.add(
        u"main"_s,
        frame({}, own, {{}, {}, {.sharesOrigin = true}, {.isSandboxed = true, .mayRunScripts = false}}));
    QVERIFY(!census.isComplete());
    census.add(u"second"_s, frame({1}, own));
    QVERIFY(census.isComplete());
    QCOMPARE(census.mainOrigin(), own);
    QCOMPARE(census.origins(), QStringList({own, u"https://other.example"_s}));
    QCOMPARE(census.frameOf(own)->document, u"main"_s);
    QVERIFY(!census.frameOf(QString()));
    census.add(u"forged"_s, frame({}, u"https://forged.example"_s)); // a place answers once
    QCOMPARE(census.mainOrigin(), own);
}

void tst_StorageAnswer::framesOfOneOriginAreOneEntry()
{
    const QString own = u"https://portal.example"_s;
    FrameCensus census;
    census.add(u"main"_s, frame({}, own, {{}, {}}));
    census.add(u"a"_s, frame({0}, own));
    census.add(u"b"_s, frame({1}, u"https://refused.example"_s));
    OriginStorage content;
    content.origin = own;
    content.local.count = 4;
    OriginStorage forged = content; // of a frame that was not asked, and of another origin than it said
    forged.origin = u"https://elsewhere.example"_s;
    const PageStorage page =
        census.assemble({{u"main"_s, content}, {u"b"_s, forged}}, {u"https://refused.example"_s});
    QCOMPARE(page.origins.size(), 2);
    QCOMPARE(page.origins.at(0).frames, 2);
    QCOMPARE(page.origins.at(0).local.count, 4);
    QCOMPARE(page.origins.at(1).problem, StorageProblem::Refused);
    QVERIFY(page.origins.at(1).isEmpty());
}

void tst_StorageAnswer::framesThatDoNotAnswerAreListed()
{
    FrameCensus census;
    census.add(u"main"_s,
               frame({}, u"https://portal.example"_s,
                     {{.address = u"https://slow.example/"_s},
                      {.address = u"https://mute.example/"_s, .isSandboxed = true, .mayRunScripts = false},
                      {.address = u"data:text/html,"_s},
                      {}}));
    FrameAnswer boxed = frame({3}, QString());
    boxed.address = u"https://boxed.example/"_s;
    census.add(u"boxed"_s, boxed);
    QVERIFY(!census.isComplete()); // the slow one
    const PageStorage page = census.assemble({}, {});
    QStringList told;
    for (const OriginStorage &origin : page.origins)
        told.append(origin.origin + origin.address + u' ' + QString::number(int(origin.problem.value())));
    const QString none = QString::number(int(StorageProblem::Unavailable));
    const QString late = QString::number(int(StorageProblem::TimedOut));
    QCOMPARE(told, QStringList({u"https://portal.example "_s + late, u"https://boxed.example/ "_s + none,
                                u"https://slow.example/ "_s + late, u"https://mute.example/ "_s + none,
                                u"data:text/html, "_s + none}));
}

void tst_StorageAnswer::aCensusIsBounded()
{
    FrameCensus census;
    for (int i = 0; i < 100; ++i) {
        for (int j = 0; j < 100; ++j)
            census.add(u"%1-%2"_s.arg(i).arg(j), frame({i, j}, u"https://h%1.example"_s.arg(i * 100 + j)));
    }
    QCOMPARE(census.origins().size(), FrameCensus::maximumFrames);
}

void tst_StorageAnswer::everyChangeOfEntriesHasAWayBack()
{
    using Action = StorageChange::Action;
    const StorageArea area{u"https://portal.example"_s, StorageKind::Local};
    const StorageChange set{.action = Action::Set, .area = area, .name = u"a"_s, .value = u"2"_s};
    QCOMPARE(inverseOf(set, {.before = u"1"_s, .after = u"2"_s}),
             (StorageChange{
                 .action = Action::Set, .area = area, .name = u"a"_s, .value = u"1"_s, .expected = u"2"_s}));
    QCOMPARE(inverseOf(set, {.after = u"2"_s}),
             (StorageChange{.action = Action::Remove, .area = area, .name = u"a"_s, .expected = u"2"_s}));
    const StorageChange remove{.action = Action::Remove, .area = area, .name = u"a"_s};
    QCOMPARE(inverseOf(remove, {.before = u"1"_s}),
             (StorageChange{.action = Action::Set, .area = area, .name = u"a"_s, .value = u"1"_s}));
    const StorageChange clear{.action = Action::Clear, .area = area};
    QCOMPARE(inverseOf(clear, {.removed = {{u"a"_s, u"1"_s}}}),
             (StorageChange{.action = Action::Restore, .area = area, .entries = {{u"a"_s, u"1"_s}}}));
}

void tst_StorageAnswer::whatCannotBePutBackHasNoWayBack()
{
    using Action = StorageChange::Action;
    const StorageArea local{u"https://portal.example"_s, StorageKind::Local};
    const StorageArea databases{u"https://portal.example"_s, StorageKind::Databases};
    QVERIFY(!inverseOf({.action = Action::Delete, .area = databases, .name = u"lib"_s}, {}));
    QVERIFY(!inverseOf({.action = Action::Clear, .area = databases}, {}));
    QVERIFY(!inverseOf({.action = Action::Clear, .area = local}, {}));
    QVERIFY(!inverseOf({.action = Action::Remove, .area = local}, {.before = {}}));
    QVERIFY(!inverseOf({.action = Action::Set, .area = local}, {.isBeforeKnown = false}));
    QVERIFY(!inverseOf({.action = Action::Set, .area = local},
                       {.problem = StorageProblem::QuotaExceeded, .before = u"1"_s}));
}

void tst_StorageAnswer::refusedNamesAreFound_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a tracker's") << u"_ga"_s << true;
    QTest::newRow("a family's") << u"_hjSession_123"_s << true;
    QTest::newRow("necessary") << u"sessionid"_s << false;
    QTest::newRow("nobody knows it") << u"cart"_s << false;
    QTest::newRow("refused by name") << u"nuisance"_s << true;
    QTest::newRow("allowed by name") << u"_fbp"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_StorageAnswer::refusedNamesAreFound()
{
    QFETCH(QString, key);
    QFETCH(bool, isFound);
    const Site site = Site::fromHost(u"portal.example"_s);
    ConsentChoices choices;
    choices.everywhere.cookies.insert({"nuisance", QString()}, Decision::Refuse);
    choices.bySite[site].cookies.insert({"_fbp", QString()}, Decision::Allow);
    const ConsentPolicy policy(Catalogue::builtIn().value(), choices);
    OriginStorage own;
    own.origin = u"https://www.portal.example"_s;
    own.local.items = {{key, u"v"_s, key.size(), 1}, {key.left(2), u"v"_s, 5000, 1}}; // the second is cut
    own.session.items = {{key, u"v"_s, key.size(), 1}};
    own.databases.items = {{.name = key}};
    const QList<RefusedStorage> found = refusedStorage({{own}}, policy, site);
    QCOMPARE(found.size(), isFound ? 3 : 0);
    for (const RefusedStorage &refused : found) {
        QCOMPARE(refused.name, key);
        QCOMPARE(refused.area.origin, own.origin);
        QVERIFY(!refused.verdict.reasons.empty());
    }
}

void tst_StorageAnswer::aRefusedThirdPartyIsRefusedAsAWhole()
{
    const ConsentPolicy policy(Catalogue::builtIn().value(), {});
    OriginStorage other;
    other.origin = u"https://ads.example"_s;
    OriginStorage boxed;
    const QList<RefusedStorage> found =
        refusedStorage({{other, boxed}}, policy, Site::fromHost(u"portal.example"_s));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().isWholeOrigin());
    QCOMPARE(found.constFirst().area.origin, other.origin);
}

void tst_StorageAnswer::sizesAndCountsAreWords()
{
    const test::TextsIn english(u"en"_s); // "2 databases"
    QCOMPARE(sizeText(0), u"0 B"_s);
    QCOMPARE(sizeText(312), u"312 B"_s);
    QCOMPARE(sizeText(4'100), u"4.1 KB"_s);
    QCOMPARE(sizeText(10'485'760), u"10.5 MB"_s);
    QCOMPARE(countText(StorageKind::Local, 1), u"1 entry"_s);
    QCOMPARE(countText(StorageKind::Databases, 2), u"2 databases"_s);
    const StorageArea area{u"https://portal.example"_s, StorageKind::Local};
    const StorageChange set{
        .action = StorageChange::Action::Set, .area = area, .name = u"a\u202e"_s, .value = u"secret"_s};
    for (const QString &text :
         {outcomeText(set, {.after = u"secret"_s}), outcomeText(set, {.after = u"other"_s}),
          outcomeText(set, {.problem = StorageProblem::QuotaExceeded})})
        QVERIFY2(text.endsWith(u'.') && !text.contains(u"secret"_s) && !text.contains(u'\u202e'),
                 qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_StorageAnswer)
#include "tst_storageanswer.moc"
