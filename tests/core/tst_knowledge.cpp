// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "ManualClock.h"
#include "StrictTest.h"
#include "catalogue/CatalogueFile.h"
#include "catalogue/CookieClassifier.h"
#include "catalogue/TrackerHosts.h"
#include "consent/ConsentService.h"
#include "consent/GuardPolicy.h"
#include "consent/NameRules.h"
#include "knowledge/CookieTable.h"
#include "knowledge/EdpbKnowledge.h"
#include "knowledge/ImportedKnowledge.h"
#include "knowledge/KnowledgeLibrary.h"
#include "knowledge/KnowledgePack.h"
#include "knowledge/OpenCookieDatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 27);
const Site portal = Site::fromHost(u"portal.test"_s);

Result<std::optional<Declaration>> rowOf(const CookieDatabaseRow &row)
{
    QString why;
    auto declaration = declarationOf(row, OpenCookieDatabase::source(today), why);
    return declaration || !why.isEmpty() ? Result<std::optional<Declaration>>(declaration) : failure(why);
}

QByteArray databaseJson(const QByteArray &rows)
{
    return R"({"Vendor": [)" + rows + "]}";
}

QByteArray row(const QByteArray &name, const QByteArray &category, const QByteArray &domain = {},
               bool wildcard = false)
{
    return R"({"cookie":")" + name + R"(","category":")" + category + R"(","domain":")" + domain +
           R"(","description":"d","retentionPeriod":"1 year","dataController":"c","wildcardMatch":")" +
           (wildcard ? "1" : "0") + "\"}";
}

ReferenceKnowledge referenceOf(const QByteArray &rows)
{
    return ReferenceKnowledge(OpenCookieDatabase::read(databaseJson(rows), today).value());
}

Declaration declared(const QByteArray &name, PurposeClass purposeClass, const QString &source)
{
    Declaration declaration;
    declaration.pattern = {name, CookieNamePattern::Match::Exact};
    declaration.purposeClass = purposeClass;
    declaration.provider = u"Provider"_s;
    declaration.source = {source, source, today, QString()};
    return declaration;
}

/// What EDPB's format can carry of a declaration.
QString carried(const Declaration &what)
{
    return QStringList{QString::fromUtf8(what.pattern.written()), QString::number(int(what.purposeClass)),
                       what.provider, what.purpose, what.domains.join(u' ')}
        .join(u" | "_s);
}

/// An EDPB base with @p rows cookies, whose names begin with @p prefix.
QByteArray base(const QByteArray &name, const QByteArray &prefix, int rows = 1)
{
    QByteArrayList knowledges;
    for (int i = 0; i < rows; ++i)
        knowledges.append(R"({"domain": "*", "name": ")" + prefix + QByteArray::number(i) +
                          R"(", "category": "Analytics", "controller": "Counter Ltd"})");
    return R"({"name": ")" + name + R"(", "category": "cookie", "knowledges": [)" + knowledges.join(',') +
           "]}";
}

/// A library on a folder of its own, and the catalogue that it published last.
struct Library
{
    explicit Library(std::shared_ptr<const Catalogue> known = *Catalogue::builtIn())
        : now(std::move(known))
        , library({now}, folder.path(), clock,
                  [this](const std::shared_ptr<const Catalogue> &fresh) { now = fresh; })
    {
    }

    Result<KnowledgeLibrary::Imported> import(const QByteArray &content)
    {
        QFile file(folder.filePath(u"import.json"_s));
        [[maybe_unused]] const bool written = file.open(QIODevice::WriteOnly) && file.write(content) >= 0;
        file.close();
        return library.import(file.fileName());
    }
    [[nodiscard]] QStringList imported() const
    {
        QStringList lines;
        for (const KnowledgeSource &source : library.sources()) {
            if (source.origin == KnowledgeSource::Origin::Imported)
                lines.append(u"%1: %2"_s.arg(source.title).arg(source.entries));
        }
        return lines;
    }

    QTemporaryDir folder;
    test::ManualClock clock;
    std::shared_ptr<const Catalogue> now;
    KnowledgeLibrary library;
};
/// Milliseconds at most for 300 rows of 20,000 columns.
#ifdef __SANITIZE_ADDRESS__
constexpr int wideTableTakes = 60'000;
#else
constexpr int wideTableTakes = 5'000;
#endif

} // namespace

