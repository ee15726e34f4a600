// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A catalogue that is right: the rows below break one thing each. The numbers are its lines.
constexpr auto rightCatalogue = R"(format = 1
id = "test-catalogue"
title = "A catalogue of the tests"
retrieved = 2026-11-24
licence = "Apache-2.0"

[[category]]
id = "necessary"
name = "Necessary"
explanation = "They need no consent."

[[cookie]]
name = "sessionid"
provider = "Opendatasoft"
function = "Authentication"
purpose = "remembers you"
class = "necessary"

[[cookie]]
name = "_pk_id*"
provider = "Matomo"
function = "Audience measurement"
purpose = "recognises a returning visitor"
class = "statistical"
lifetime = "13 months"
anonymised = true
)";

/// @p from must occur, so that a changed fixture cannot make a row pass by accident.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = rightCatalogue;
    const auto at = text.lastIndexOf(from);
    if (at < 0)
        qFatal("the fixture has no '%s'", from.constData());
    return text.replace(at, from.size(), to);
}

QString errorOf(const QByteArray &toml)
{
    const auto file = CatalogueFile::parse(toml, u"test.toml"_s);
    return file ? u"(no error)"_s : file.error().message;
}

} // namespace

class tst_CatalogueFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aRightFileIsReadCompletely();
    void whatCanBeAnonymisedIsNotAnonymised();
    void textsAreInTheLanguageThatIsAskedFor();
    void aFileWithoutCookiesOrCategoriesIsRight();
    void everyErrorNamesFileLineAndField_data();
    void everyErrorNamesFileLineAndField();
    void whatIsNoTomlIsAnErrorWithItsLine_data();
    void whatIsNoTomlIsAnErrorWithItsLine();
    void aFileThatIsTooLargeIsRefusedBeforeItIsParsed();
    void aLargeFileIsReadInReasonableTime();
    void aHostileFileNameStaysOneHarmlessLine();
    void theShippedFilesAreRight_data();
    void theShippedFilesAreRight();
    void whatCannotBeReadIsAnErrorThatNamesIt_data();
    void whatCannotBeReadIsAnErrorThatNamesIt();
    void aFileOnDiskIsNamedWithoutItsFolder();
};

void tst_CatalogueFile::aRightFileIsReadCompletely()
{
    const auto file = CatalogueFile::parse(rightCatalogue, u"test.toml"_s);
    QVERIFY2(file, qPrintable(errorOf(rightCatalogue)));
    QCOMPARE(file->source.id, u"test-catalogue"_s);
    QCOMPARE(file->source.title, u"A catalogue of the tests"_s);
    QCOMPARE(file->source.retrieved, QDate(2026, 11, 24));
    QCOMPARE(file->source.licence, u"Apache-2.0"_s);
    QCOMPARE(file->categories.size(), 1);
    QCOMPARE(file->categories.first().name, u"Necessary"_s);
    QCOMPARE(file->categories.first().explanation, u"They need no consent."_s);
    QCOMPARE(file->declarations.size(), 2);
    const Declaration &session = file->declarations[0];
    QCOMPARE(session.pattern, (CookieNamePattern{"sessionid", CookieNamePattern::Match::Exact}));
    QCOMPARE(session.purposeClass, PurposeClass::Necessary);
    QVERIFY(session.lifetime.isEmpty());
    QVERIFY(!session.anonymised);
    const Declaration &matomo = file->declarations[1];
    QCOMPARE(matomo.pattern, (CookieNamePattern{"_pk_id", CookieNamePattern::Match::Prefix}));
    QCOMPARE(matomo.pattern.written(), "_pk_id*");
    QCOMPARE(matomo.provider, u"Matomo"_s);
    QCOMPARE(matomo.function, u"Audience measurement"_s);
    QCOMPARE(matomo.purpose, u"recognises a returning visitor"_s);
    QCOMPARE(matomo.lifetime, u"13 months"_s);
    QCOMPARE(matomo.purposeClass, PurposeClass::Statistical);
    QVERIFY(matomo.anonymised);
    QCOMPARE(matomo.source.id, u"test-catalogue"_s);
}

/// The tool can be run so that nobody is recognised; whether it is, the site has to say.
void tst_CatalogueFile::textsAreInTheLanguageThatIsAskedFor()
{
    const QByteArray toml = changed("purpose = \"remembers you\"",
                                    "purpose = \"remembers you\"\npurpose-fr = \"vous reconnaît\"");
    const auto purposeIn = [&toml](const QString &language) {
        return CatalogueFile::parse(toml, u"test.toml"_s, language)->declarations.first().purpose;
    };
    QCOMPARE(purposeIn(u"en"_s), u"remembers you"_s);
    QCOMPARE(purposeIn(u"fr"_s), u"vous reconnaît"_s);
    QCOMPARE(purposeIn(u"ja"_s), u"remembers you"_s); // not translated
    QCOMPARE(CatalogueFile::parse(toml, u"test.toml"_s)->declarations.first().purpose, u"remembers you"_s);
}

