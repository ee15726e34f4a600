// SPDX-License-Identifier: Apache-2.0
#include "CommandLine.h"
#include "StrictTest.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<CommandLine> parse(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{u"consentdesk"_s} + arguments);
}

/// The sentence, or "accepted" so that a comparison with the expected one fails readably.
QString problemOf(const QStringList &arguments)
{
    const auto line = parse(arguments);
    return line ? u"accepted"_s : line.error().message;
}

bool isOneSafeLine(const QString &sentence)
{
    const auto isSafe = [](QChar c) { return c.isPrint() || c == u' ' || c.isSurrogate(); };
    return !sentence.isEmpty() && sentence.size() < 600 &&
           std::all_of(sentence.begin(), sentence.end(), isSafe);
}

constexpr auto anAddress = "https://data.example.org/";

QString address()
{
    return QString::fromLatin1(anAddress);
}

} // namespace

class tst_CommandLine final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void withoutArgumentsTheWindowOpensItsStartPage();
    void visitHasTheDefaultsOfTheContract();
    void theWindowTakesAnAddressAndItsOptions();
    void visitTakesEveryOptionOfTheContract();
    void acceptIsReadInEverySpelling_data();
    void acceptIsReadInEverySpelling();
    void settleTakesSecondsAndPartsOfThem_data();
    void settleTakesSecondsAndPartsOfThem();
    void namesAreTakenAsTheyAre_data();
    void namesAreTakenAsTheyAre();
    void hostsAreMappedToThisMachine_data();
    void hostsAreMappedToThisMachine();
    void severalAddressesAreVisitedInTheirOrder();
    void afterTwoDashesEverythingIsAnAddress();
    void aPolicyIsFoundOrAtAnAddress();
    void aPolicyMayBeASavedFile();
    void visitIsACommandOnlyInTheFirstPlace();
    void helpNamesEveryOptionOfTheContract_data();
    void helpNamesEveryOptionOfTheContract();
    void helpNamesNothingThatTheCommandRefuses();
    void versionIsOneLine();
    void wrongArgumentsAreExplainedInOneSentence_data();
    void wrongArgumentsAreExplainedInOneSentence();
    void aSentenceNeverRepeatsAValueOrAnEscape_data();
    void aSentenceNeverRepeatsAValueOrAnEscape();
    void anyArgumentsAreAcceptedOrExplainedOnOneLine();
};

void tst_CommandLine::withoutArgumentsTheWindowOpensItsStartPage()
{
    const auto line = parse({});
    QVERIFY(line);
    QCOMPARE(line->command, CommandLine::Command::Window);
    QVERIFY(line->urls.isEmpty());
    QVERIFY(!line->demo);
    QVERIFY(!line->profile);
    QCOMPARE(line->theme, CommandLine::Theme::System);
}

void tst_CommandLine::visitHasTheDefaultsOfTheContract()
{
    const auto line = parse({u"visit"_s, address()});
    QVERIFY(line);
    QCOMPARE(line->command, CommandLine::Command::Visit);
    QCOMPARE(line->urls, QList<QUrl>{QUrl(address())});
    QCOMPARE(line->settle, 2000ms);
    QCOMPARE(line->format, CommandLine::Format::Text);
    QCOMPARE(line->values, CookieValues::Hidden);
    QVERIFY(line->accepted.isEmpty() && line->allowedNames.isEmpty() && line->refusedNames.isEmpty());
    QVERIFY(line->output.isEmpty() && line->screenshot.isEmpty());
    QVERIFY(!line->profile && !line->policy);
    QVERIFY(line->hostMappings.isEmpty());
}

void tst_CommandLine::theWindowTakesAnAddressAndItsOptions()
{
    const auto line = parse({u"data.example.org"_s, u"--profile"_s, u"place"_s, u"--theme=dark"_s,
                             u"--host-map"_s, u"a=127.0.0.1"_s});
    QVERIFY(line);
    QCOMPARE(line->command, CommandLine::Command::Window);
    QCOMPARE(line->urls, QList<QUrl>{QUrl(address())});
    QCOMPARE(line->profile, u"place"_s);
    QCOMPARE(line->theme, CommandLine::Theme::Dark);
    QCOMPARE(line->hostMappings.size(), 1);
    QVERIFY(parse({u"--demo"_s})->demo);
    QCOMPARE(parse({u"--theme"_s, u"light"_s})->theme, CommandLine::Theme::Light);
    QCOMPARE(parse({u"--theme"_s, u"system"_s})->theme, CommandLine::Theme::System);
}

