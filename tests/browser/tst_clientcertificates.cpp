// SPDX-License-Identifier: Apache-2.0
#include "AnsweredDialogs.h"
#include "BrowserTest.h"
#include "TestCertificates.h"
#include "TestWindow.h"
#include "browsing/ClientIdentity.h"
#include "widgets/ClientCertificateBar.h"
#include "widgets/MessageBar.h"
#include "window/ClientCertificateLoader.h"
#include "window/PageTab.h"
#include "window/TabArea.h"

#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QWebEngineClientCertificateStore>

#include <algorithm>
#include <memory>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::AnsweredDialogs;
using test::TestCertificates;
using test::TestWindow;

namespace {

constexpr int patience = 20'000;

TestCertificates &certificates()
{
    return TestCertificates::ofProgram();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray pemOf(const QString &name)
{
    return contentOf(certificates().certificatePath(name)) + contentOf(certificates().keyPath(name));
}

/// Wants to know who its visitors are, and answers each with the name that it got, or "none".
class AskingServer final : public QSslServer
{
public:
    AskingServer()
    {
        QSslConfiguration configuration = certificates().server(u"trusted"_s);
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        configuration.setCaCertificates({certificates().certificate(u"authority"_s)});
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (auto *const socket = qobject_cast<QSslSocket *>(nextPendingConnection()))
                connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(*socket); });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"https://portal.localhost:%1/"_s.arg(serverPort())); }
    [[nodiscard]] const QStringList &heard() const { return m_heard; }

private:
    void answer(QSslSocket &socket)
    {
        socket.readAll();
        const QString name =
            socket.peerCertificate().isNull()
                ? u"none"_s
                : socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ');
        m_heard += name;
        const QByteArray body = "<!DOCTYPE html><title>" + name.toUtf8() + "</title>";
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nCache-Control: no-store\r\nConnection: "
                     "close\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket.disconnectFromHost();
    }

    QStringList m_heard;
};

} // namespace

class tst_ClientCertificates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_browser.reset(); }

    void nothingIsSentUnlessItIsChosen();
    void whatIsChosenIsSentAndRemembered();
    void aPageThatIsLeftTakesItsQuestionAlong();
    void nobodyToAskMeansNone();
    void aFileIsLoadedForTheSession_data();
    void aFileIsLoadedForTheSession();
    void aFileWithoutAnIdentityIsToldAsSuch_data();
    void aFileWithoutAnIdentityIsToldAsSuch();

private:
    [[nodiscard]] ClientCertificateBar &bar()
    {
        return *m_browser->window().tabs().tab(0).findChild<ClientCertificateBar *>();
    }
    void give(const QString &name)
    {
        QFile file(certificates().keyPath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        store().add(certificates().certificate(name), QSslKey(&file, QSsl::Rsa));
    }
    [[nodiscard]] QWebEngineClientCertificateStore &store()
    {
        return *m_browser->window().page().profile().engine().clientCertificateStore();
    }
    void goOn() { QTest::mouseClick(bar().findChild<QPushButton *>(), Qt::LeftButton); }

    std::unique_ptr<AskingServer> m_server;
    std::unique_ptr<TestWindow> m_browser;
};

void tst_ClientCertificates::initTestCase()
{
    if (!certificates().isComplete())
        QSKIP("No openssl command: certificates cannot be made.");
}

void tst_ClientCertificates::init()
{
    // The library tells it in the log, too, when a file is no bundle.
    test::failOnAnyWarningOfOurs({u"This plugin does not support"_s, u"Unable to (parse|read) PKCS#12"_s});
    m_server = std::make_unique<AskingServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_browser = std::make_unique<TestWindow>();
}

void tst_ClientCertificates::nothingIsSentUnlessItIsChosen()
{
    give(u"me"_s);
    MainWindow &window = m_browser->window();
    window.open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(bar().isVisible(), patience);
    QVERIFY(m_server->heard().isEmpty()); // it waits
    auto *const choice = bar().findChild<QComboBox *>();
    QCOMPARE(choice->currentIndex(), 0);
    QVERIFY2(choice->itemText(1).startsWith(u"Me <i>, issued by Authority"_s),
             qPrintable(choice->itemText(1)));
    goOn();
    QTRY_COMPARE_WITH_TIMEOUT(window.page().title(), u"none"_s, patience);
    QVERIFY(m_browser->open(m_server->url())); // and is not asked again
    QCOMPARE(window.page().title(), u"none"_s);
    QVERIFY(!m_server->heard().contains(u"Me <i>"_s));
}

