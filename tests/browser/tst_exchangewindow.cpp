// SPDX-License-Identifier: Apache-2.0
#include "AnsweredDialogs.h"
#include "BrowserTest.h"
#include "TestWindow.h"
#include "demo/DemoPlatform.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/ImportDialog.h"
#include "window/CookieEditing.h"
#include "window/ToolArea.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeView>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::AnsweredDialogs;
using test::TestWindow;

namespace {

constexpr int patience = 15'000;

} // namespace

/// Cookies between the program and a real curl, on the demo platform: who is logged in there is logged in
/// here.
class tst_ExchangeWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatWasExportedLogsCurlIn();
    void theCopiedCommandLogsCurlIn();
    void whatCurlWroteLogsTheBrowserIn();
    void thePreviewTellsWhatWouldHappenAndCancelDoesNothing();
    void anImportIsTakenBackInOneStep();
    void aFileThatIsNoneIsOneSentenceAndChangesNothing();
    void theTableIsSavedAsItIsShown();
    void whatAFormatCannotHoldIsTold();
    void aPlaceThatCannotBeWrittenIsOneSentence();

private:
    void openInspector();
    void logInWithBrowser();
    [[nodiscard]] QByteArray curl(const QStringList &arguments);
    /// Logs curl in and leaves its cookies in jar().
    void logInWithCurl();
    [[nodiscard]] QString jar() const { return m_folder->filePath(u"jar.txt"_s); }
    [[nodiscard]] QString url(const QString &path) const
    {
        return m_demo->portalUrl().resolved(QUrl(path)).toString();
    }
    [[nodiscard]] ToolArea &tools() const { return m_window->window().tools(); }
    [[nodiscard]] QString told() const
    {
        return tools().inspector().findChild<QLabel *>(u"inspectorOutcome"_s)->text();
    }
    [[nodiscard]] ImportDialog *preview() const { return tools().inspector().findChild<ImportDialog *>(); }
    void answerWith(const QString &path)
    {
        m_dialogs = std::make_unique<AnsweredDialogs>(path);
        tools().exchange().setDialogs(*m_dialogs);
    }
    void writeFile(const QByteArray &content) const
    {
        QFile file(jar());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DemoPlatform> m_demo;
    std::unique_ptr<AnsweredDialogs> m_dialogs;
    std::unique_ptr<TestWindow> m_window;
};

void tst_ExchangeWindow::init()
{
    test::failOnAnyWarningOfOurs();
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed.");
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_demo = std::make_unique<DemoPlatform>();
    QVERIFY(m_demo->start());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(m_window->open(m_demo->portalUrl()));
    openInspector();
}

void tst_ExchangeWindow::openInspector()
{
    m_window->window().setToolsShown(true);
    QTRY_VERIFY(tools().inspector().model().rowCount() > 0);
}

void tst_ExchangeWindow::logInWithBrowser()
{
    QVERIFY(m_window->open(QUrl(url(u"/login/"_s))));
    QVERIFY(m_window->navigate(u"document.getElementById('username').value = 'demo';"
                               "document.getElementById('password').value = 'demo';"
                               "document.querySelector('form.fields').submit()"_s));
    QTRY_VERIFY(m_window->log().holds("sessionid"));
    QTRY_VERIFY(tools().inspector().model().indexOf({"sessionid", u"portal.localhost"_s, u"/"_s}).isValid());
}

/// The platform answers on this very thread, so nobody may wait for curl without letting it.
QByteArray tst_ExchangeWindow::curl(const QStringList &arguments)
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(u"curl"_s, QStringList{u"--silent"_s, u"--show-error"_s} + arguments);
    return finished.wait(patience) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                              : "curl: " + process.readAllStandardError();
}

void tst_ExchangeWindow::logInWithCurl()
{
    const QByteArray form = curl({u"-c"_s, jar(), url(u"/login/"_s)});
    static const QRegularExpression field(u"name=\"csrfmiddlewaretoken\" value=\"([^\"]+)\""_s);
    const QString token = field.match(QString::fromUtf8(form)).captured(1);
    QVERIFY2(!token.isEmpty(), form.constData());
    const QByteArray answer =
        curl({u"-b"_s, jar(), u"-c"_s, jar(), u"-d"_s,
              u"username=demo&password=demo&csrfmiddlewaretoken="_s + token, url(u"/login/"_s)});
    QVERIFY2(!answer.startsWith("curl: "), answer.constData());
    QVERIFY(contentOf(jar()).contains("sessionid"));
}

void tst_ExchangeWindow::whatWasExportedLogsCurlIn()
{
    const QString path = m_folder->filePath(u"exported.txt"_s);
    const QStringList asksWho{u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s, url(u"/account/"_s)};
    logInWithBrowser();
    QCOMPARE(curl(asksWho), "302"); // without cookies: to the log-in
    answerWith(path);
    tools().exchange().exportTo(CookieExchange::Format::NetscapeCookies);
    QVERIFY2(told().contains(u"written"_s), qPrintable(told()));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(curl(QStringList{u"-b"_s, path} + asksWho), "200");
}