void tst_CommandLine::visitTakesEveryOptionOfTheContract()
{
    const auto line =
        parse({u"visit"_s,    u"--accept"_s,   u"statistical"_s,  u"--allow"_s,    u"sessionid"_s,
               u"--allow"_s,  u"csrftoken"_s,  u"--refuse"_s,     u"_pk_id"_s,     u"--refuse"_s,
               u"uid"_s,      u"--settle"_s,   u"0.5"_s,          u"--format"_s,   u"json"_s,
               u"--output"_s, u"r.json"_s,     u"--screenshot"_s, u"shot.PNG"_s,   u"--profile"_s,
               u"place"_s,    u"--host-map"_s, u"a=127.0.0.1"_s,  u"--host-map"_s, u"b=[::1]:80"_s,
               u"--values"_s, u"--demo"_s,     address()});
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    QCOMPARE(line->accepted, QSet{CookieCategory::Statistical});
    QCOMPARE(line->allowedNames, (QList<QByteArray>{"sessionid", "csrftoken"}));
    QCOMPARE(line->refusedNames, (QList<QByteArray>{"_pk_id", "uid"}));
    QCOMPARE(line->settle, 500ms);
    QCOMPARE(line->format, CommandLine::Format::Json);
    QCOMPARE(line->output, u"r.json"_s);
    QCOMPARE(line->screenshot, u"shot.PNG"_s);
    QCOMPARE(line->profile, u"place"_s);
    QCOMPARE(line->hostMappings.size(), 2);
    QCOMPARE(line->values, CookieValues::Shown);
    QVERIFY(line->demo);
    QCOMPARE(line->urls.size(), 1);
}

void tst_CommandLine::acceptIsReadInEverySpelling_data()
{
    using enum CookieCategory;
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSet<CookieCategory>>("accepted");
    QTest::newRow("one") << QStringList{u"--accept"_s, u"internal"_s} << QSet{Internal};
    QTest::newRow("equals sign") << QStringList{u"--accept=internal,third-party"_s}
                                 << QSet{Internal, ThirdParty};
    QTest::newRow("list") << QStringList{u"--accept"_s, u"statistical,internal"_s}
                          << QSet{Statistical, Internal};
    QTest::newRow("repeated") << QStringList{u"--accept=statistical"_s, u"--accept"_s, u"third-party"_s}
                              << QSet{Statistical, ThirdParty};
    QTest::newRow("twice the same") << QStringList{u"--accept=internal,internal"_s} << QSet{Internal};
    QTest::newRow("necessary") << QStringList{u"--accept=necessary"_s} << QSet{Necessary};
    QTest::newRow("all") << QStringList{u"--accept=all"_s}
                         << QSet{Necessary, Statistical, Internal, ThirdParty};
    QTest::newRow("all and one") << QStringList{u"--accept=all,internal"_s}
                                 << QSet{Necessary, Statistical, Internal, ThirdParty};
}

void tst_CommandLine::acceptIsReadInEverySpelling()
{
    QFETCH(QStringList, options);
    QFETCH(QSet<CookieCategory>, accepted);
    const auto line = parse(QStringList{u"visit"_s} + options + QStringList{address()});
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    QCOMPARE(line->accepted, accepted);
    QCOMPARE(line->urls.size(), 1);
}

void tst_CommandLine::settleTakesSecondsAndPartsOfThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("none") << u"0"_s << 0;
    QTest::newRow("negative zero") << u"-0"_s << 0;
    QTest::newRow("part") << u"0.25"_s << 250;
    QTest::newRow("rounded") << u"0.0004"_s << 0;
    QTest::newRow("exponent") << u"1e2"_s << 100'000;
    QTest::newRow("longest") << u"600"_s << 600'000;
}