class tst_Knowledge final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void namesOfTheDatabaseAreCleaned_data();
    void namesOfTheDatabaseAreCleaned();
    void aShortWildcardNeedsAMatchingDomain();
    void dirtyDomainsAreRead();
    void aMismatchOfDomainsLowersTheConfidenceOnly();
    void theDatabaseNeverMakesACookieNecessary();
    void aBrokenFileIsRefusedWithASentence_data();
    void aBrokenFileIsRefusedWithASentence();
    void csvAndJsonSayTheSame();
    void thePackIsReadAsItWasWritten();
    void aChangedPackIsRefused();
    void anExportForEdpbIsReadBack();
    void theControllerOfAnEdpbBaseIsTheProvider();
    void aShortWildcardIsExportedWithItsDomainsOnly();
    void edpbBasesOfDifferentNamesStayBesideEachOther();
    void whatTheNextStartWouldRefuseIsNotKept_data();
    void whatTheNextStartWouldRefuseIsNotKept();
    void importsHaveALimitTogether();
    void everyRowThatIsLeftOutIsCounted();
    void anImportedDatabaseIsNotLacking();
    void anImportReplacesItsSourceAndAFailedOneNothing();
    void theLibraryTellsItsSourcesAndTakesAnImportBack();
    void sourcesOfTheBuildHaveTheDayOfTheirPublication();
    void aSampleIsWrittenForTheSchema();
    void thePlatformsCookiesAreItsOwn_data();
    void thePlatformsCookiesAreItsOwn();
    void sourcesAnswerInTheirOrder();
    void aPolicyCannotFreeATrackerFromConsent_data();
    void aPolicyCannotFreeATrackerFromConsent();
    void aTableOfManyColumnsIsReadSoon();
    void aThirdPartyHasAProviderWhereItsDomainIsKnown();
    void hintsNeverChangeTheCategory();
    void knowledgeOfSitesIsPublished();
    void theGuardIsToldLittle();
    void trackerHostsIncludeWhatIsBelow();
    void aTableComesOutWithItsColumns();
    void rowsThatAreWrongAreNamedByLine();
    void aRowThatIsWrongHasNoAnswers();
    void tablesOfSpreadsheetsAreRead_data();
    void tablesOfSpreadsheetsAreRead();
    void linesAreCountedBehindTheOneThatTellsTheSeparator();
    void whatIsNoTableIsToldInOneSentence_data();
    void whatIsNoTableIsToldInOneSentence();
    void nothingHiddenReachesATerminal();
};

void tst_Knowledge::namesOfTheDatabaseAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("tab behind") << u"name\t"_s << u"name"_s;
    QTest::newRow("pattern that says it is exact") << u"SSPR_*"_s << u"SSPR_*"_s;
    QTest::newRow("placeholder in brackets") << u"session[id]"_s << u"session*"_s;
    QTest::newRow("placeholder in the middle") << u"track_<ID>_x"_s << u"track_*"_s;
    QTest::newRow("number sign") << u"wp-settings-#"_s << u"wp-settings-*"_s;
    QTest::newRow("too short") << u"ab*"_s << QString();
    QTest::newRow("no name") << u"a;b"_s << QString();
}

void tst_Knowledge::namesOfTheDatabaseAreCleaned()
{
    QFETCH(QString, name);
    QFETCH(QString, cleaned);
    const auto found = rowOf({u"V"_s, u"Analytics"_s, name, {}, {}, {}, {}, false});
    QVERIFY(found);
    QCOMPARE(*found ? QString::fromUtf8((*found)->pattern.written()) : QString(), cleaned);
}

void tst_Knowledge::aShortWildcardNeedsAMatchingDomain()
{
    const auto reference = referenceOf(row("tp", "Marketing", "ml314.com", true));
    QVERIFY(!reference.find("tpx", {}).declaration);
    QVERIFY(!reference.find("tpx", u"other.test"_s).declaration);
    QVERIFY(reference.find("tpx", u"in.ml314.com"_s).declaration);
}

void tst_Knowledge::dirtyDomainsAreRead()
{
    const auto found =
        rowOf({u"V"_s, u"Marketing"_s, u"x"_s, u".Youtube.com (3rd party) or b.example.org"_s, {}, {}, {}});
    QCOMPARE((**found).domains, (QStringList{u"youtube.com"_s, u"b.example.org"_s}));
}

void tst_Knowledge::aMismatchOfDomainsLowersTheConfidenceOnly()
{
    const auto reference = referenceOf(row("vid", "Marketing", "vendor.test"));
    QCOMPARE(reference.find("vid", u"other.test"_s).fit, ReferenceKnowledge::Fit::OtherDomain);
    QCOMPARE(reference.find("vid", u"a.vendor.test"_s).fit, ReferenceKnowledge::Fit::DomainMatches);
    QVERIFY(reference.find("vid", {}).declaration); // the site's own: a vendor's script writes it there
}

void tst_Knowledge::theDatabaseNeverMakesACookieNecessary()
{
    for (const QByteArray category : {"Necessary", "Security", "Functional", "Personalization"}) {
        const auto reference = referenceOf(row("name", category));
        QCOMPARE(reference.find("name", {}).declaration->purposeClass, PurposeClass::Functional);
    }
}

void tst_Knowledge::aBrokenFileIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated JSON") << databaseJson(row("name", "Analytics")).chopped(5);
    QTest::newRow("another schema") << QByteArray(R"({"cookies": 3})");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("another table") << QByteArray("a,b\n1,2\n");
    QTest::newRow("open quote") << QByteArray("Category,Cookie / Data Key name\n\"Analytics,x\n");
    QTest::newRow("no usable row") << databaseJson(row("name", "Weather"));
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00x", 4);
}

