// SPDX-License-Identifier: Apache-2.0
#include "DemoLoader.h"
#include "ProgramRun.h"
#include "SmallServer.h"
#include "StrictTest.h"
#include "demo/DemoService.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The libraries and all other files that a process has mapped.
QByteArray mappedFiles(qint64 process)
{
    QFile file(u"/proc/%1/maps"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_DemoLoader final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void thePluginServesThePortal();
    void aMissingPluginIsToldInASentence();
    void whatIsNoPluginIsToldInASentence();
    void anotherPluginIsToldInASentence();
    void aProgramThatIsMovedAwayFromItsPluginSaysSo();
    void aStartWithoutTheDemoLoadsNoServer();
};

void tst_DemoLoader::thePluginServesThePortal()
{
    const auto demo = loadDemo(QStringLiteral(DEMO_PLUGIN));
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().message));
    const auto url = (*demo)->open();
    QVERIFY(url);
    QCOMPARE(url->host(), u"portal.localhost"_s);
    QVERIFY(url->port() > 0);
    QCOMPARE((*demo)->open().value_or(QUrl()), *url); // it runs already

    QUrl loopback = *url;
    loopback.setHost(u"127.0.0.1"_s); // no name server has to know the name
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(loopback)));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
    QVERIFY(reply->readAll().contains("Open data of the Halcyon Islands"));
}

void tst_DemoLoader::aMissingPluginIsToldInASentence()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.so"_s);
    const auto demo = loadDemo(file);
    QVERIFY(!demo);
    QCOMPARE(demo.error().message, u"The demo platform is not installed: there is no %1."_s.arg(file));
}

void tst_DemoLoader::whatIsNoPluginIsToldInASentence()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.so"_s);
    QVERIFY(writeFile(file, "no library\n"));
    const auto demo = loadDemo(file);
    QVERIFY(!demo);
    const QString message = demo.error().message;
    QVERIFY2(message.startsWith(u"The demo platform cannot be loaded from %1 ("_s.arg(file)),
             qPrintable(message));
    QVERIFY2(message.endsWith(u")."_s) && !message.contains(u'\n'), qPrintable(message));
}

void tst_DemoLoader::anotherPluginIsToldInASentence()
{
    const QString file = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/sqldrivers/libqsqlite.so"_s;
    QVERIFY(QFile::exists(file));
    const auto demo = loadDemo(file);
    QVERIFY(!demo);
    QCOMPARE(demo.error().message,
             u"The demo platform cannot be loaded from %1 (it is another plugin)."_s.arg(file));
}

void tst_DemoLoader::aProgramThatIsMovedAwayFromItsPluginSaysSo()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"bin/consentdesk"_s);
    QVERIFY(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(ProgramRun::program(), copy));
    ProgramRun moved(copy);
    const ProgramResult result = moved.run({u"visit"_s, u"--demo"_s});
    QVERIFY2(result.exited, result.text());
    QCOMPARE(result.status, 3);
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.startsWith("consentdesk: The demo platform is not installed: "), result.text());
    QCOMPARE(result.out, QByteArray());
}

void tst_DemoLoader::aStartWithoutTheDemoLoadsNoServer()
{
    SmallServer server;
    server.answer("/", {});
    const QTemporaryDir folder;
    ProgramRun program;
    program.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.start({server.url(), u"--profile"_s, folder.filePath(u"profile"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!server.requestsFor("/").isEmpty(), patience);
    const QByteArray files = mappedFiles(program.processId());
    QVERIFY(files.contains("libQt6WebEngineCore"));
    for (const char *const unwanted : {"libQt6HttpServer", "libQt6WebSockets", "libtomlplusplus", "demo.so"})
        QVERIFY2(!files.contains(unwanted), unwanted);
    QVERIFY(!files.contains("libQt6Svg") && !files.contains("libqsvgicon"));
    program.terminate();
    QCOMPARE(program.finish().status, 0);
}

QTEST_GUILESS_MAIN(tst_DemoLoader)
#include "tst_demoloader.moc"