void tst_CommandLine::settleTakesSecondsAndPartsOfThem()
{
    QFETCH(QString, text);
    QFETCH(int, milliseconds);
    const auto line = parse({u"visit"_s, address(), u"--settle="_s + text});
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    QCOMPARE(line->settle.count(), milliseconds);
}

void tst_CommandLine::namesAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"_pk_id.1.1fff"_s;
    QTest::newRow("comma") << u"a,b"_s;
    QTest::newRow("space inside") << u"a b"_s;
    QTest::newRow("begins with a dash") << u"-name"_s;
    QTest::newRow("looks like an option") << u"--demo"_s;
    QTest::newRow("markup") << u"<b>&amp"_s;
    QTest::newRow("not Latin") << u"クッキー"_s;
    QTest::newRow("longest") << QString(4096, u'n');
}

void tst_CommandLine::namesAreTakenAsTheyAre()
{
    QFETCH(QString, name);
    const auto allowed = parse({u"visit"_s, address(), u"--allow="_s + name});
    QVERIFY2(allowed, allowed ? "" : qPrintable(allowed.error().message));
    QCOMPARE(allowed->allowedNames, QList<QByteArray>{name.toUtf8()});
    const auto refused = parse({u"visit"_s, address(), u"--refuse"_s, name});
    QVERIFY2(refused, refused ? "" : qPrintable(refused.error().message));
    QCOMPARE(refused->refusedNames, QList<QByteArray>{name.toUtf8()});
}

void tst_CommandLine::hostsAreMappedToThisMachine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::newRow("address") << u"data.example.org=127.0.0.1"_s << u"MAP data.example.org 127.0.0.1"_s;
    QTest::newRow("port") << u"data.example.org=127.0.0.1:8080"_s << u"MAP data.example.org 127.0.0.1:8080"_s;
    QTest::newRow("capitals") << u"Data.Example.ORG=127.0.0.1:1"_s << u"MAP data.example.org 127.0.0.1:1"_s;
    QTest::newRow("everything below")
        << u"*.example.org=127.0.0.1:65535"_s << u"MAP *.example.org 127.0.0.1:65535"_s;
    QTest::newRow("another loopback address") << u"a=127.8.9.10"_s << u"MAP a 127.8.9.10"_s;
    QTest::newRow("IPv6") << u"a=[::1]"_s << u"MAP a [::1]"_s;
    QTest::newRow("IPv6 and port") << u"a=[0:0:0::1]:80"_s << u"MAP a [::1]:80"_s;
    QTest::newRow("short address, written out") << u"a=127.1:80"_s << u"MAP a 127.0.0.1:80"_s;
}

void tst_CommandLine::hostsAreMappedToThisMachine()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    const auto line = parse({u"visit"_s, address(), u"--host-map"_s, text});
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    QCOMPARE(line->hostMappings.value(0).asResolverRule(), rule);
}

void tst_CommandLine::severalAddressesAreVisitedInTheirOrder()
{
    const auto line = parse({u"visit"_s, u"b.example"_s, u"--settle=0"_s, u"http://a.example/x?y#z"_s,
                             u"b.example"_s, u"localhost:80"_s});
    QVERIFY(line);
    QCOMPARE(line->urls, (QList<QUrl>{QUrl(u"https://b.example/"_s), QUrl(u"http://a.example/x?y#z"_s),
                                      QUrl(u"https://b.example/"_s), QUrl(u"http://localhost:80/"_s)}));
}

void tst_CommandLine::afterTwoDashesEverythingIsAnAddress()
{
    const auto window = parse({u"--"_s, u"data.example.org"_s});
    QVERIFY2(window, window ? "" : qPrintable(window.error().message));
    QCOMPARE(window->urls, QList<QUrl>{QUrl(address())});
    // No host begins with a dash, so this is not --demo but a wrong address, and is told as one.
    QCOMPARE(problemOf({u"visit"_s, u"--settle"_s, u"0"_s, u"--"_s, u"--demo"_s}),
             u"“--demo” is not a web address. Type one such as data.example.org."_s);
}