void tst_Knowledge::aBrokenFileIsRefusedWithASentence()
{
    QFETCH(QByteArray, file);
    const auto content = OpenCookieDatabase::read(file, today);
    QVERIFY(!content);
    QVERIFY(content.error().message.endsWith(u'.'));
}

void tst_Knowledge::csvAndJsonSayTheSame()
{
    const auto json =
        OpenCookieDatabase::read(databaseJson(row("na\\\"me", "Analytics", "v.test", true)), today);
    const auto csv = OpenCookieDatabase::read(
        "\xef\xbb\xbfID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data "
        "Controller,User Privacy & GDPR Rights Portals,Wildcard match\r\n"
        "1,Vendor,Analytics,\"na\"\"me\",v.test,d,1 year,c,,1\r\n",
        today);
    QVERIFY(json && csv);
    QCOMPARE(KnowledgePack::write(*csv), KnowledgePack::write(*json));
}

void tst_Knowledge::thePackIsReadAsItWasWritten()
{
    auto content = *OpenCookieDatabase::read(
        databaseJson(row("a_", "Analytics", "v.test", true) + ',' + row("b", "Marketing")), today);
    content.companies = {{u"Company"_s, PurposeClass::Marketing, {u"c.test"_s}}};
    content.lacking = {u"something"_s};
    const QByteArray pack = KnowledgePack::write(content);
    const auto again = KnowledgePack::read(pack);
    QVERIFY(again);
    QCOMPARE(KnowledgePack::write(*again), pack);
    QCOMPARE(again->companies, content.companies);
}

void tst_Knowledge::aChangedPackIsRefused()
{
    const QByteArray pack =
        KnowledgePack::write(*OpenCookieDatabase::read(databaseJson(row("name", "Analytics")), today));
    for (qsizetype i = 0; i < pack.size(); ++i) {
        QVERIFY(!KnowledgePack::read(pack.first(i)));
        QByteArray changed = pack;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!KnowledgePack::read(changed));
    }
}

void tst_Knowledge::anExportForEdpbIsReadBack()
{
    Declaration family = declared("_gac_", PurposeClass::Marketing, u"vendor-catalogue"_s);
    family.pattern.match = CookieNamePattern::Match::Prefix;
    family.purpose = u"Counts clicks"_s;
    family.domains = {u"vendor.test"_s};
    const QByteArray json = EdpbKnowledge::write({family});
    QVERIFY(json.contains(R"("domain": "*")") && json.contains(R"("name": "_gac_*")"));
    QVERIFY(json.contains(R"("wildcard_match": 1)"));
    const auto again = EdpbKnowledge::read(json);
    QVERIFY(again);
    Declaration ofNoDomain = family;
    ofNoDomain.domains.clear();
    QCOMPARE(again->declarations.size(), 2);
    QCOMPARE(carried(again->declarations.first()), carried(ofNoDomain));
    QCOMPARE(carried(again->declarations.last()), carried(family));
    QVERIFY(!EdpbKnowledge::read(json.chopped(3)));
    QVERIFY(!EdpbKnowledge::read("{}"));
}

void tst_Knowledge::theControllerOfAnEdpbBaseIsTheProvider()
{
    const auto providerOf = [](const QByteArray &controller) {
        const auto content = EdpbKnowledge::read(
            R"({"category": "cookie", "knowledges": [{"domain": "*", "name": "zz", "category": "Analytics", )"
            R"("source": "A scan", "controller": ")" +
            controller + R"("}]})");
        return content ? content->declarations.first().provider : content.error().message;
    };
    QCOMPARE(providerOf("Counter Ltd"), u"Counter Ltd"_s);
    QCOMPARE(providerOf(" "), u"A scan"_s);
    Declaration ofNobody = declared("zz", PurposeClass::Statistical, u"open-cookie-database"_s);
    ofNobody.provider.clear();
    QCOMPARE(EdpbKnowledge::read(EdpbKnowledge::write({ofNobody}))->declarations.first().provider, QString());
}

void tst_Knowledge::aShortWildcardIsExportedWithItsDomainsOnly()
{
    const auto shortFamily = rowOf({u"V"_s, u"Marketing"_s, u"tp"_s, u"ml314.com"_s, {}, {}, {}, true});
    QVERIFY((**shortFamily).needsDomain);
    const QByteArray json = EdpbKnowledge::write({**shortFamily});
    QVERIFY2(!json.contains(R"("domain": "*")"), json.constData());
    const auto again = EdpbKnowledge::read(json);
    QVERIFY(again);
    QCOMPARE(again->declarations.size(), 1);
    QCOMPARE(carried(again->declarations.first()), carried(**shortFamily));
    QVERIFY(again->declarations.first().needsDomain);
}

