// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "CookieFaultCases.h"
#include "DecodedText.h"
#include "ManualClock.h"
#include "PolicyExamples.h"
#include "StrictTest.h"
#include "TextsIn.h"
#include "base/TextLanguage.h"
#include "consent/ChoicesFile.h"
#include "consent/CookieChangeOutcome.h"
#include "consent/CookieVerdict.h"
#include "exchange/CookieEditorJson.h"
#include "exchange/CookieFile.h"
#include "exchange/CookieHeader.h"
#include "exchange/NetscapeCookies.h"
#include "pagestorage/StorageText.h"
#include "policy/CookieTable.h"
#include "policy/NamePattern.h"
#include "policy/PolicyColumn.h"
#include "policy/PolicyComparison.h"
#include "policy/RemarkText.h"
#include "report/VisitReport.h"
#include "storage/SqlProblem.h"
#include "values/CookieValueDecoder.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Maker = QStringList (*)();

QStringList verdicts()
{
    QStringList texts;
    for (const VerdictReason reason : allVerdictReasons)
        texts << explain(Decision::Allow, reason) << explain(Decision::Refuse, reason);
    return texts;
}

QStringList faults()
{
    QStringList texts;
    const auto add = [&texts](const CookieFaultCase &one) {
        for (const CookieFault &fault : faultsOf(one.cookie, timeOfCases()))
            texts.append(fault.message);
    };
    octetCases(add);
    domainCases(add);
    pathCases(add);
    attributeCases(add);
    return texts;
}

QStringList outcomesOfChanges()
{
    using Kind = CookieChangeOutcome::Kind;
    using Why = CookieChangeOutcome::Why;
    QStringList texts;
    CookieChangeOutcome outcome;
    for (const Kind kind :
         {Kind::Kept, Kind::Deleted, Kind::AlreadyGone, Kind::StoreHasNewer, Kind::TimedOut}) {
        outcome.kind = kind;
        texts.append(explain(outcome));
    }
    outcome.kind = Kind::Refused;
    for (const Why why : {Why::Faulty, Why::Nameless, Why::Irrevocable, Why::Expired, Why::Choice,
                          Why::SameSiteUnknown, Why::EngineDidNotTakeIt}) {
        outcome.why = why;
        texts.append(explain(outcome));
    }
    outcome.kind = Kind::KeptDifferently;
    outcome.differences = {CookieField::Expires};
    outcome.lostSameSite = true;
    outcome.leftOld = true;
    return texts << explain(outcome);
}

QStringList storageTexts()
{
    QStringList texts;
    for (int i = 0; i <= int(StorageProblem::Failed); ++i)
        texts.append(problemText(StorageProblem(i)));
    for (int i = 0; i <= int(StorageKind::Workers); ++i)
        texts << countText(StorageKind(i), 2);
    for (const auto kind : {StorageKind::Local, StorageKind::Session, StorageKind::Databases})
        texts << kindText(kind);
    for (const auto action :
         {StorageChange::Action::Set, StorageChange::Action::Restore, StorageChange::Action::Clear})
        texts << outcomeText({action, {u"https://portal.test"_s, StorageKind::Local}, u"k"_s}, {});
    return texts;
}

QStringList problemsOfFiles()
{
    QStringList texts;
    for (const QByteArray content : {"", "\xff\xfe", "SQLite format 3", "a\tb", "[1,", "{}", "plain text"}) {
        if (const auto file = CookieFile::parse(content); !file)
            texts.append(file.error().message);
    }
    const auto remarks =
        CookieFile::parse(R"([1, {"name": 1}, {"name": "a", "value": "b", "domain": "a.test",)"
                          R"("path": "/", "sameSite": "none"}])");
    for (const ImportRemark &remark : remarks->invalid + remarks->notes)
        texts << remark.sentence;
    for (const QByteArray json : {"", "{}", R"({"format":"consentdesk-choices","version":2})"})
        texts.append(ChoicesFile::parse(json).error().message);
    return texts;
}

QStringList lossesOfExports()
{
    Cookie cookie;
    cookie.key = {"", u".a.test"_s, u"/"_s};
    cookie.value = "\xff";
    cookie.sameSite = SameSite::None;
    QStringList texts;
    for (const auto &text :
         {NetscapeCookies::write({cookie}), CookieEditorJson::write({cookie}),
          *CookieHeader::write({cookie}, QUrl(u"http://a.test/"_s), ManualClock().now())}) {
        for (const ExportLoss &loss : text.losses)
            texts.append(loss.reason);
    }
    return texts;
}