void tst_CommandLine::aPolicyIsFoundOrAtAnAddress()
{
    QCOMPARE(parse({u"visit"_s, address(), u"--policy"_s, u"auto"_s})->policy, QUrl());
    QCOMPARE(parse({u"visit"_s, address(), u"--policy=a.example/terms"_s})->policy,
             QUrl(u"https://a.example/terms"_s));
    QCOMPARE(problemOf({u"visit"_s, address(), u"--policy"_s, u"weather"_s}),
             u"--policy weather: write auto, or the address or the file of the policy."_s);
}

void tst_CommandLine::aPolicyMayBeASavedFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"cookies.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto line = parse({u"visit"_s, address(), u"--policy"_s, file.fileName()});
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    QCOMPARE(line->policyFile, file.fileName());
    QCOMPARE(line->policy, QUrl());
    QVERIFY(!parse({u"visit"_s, address(), u"--policy=auto"_s})->policyFile);
    QCOMPARE(problemOf({u"visit"_s, address(), u"--policy"_s, u"no-such.html"_s}),
             u"There is no file no-such.html."_s);
}

void tst_CommandLine::visitIsACommandOnlyInTheFirstPlace()
{
    QCOMPARE(problemOf({u"--demo"_s, u"visit"_s}),
             u"“visit” is not a web address. Type one such as data.example.org."_s);
    QCOMPARE(problemOf({u"visit"_s, u"visit"_s}),
             u"“visit” is not a web address. Type one such as data.example.org."_s);
}

void tst_CommandLine::helpNamesEveryOptionOfTheContract_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("named");
    const QStringList both{u"--demo"_s, u"--profile"_s, u"--host-map"_s,
                           u"--help"_s, u"--version"_s, u"URL"_s};
    QTest::newRow("window") << QStringList{u"--help"_s}
                            << both + QStringList{u"consentdesk visit"_s, u"consentdesk policy"_s,
                                                  u"consentdesk classify"_s};
    QTest::newRow("short") << QStringList{u"-h"_s} << both;
    QTest::newRow("visit") << QStringList{u"visit"_s, u"--help"_s}
                           << both + QStringList{u"--accept"_s,          u"--allow"_s,
                                                 u"--refuse"_s,          u"--settle"_s,
                                                 u"--format"_s,          u"--output"_s,
                                                 u"--screenshot"_s,      u"--values"_s,
                                                 u"consentdesk visit"_s, u"--policy <auto|URL|FILE>"_s};
    QTest::newRow("policy") << QStringList{u"policy"_s, u"--help"_s}
                            << QStringList{u"consentdesk policy"_s, u"--format"_s,  u"--profile"_s,
                                           u"--host-map"_s,         u"--version"_s, u"URL|FILE"_s};
    QTest::newRow("help wins") << QStringList{u"visit"_s, u"--format"_s, u"xml"_s, u"-h"_s} << both;
}

void tst_CommandLine::helpNamesEveryOptionOfTheContract()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, named);
    const auto line = parse(arguments);
    QVERIFY2(line, line ? "" : qPrintable(line.error().message));
    QCOMPARE(line->command, CommandLine::Command::ShowText);
    for (const QString &word : named)
        QVERIFY2(line->text.contains(word), qPrintable(word));
    QVERIFY2(line->text.startsWith(u"Usage: consentdesk "_s), qPrintable(line->text));
    QVERIFY2(line->text.contains(u"\nExit status:\n  0  done\n"_s), qPrintable(line->text));
    QVERIFY2(!line->text.contains(u"executable_name"_s), qPrintable(line->text));
}

void tst_CommandLine::helpNamesNothingThatTheCommandRefuses()
{
    const QString help = parse({u"policy"_s, u"--help"_s})->text;
    for (const QString &option : {u"--demo"_s, u"--theme"_s, u"--accept"_s})
        QVERIFY2(!help.contains(option), qPrintable(option));
}