void tst_CatalogueFile::whatCanBeAnonymisedIsNotAnonymised()
{
    const auto file =
        CatalogueFile::parse(changed("anonymised = true", "anonymisable = true"), u"test.toml"_s);
    QVERIFY(file);
    QVERIFY(!file->declarations[0].anonymisable);
    QVERIFY(file->declarations[1].anonymisable);
    QVERIFY(!file->declarations[1].anonymised);
    const auto builtIn = Catalogue::builtIn();
    QVERIFY(builtIn);
    const Declaration *const matomo = (*builtIn)->find("_pk_id.1.2");
    QVERIFY(matomo && matomo->anonymisable);
}

void tst_CatalogueFile::aFileWithoutCookiesOrCategoriesIsRight()
{
    QCOMPARE(errorOf(test::catalogueHead()), u"(no error)"_s);
}

void tst_CatalogueFile::everyErrorNamesFileLineAndField_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *title, const QByteArray &toml, const QString &sentence) {
        QTest::newRow(title) << toml << u"test.toml, line "_s + sentence;
    };
    row("empty file", "", u"1, field 'format': is missing."_s);
    row("only a comment", "# nothing\n", u"1, field 'format': is missing."_s);
    row("a newer format", changed("format = 1", "format = 2\nnews = 3"),
        u"1, field 'format': made for a newer version of ConsentDesk (format 2, this one reads 1)."_s);
    row("a format below the first", changed("format = 1", "format = 0"), u"1, field 'format': must be 1."_s);
    row("a format that is a text", changed("format = 1", "format = \"1\""),
        u"1, field 'format': must be a whole number."_s);
    row("no id", changed("id = \"test-catalogue\"\n", ""), u"1, field 'id': is missing."_s);
    row("blank title", changed("\"A catalogue of the tests\"", "\" \\t\""),
        u"3, field 'title': must not be blank."_s);
    row("a blank translation", changed("title = ", "title-ja = \" \"\ntitle = "),
        u"3, field 'title-ja': must not be blank."_s);
    row("a language that nobody speaks here", changed("title = ", "title-de = \"x\"\ntitle = "),
        u"3, field 'title-de': is not known in this format."_s);
    row("a translation of what has none", changed("licence = ", "licence-fr = \"x\"\nlicence = "),
        u"5, field 'licence-fr': is not known in this format."_s);
    row("a title that is a number", changed("\"A catalogue of the tests\"", "7"),
        u"3, field 'title': must be a text in quotes."_s);
    row("no date", changed("retrieved = 2026-11-24\n", ""), u"1, field 'retrieved': is missing."_s);
    row("a date that is a text", changed("2026-11-24", "\"2026-11-24\""),
        u"4, field 'retrieved': must be a date such as 2026-11-24."_s);
    row("a date with a time", changed("2026-11-24", "2026-11-24T10:00:00"),
        u"4, field 'retrieved': must be a date such as 2026-11-24."_s);
    row("an unknown field at the top", changed("licence", "license = \"MIT\"\nlicence"),
        u"5, field 'license': is not known in this format."_s);

    row("an unknown category", changed("id = \"necessary\"", "id = \"functional\""),
        u"8, field 'id': 'functional' is no category (necessary, statistical, internal, third-party)."_s);
    row("a category without explanation", changed("explanation = \"They need no consent.\"\n", ""),
        u"7, field 'explanation': is missing."_s);
    row("a category twice",
        rightCatalogue + QByteArray("[[category]]\nid = \"necessary\"\nname = \"N\"\n"
                                    "explanation = \"E\"\n"),
        u"28, field 'id': this category is described twice."_s);
    row("a category with an unknown field", changed("name = \"Necessary\"", "name = \"N\"\ncolour = \"red\""),
        u"10, field 'colour': is not known in this format."_s);

    row("a cookie without name", changed("name = \"_pk_id*\"\n", ""), u"19, field 'name': is missing."_s);
    row("a cookie without provider", changed("provider = \"Matomo\"\n", ""),
        u"19, field 'provider': is missing."_s);
    row("a cookie without function", changed("function = \"Audience measurement\"\n", ""),
        u"19, field 'function': is missing."_s);
    row("a cookie without class",
        changed("class = \"statistical\"\nlifetime = \"13 months\"\nanonymised = true", ""),
        u"19, field 'class': is missing."_s);
    row("a blank purpose", changed("\"recognises a returning visitor\"", "\"\""),
        u"23, field 'purpose': must not be blank."_s);
    row("an unknown class", changed("class = \"statistical\"", "class = \"analytics\""),
        u"24, field 'class': 'analytics' is no purpose class (necessary, functional, statistical, marketing, unknown)."_s);
    row("a class with controls", changed("class = \"statistical\"", R"(class = "a\u001b[31m\nb")"),
        u"24, field 'class': 'a␛[31m␊b' is no purpose class (necessary, functional, statistical, marketing, unknown)."_s);
    row("a category with controls", changed("id = \"necessary\"", R"(id = "\u001b\u202e")"),
        u"8, field 'id': '␛\\u{202e}' is no category (necessary, statistical, internal, third-party)."_s);
    row("a misspelt field", changed("lifetime", "lifetme"),
        u"25, field 'lifetme': is not known in this format."_s);
    row("an unknown field with controls", changed("lifetime", R"("\u001b[2J\n")"),
        u"25, field '␛[2J␊': is not known in this format."_s);
    row("a lifetime that is a number", changed("\"13 months\"", "13"),
        u"25, field 'lifetime': must be a text in quotes."_s);
    row("anonymised that is a text", changed("anonymised = true", "anonymised = \"yes\""),
        u"26, field 'anonymised': must be true or false."_s);
    row("anonymised marketing", changed("class = \"statistical\"", "class = \"marketing\""),
        u"26, field 'anonymised': only statistical cookies can be anonymised."_s);
    row("anonymisable that is a text", changed("anonymised = true", "anonymisable = \"yes\""),
        u"26, field 'anonymisable': must be true or false."_s);
    row("anonymisable marketing",
        changed("class = \"statistical\"\nlifetime = \"13 months\"\nanonymised = true",
                "class = \"marketing\"\nlifetime = \"13 months\"\nanonymisable = true"),
        u"26, field 'anonymisable': only statistical cookies can be anonymised."_s);
    row("the same name twice", rightCatalogue + test::catalogueCookie("sessionid", "marketing"),
        u"28, field 'name': this name is declared twice."_s);
    row("the same prefix twice", rightCatalogue + test::catalogueCookie("_pk_id*", "statistical"),
        u"28, field 'name': this name is declared twice."_s);
    row("a prefix that is too short", changed("_pk_id*", "_pk*"),
        u"20, field 'name': a prefix needs at least 4 characters before '*'."_s);
    row("a prefix of two wide characters", changed("_pk_id*", "太平*"),
        u"20, field 'name': a prefix needs at least 4 characters before '*'."_s);
    row("only a star", changed("_pk_id*", "*"),
        u"20, field 'name': a prefix needs at least 4 characters before '*'."_s);
    row("a name with a control character", changed("\"_pk_id*\"", R"("_pk\u0007id")"),
        u"20, field 'name': '_pk␇id' cannot be the name of a cookie."_s);
    row("a name with an equals sign", changed("_pk_id*", "a=b"),
        u"20, field 'name': 'a=b' cannot be the name of a cookie."_s);
    row("a name that is too long", changed("_pk_id*", QByteArray(4097, 'x')),
        u"20, field 'name': 'xxxxxxxxxxxxxxxxxxx…xxxxxxxxxxxxxxxxxxxx' cannot be the name of a cookie."_s);
    row("cookie is a table", test::catalogueHead() + "[cookie]\nname = \"a\"\n",
        u"6, field 'cookie': must be written as [[cookie]] tables."_s);
    row("cookie is an array of texts", test::catalogueHead() + "cookie = [\"a\", \"b\"]\n",
        u"6, field 'cookie': must be written as [[cookie]] tables."_s);
    row("cookie is an array of different things", test::catalogueHead() + "cookie = [{name = \"a\"}, 1]\n",
        u"6, field 'cookie': must be written as [[cookie]] tables."_s);
    row("category is a text", test::catalogueHead() + "category = \"a\"\n",
        u"6, field 'category': must be written as [[category]] tables."_s);
    row("the first of two errors", changed("format = 1", "format = 3") + "[[cookie]]\n",
        u"1, field 'format': made for a newer version of ConsentDesk (format 3, this one reads 1)."_s);
    row("dotted keys without end", rightCatalogue + QByteArray("a.").repeated(100'000) + "a = 1\n",
        u"27, too many dots in one line."_s);
    row("a table header without end", rightCatalogue + ("[" + QByteArray("a.").repeated(100'000)) + "a]\n",
        u"27, too many dots in one line."_s);
}

void tst_CatalogueFile::everyErrorNamesFileLineAndField()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, sentence);
    QCOMPARE(errorOf(toml), sentence);
}

void tst_CatalogueFile::whatIsNoTomlIsAnErrorWithItsLine_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::newRow("JSON") << QByteArray("{\"format\": 1}") << 1;
    QTest::newRow("a quote left open") << changed("\"Matomo\"", "\"Matomo") << 21;
    QTest::newRow("a field twice") << changed("purpose =", "provider = \"x\"\npurpose =") << 23;
    QTest::newRow("a day that does not exist") << changed("2026-11-24", "2026-02-30") << 4;
    QTest::newRow("invalid UTF-8") << changed("Matomo", "Mat\xff\xfeomo") << 21;
    QTest::newRow("a NUL byte") << changed("Matomo", QByteArray("Mat\0omo", 7)) << 21;
    QTest::newRow("an escape byte") << changed("Matomo", "\x1b[31m") << 21;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x66\x00", 4) << 1;
    QTest::newRow("arrays without end") << "x = " + QByteArray(100'000, '[') << 1;
    QTest::newRow("inline tables without end") << "x = " + QByteArray("{a=").repeated(100'000) << 1;
}

void tst_CatalogueFile::whatIsNoTomlIsAnErrorWithItsLine()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    const QString error = errorOf(toml);
    const QString start = u"test.toml, line %1, not valid TOML: "_s.arg(line);
    QVERIFY2(error.startsWith(start), qPrintable(error));
    QVERIFY2(error.size() > start.size() + 10, "an explanation follows");
    QVERIFY2(!error.contains(u'\n') && !error.contains(QChar(0)) && !error.contains(u'\x1b'),
             qPrintable(error));
}

void tst_CatalogueFile::aFileThatIsTooLargeIsRefusedBeforeItIsParsed()
{
    QByteArray toml(CatalogueFile::maximumBytes, ' ');
    QCOMPARE(errorOf(toml), u"test.toml, line 1, field 'format': is missing."_s);
    toml.append(' ');
    QCOMPARE(errorOf(toml), u"test.toml: the catalogue is larger than 16 MiB."_s);
}

void tst_CatalogueFile::aLargeFileIsReadInReasonableTime()
{
    // 30,000 names: compared with each other they took minutes, looked up they take a second.
    QByteArray toml = test::catalogueHead();
    for (int i = 0; i < 30'000; ++i)
        toml += "[[cookie]]\nname=\"n" + QByteArray::number(i) +
                "\"\nprovider=\"p\"\nfunction=\"f\"\npurpose=\"p\"\nclass=\"unknown\"\n";
    const auto file = CatalogueFile::parse(toml, u"test.toml"_s);
    QVERIFY(file);
    QCOMPARE(file->declarations.size(), 30'000);
}

void tst_CatalogueFile::aHostileFileNameStaysOneHarmlessLine()
{
    const auto file = CatalogueFile::parse("format = 3\n", u"%1%2%3\x1b[2J\n.toml"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().message,
             u"%1%2%3␛[2J␊.toml, line 1, field 'format': made for a newer version of ConsentDesk "
             "(format 3, this one reads 1)."_s);
}

void tst_CatalogueFile::theShippedFilesAreRight_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("platform") << u":/catalogue/platform.toml"_s;
    QTest::newRow("vendors") << u":/catalogue/vendors.toml"_s;
}

void tst_CatalogueFile::theShippedFilesAreRight()
{
    QFETCH(QString, path);
    const auto file = CatalogueFile::read(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QVERIFY(!file->declarations.isEmpty());
}

void tst_CatalogueFile::whatCannotBeReadIsAnErrorThatNamesIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absent") << u"/nonexistent/catalogue.toml"_s;
    QTest::newRow("a folder") << u"/usr"_s;
}

void tst_CatalogueFile::whatCannotBeReadIsAnErrorThatNamesIt()
{
    QFETCH(QString, path);
    const auto file = CatalogueFile::read(path);
    QVERIFY(!file);
    const QString start = u"The catalogue %1 cannot be read: "_s.arg(path);
    QVERIFY2(file.error().message.startsWith(start), qPrintable(file.error().message));
    QVERIFY(file.error().message.size() > start.size() + 5);
}

void tst_CatalogueFile::aFileOnDiskIsNamedWithoutItsFolder()
{
    const QTemporaryDir folder;
    QFile onDisk(folder.filePath(u"mine.toml"_s));
    QVERIFY(onDisk.open(QIODevice::WriteOnly));
    onDisk.write("format = \"x\"\n");
    onDisk.close();
    const auto file = CatalogueFile::read(onDisk.fileName());
    QVERIFY(!file);
    QCOMPARE(file.error().message, u"mine.toml, line 1, field 'format': must be a whole number."_s);
}

QTEST_GUILESS_MAIN(tst_CatalogueFile)
#include "tst_cataloguefile.moc"