void tst_Knowledge::edpbBasesOfDifferentNamesStayBesideEachOther()
{
    Library library;
    const QByteArrayList names{"Authority A",
                               "Authority B",
                               "Authority a",
                               "当局",
                               "当 局",
                               "", // one without
                               QByteArray(200, 'x') + '1',
                               QByteArray(200, 'x') + '2'};
    for (const QByteArray &name : names)
        QVERIFY(library.import(base(name, "zz_")));
    QCOMPARE(library.imported().size(), names.size());
    QVERIFY(library.import(base("Authority A", "zz_newer_", 2)));
    QCOMPARE(library.imported().size(), names.size());
    QVERIFY(library.imported().contains(u"Authority A: 2"_s));
    for (const KnowledgeSource &source : library.library.sources())
        QVERIFY2(source.id.size() <= 60, qPrintable(source.id));
}

void tst_Knowledge::whatTheNextStartWouldRefuseIsNotKept_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("units"); // of each row's purpose
    QTest::newRow("a row too many") << int(KnowledgeContent::maximumRows) + 1 << 1;
    QTest::newRow("texts too long together")
        << int(KnowledgeContent::maximumBytes / KnowledgeContent::maximumText / 2)
        << int(KnowledgeContent::maximumText);
}

void tst_Knowledge::whatTheNextStartWouldRefuseIsNotKept()
{
    QFETCH(int, rows);
    QFETCH(int, units);
    const QTemporaryDir folder;
    const ImportedKnowledge imported(folder.path());
    KnowledgeContent content;
    content.declarations = {declared("first", PurposeClass::Statistical, u"somebody"_s)};
    QVERIFY(imported.keep(content));
    for (int i = 0; i < rows; ++i) {
        content.declarations.append(declared("zz", PurposeClass::Statistical, u"somebody"_s));
        content.declarations.last().purpose = QString::number(i).rightJustified(units, u'0');
    }
    const auto kept = imported.keep(content);
    QVERIFY(!kept);
    QVERIFY2(kept.error().message.contains(u"remove one of them first"_s), qPrintable(kept.error().message));
    const auto read = imported.read();
    QVERIFY(read && *read);
    QCOMPARE((*read)->declarations.size(), 1);
}

void tst_Knowledge::importsHaveALimitTogether()
{
    Library library;
    constexpr int most = KnowledgeContent::maximumRows;
    QVERIFY(library.import(base("A", "a_", most - 1)));
    QVERIFY(!library.import(base("B", "b_", 2)));
    QCOMPARE(library.imported(), QStringList{u"A: %1"_s.arg(most - 1)});
    QVERIFY(library.import(base("B", "b_", 1)));
    QCOMPARE((*ImportedKnowledge(library.folder.path()).read())->declarations.size(), most);
}