void tst_ExchangeWindow::theCopiedCommandLogsCurlIn()
{
    logInWithBrowser();
    QVERIFY(m_window->open(QUrl(url(u"/account/"_s))));
    tools().exchange().copyCurl();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl "_s), qPrintable(told()));
    QProcess shell;
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(u"sh"_s, {u"-c"_s, command + u" --silent -o /dev/null -w '%{http_code}'"_s});
    QVERIFY(finished.wait(patience));
    QCOMPARE(shell.readAllStandardOutput(), "200");
}

void tst_ExchangeWindow::whatCurlWroteLogsTheBrowserIn()
{
    logInWithCurl();
    QVERIFY(m_window->open(QUrl(url(u"/account/"_s))));
    QCOMPARE(m_window->window().page().url().path(), u"/login/"_s); // not yet
    answerWith(jar());
    tools().exchange().import();
    QVERIFY(preview());
    QTest::mouseClick(&preview()->importButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->log().holds("sessionid"), patience);
    QVERIFY(m_window->open(QUrl(url(u"/account/"_s))));
    QCOMPARE(m_window->window().page().url().path(), u"/account/"_s);
}

void tst_ExchangeWindow::thePreviewTellsWhatWouldHappenAndCancelDoesNothing()
{
    writeFile("# Netscape HTTP Cookie File\n"
              "portal.localhost\tFALSE\t/\tFALSE\t0\tsessionid\timported\n"
              "portal.localhost\tFALSE\t/\tFALSE\t0\t_pk_id.1.abcd\ttracker\n"
              "portal.localhost\tFALSE\t/\tFALSE\t1\tdjango_language\tfr\n"
              "this line is none\n");
    answerWith(jar());
    tools().exchange().import();
    QVERIFY(preview());
    const QString summary = preview()->summary();
    for (const QString &part : {u"1 new"_s, u"1 refused by your choices"_s, u"1 expired"_s, u"1 invalid"_s})
        QVERIFY2(summary.contains(part), qPrintable(summary));
    const QAbstractItemModel &model = *preview()->table().model();
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, ImportPlanModel::Place).data().toString(), u"line 5"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data().toString().contains(u"imported"_s));
    }
    preview()->reject();
    QVERIFY(!m_window->log().holds("sessionid"));
}

void tst_ExchangeWindow::anImportIsTakenBackInOneStep()
{
    writeFile(R"([{"name":"sessionid","value":"a","domain":"portal.localhost","hostOnly":true,"path":"/"},
                  {"name":"django_language","value":"fr","domain":"portal.localhost","hostOnly":true,"path":"/"}])");
    answerWith(jar());
    tools().exchange().import();
    QVERIFY(preview());
    QTest::keyClick(&preview()->importButton(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->log().holds("sessionid") && m_window->log().holds("django_language"),
                             patience);
    QTRY_VERIFY(tools().editing().undoAction().isEnabled());
    tools().editing().undoAction().trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->log().holds("sessionid") && !m_window->log().holds("django_language"),
                             patience);
}

void tst_ExchangeWindow::aFileThatIsNoneIsOneSentenceAndChangesNothing()
{
    for (const QByteArray &content : {QByteArray("\x7f"
                                                 "ELF\0\0",
                                                 6),
                                      QByteArray(), QByteArray("[{\"name\": "), QByteArray("hello")}) {
        writeFile(content);
        answerWith(jar());
        tools().exchange().import();
        QVERIFY(!preview());
        QVERIFY(told().endsWith(u'.'));
    }
}

void tst_ExchangeWindow::theTableIsSavedAsItIsShown()
{
    logInWithBrowser();
    const QString path = m_folder->filePath(u"table.csv"_s);
    answerWith(path);
    tools().exchange().exportTo(CookieExchange::Format::Csv);
    const QByteArray text = contentOf(path);
    QVERIFY2(text.startsWith("Name,Provider,Purpose,Category,State"), text.left(200).constData());
    QVERIFY(text.contains("csrftoken,Opendatasoft,"));
    QCOMPARE(text.count("\r\n"), qsizetype(tools().inspector().model().rowCount()) + 1);
}

void tst_ExchangeWindow::whatAFormatCannotHoldIsTold()
{
    logInWithBrowser();
    tools().exchange().copyHeader();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Cookie: "_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"sessionid="_s));
    answerWith(m_folder->filePath(u"c.txt"_s));
    tools().exchange().exportTo(CookieExchange::Format::NetscapeCookies);
    QVERIFY2(told().contains(u"Not held by this format"_s), qPrintable(told()));
}

void tst_ExchangeWindow::aPlaceThatCannotBeWrittenIsOneSentence()
{
    answerWith(u"/proc/no-such-place/cookies.txt"_s);
    tools().exchange().exportTo(CookieExchange::Format::NetscapeCookies);
    QVERIFY2(told().contains(u"could not be written"_s), qPrintable(told()));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_ExchangeWindow)
#include "tst_exchangewindow.moc"
