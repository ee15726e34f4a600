// SPDX-License-Identifier: Apache-2.0
#include "EngineEnvironment.h"
#include "StrictTest.h"

#include <QScopeGuard>
#include <QTest>

#include <unistd.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sandboxVariable = "QTWEBENGINE_DISABLE_SANDBOX";
constexpr auto flagsVariable = "QTWEBENGINE_CHROMIUM_FLAGS";
constexpr auto debuggingVariable = "QTWEBENGINE_REMOTE_DEBUGGING";

CommandLine parsed(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{u"consentdesk"_s} + arguments).value();
}

} // namespace

class tst_EngineEnvironment final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        for (const char *name :
             {sandboxVariable, flagsVariable, debuggingVariable, "DISPLAY", "WAYLAND_DISPLAY"})
            qunsetenv(name);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    void flagsThatWeakenTheBrowserAreDropped_data();
    void flagsThatWeakenTheBrowserAreDropped();
    void flagsThatOnlyHelpToDrawAreKept_data();
    void flagsThatOnlyHelpToDrawAreKept();
    void harmlessFlagsAmongOthersKeepTheirOrder();
    void variablesThatOpenTheBrowserAreTakenAway();
    void theSandboxIsOffForRootOnly();
    void anOrdinaryUserCannotSwitchTheSandboxOff();
    void noArgumentOfTheUserReachesTheEngine();
    void mappingsBecomeOneResolverRule();
    void visitNeedsNeitherDisplayNorGraphicsCard();
    void theWindowKeepsItsPlatform();
    void aDisplayIsAnyOfThreeVariables_data();
    void aDisplayIsAnyOfThreeVariables();
};

void tst_EngineEnvironment::flagsThatWeakenTheBrowserAreDropped_data()
{
    QTest::addColumn<QByteArray>("flag");
    for (const char *flag : {"--no-sandbox",
                             "--disable-gpu-sandbox",
                             "--disable-seccomp-filter-sandbox",
                             "--single-process",
                             "--remote-debugging-port=9222",
                             "--remote-debugging-address=0.0.0.0",
                             "--remote-allow-origins=*",
                             "--disable-web-security",
                             "--allow-running-insecure-content",
                             "--ignore-certificate-errors",
                             "--host-resolver-rules=MAP",
                             "--host-rules=MAP",
                             "--proxy-server=evil.example:1",
                             "--user-agent=x",
                             "--disable-site-isolation-trials",
                             "--disable-features=SameSiteByDefaultCookies",
                             "--enable-features=X",
                             "--load-extension=/tmp",
                             "--js-flags=--expose-gc",
                             "--log-net-log=/tmp/x",
                             "--renderer-cmd-prefix=sh",
                             "--utility-cmd-prefix=sh",
                             "--gpu-launcher=sh",
                             "--enable-logging",
                             "--disable-gpu-process-crash-limit",
                             "--enable-gpu-rasterization-msaa",
                             "--disable-gpu=x",
                             "--ozone-platform-hint=auto",
                             "--langs=de",
                             "-disable-gpu",
                             "disable-gpu",
                             "http://a.example",
                             ""})
        QTest::newRow(*flag ? flag : "nothing") << QByteArray(flag);
}

void tst_EngineEnvironment::flagsThatWeakenTheBrowserAreDropped()
{
    QFETCH(QByteArray, flag);
    QCOMPARE(harmlessFlags(flag), QList<QByteArray>());
    QCOMPARE(harmlessFlags("--disable-gpu " + flag), QList<QByteArray>{"--disable-gpu"});
    QCOMPARE(harmlessFlags(flag + "\t\n--disable-gpu"), QList<QByteArray>{"--disable-gpu"});
}

void tst_EngineEnvironment::flagsThatOnlyHelpToDrawAreKept_data()
{
    QTest::addColumn<QByteArray>("flag");
    for (const char *flag :
         {"--disable-gpu", "--enable-gpu-rasterization", "--ignore-gpu-blocklist", "--use-gl=egl",
          "--force-device-scale-factor=2", "--lang=fr", "--ozone-platform=x11"})
        QTest::newRow(flag) << QByteArray(flag);
}

void tst_EngineEnvironment::flagsThatOnlyHelpToDrawAreKept()
{
    QFETCH(QByteArray, flag);
    QCOMPARE(harmlessFlags(flag), QList<QByteArray>{flag});
}

void tst_EngineEnvironment::harmlessFlagsAmongOthersKeepTheirOrder()
{
    QCOMPARE(harmlessFlags("  --lang=ja --no-sandbox   --disable-gpu --single-process --use-gl=egl "),
             (QList<QByteArray>{"--lang=ja", "--disable-gpu", "--use-gl=egl"}));
}

