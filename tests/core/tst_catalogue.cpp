// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "catalogue/Catalogue.h"

#include <QFile>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

CatalogueFile fileOf(const QByteArray &toml)
{
    auto file = CatalogueFile::parse(toml, u"fixture.toml"_s);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *std::move(file);
}

} // namespace

class tst_Catalogue final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform_data();
    void theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform();
    void theBuiltInCatalogueKnowsTheToolsOfPortals_data();
    void theBuiltInCatalogueKnowsTheToolsOfPortals();
    void whatIsReadAtTheStartIsWrittenInEveryLanguage_data();
    void whatIsReadAtTheStartIsWrittenInEveryLanguage();
    void theMostSpecificPatternIsFound_data();
    void theMostSpecificPatternIsFound();
    void theFirstOfTwoFilesHasPrecedence();
    void anExactNameOfALaterFileOutranksAPrefixOfAnEarlierOne();
    void theFourCategoriesMayComeFromSeveralFiles();
    void aCategoryThatNoFileDescribesIsAnError();
    void theCategoryFollowsFromPartyFirstThenPurpose_data();
    void theCategoryFollowsFromPartyFirstThenPurpose();
    void everyIdentifierIsReadBack();
};

void tst_Catalogue::theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto *name : {"sessionid", "django_language", "csrftoken", "cookies_preferences"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_Catalogue::theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform()
{
    QFETCH(QByteArray, name);
    const auto catalogue = Catalogue::builtIn();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().message));
    const Declaration *const declaration = (*catalogue)->find(name);
    QVERIFY(declaration);
    QCOMPARE(declaration->purposeClass, PurposeClass::Necessary);
    QCOMPARE(declaration->provider, u"Opendatasoft"_s);
    QCOMPARE(declaration->source.id, u"platform-catalogue"_s);
}

void tst_Catalogue::theBuiltInCatalogueKnowsTheToolsOfPortals_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("pattern"); // empty: not known
    QTest::addColumn<PurposeClass>("purposeClass");
    QTest::newRow("Matomo visitor") << QByteArray("_pk_id.1.1fff") << u"_pk_id*"_s
                                    << PurposeClass::Statistical;
    QTest::newRow("Matomo opt-out") << QByteArray("matomo_ignore") << u"matomo_ignore"_s
                                    << PurposeClass::Necessary;
    QTest::newRow("Google Analytics") << QByteArray("_ga") << u"_ga"_s << PurposeClass::Statistical;
    QTest::newRow("GA4 container") << QByteArray("_ga_X1Y2Z3") << u"_ga_*"_s << PurposeClass::Statistical;
    QTest::newRow("HubSpot") << QByteArray("hubspotutk") << u"hubspotutk"_s << PurposeClass::Marketing;
    QTest::newRow("looks like GA, is not") << QByteArray("_gaze") << QString() << PurposeClass::Unknown;
    QTest::newRow("another case") << QByteArray("sEssionId") << QString() << PurposeClass::Unknown;
}

void tst_Catalogue::theBuiltInCatalogueKnowsTheToolsOfPortals()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, pattern);
    QFETCH(PurposeClass, purposeClass);
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue);
    const Declaration *const found = (*catalogue)->find(name);
    QCOMPARE(found ? QString::fromUtf8(found->pattern.written()) : QString(), pattern);
    if (found)
        QCOMPARE(found->purposeClass, purposeClass);
}

void tst_Catalogue::whatIsReadAtTheStartIsWrittenInEveryLanguage_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("platform") << u":/catalogue/platform.toml"_s;
    QTest::newRow("vendors") << u":/catalogue/vendors.toml"_s;
}

void tst_Catalogue::whatIsReadAtTheStartIsWrittenInEveryLanguage()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray toml = '\n' + file.readAll();
    for (const QByteArray field : {"title", "explanation", "function", "purpose"}) {
        for (const QByteArray language : {"fr", "ja"}) {
            const QByteArray translated = field + '-' + language;
            QVERIFY2(toml.count('\n' + field + " = ") == toml.count('\n' + translated + " = "),
                     translated.constData());
        }
    }
    // Of names only those of the categories, which the panel shows.
    QCOMPARE(toml.count("\nname-fr = "), toml.count("\nexplanation = "));
    QCOMPARE(toml.count("\nname-ja = "), toml.count("\nexplanation = "));
}

void tst_Catalogue::theMostSpecificPatternIsFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("pattern"); // empty: not known
    const auto row = [](const char *title, const QByteArray &name, const QByteArray &pattern) {
        QTest::newRow(title) << name << pattern;
    };
    row("exact before prefix", "track_id", "track_id");
    row("the longest prefix", "track_id_1", "track_id_*");
    row("a shorter prefix", "track_other", "track_*");
    row("the prefix itself", "track_", "track_*");
    row("shorter than every prefix", "track", "");
    row("nothing", "", "");
    row("another name", "stack_id", "");
    row("NUL is part of a name", QByteArray("track_id\0", 9), "track_*");
}