void tst_CommandLine::versionIsOneLine()
{
    for (const QStringList &arguments : {QStringList{u"--version"_s}, {u"-v"_s}, {u"visit"_s, u"-v"_s}}) {
        const auto line = parse(arguments);
        QVERIFY(line);
        QCOMPARE(line->command, CommandLine::Command::ShowText);
        static const QRegularExpression version(u"\\Aconsentdesk [0-9]+\\.[0-9]+\\.[0-9]+\n\\z"_s);
        QVERIFY2(version.match(line->text).hasMatch(), qPrintable(line->text));
    }
}

void tst_CommandLine::wrongArgumentsAreExplainedInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto visit = [](const char *row, const QStringList &options, const QString &sentence) {
        QTest::newRow(row) << QStringList{u"visit"_s, address()} + options << sentence;
    };
    const QString categories = u" Choose from necessary, statistical, internal, third-party and all."_s;

    QTest::newRow("unknown option") << QStringList{u"--wrong"_s}
                                    << u"Unknown option 'wrong'. Try 'consentdesk --help'."_s;
    QTest::newRow("unknown short options")
        << QStringList{u"-xy"_s} << u"Unknown options: x, y. Try 'consentdesk --help'."_s;
    QTest::newRow("visit's option for the window")
        << QStringList{u"--accept=all"_s} << u"Unknown option 'accept'. Try 'consentdesk --help'."_s;
    QTest::newRow("value missing") << QStringList{u"visit"_s, address(), u"--accept"_s}
                                   << u"Missing value after '--accept'. Try 'consentdesk --help'."_s;
    QTest::newRow("value too many") << QStringList{u"--demo=yes"_s}
                                    << u"Unexpected value after '--demo'. Try 'consentdesk --help'."_s;
    QTest::newRow("visit without address")
        << QStringList{u"visit"_s}
        << u"consentdesk visit needs the address of at least one page, or --demo."_s;
    QTest::newRow("two addresses for the window")
        << QStringList{address(), address()}
        << u"The window opens one page at a time: give one address only."_s;
    QTest::newRow("address and demo")
        << QStringList{address(), u"--demo"_s} << u"Give either an address or --demo, not both."_s;
    QTest::newRow("a word") << QStringList{u"weather"_s}
                            << u"“weather” is not a web address. Type one such as data.example.org."_s;
    QTest::newRow("empty address") << QStringList{QString()}
                                   << u"“” is not a web address. Type one such as data.example.org."_s;
    QTest::newRow("a file") << QStringList{u"file:///etc/passwd"_s}
                            << u"ConsentDesk opens http and https addresses only, not “file”."_s;
    QTest::newRow("one wrong address of two")
        << QStringList{u"visit"_s, address(), u"ftp://data.example.org/"_s}
        << u"ConsentDesk opens http and https addresses only, not “ftp”."_s;
    QTest::newRow("profile without a name")
        << QStringList{u"--profile="_s} << u"--profile needs a directory."_s;
    QTest::newRow("theme") << QStringList{u"--theme=pink"_s}
                           << u"--theme pink: choose light, dark, high-contrast or system."_s;
    QTest::newRow("theme empty") << QStringList{u"--theme="_s}
                                 << u"--theme: choose light, dark, high-contrast or system."_s;

    visit("category", {u"--accept"_s, u"marketing"_s},
          u"--accept marketing: no such category."_s + categories);
    visit("category in capitals", {u"--accept=ALL"_s}, u"--accept ALL: no such category."_s + categories);
    visit("category empty", {u"--accept="_s}, u"--accept: a category is missing."_s + categories);
    visit("category empty in a list", {u"--accept=internal,,statistical"_s},
          u"--accept: a category is missing."_s + categories);
    visit("category empty at the end", {u"--accept"_s, u"internal,"_s},
          u"--accept: a category is missing."_s + categories);
    visit("category with a space", {u"--accept=internal, all"_s},
          u"--accept  all: no such category."_s + categories);
    visit("settle negative", {u"--settle=-1"_s}, u"--settle -1: give a number of seconds from 0 to 600."_s);
    visit("settle not a number", {u"--settle=nan"_s},
          u"--settle nan: give a number of seconds from 0 to 600."_s);
    visit("settle infinite", {u"--settle=inf"_s}, u"--settle inf: give a number of seconds from 0 to 600."_s);
    visit("settle huge", {u"--settle=1e300"_s}, u"--settle 1e300: give a number of seconds from 0 to 600."_s);
    visit("settle just too long", {u"--settle=600.01"_s},
          u"--settle 600.01: give a number of seconds from 0 to 600."_s);
    visit("settle a word", {u"--settle=soon"_s}, u"--settle soon: give a number of seconds from 0 to 600."_s);
    visit("settle empty", {u"--settle="_s}, u"--settle: give a number of seconds from 0 to 600."_s);
    visit("format", {u"--format=xml"_s}, u"--format xml: choose text or json."_s);
    visit("format empty", {u"--format="_s}, u"--format: choose text or json."_s);
    visit("output empty", {u"--output="_s}, u"--output needs the name of a file."_s);
    visit("screenshot not PNG", {u"--screenshot=page.jpg"_s},
          u"--screenshot page.jpg: the name must end in .png."_s);
    visit("screenshot empty", {u"--screenshot="_s}, u"--screenshot: the name must end in .png."_s);
    visit("allowed and refused", {u"--allow=sid"_s, u"--refuse=sid"_s},
          u"The cookie sid is both allowed and refused."_s);
    visit("name empty", {u"--allow="_s}, u"--allow: this cannot be the name of a cookie."_s);
    visit("name with value", {u"--refuse=sid=1234"_s},
          u"--refuse sid=…: this cannot be the name of a cookie. Leave out the value."_s);
    visit("name with attribute", {u"--allow=sid;path"_s},
          u"--allow sid;path: this cannot be the name of a cookie."_s);
    visit("name too long", {u"--allow="_s + QString(5000, u'n')},
          u"--allow nnnnnnnnnnnnnnnnnnn…nnnnnnnnnnnnnnnnnnnn: this cannot be the name of a cookie."_s);
    visit("name with a line break", {u"--allow=a\nb"_s},
          u"--allow a␊b: this cannot be the name of a cookie."_s);

    const auto mapping = [&visit](const char *row, const QString &text, const QString &why) {
        visit(row, {u"--host-map"_s, text}, u"--host-map %1: %2."_s.arg(text, why));
    };
    const QString form = u"write HOST=ADDRESS or HOST=ADDRESS:PORT"_s;
    const QString loopback = u"only loopback addresses such as 127.0.0.1 can be mapped to"_s;
    const QString port = u"a port is a number from 1 to 65535"_s;
    mapping("mapping without an address", u"a"_s, form);
    mapping("mapping with nothing behind", u"a="_s, form);
    mapping("mapping with nothing before", u"=127.0.0.1"_s, form);
    mapping("mapping of everything", u"*=127.0.0.1"_s, form);
    mapping("mapping to a name", u"a=localhost"_s, form);
    mapping("mapping with a second rule", u"a=127.0.0.1, MAP * 10.0.0.1"_s, form);
    mapping("mapping with a comma", u"a,b=127.0.0.1"_s, form);
    mapping("mapping with a space", u"a =127.0.0.1"_s, form);
    mapping("mapping with an exclusion", u"a=127.0.0.1,EXCLUDE b"_s, form);
    mapping("mapping with a flag", u"a=127.0.0.1 --no-sandbox"_s, form);
    mapping("mapping to bare IPv6", u"a=::1"_s, form);
    mapping("mapping with two ports", u"a=127.0.0.1:1:2"_s, form);
    mapping("mapping to another computer", u"a=10.0.0.1"_s, loopback);
    mapping("mapping to every address", u"a=0.0.0.0"_s, loopback);
    mapping("mapping to another computer by IPv6", u"a=[2001:db8::1]:80"_s, loopback);
    mapping("mapping to no address", u"a=127.0.0.1.2.3"_s, loopback);
    mapping("mapping with a dot at the end", u"a=127.0.0.1."_s, loopback);
    mapping("mapping to port 0", u"a=127.0.0.1:0"_s, port);
    mapping("mapping to port 65536", u"a=127.0.0.1:65536"_s, port);
    visit("mapping with a line break at the end", {u"--host-map=a=127.0.0.1\n"_s},
          u"--host-map a=127.0.0.1␊: "_s + form + u'.');
    visit("mapping empty", {u"--host-map="_s}, u"--host-map: "_s + form + u'.');
}