void tst_EngineEnvironment::variablesThatOpenTheBrowserAreTakenAway()
{
    qputenv(debuggingVariable, "0.0.0.0:9222");
    qputenv(flagsVariable, "--remote-debugging-port=9222 --lang=fr --no-sandbox");
    const QList<QByteArray> arguments = prepareEngine(parsed({}), "consentdesk");
    QVERIFY(!qEnvironmentVariableIsSet(debuggingVariable));
    QVERIFY(!qEnvironmentVariableIsSet(flagsVariable));
    QCOMPARE(arguments, (QList<QByteArray>{"consentdesk", "--webEngineArgs", "--lang=fr"}));
}

void tst_EngineEnvironment::theSandboxIsOffForRootOnly()
{
    if (geteuid() != 0)
        QSKIP("needs root: nobody else may switch it off");
    (void)prepareEngine(parsed({}), "consentdesk");
    QCOMPARE(qgetenv(sandboxVariable), QByteArray("1"));
}

void tst_EngineEnvironment::anOrdinaryUserCannotSwitchTheSandboxOff()
{
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(seteuid(65534), 0); // nobody
    const auto back = qScopeGuard([isRoot] {
        if (isRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    });
    qputenv(sandboxVariable, "1");
    (void)prepareEngine(parsed({}), "consentdesk");
    QVERIFY(!qEnvironmentVariableIsSet(sandboxVariable));
}

void tst_EngineEnvironment::noArgumentOfTheUserReachesTheEngine()
{
    const CommandLine window = parsed({u"--theme=dark"_s, u"--profile=/x"_s, u"data.example.org"_s});
    QCOMPARE(prepareEngine(window, "/usr/bin/consentdesk"), QList<QByteArray>{"/usr/bin/consentdesk"});
    const CommandLine visit = parsed({u"visit"_s, u"--allow=--single-process"_s, u"--output=--no-sandbox"_s,
                                      u"a.example"_s, u"--profile"_s, u"--remote-debugging-port=1"_s});
    QCOMPARE(prepareEngine(visit, "consentdesk"),
             (QList<QByteArray>{"consentdesk", "--webEngineArgs", "--disable-gpu"}));
}

void tst_EngineEnvironment::mappingsBecomeOneResolverRule()
{
    const CommandLine line =
        parsed({u"--host-map=Data.Example.org=127.0.0.1:8080"_s, u"--host-map"_s, u"*.b.example=[::1]"_s});
    QCOMPARE(prepareEngine(line, "consentdesk"),
             (QList<QByteArray>{
                 "consentdesk", "--webEngineArgs",
                 "--host-resolver-rules=MAP data.example.org 127.0.0.1:8080, MAP *.b.example [::1]"}));
}

void tst_EngineEnvironment::visitNeedsNeitherDisplayNorGraphicsCard()
{
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QList<QByteArray> arguments = prepareEngine(parsed({u"visit"_s, u"--demo"_s}), "consentdesk");
    QCOMPARE(qgetenv("QT_QPA_PLATFORM"), QByteArray("offscreen"));
    QVERIFY(arguments.contains("--disable-gpu"));
}

void tst_EngineEnvironment::theWindowKeepsItsPlatform()
{
    qputenv("QT_QPA_PLATFORM", "minimal");
    QCOMPARE(prepareEngine(parsed({}), "consentdesk"), QList<QByteArray>{"consentdesk"});
    QCOMPARE(qgetenv("QT_QPA_PLATFORM"), QByteArray("minimal"));
}

void tst_EngineEnvironment::aDisplayIsAnyOfThreeVariables_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("X11") << QByteArray("DISPLAY") << true;
    QTest::newRow("Wayland") << QByteArray("WAYLAND_DISPLAY") << true;
    QTest::newRow("platform") << QByteArray("QT_QPA_PLATFORM") << true;
    QTest::newRow("another") << QByteArray("QT_SCALE_FACTOR") << false;
}

void tst_EngineEnvironment::aDisplayIsAnyOfThreeVariables()
{
    QFETCH(QByteArray, variable);
    QFETCH(bool, isEnough);
    qunsetenv("QT_QPA_PLATFORM");
    QVERIFY(!hasDisplay());
    qputenv(variable.constData(), "");
    QVERIFY(!hasDisplay());
    qputenv(variable.constData(), ":0");
    QCOMPARE(hasDisplay(), isEnough);
    qunsetenv(variable.constData());
}

QTEST_GUILESS_MAIN(tst_EngineEnvironment)
#include "tst_engineenvironment.moc"