void tst_Knowledge::everyRowThatIsLeftOutIsCounted()
{
    QByteArrayList rows{row("good", "Analytics")};
    rows.resize(5'001, row("bad", "Weather"));
    Library library;
    const auto imported = library.import(databaseJson(rows.join(',')));
    QVERIFY(imported);
    QCOMPARE(imported->leftOut, 5'000);
    QCOMPARE(imported->remarks.size(), KnowledgeContent::mostRemarks);

    const QByteArray ofStorage = base("B", "b_", 70).replace("\"cookie\"", "\"localstorage\"");
    const auto bases = library.import('[' + base("A", "a_") + ',' + ofStorage + ']');
    QVERIFY(bases);
    QCOMPARE(bases->leftOut, 70);
    QCOMPARE(bases->remarks.size(), 1);
}

void tst_Knowledge::anImportedDatabaseIsNotLacking()
{
    KnowledgeContent without;
    without.lacking = {u"Open Cookie Database"_s, u"list of companies"_s};
    auto file = CatalogueFile::parse(test::catalogueHead() + test::catalogueCategories(), u"fixture.toml"_s);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    const auto catalogue =
        *Catalogue::fromFiles({*std::move(file)}, std::make_shared<const ReferenceKnowledge>(without));
    const QTemporaryDir folder;
    const test::ManualClock clock;
    const auto lacking = [&](const KnowledgeContent &imported) {
        return KnowledgeLibrary({catalogue, imported}, folder.path(), clock, [](const auto &) {}).lacking();
    };
    QVERIFY(lacking({}).contains(u"Open Cookie Database"_s));
    const auto database = OpenCookieDatabase::read(databaseJson(row("name", "Analytics")), today);
    QVERIFY(!lacking(*database).contains(u"Open Cookie Database"_s));
    QVERIFY(lacking(*database).contains(u"list of companies"_s));
}

void tst_Knowledge::anImportReplacesItsSourceAndAFailedOneNothing()
{
    Library library;
    const ImportedKnowledge imported(library.folder.path());
    QVERIFY(!*imported.read());
    QVERIFY(library.import(databaseJson(row("first", "Analytics"))));
    QVERIFY(library.import(databaseJson(row("second", "Analytics"))));
    QVERIFY(!library.import(databaseJson(row("third", "Analytics")).chopped(4)));
    const auto kept = imported.read();
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->declarations.size(), 1);
    QCOMPARE((*kept)->declarations.first().pattern.text, "second");
    const auto catalogue = Catalogue::builtIn(&**kept);
    QCOMPARE(classifyCookie(**catalogue, "second", portal, Party::First).purposeClass,
             PurposeClass::Statistical);
}

void tst_Knowledge::theLibraryTellsItsSourcesAndTakesAnImportBack()
{
    const QTemporaryDir folder;
    const test::ManualClock clock;
    std::shared_ptr<const Catalogue> now = *Catalogue::builtIn();
    const auto publish = [&now](const std::shared_ptr<const Catalogue> &fresh) { now = fresh; };
    KnowledgeLibrary library({now}, folder.path(), clock, publish);
    const QList<KnowledgeSource> before = library.sources();
    QCOMPARE(before.first().id, u"platform-catalogue"_s);

    QFile file(folder.filePath(u"base.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(EdpbKnowledge::write({declared("zz_own", PurposeClass::Statistical, u"somebody"_s)}));
    file.close();
    const auto imported = library.import(file.fileName());
    QVERIFY(imported);
    QCOMPARE(imported->cookies, 1);
    QCOMPARE(classifyCookie(*now, "zz_own", portal, Party::First).purposeClass, PurposeClass::Statistical);
    const auto isImported = [](const KnowledgeSource &source) {
        return source.origin == KnowledgeSource::Origin::Imported;
    };
    const QList<KnowledgeSource> with = library.sources();
    QCOMPARE(std::count_if(with.cbegin(), with.cend(), isImported), 1);
    // Another session begins with it.
    const KnowledgeContent kept = **ImportedKnowledge(folder.path()).read();
    QCOMPARE(KnowledgeLibrary({now, kept}, folder.path(), clock, publish).sources(), with);

    QVERIFY(file.resize(file.size() - 3));
    QVERIFY(!library.import(file.fileName()));
    QCOMPARE(library.sources(), with);
    QVERIFY(!library.remove(u"platform-catalogue"_s));
    QVERIFY(library.remove(std::find_if(with.cbegin(), with.cend(), isImported)->id));
    QCOMPARE(library.sources(), before);
    QVERIFY(classifyCookie(*now, "zz_own", portal, Party::First).isUnclassified());
    QVERIFY(!*ImportedKnowledge(folder.path()).read());
}

void tst_Knowledge::sourcesOfTheBuildHaveTheDayOfTheirPublication()
{
    const auto catalogue = *Catalogue::builtIn();
    if (!catalogue->reference()->content().lacking.isEmpty())
        QSKIP("Built without the databases of others.");
    QCOMPARE(catalogue->reference()->companySource().retrieved, QDate(2026, 9, 14));
    QCOMPARE(catalogue->reference()->content().declarations.first().source.retrieved, QDate(2026, 9, 23));
}

void tst_Knowledge::aSampleIsWrittenForTheSchema()
{
    const auto table = CookieTable::read("name,domain,site,note\n"
                                         "sessionid,portal.test,portal.test,\n"
                                         "_ga,portal.test,portal.test,first party\n"
                                         "IDE,.doubleclick.net,portal.test,third party\n"
                                         "no_such_name,portal.test,portal.test,\n"
                                         ",,,a row that cannot be classified\n");
    QVERIFY(table);
    const QByteArray json = table->classified(**Catalogue::builtIn(), CookieTable::Format::Json);
    QFile sample(QStringLiteral(CONSENTDESK_CLASSIFY_SAMPLE));
    QVERIFY2(sample.open(QIODevice::WriteOnly), qPrintable(sample.errorString()));
    QCOMPARE(sample.write(json), json.size());
}

void tst_Knowledge::thePlatformsCookiesAreItsOwn_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"sessionid", "django_language", "csrftoken", "cookies_preferences"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_Knowledge::thePlatformsCookiesAreItsOwn()
{
    QFETCH(QByteArray, name);
    const auto known = classifyCookie(**Catalogue::builtIn(), name, portal, Party::First);
    QCOMPARE(known.category, CookieCategory::Necessary);
    QCOMPARE(known.provider, u"Opendatasoft"_s);
    QCOMPARE(known.sourceId, u"platform-catalogue"_s);
    QVERIFY(known.sourceDate.isValid());
    QCOMPARE(known.confidence, Confidence::High);
}

void tst_Knowledge::sourcesAnswerInTheirOrder()
{
    const auto catalogue = *Catalogue::builtIn();
    const CookieQuestion question{"_ga", portal, portal, Party::First};
    const auto policy = declared("_ga", PurposeClass::Marketing, u"site-policy"_s);
    const auto label = declared("_ga", PurposeClass::Functional, u"label"_s);
    const auto both = SiteKnowledge::of({{portal, {policy}}}, {{Site(), {label}}});
    const auto one = SiteKnowledge::of({{portal, {policy}}}, {});
    QCOMPARE(classifyCookie(*catalogue, both.get(), question).sourceId, u"label"_s);
    QCOMPARE(classifyCookie(*catalogue, one.get(), question).sourceId, u"site-policy"_s);
    QCOMPARE(classifyCookie(*catalogue, nullptr, question).sourceId, u"vendor-catalogue"_s);
}

void tst_Knowledge::aPolicyCannotFreeATrackerFromConsent_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<PurposeClass>("claimed");
    QTest::addColumn<bool>("anonymised");
    QTest::addColumn<QString>("verdict"); // the decision, and by whose word
    const auto row = [](const char *title, const char *name, PurposeClass claimed, bool anonymised,
                        const QString &verdict) {
        QTest::newRow(title) << QByteArray(name) << claimed << anonymised << verdict;
    };
    using Class = PurposeClass;
    const QString ours = u"refused vendor-catalogue"_s;
    const QString exempt = u"exempt site-policy"_s;
    row("statistics as necessary", "_ga", Class::Necessary, false, ours);
    row("statistics as anonymised", "_ga", Class::Statistical, true, ours);
    row("a family of them", "_ga_ABC123", Class::Statistical, true, ours);
    row("marketing as necessary", "_fbp", Class::Necessary, false, ours);
    row("marketing as anonymised", "_fbp", Class::Statistical, true, ours);
    row("marketing as statistics", "_fbp", Class::Statistical, false, u"refused site-policy"_s);
    row("Matomo as necessary", "_pk_id.1.1fff", Class::Necessary, false, ours);
    row("Matomo as anonymised", "_pk_id.1.1fff", Class::Statistical, true, exempt);
    row("Matomo as statistics", "_pk_id.1.1fff", Class::Statistical, false, u"refused site-policy"_s);
    row("a recording as anonymised", "_pk_hsr.1", Class::Statistical, true, ours);
    row("an unknown one as anonymised", "zz_unheard_of", Class::Statistical, true, exempt);
}

void tst_Knowledge::aPolicyCannotFreeATrackerFromConsent()
{
    QFETCH(QByteArray, name);
    QFETCH(PurposeClass, claimed);
    QFETCH(bool, anonymised);
    QFETCH(QString, verdict);
    Declaration claim = declared(name, claimed, u"site-policy"_s);
    claim.anonymised = anonymised;
    const auto claims = SiteKnowledge::of({{portal, {claim}}}, {});
    const ConsentPolicy policy(*Catalogue::builtIn(), {}, claims);
    const CookieAccess access{portal, portal, name};
    const CookieVerdict decided = policy.decide(access);
    const QString outcome = decided.exempt ? u"exempt"_s : decided.isAllowed() ? u"kept"_s : u"refused"_s;
    const Classification known = policy.describe(access, {});
    QCOMPARE(outcome + u' ' + known.sourceId, verdict);
    QCOMPARE(decided.classification.sourceId, known.sourceId);
    const auto bySite = [](const OtherWord &word) { return word.sourceId == "site-policy"_L1; };
    const bool isTold = std::any_of(known.disagreeing.cbegin(), known.disagreeing.cend(), bySite);
    QCOMPARE(isTold, known.sourceId != "site-policy"_L1);
}

void tst_Knowledge::aThirdPartyHasAProviderWhereItsDomainIsKnown()
{
    if ((*Catalogue::builtIn())->reference()->content().companies.isEmpty())
        QSKIP("Built without the list of companies.");
    const auto known =
        describeCookie(**Catalogue::builtIn(), nullptr,
                       {"JSESSIONID", Site::fromHost(u"gigya.com"_s), portal, Party::Third}, {});
    QCOMPARE(known.provider, u"Gigya"_s);
    QCOMPARE(known.purposeClass, PurposeClass::Statistical);
    QCOMPARE(known.category, CookieCategory::ThirdParty);
}

void tst_Knowledge::hintsNeverChangeTheCategory()
{
    const auto known =
        describeCookie(**Catalogue::builtIn(), nullptr, {"zzz_csrf_zzz", portal, portal, Party::First}, {});
    QCOMPARE(known.purposeClass, PurposeClass::Functional);
    QCOMPARE(known.category, CookieCategory::Internal);
    QCOMPARE(known.confidence, Confidence::Low);
    QCOMPARE(known.sourceId, u"hints"_s);
}

void tst_Knowledge::knowledgeOfSitesIsPublished()
{
    ConsentService service(*Catalogue::builtIn(), {}, nullptr);
    const QSignalSpy changed(&service, &ConsentService::policyChanged);
    const auto isAllowed = [&] { return service.policy()->decide({portal, portal, "odd-name"}).isAllowed(); };
    QVERIFY(!isAllowed());
    service.setSiteKnowledge(
        SiteKnowledge::of({{portal, {declared("odd-name", PurposeClass::Necessary, u"site-policy"_s)}}}, {}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(isAllowed());
    QCOMPARE(NameRules::of(*service.policy(), portal, portal).decide("odd-name"), Decision::Allow);
    service.acceptAll(portal);
    QVERIFY(service.policy()->ofSites()); // a choice keeps it
}

void tst_Knowledge::theGuardIsToldLittle()
{
    ConsentChoices choices;
    choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Allow);
    for (int i = 0; i < 2'000; ++i)
        choices.bySite[Site::fromHost(u"site%1.example"_s.arg(i))].categories.insert(CookieCategory::Internal,
                                                                                     Decision::Allow);
    const ConsentPolicy policy(*Catalogue::builtIn(), choices);
    const GuardPolicy guard(policy);
    const auto size = QJsonDocument(guard.toJson({}, 1)).toJson(QJsonDocument::Compact).size();
    QVERIFY2(size < 300'000, qPrintable(QString::number(size)));
    QVERIFY(policy.catalogue().likelyNames().size() < 100); // guesses that a request may cost
}

void tst_Knowledge::trackerHostsIncludeWhatIsBelow()
{
    TrackerHosts hosts;
    hosts.add("! "
              "comment\n||tracker.test^\n||hidden.portal.test^$third-party\n||path.test/"
              "x^\n||not.test^$script\n@@||ok.test^\n");
    QCOMPARE(hosts.size(), 2);
    QVERIFY(hosts.contains(u"a.tracker.test"_s) && hosts.contains(u"hidden.portal.test"_s));
    for (const QString &other :
         {u"xtracker.test"_s, u"portal.test"_s, u"path.test"_s, u"not.test"_s, u"ok.test"_s, QString()})
        QVERIFY(!hosts.contains(other));
}

void tst_Knowledge::aTableComesOutWithItsColumns()
{
    const auto table =
        CookieTable::read("\xef\xbb\xbfsite,more,domain,name\r\nportal.test,\"a, b\",.portal.test,_ga\r\n");
    QVERIFY(table);
    const auto catalogue = *Catalogue::builtIn();
    const QByteArray csv = table->classified(*catalogue, CookieTable::Format::Csv);
    QVERIFY(csv.startsWith(
        "site,more,domain,name,category,purposeClass,provider,function,purpose,source,confidence\r\n"
        "portal.test,\"a, b\",.portal.test,_ga,statistical,statistical,Google,"));
    const auto json = QJsonDocument::fromJson(table->classified(*catalogue, CookieTable::Format::Json));
    QCOMPARE(json["schema"_L1].toInt(), 1);
    QCOMPARE(json["cookies"_L1][0]["category"_L1].toString(), u"statistical"_s);
    QCOMPARE(json["cookies"_L1][0]["more"_L1].toString(), u"a, b"_s);
}

void tst_Knowledge::rowsThatAreWrongAreNamedByLine()
{
    const auto table = CookieTable::read(
        "name,domain,site\n_ga,portal.test,portal.test\n\na;b,portal.test,portal.test\nx,y\n_ga\n"
        "_ga,portal.test,\n,portal.test,portal.test\n_ga,a b,portal.test\n_ga,portal.test,a b\n" +
        QByteArray(5000, 'a') + ",portal.test,portal.test\n_ga,,portal.test\n");
    QVERIFY(table);
    QCOMPARE(
        table->problems(),
        (QStringList{
            u"Line 4: this cannot be the name of a cookie."_s, u"Line 5: it has 2 cells instead of 3."_s,
            u"Line 6: it has 1 cell instead of 3."_s,
            u"Line 7: the site is missing, without which nobody can say whether the cookie is its own."_s,
            u"Line 8: the name is missing."_s, u"Line 9: the domain is no host."_s,
            u"Line 10: the site is no host."_s, u"Line 11: this cannot be the name of a cookie."_s}));
    QCOMPARE(table->size(), 10);
}

void tst_Knowledge::aRowThatIsWrongHasNoAnswers()
{
    const auto table = CookieTable::read("name,domain,site\n_ga,portal.test,\n_ga,,portal.test\n");
    QVERIFY(table);
    const auto catalogue = *Catalogue::builtIn();
    const QByteArray csv = table->classified(*catalogue, CookieTable::Format::Csv);
    QVERIFY2(csv.contains("\r\n_ga,portal.test,,,,,,,,\r\n_ga,,portal.test,statistical,statistical,Google,"),
             csv);
    const auto json = QJsonDocument::fromJson(table->classified(*catalogue, CookieTable::Format::Json));
    const QJsonValue wrong = json["cookies"_L1][0];
    for (const QString &answer : {u"category"_s, u"purposeClass"_s, u"provider"_s, u"function"_s,
                                  u"purpose"_s, u"source"_s, u"confidence"_s})
        QVERIFY2(wrong[answer].isNull(), qPrintable(answer));
    QCOMPARE(wrong["name"_L1], u"_ga"_s);
    QVERIFY(wrong["problem"_L1].toString().startsWith(u"Line 2: the site is missing"_s));
    QVERIFY(json["cookies"_L1][1]["problem"_L1].isNull());
}

void tst_Knowledge::tablesOfSpreadsheetsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");
    const QString plain = u"name,domain,site\n_ga,.portal.test,portal.test\n"_s;
    const auto separatedBy = [&plain](QChar separator) { return QString(plain).replace(u',', separator); };
    const auto encoded = [](const QString &text, QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(text));
    };
    QTest::newRow("comma") << plain.toUtf8();
    QTest::newRow("semicolon") << separatedBy(u';').toUtf8();
    QTest::newRow("tab") << separatedBy(u'\t').toUtf8();
    QTest::newRow("a line that tells the comma") << "sep=,\r\n" + plain.toUtf8();
    QTest::newRow("a line that tells another one") << "SEP=|\n" + separatedBy(u'|').toUtf8();
    QTest::newRow("UTF-8 with a mark") << encoded(u"sep=;\n"_s + separatedBy(u';'), QStringConverter::Utf8);
    QTest::newRow("UTF-16, small end first") << encoded(plain, QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << encoded(separatedBy(u'\t'), QStringConverter::Utf16BE);
    QTest::newRow("carriage returns") << QString(separatedBy(u';')).replace(u'\n', u'\r').toUtf8();
    QTest::newRow("separators in quotes")
        << QByteArray("name,domain,site,\"a;b;c;d;e\"\n_ga,.portal.test,portal.test,1\n");
}

void tst_Knowledge::tablesOfSpreadsheetsAreRead()
{
    QFETCH(QByteArray, csv);
    const auto table = CookieTable::read(csv);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->problems(), QStringList());
    QCOMPARE(table->size(), 1);
    QCOMPARE(table->cell(0, u"site"), u"portal.test"_s);
    QCOMPARE(table->classification(**Catalogue::builtIn(), 0).provider, u"Google"_s);
}

void tst_Knowledge::linesAreCountedBehindTheOneThatTellsTheSeparator()
{
    const auto table = CookieTable::read("sep=;\r\nname;domain;site\r\n_ga;a b;portal.test\r\n");
    QVERIFY(table);
    QCOMPARE(table->problems(), QStringList{u"Line 3: the domain is no host."_s});
}

void tst_Knowledge::whatIsNoTableIsToldInOneSentence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sentence");
    const QString binary =
        u"This is no table of text; it looks like a program, a picture or a packed file."_s;
    QTest::newRow("nothing") << QByteArray() << u"The table is empty."_s;
    QTest::newRow("blank lines") << QByteArray("\n \n") << u"The table is empty."_s;
    QTest::newRow("only the separator") << QByteArray("sep=;") << u"The table is empty."_s;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\xff\xfe",
                                             12)
                               << binary;
    QTest::newRow("zeros") << QByteArray(100, '\0') << binary;
    QTest::newRow("Latin 1")
        << QByteArray("name,domain,site\nm\xfcsli,portal.test,portal.test\n")
        << u"The table is neither in UTF-8 nor in UTF-16 with a byte order mark; save it "
           "as “CSV UTF-8”."_s;
    QTest::newRow("no column of sites")
        << QByteArray("name,domain\n")
        << u"The first line has no column 'site': name, domain and site are needed."_s;
    QTest::newRow("two columns of names") << QByteArray("name,domain,site,Name\n_ga,e.org,e.org,_gid\n")
                                          << u"The first line has more than one column 'name'."_s;
}

void tst_Knowledge::whatIsNoTableIsToldInOneSentence()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, sentence);
    const auto table = CookieTable::read(file);
    QVERIFY(!table);
    QCOMPARE(table.error().message, sentence);
}