void tst_CommandLine::wrongArgumentsAreExplainedInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const QString problem = problemOf(arguments);
    QCOMPARE(problem, sentence);
    QVERIFY(isOneSafeLine(problem));
}

void tst_CommandLine::aSentenceNeverRepeatsAValueOrAnEscape_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("name") << QStringList{u"visit"_s, address(), u"--allow"_s, u"sid=SECRET"_s};
    QTest::newRow("value of an unknown option") << QStringList{u"visit"_s, address(), u"--cookie=SECRET"_s};
    QTest::newRow("escape in an option") << QStringList{u"--\x1b[31mred"_s};
    QTest::newRow("escape in a name") << QStringList{u"visit"_s, address(), u"--allow=\x1b]0;t\a"_s};
    QTest::newRow("escape in a category") << QStringList{u"visit"_s, address(), u"--accept=\x1b[2J"_s};
    QTest::newRow("escape in an address") << QStringList{u"\x1b[2J"_s};
    QTest::newRow("escape in a mapping") << QStringList{u"--host-map=\x1b[2J=127.0.0.1"_s};
    QTest::newRow("escape in a format") << QStringList{u"visit"_s, address(),
                                                       u"--format=\x9b"
                                                       u"31m"_s};
    QTest::newRow("escape in a picture") << QStringList{u"visit"_s, address(), u"--screenshot=\x1b[2J"_s};
    QTest::newRow("escape in a number") << QStringList{u"visit"_s, address(), u"--settle=\x1b[2J"_s};
    QTest::newRow("text that runs backwards") << QStringList{u"--theme=\u202egpj.exe"_s};
}