void tst_ClientCertificates::whatIsChosenIsSentAndRemembered()
{
    give(u"me"_s);
    MainWindow &window = m_browser->window();
    window.open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(bar().isVisible(), patience);
    bar().findChild<QComboBox *>()->setCurrentIndex(1);
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_server->heard().contains(u"Me <i>"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.page().isLoading(), patience);
    // Another server is asked for anew.
    AskingServer second;
    QVERIFY(second.listen(QHostAddress::LocalHost));
    window.open(second.url());
    QTRY_VERIFY_WITH_TIMEOUT(bar().isVisible(), patience);
    QCOMPARE(bar().findChild<QComboBox *>()->currentIndex(), 0);
    QTest::keyClick(&bar(), Qt::Key_Escape); // stops the loading, too
    QTRY_VERIFY_WITH_TIMEOUT(!bar().isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.page().isLoading(), patience);
    QVERIFY(!second.heard().contains(u"Me <i>"_s));
}

void tst_ClientCertificates::aPageThatIsLeftTakesItsQuestionAlong()
{
    give(u"me"_s);
    m_browser->window().open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(bar().isVisible(), patience);
    QVERIFY(m_browser->open(QUrl(u"data:text/html,<title>away</title>"_s)));
    QVERIFY(!bar().isVisible());
    QVERIFY(!m_server->heard().contains(u"Me <i>"_s));
}

void tst_ClientCertificates::nobodyToAskMeansNone()
{
    test::TestBrowser browser;
    QFile file(certificates().keyPath(u"me"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    browser.page().profile().engine().clientCertificateStore()->add(certificates().certificate(u"me"_s),
                                                                    QSslKey(&file, QSsl::Rsa));
    QVERIFY(browser.load(m_server->url()));
    QCOMPARE(browser.page().title(), u"none"_s);
}

void tst_ClientCertificates::aFileIsLoadedForTheSession_data()
{
    QTest::addColumn<bool>("isBundle");
    QTest::newRow("PEM") << false;
    QTest::newRow("PKCS 12 with a password") << true;
}

void tst_ClientCertificates::aFileIsLoadedForTheSession()
{
    QFETCH(bool, isBundle);
    QTemporaryDir folder;
    QString path = certificates().bundle(u"me"_s);
    if (!isBundle) {
        path = folder.filePath(u"me.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pemOf(u"me"_s));
    }
    AnsweredDialogs dialogs(path);
    MainWindow &window = m_browser->window();
    ClientCertificateLoader loader(
        window, window.messages(),
        [this]() -> QWebEngineProfile & { return m_browser->window().page().profile().engine(); }, &dialogs);
    loader.choose();
    if (auto *const asked = window.findChild<QInputDialog *>()) {
        QCOMPARE(asked->textEchoMode(), QLineEdit::Password);
        asked->setTextValue(u"secret"_s);
        asked->accept();
    } else {
        QVERIFY(!isBundle);
    }
    QCOMPARE(store().certificates(), QList{certificates().certificate(u"me"_s)});
    window.open(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(bar().isVisible(), patience);
    bar().findChild<QComboBox *>()->setCurrentIndex(1);
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(m_server->heard().contains(u"Me <i>"_s), patience);
}

void tst_ClientCertificates::aFileWithoutAnIdentityIsToldAsSuch_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("something else") << QByteArray("{\"a\": 1}") << QByteArray();
    QTest::newRow("no key") << contentOf(certificates().certificatePath(u"me"_s)) << QByteArray();
    QTest::newRow("no certificate") << contentOf(certificates().keyPath(u"me"_s)) << QByteArray();
    QTest::newRow("wrong password") << contentOf(certificates().bundle(u"me"_s)) << QByteArray("other");
    QTest::newRow("cut off") << contentOf(certificates().bundle(u"me"_s)).first(200) << QByteArray("secret");
    QTest::newRow("too large") << pemOf(u"me"_s) + QByteArray(largestIdentityFile, '\n') << QByteArray();
}

void tst_ClientCertificates::aFileWithoutAnIdentityIsToldAsSuch()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, password);
    QVERIFY(!readClientIdentity(content, password));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    AnsweredDialogs dialogs(file.fileName());
    MainWindow &window = m_browser->window();
    ClientCertificateLoader loader(
        window, window.messages(),
        [this]() -> QWebEngineProfile & { return m_browser->window().page().profile().engine(); }, &dialogs);
    loader.choose();
    auto *const asked = window.findChild<QInputDialog *>();
    QVERIFY(asked);
    asked->setTextValue(QString::fromLatin1(password));
    asked->accept();
    QVERIFY(store().certificates().isEmpty());
    const auto labels = window.messages().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"holds no certificate"_s);
    }));
}

int main(int argc, char **argv)
{
    test::prepareTestEngine();
    certificates().makeForEngine(
        {{u"trusted"_s, {u"portal.localhost"_s, {u"portal.localhost"_s}}},
         {u"authority"_s, {.commonName = u"Authority"_s, .hosts = {}, .isAuthority = true}},
         {u"me"_s, {.commonName = u"Me <i>"_s, .hosts = {}, .issuer = u"authority"_s}}});
    QApplication application(argc, argv);
    tst_ClientCertificates test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clientcertificates.moc"