void tst_Knowledge::nothingHiddenReachesATerminal()
{
    const auto table = CookieTable::read("name,domain,site,note\n"
                                         "\x1b[31mred\x1b[0m,portal.test,portal.test,\"a\tb\nc\"\n"
                                         "a\xe2\x80\xae"
                                         "b,portal.test,portal.test,\x07\x7f\xc2\x9b\n");
    QVERIFY(table);
    const auto catalogue = *Catalogue::builtIn();
    const QString csv = QString::fromUtf8(table->classified(*catalogue, CookieTable::Format::Csv));
    QVERIFY2(csv.contains(u"␛[31mred␛[0m,portal.test,portal.test,\"a\tb\nc\","_s), qPrintable(csv));
    QVERIFY2(csv.contains(u"a\\u{202e}b,portal.test,portal.test,␇␡\\u{9b},"_s), qPrintable(csv));
    // The JSON has the text itself, written so that only a parser sees it.
    const QByteArray json = table->classified(*catalogue, CookieTable::Format::Json);
    QVERIFY2(json.contains(R"("name": "\u001b[31mred\u001b[0m")"), json);
    QVERIFY2(json.contains(R"("name": "a\u202eb")"), json);
}

void tst_Knowledge::aTableOfManyColumnsIsReadSoon()
{
    QByteArray csv = "name,domain,site";
    for (int i = 0; i < 20'000; ++i)
        csv += ",column_" + QByteArray::number(i);
    const QByteArray row = "\n_ga,portal.test,portal.test" + QByteArray(20'000, ',');
    csv += row.repeated(300);
    QElapsedTimer timer;
    timer.start();
    const auto table = CookieTable::read(csv);
    QVERIFY2(timer.elapsed() < wideTableTakes, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(table);
    QCOMPARE(table->size(), 300);
    QCOMPARE(table->problems(), {});
}

QTEST_GUILESS_MAIN(tst_Knowledge)
#include "tst_knowledge.moc"