QStringList findings()
{
    const ManualClock clock;
    CookieInventory inventory(clock);
    const Site site = Site::fromHost(u"portal.test"_s);
    const auto see = [&](const QByteArray &name, const QString &domain, int lifetime) {
        Cookie cookie;
        cookie.key = {name, domain, u"/"_s};
        cookie.expires = clock.now().addDays(lifetime);
        inventory.recordStored(cookie, WrittenBy::Http, site);
    };
    see("stats", u"portal.test"_s, 400);
    see("sessionid", u"portal.test"_s, 90);
    see("zz", u"portal.test"_s, 1);
    see("zz", u"other.test"_s, 1);
    const auto catalogue = catalogueOfEveryKind();
    const auto comparison = comparePolicy(
        policyOf({declared("stats", PurposeClass::Necessary, days(730), u"-"_s),
                  declared("sessionid", PurposeClass::Necessary, days(1), u"-"_s), declared("unseen")}),
        makeSiteReport(inventory, ConsentPolicy(catalogue, {}), site), *catalogue);
    QStringList texts;
    for (const PolicyFinding &finding : comparison.findings) {
        texts << finding.sentence << kindText(finding.kind);
        if (finding.kind != PolicyFinding::Kind::CategoryContradicts) // whose source is a name
            texts << finding.source;
    }
    return texts.replaceInStrings(u"A catalogue of the tests"_s, u"…"_s); // a name
}

/// As they are shown; the remarks themselves are English always.
QStringList remarks()
{
    QStringList texts;
    for (const QString &name : {u"two words"_s, u"_*"_s, QString(5'000, u'x')})
        texts.append(shownRemark(namePattern(name).error().message));
    texts.append(shownRemark(namePattern(u"_hjSession_<ID>_x"_s)->remark));
    texts.append(shownRemark(QString::fromUtf8(remark_text::leftOut).arg(7)));
    return texts << shownRemark(QString::fromUtf8(remark_text::pageIsCut).arg(u"1"_s, u"2"_s, u"3"_s));
}

QStringList decodedValues()
{
    QStringList texts;
    const auto add = [&texts](const QByteArray &name, const QByteArray &value) {
        const DecodedValue decoded = decodeCookieValue(name, value);
        for (const ValueReading &reading : decoded.readings)
            texts.append(written(reading.fields) + reading.notes.join(u'\n'));
        texts += decoded.notes;
    };
    add("euconsent-v2", "CP6ywkAP62DgAAfKABENB-EAAAAAAAAAAAYgAAAAAAAA");
    add("_ga", "GA1.2.1234567890.1700000000");
    add("_pk_id.1", "0123456789abcdef.1700000000.");
    add("CookieConsent", "-1");
    add("cmplz_marketing", "deny");
    add("OptanonConsent", "OneTrust?");
    add("x", "a%20b");
    return texts;
}

QStringList storageFailures()
{
    QStringList texts;
    for (const int code : {5, 7, 8, 10, 11, 13, 99}) {
        const QSqlError error({}, u"…"_s, QSqlError::StatementError, QString::number(code));
        texts.append(sqlFailure(u"…"_s, error).value().message);
    }
    return texts;
}

QStringList categoriesAndPurposes()
{
    const auto catalogue = Catalogue::builtIn();
    QStringList texts;
    for (const CookieCategory category : allCookieCategories)
        texts << (*catalogue)->description(category).name << (*catalogue)->description(category).explanation;
    for (const QByteArray name : {"sessionid", "csrftoken", "_pk_id.1.1fff", "hubspotutk"})
        texts << (*catalogue)->find(name)->purpose << (*catalogue)->find(name)->function;
    return texts;
}

/// Words that no French sentence has.
bool looksEnglish(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(the|is|was|were|its?|of|not|and|your|cannot|has|have|by|with|this|yes|to)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(words);
}

bool looksJapanese(const QString &text)
{
    static const QRegularExpression script(u"[\\p{Hiragana}\\p{Katakana}\\p{Han}]"_s);
    return text.contains(script);
}

} // namespace

/// What a person reads in the window is in the language of the window, from the moment at which it is made.
class tst_Texts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyTextIsInTheLanguageOfTheWindow_data();
    void everyTextIsInTheLanguageOfTheWindow();
    void remarksAreKeptInEnglishWhateverTheLanguageIs();
    void aRemarkOfAnotherVersionStaysAsItIs();
    void ourCookieTableIsReadBackInEveryLanguage();
    void momentsAndSizesAreWrittenAsTheLanguageWritesThem();
    void theReportsOfCommandsAreEnglishWhereverTheVisitorLives();
};

void tst_Texts::everyTextIsInTheLanguageOfTheWindow_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("verdicts") << &verdicts;
    QTest::newRow("faults of a cookie that is edited") << &faults;
    QTest::newRow("outcomes of a change") << &outcomesOfChanges;
    QTest::newRow("storage of pages") << &storageTexts;
    QTest::newRow("problems of files") << &problemsOfFiles;
    QTest::newRow("losses of exports") << &lossesOfExports;
    QTest::newRow("findings on a policy") << &findings;
    QTest::newRow("remarks on a policy") << &remarks;
    QTest::newRow("decoded values") << &decodedValues;
    QTest::newRow("failures of the database") << &storageFailures;
    QTest::newRow("the catalogue") << &categoriesAndPurposes;
}