void tst_CommandLine::aSentenceNeverRepeatsAValueOrAnEscape()
{
    QFETCH(QStringList, arguments);
    const QString problem = problemOf(arguments);
    QVERIFY(problem != u"accepted"_s);
    QVERIFY2(isOneSafeLine(problem), qPrintable(problem));
    QVERIFY2(!problem.contains(u"SECRET"_s), qPrintable(problem));
}

void tst_CommandLine::anyArgumentsAreAcceptedOrExplainedOnOneLine()
{
    const QStringList parts{u"visit"_s,
                            u"--"_s,
                            u"-"_s,
                            u"--accept"_s,
                            u"--accept=all"_s,
                            u"--allow"_s,
                            u"--refuse="_s,
                            u"--settle"_s,
                            u"1e309"_s,
                            u"--format=json"_s,
                            u"--output"_s,
                            u"--profile"_s,
                            u"--host-map"_s,
                            u"a=127.0.0.1"_s,
                            u"--demo"_s,
                            u"http://"_s,
                            u"//"_s,
                            u"http://[::1"_s,
                            u"a.example"_s,
                            u"=,;%00"_s,
                            u"\x1b[0m"_s,
                            u"\n"_s,
                            QString(),
                            u"--theme"_s,
                            u"🍪"_s,
                            QString(QChar(0xd800)),
                            QString(3000, u'x')};
    QRandomGenerator random(20'221'124);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QStringList arguments;
        for (int count = random.bounded(6); count > 0; --count) {
            QString argument = parts.at(random.bounded(int(parts.size())));
            if (random.bounded(4) == 0)
                argument += parts.at(random.bounded(int(parts.size())));
            if (random.bounded(8) == 0 && !argument.isEmpty())
                argument[random.bounded(int(argument.size()))] = QChar(char16_t(random.bounded(0x10000)));
            arguments.append(argument);
        }
        const auto line = parse(arguments);
        if (line)
            ++accepted;
        else
            QVERIFY2(isOneSafeLine(line.error().message), qPrintable(line.error().message));
    }
    QVERIFY(accepted > 100); // both outcomes were seen
    QVERIFY(accepted < 19'000);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
