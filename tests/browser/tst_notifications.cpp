// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "browser/PageNotifications.h"
#include "browsing/SitePermissions.h"
#include "widgets/MessageBar.h"
#include "window/TabArea.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QVariantMap>

#include <algorithm>
#include <memory>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr int patience = 20'000;

/// A bus of the test's own, so that nothing reaches the desktop of who runs it.
class PrivateBus final
{
public:
    [[nodiscard]] bool start()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            return false;
        m_process.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
            return false;
        m_address = m_process.readLine().trimmed();
        return !m_address.isEmpty();
    }
    ~PrivateBus()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    PrivateBus() = default;
    Q_DISABLE_COPY_MOVE(PrivateBus)
    [[nodiscard]] const QByteArray &address() const { return m_address; }

private:
    QProcess m_process;
    QByteArray m_address;
};

PrivateBus *s_bus = nullptr;

} // namespace

/// A desktop that shows notices.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint number = 0;
        QString summary;
        QString body;
        QVariantMap hints;
    };

    explicit FakeDesktop(const QStringList &capabilities)
        : m_bus(QDBusConnection::connectToBus(QString::fromUtf8(s_bus->address()), u"desktop"_s))
        , m_capabilities(capabilities)
    {
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
    Q_DISABLE_COPY_MOVE(FakeDesktop)

    [[nodiscard]] bool start()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
               m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    [[nodiscard]] const QList<Shown> &shown() const { return m_shown; }
    [[nodiscard]] qsizetype open() const { return m_shown.size() - m_closed.size(); }

public slots:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        m_shown.append({uint(m_shown.size() + 1), summary, body, hints});
        return m_shown.last().number;
    }
    void CloseNotification(uint number)
    {
        m_closed.append(number);
        emit NotificationClosed(number, 3);
    }

signals:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    QList<Shown> m_shown;
    QList<uint> m_closed;
};

class tst_Notifications final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aNoticeIsPlainTextOnTheDesktop_data();
    void aNoticeIsPlainTextOnTheDesktop();
    void aClickLeadsToTheTabAndThePageHearsOfIt();
    void withoutADesktopTheBarShowsIt();
    void aSiteThatIsRefusedShowsNothing();
    void aPageCannotPileUpNotices();
    void noticesOfAPageThatIsGoneAreTakenBack();
    void noticesOfAWindowThatIsClosedAreTakenBack();

private:
    void start(const QStringList &capabilities = {});
    void allow(const QString &host = u"portal.localhost"_s)
    {
        m_browser->window().gates().permissions().set(
            originOf(m_server->url(u"/"_s, host)), SitePermission::Notifications, PermissionDecision::Allow);
    }
    /// Asks for the permission, as pages do, then runs @p script.
    void notify(const QString &script)
    {
        m_browser->evaluate(
            u"Notification.requestPermission().then(said => { document.title = said; %1 }); 1"_s.arg(script));
    }
    /// Until then the window does not know the desktop's numbers. Answers come in the order of the questions.
    [[nodiscard]] static bool hasAnswered()
    {
        const QDBusPendingCallWatcher later(QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
                                           u"/org/freedesktop/Notifications"_s,
                                           u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s)));
        QSignalSpy answered(&later, &QDBusPendingCallWatcher::finished);
        return answered.wait(patience);
    }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        const auto buttons = m_browser->window().messages().findChildren<QPushButton *>();
        const auto found =
            std::find_if(buttons.cbegin(), buttons.cend(), [&text](const QPushButton *candidate) {
                return candidate->isVisible() && candidate->text() == text;
            });
        return found == buttons.cend() ? nullptr : *found;
    }

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<TestWindow> m_browser;
};

void tst_Notifications::init()
{
    if (!s_bus)
        QSKIP("No dbus-daemon command.");
    test::failOnAnyWarningOfOurs({u"This plugin does not support raise"_s});
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>home</title>"});
    m_browser = std::make_unique<TestWindow>();
    QVERIFY(m_browser->open(m_server->url(u"/"_s)));
}

void tst_Notifications::cleanup()
{
    m_browser.reset();
    m_desktop.reset();
}

void tst_Notifications::start(const QStringList &capabilities)
{
    m_desktop = std::make_unique<FakeDesktop>(capabilities);
    QVERIFY(m_desktop->start());
}