void tst_Texts::everyTextIsInTheLanguageOfTheWindow()
{
    QFETCH(const Maker, make);
    const QStringList english = make();
    QVERIFY(english.size() >= 5);
    for (const QString &language : {u"fr"_s, u"ja"_s}) {
        const TextsIn there(language);
        QCOMPARE(languageOfTexts(), language);
        const QStringList texts = make();
        QCOMPARE(texts.size(), english.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const bool isRight = language == "ja"_L1
                                     ? looksJapanese(texts.at(i))
                                     : texts.at(i) != english.at(i) && !looksEnglish(texts.at(i));
            QVERIFY2(isRight, qPrintable(language + u": "_s + texts.at(i)));
        }
    }
    QCOMPARE(make(), english); // what is made after the switch back
}

void tst_Texts::remarksAreKeptInEnglishWhateverTheLanguageIs()
{
    const QString english = namePattern(u"two words"_s).error().message;
    const TextsIn there(u"fr"_s);
    QCOMPARE(namePattern(u"two words"_s).error().message, english);
    QCOMPARE(shownRemark(english), u"Ce n’est pas le nom d’un cookie."_s);
}

void tst_Texts::aRemarkOfAnotherVersionStaysAsItIs()
{
    const TextsIn there(u"ja"_s);
    QCOMPARE(shownRemark(u"This was said in 2031: %1."_s), u"This was said in 2031: %1."_s);
    // What was read from the page is not taken for a place to fill in.
    const QString shown = shownRemark(QString::fromUtf8(remark_text::placeholderInMiddle).arg(u"%1%2"_s));
    QVERIFY2(shown.contains(u"「%1%2」"_s), qPrintable(shown));
}

/// It goes into a policy page, and policy pages are what the reader reads.
void tst_Texts::ourCookieTableIsReadBackInEveryLanguage()
{
    using Column = PolicyColumn;
    const std::array expected{Column::Provider, Column::Function, Column::Name, Column::Purpose,
                              Column::Duration};
    for (const QString &language : {u"en"_s, u"fr"_s, u"ja"_s}) {
        const TextsIn there(language);
        const auto columns = cookieTableColumns();
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto heading = columnHeading(columns.at(i));
            QVERIFY2(heading && heading->column == expected.at(i), qPrintable(columns.at(i)));
        }
    }
}

void tst_Texts::momentsAndSizesAreWrittenAsTheLanguageWritesThem()
{
    const auto visited = [] {
        return written(decodeCookieValue("_ga", "GA1.2.1.1700000000").readings.front().fields);
    };
    QVERIFY(visited().contains(u"14 November 2023, 22:13:20 UTC"_s));
    QCOMPARE(sizeText(4'100), u"4.1 KB"_s);
    {
        const TextsIn there(u"fr"_s);
        QVERIFY2(visited().contains(u"14 novembre 2023, 22:13:20 UTC"_s), qPrintable(visited()));
        QCOMPARE(sizeText(4'100), u"4,1 ko"_s);
    }
    const TextsIn there(u"ja"_s);
    QVERIFY2(visited().contains(u"2023年11月14日 22:13:20 UTC"_s), qPrintable(visited()));
}

/// Headless commands install the plurals of English and nothing else (app/main.cpp).
void tst_Texts::theReportsOfCommandsAreEnglishWhereverTheVisitorLives()
{
    const TextsIn plurals(u"en"_s);
    const QStringList before = findings() + decodedValues() + storageTexts();
    const QLocale was;
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    const QStringList there = findings() + decodedValues() + storageTexts();
    QLocale::setDefault(was);
    QCOMPARE(there, before);
}

QTEST_GUILESS_MAIN(tst_Texts)
#include "tst_texts.moc"