void tst_Catalogue::theMostSpecificPatternIsFound()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, pattern);
    const auto catalogue = Catalogue::fromFiles({fileOf(
        test::catalogueHead() + test::catalogueCategories() + test::catalogueCookie("track_*", "marketing") +
        test::catalogueCookie("track_id_*", "marketing") + test::catalogueCookie("track_id", "marketing"))});
    QVERIFY(catalogue);
    QCOMPARE((*catalogue)->size(), 3);
    const Declaration *const found = (*catalogue)->find(name);
    QCOMPARE(found ? found->pattern.written() : QByteArray(), pattern);
    if (found)
        QVERIFY(found->pattern.matches(name));
}

void tst_Catalogue::theFirstOfTwoFilesHasPrecedence()
{
    const auto catalogue = Catalogue::fromFiles(
        {fileOf(test::catalogueHead("first") + test::catalogueCategories() +
                test::catalogueCookie("both", "necessary")),
         fileOf(test::catalogueHead("second") + test::catalogueCategories() +
                test::catalogueCookie("both", "marketing") + test::catalogueCookie("own", "marketing"))});
    QVERIFY(catalogue);
    QCOMPARE((*catalogue)->size(), 2);
    QCOMPARE((*catalogue)->find("both")->source.id, u"first"_s);
    QCOMPARE((*catalogue)->find("both")->purposeClass, PurposeClass::Necessary);
    QCOMPARE((*catalogue)->find("own")->source.id, u"second"_s);
}

void tst_Catalogue::anExactNameOfALaterFileOutranksAPrefixOfAnEarlierOne()
{
    const auto catalogue = Catalogue::fromFiles(
        {fileOf(test::catalogueHead("first") + test::catalogueCategories() +
                test::catalogueCookie("fam_*", "marketing")),
         fileOf(test::catalogueHead("second") + test::catalogueCookie("fam_1", "necessary"))});
    QVERIFY(catalogue);
    QCOMPARE((*catalogue)->find("fam_1")->source.id, u"second"_s);
    QCOMPARE((*catalogue)->find("fam_2")->source.id, u"first"_s);
}

void tst_Catalogue::theFourCategoriesMayComeFromSeveralFiles()
{
    const QByteArray categories = test::catalogueCategories();
    const qsizetype half = categories.indexOf("[[category]]\nid = \"internal\"");
    const auto catalogue =
        Catalogue::fromFiles({fileOf(test::catalogueHead("first") + categories.first(half)),
                              fileOf(test::catalogueHead("second") + categories.sliced(half))});
    QVERIFY(catalogue);
    for (const CookieCategory category : allCookieCategories) {
        QCOMPARE((*catalogue)->description(category).category, category);
        QCOMPARE((*catalogue)->description(category).name, u"Name of "_s + identifier(category));
    }
}

void tst_Catalogue::aCategoryThatNoFileDescribesIsAnError()
{
    const QByteArray categories = test::catalogueCategories();
    const qsizetype last = categories.indexOf("[[category]]\nid = \"third-party\"");
    const auto catalogue = Catalogue::fromFiles({fileOf(test::catalogueHead() + categories.first(last))});
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().message, u"No catalogue describes the category 'third-party'."_s);
    QCOMPARE(Catalogue::fromFiles({}).error().message, u"No catalogue describes the category 'necessary'."_s);
}

void tst_Catalogue::theCategoryFollowsFromPartyFirstThenPurpose_data()
{
    QTest::addColumn<PurposeClass>("purposeClass");
    QTest::addColumn<CookieCategory>("ofTheSite");
    QTest::newRow("necessary") << PurposeClass::Necessary << CookieCategory::Necessary;
    QTest::newRow("statistical") << PurposeClass::Statistical << CookieCategory::Statistical;
    QTest::newRow("functional") << PurposeClass::Functional << CookieCategory::Internal;
    QTest::newRow("marketing") << PurposeClass::Marketing << CookieCategory::Internal;
    QTest::newRow("unknown") << PurposeClass::Unknown << CookieCategory::Internal;
}

void tst_Catalogue::theCategoryFollowsFromPartyFirstThenPurpose()
{
    QFETCH(PurposeClass, purposeClass);
    QFETCH(CookieCategory, ofTheSite);
    QCOMPARE(categoryOf(purposeClass, Party::First), ofTheSite);
    QCOMPARE(categoryOf(purposeClass, Party::Third), CookieCategory::ThirdParty);
}

void tst_Catalogue::everyIdentifierIsReadBack()
{
    for (const CookieCategory category : allCookieCategories)
        QCOMPARE(cookieCategoryFrom(identifier(category)), category);
    for (const PurposeClass purposeClass : allPurposeClasses)
        QCOMPARE(purposeClassFrom(identifier(purposeClass)), purposeClass);
    QCOMPARE(identifier(CookieCategory::ThirdParty), u"third-party"_s);
    QVERIFY(!cookieCategoryFrom(u"Necessary"));
    QVERIFY(!cookieCategoryFrom(u""));
    QVERIFY(!purposeClassFrom(u"analytics"));
}

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