void tst_Notifications::aNoticeIsPlainTextOnTheDesktop_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("a desktop that reads markup")
        << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;img src=&quot;x&quot;&gt; &amp; more"_s;
    QTest::newRow("a desktop that does not") << QStringList{u"body"_s} << u"<img src=\"x\"> & more"_s;
}

void tst_Notifications::aNoticeIsPlainTextOnTheDesktop()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, body);
    start(capabilities);
    allow();
    notify(u"new Notification('<b>Bank</b>\\u202E', {body: '<img src=\"x\"> & more'})"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1, patience);
    const FakeDesktop::Shown shown = m_desktop->shown().first();
    QCOMPARE(shown.summary, u"portal.localhost: <b>Bank</b>\\u{202e}"_s);
    QCOMPARE(shown.body, body);
    QVERIFY(shown.hints.value(u"transient"_s).toBool());
}

void tst_Notifications::aClickLeadsToTheTabAndThePageHearsOfIt()
{
    start();
    allow();
    notify(u"new Notification('one').onclick = () => document.title = 'clicked'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1, patience);
    TabArea &tabs = m_browser->window().tabs();
    tabs.addStart();
    QVERIFY(m_browser->open(m_server->url(u"/"_s, u"other.localhost"_s)));
    emit m_desktop->ActionInvoked(77, u"default"_s); // of another program
    emit m_desktop->ActionInvoked(1, u"other"_s);
    emit m_desktop->ActionInvoked(1, u"default"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tabs.currentIndex(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"clicked"_s, patience);
}

void tst_Notifications::withoutADesktopTheBarShowsIt()
{
    allow();
    notify(u"new Notification('<i>one</i>', {body: 'text'}).onclick = () => document.title = 'clicked'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Show the page"_s), patience);
    const auto labels = m_browser->window().messages().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == u"portal.localhost: <i>one</i> – text"_s &&
               label->textFormat() == Qt::PlainText;
    }));
    QTest::mouseClick(button(u"Show the page"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"clicked"_s, patience);
    QVERIFY(!m_browser->window().messages().isVisible());
    // There is a desktop by the next time.
    start();
    m_browser->evaluate(u"new Notification('two'); 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1, patience);
}

void tst_Notifications::aSiteThatIsRefusedShowsNothing()
{
    start();
    allow();
    notify(u"new Notification('before')"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1, patience);
    // Refused while it is open.
    m_browser->window().gates().permissions().set(originOf(m_server->url(u"/"_s)),
                                                  SitePermission::Notifications, PermissionDecision::Refuse);
    m_browser->evaluate(u"new Notification('after'); 1"_s);
    allow(u"other.localhost"_s);
    QVERIFY(m_browser->open(m_server->url(u"/"_s, u"other.localhost"_s)));
    notify(u"new Notification('other')"_s);
    const auto hasOther = [this] {
        return std::any_of(m_desktop->shown().cbegin(), m_desktop->shown().cend(),
                           [](const auto &shown) { return shown.summary.endsWith(u"other"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasOther(), patience);
    QCOMPARE(m_desktop->shown().size(), 2);
}

void tst_Notifications::aPageCannotPileUpNotices()
{
    start();
    allow();
    notify(u"for (let i = 0; i < 30; ++i) new Notification('n' + i)"_s);
    const auto hasLast = [this] {
        return !m_desktop->shown().isEmpty() && m_desktop->shown().last().summary.endsWith(u" n29"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasLast(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->open() <= qsizetype(PageNotifications::mostOfOneOrigin), patience);
    QVERIFY(m_desktop->open() > 0);
}

void tst_Notifications::noticesOfAPageThatIsGoneAreTakenBack()
{
    start();
    allow();
    notify(u"const it = new Notification('one'); setTimeout(() => it.close(), 300)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->open(), 0, patience);
}

void tst_Notifications::noticesOfAWindowThatIsClosedAreTakenBack()
{
    start();
    allow();
    notify(u"new Notification('one'); new Notification('two')"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 2, patience);
    QVERIFY(hasAnswered());
    QCOMPARE(m_desktop->open(), 2); // neither has a tag, so the second does not replace the first
    m_browser.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->open(), 0, patience);
}

int main(int argc, char **argv)
{
    PrivateBus bus;
    if (bus.start()) {
        s_bus = &bus;
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address());
    }
    test::prepareTestEngine();
    QApplication application(argc, argv);
    tst_Notifications test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notifications.moc"
