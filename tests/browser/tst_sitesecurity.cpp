// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestCertificates.h"
#include "TestWindow.h"
#include "browser/CertificateReason.h"
#include "browsing/CertificateFetch.h"
#include "browsing/SitePermissions.h"
#include "models/CertificateText.h"
#include "widgets/ConsentPanel.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/PermissionBar.h"
#include "widgets/SitePopover.h"
#include "widgets/StatePage.h"
#include "window/PageArea.h"
#include "window/TabArea.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::CookieServer;
using test::TestCertificates;
using test::TestWindow;
using Kind = PageProblem::Kind;

namespace {

constexpr int patience = 20'000;

TestCertificates &certificates()
{
    return TestCertificates::ofProgram();
}

} // namespace

class tst_SiteSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_browser.reset(); }

    void whatIsWrongIsToldInWords_data();
    void whatIsWrongIsToldInWords();
    void everyKindOfErrorHasItsSentence();
    void anAcceptedErrorHoldsInEveryTabAndIsShownInEach();
    void aSiteThatForbidsItCannotBeOpenedAnyway();
    void theCertificateOfAGoodConnectionIsFetchedOnlyWhenItIsWanted();
    void aServerThatShowsNoneIsToldAsSuch_data();
    void aServerThatShowsNoneIsToldAsSuch();
    void theBadgeTellsWhatIsKnownByKeyboard();
    void theBadgeOfABadCertificateShowsIt();
    void theBadgeLeadsToTheCookies();
    void aPermissionChangedAtTheBadgeHoldsInTheOpenPage();
    void aPermissionChangedElsewhereAnswersTheQuestion();

private:
    [[nodiscard]] SitePopover *popover()
    {
        QTest::mouseClick(&m_browser->window().navigation().securityButton(), Qt::LeftButton);
        return m_browser->window().findChild<SitePopover *>();
    }
    [[nodiscard]] StatePage &state() { return *m_browser->window().pageArea().findChild<StatePage *>(); }
    [[nodiscard]] QPushButton *stateButton(const QString &beginning)
    {
        const auto buttons = state().findChildren<QPushButton *>();
        const auto found =
            std::find_if(buttons.cbegin(), buttons.cend(), [&beginning](const QPushButton *button) {
                return button->isVisible() && button->text().startsWith(beginning);
            });
        return found == buttons.cend() ? nullptr : *found;
    }
    [[nodiscard]] static QString textOf(const QWidget &parent, const QString &name)
    {
        QStringList texts;
        for (const QLabel *const label : parent.findChildren<QLabel *>(name)) {
            if (label->isVisibleTo(&parent))
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    void openBad(const CookieServer &server, const QString &host = u"portal.localhost"_s);
    void askPosition()
    {
        m_browser->evaluate(u"navigator.geolocation.getCurrentPosition(() => document.title = 'position',"
                            " error => document.title = 'error ' + error.code); 1"_s);
    }

    std::unique_ptr<TestWindow> m_browser;
    std::unique_ptr<CookieServer> m_plain;
};

#define START(variable, name)                                                                                \
    CookieServer variable;                                                                                   \
    QVERIFY(variable.startEncrypted(certificates().server(name)));                                           \
    variable.on(u"/"_s, {"<!DOCTYPE html><title>encrypted</title>"})

void tst_SiteSecurity::initTestCase()
{
    if (!certificates().isComplete())
        QSKIP("No openssl command: certificates cannot be made.");
}

void tst_SiteSecurity::init()
{
    test::failOnAnyWarningOfOurs({u"This plugin does not support (raise|grabbing)"_s, u"No position source"_s,
                                  u".*[Pp]osition"_s, u".*geoclue"_s});
    m_plain = std::make_unique<CookieServer>();
    QVERIFY(m_plain->start());
    m_plain->on(u"/"_s, {"<!DOCTYPE html><title>home</title>", {"_ga=1; path=/"}});
    m_browser = std::make_unique<TestWindow>();
}

void tst_SiteSecurity::openBad(const CookieServer &server, const QString &host)
{
    m_browser->window().open(server.url(u"/"_s, host));
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->window().page().problem().has_value(), patience);
    QCOMPARE(m_browser->window().page().problem()->kind, Kind::BadCertificate);
}

void tst_SiteSecurity::whatIsWrongIsToldInWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("signed by itself") << u"self"_s << u"nobody else vouches"_s;
    QTest::newRow("unknown issuer") << u"unknown"_s << u"issued by Nobody's authority"_s;
    QTest::newRow("ended") << u"ended"_s << u"was valid until"_s;
    QTest::newRow("a name that is markup") << u"markup"_s << u"issued by <b>me</b>"_s;
}

void tst_SiteSecurity::whatIsWrongIsToldInWords()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    START(server, name);
    openBad(server);
    const auto *const text = state().findChild<QLabel *>(u"stateText"_s);
    QVERIFY2(text->text().contains(said), qPrintable(text->text()));
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QVERIFY(stateButton(u"Open anyway, until"_s));
    QVERIFY(!stateButton(u"Open anyway, this"_s));
    QCOMPARE(m_browser->window().page().problem()->certificates.first(), certificates().certificate(name));
    QCOMPARE(server.requests().size(), 0);
}

void tst_SiteSecurity::everyKindOfErrorHasItsSentence()
{
    using Error = QWebEngineCertificateError;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto reason = [&now](Error::Type type, const QString &name, int days = 0) {
        const QList<QSslCertificate> chain =
            name.isEmpty() ? QList<QSslCertificate>() : QList{certificates().certificate(name)};
        return certificateReason(type, u"portal.localhost"_s, chain, now.addDays(days));
    };
    QCOMPARE(reason(Error::CertificateCommonNameInvalid, u"othername"_s),
             u"It is made out to other.example, not to portal.localhost."_s);
    QVERIFY(reason(Error::CertificateDateInvalid, u"self"_s, -10).startsWith(u"It is not valid before"_s));
    QVERIFY(reason(Error::CertificateDateInvalid, u"self"_s, 10).startsWith(u"It was valid until"_s));
    QSet<QString> general;
    const QMetaEnum types = QMetaEnum::fromType<Error::Type>();
    for (int index = 0; index < types.keyCount(); ++index) {
        const auto type = Error::Type(types.value(index));
        QVERIFY2(reason(type, {}).endsWith(u'.'), types.key(index));
        QVERIFY2(finalCertificateReason(type).endsWith(u'.'), types.key(index));
        if (reason(type, {}) == u"It contains errors."_s)
            general.insert(QString::fromLatin1(types.key(index)));
    }
    // Without a certificate to look at, these say no more.
    QCOMPARE(general, (QSet<QString>{u"CertificateCommonNameInvalid"_s, u"CertificateDateInvalid"_s,
                                     u"CertificateAuthorityInvalid"_s, u"CertificateContainsErrors"_s,
                                     u"CertificateInvalid"_s}));
}

void tst_SiteSecurity::anAcceptedErrorHoldsInEveryTabAndIsShownInEach()
{
    START(server, u"self"_s);
    MainWindow &window = m_browser->window();
    openBad(server);
    QTest::mouseClick(stateButton(u"Open anyway"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window.page().title(), u"encrypted"_s, patience);
    QTRY_COMPARE(window.navigation().security(), ConnectionSecurity::BadCertificate);
    window.tabs().addStart();
    QVERIFY(m_browser->open(server.url(u"/"_s))); // the engine asks no more
    QCOMPARE(window.navigation().security(), ConnectionSecurity::BadCertificate);
    // Another host with the same certificate is asked for.
    openBad(server, u"second.localhost"_s);
    // A new session has forgotten it.
    m_browser = std::make_unique<TestWindow>();
    openBad(server);
}

void tst_SiteSecurity::aSiteThatForbidsItCannotBeOpenedAnyway()
{
    START(good, u"trusted"_s);
    START(bad, u"self"_s);
    const QString host = u"strict.localhost"_s;
    good.on(u"/"_s, {.body = "<!DOCTYPE html><title>strict</title>",
                     .headers = {{"Strict-Transport-Security", "max-age=31536000"}}});
    openBad(bad, host);
    QVERIFY(stateButton(u"Open anyway"_s)); // nothing is known of it yet
    QVERIFY(m_browser->open(good.url(u"/"_s, host)));
    openBad(bad, host);
    QVERIFY(!stateButton(u"Open anyway"_s));
    QVERIFY(stateButton(u"Go back"_s));
    QVERIFY(stateButton(u"Try again"_s));
    QVERIFY2(textOf(state(), u"stateText"_s).contains(u"HSTS"_s),
             qPrintable(textOf(state(), u"stateText"_s)));
    QTest::mouseClick(stateButton(u"Go back"_s), Qt::LeftButton);
    QVERIFY(!m_browser->window().page().problem());
    QCOMPARE(m_browser->window().page().title(), u"strict"_s);
    QCOMPARE(bad.requests().size(), 0);
}

void tst_SiteSecurity::theCertificateOfAGoodConnectionIsFetchedOnlyWhenItIsWanted()
{
    START(server, u"trusted"_s);
    server.on(u"/"_s, {"<!DOCTYPE html><title>encrypted</title>", {"sessionid=1; path=/; secure"}});
    QVERIFY(m_browser->open(server.url(u"/"_s)));
    QCOMPARE(m_browser->window().navigation().security(), ConnectionSecurity::Encrypted);
    SitePopover *const shown = popover();
    QVERIFY(shown && shown->isVisible());
    QVERIFY(shown->findChildren<QLabel *>(u"certificateFact"_s).isEmpty());
    server.forgetRequests();
    auto *const button = shown->findChild<QPushButton *>(u"showCertificateButton"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!shown->findChildren<QLabel *>(u"certificateFact"_s).isEmpty(), patience);
    const QString facts = textOf(*shown, u"certificateFact"_s).remove(u'\n');
    QVERIFY2(facts.contains(u"portal.localhost"_s), qPrintable(facts));
    QVERIFY2(facts.contains(certificateFingerprint(certificates().certificate(u"trusted"_s))),
             qPrintable(facts));
    QVERIFY(!button->isVisible());
    for (const QLabel *const label : shown->findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    // The page asks again, and that is all the server has heard since.
    QVERIFY(m_browser->navigate(u"location.reload()"_s));
    QCOMPARE(server.count(u"/"_s), 1);
    for (const CookieServer::Request &request : server.requests())
        QVERIFY2(request.path == u"/"_s || request.path == u"/favicon.ico"_s, qPrintable(request.path));
}

void tst_SiteSecurity::aServerThatShowsNoneIsToldAsSuch_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("listens");
    QTest::newRow("not there") << u"https"_s << false;
    QTest::newRow("says nothing") << u"https"_s << true;
    QTest::newRow("not encrypted") << u"http"_s << true;
}

void tst_SiteSecurity::aServerThatShowsNoneIsToldAsSuch()
{
    QFETCH(QString, scheme);
    QFETCH(bool, listens);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(scheme + u"://portal.localhost:%1/"_s.arg(server.serverPort()));
    if (!listens)
        server.close();
    CertificateFetch fetch;
    QSignalSpy failed(&fetch, &CertificateFetch::failed);
    QSignalSpy fetched(&fetch, &CertificateFetch::fetched);
    fetch.start(url, 300ms);
    QTRY_COMPARE(failed.size(), 1);
    START(other, u"self"_s); // and works again
    fetch.start(other.url(u"/"_s));
    QTRY_COMPARE(fetched.size(), 1);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(fetched.first().first().value<QList<QSslCertificate>>().first(),
             certificates().certificate(u"self"_s));
}

void tst_SiteSecurity::theBadgeTellsWhatIsKnownByKeyboard()
{
    QVERIFY(m_browser->open(m_plain->url(u"/"_s)));
    MainWindow &window = m_browser->window();
    window.gates().permissions().set(originOf(m_plain->url(u"/"_s)), SitePermission::Camera,
                                     PermissionDecision::Allow);
    QToolButton &badge = window.navigation().securityButton();
    badge.setFocus();
    QTest::keyClick(&badge, Qt::Key_Space);
    auto *const shown = window.findChild<SitePopover *>();
    QVERIFY(shown && shown->isVisible());
    QCOMPARE(textOf(*shown, u"connectionText"_s), u"This page comes from your own machine."_s);
    QVERIFY(!shown->findChild<QPushButton *>(u"showCertificateButton"_s)); // there is none
    QTRY_VERIFY(textOf(*shown, u"refusedText"_s).contains(u"cookie"_s));
    const QList<QComboBox *> choices = shown->findChildren<QComboBox *>();
    QCOMPARE(choices.size(), 1);
    QAccessibleInterface *const dialog = QAccessible::queryAccessibleInterface(shown);
    QCOMPARE(dialog->role(), QAccessible::Dialog);
    QVERIFY(!dialog->text(QAccessible::Name).isEmpty());
    QVERIFY(!QAccessible::queryAccessibleInterface(choices.first())->text(QAccessible::Name).isEmpty());
    QVERIFY(shown->isAncestorOf(shown->focusWidget()));
    QTest::keyClick(shown, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<SitePopover *>());
}

void tst_SiteSecurity::theBadgeOfABadCertificateShowsIt()
{
    START(server, u"unknown"_s);
    openBad(server);
    SitePopover *shown = popover();
    QString facts = textOf(*shown, u"certificateFact"_s);
    QVERIFY2(facts.contains(u"Nobody's authority"_s), qPrintable(facts));
    QVERIFY(textOf(*shown, u"connectionRemark"_s).isEmpty());
    QVERIFY(!shown->findChild<QPushButton *>(u"showCertificateButton"_s));
    shown->close();
    QTest::mouseClick(stateButton(u"Open anyway"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->window().page().title(), u"encrypted"_s, patience);
    shown = popover();
    facts = textOf(*shown, u"certificateFact"_s);
    QVERIFY2(facts.contains(u"Nobody's authority"_s), qPrintable(facts));
    QVERIFY(textOf(*shown, u"connectionRemark"_s).contains(u"opened it anyway"_s));
}

void tst_SiteSecurity::theBadgeLeadsToTheCookies()
{
    QVERIFY(m_browser->open(m_plain->url(u"/"_s)));
    MainWindow &window = m_browser->window();
    window.navigation().panelButton().setChecked(false);
    QVERIFY(!window.panel().isVisible());
    QTest::mouseClick(popover()->findChild<QPushButton *>(u"showCookiesButton"_s), Qt::LeftButton);
    QVERIFY(window.panel().isVisible());
    QTRY_VERIFY(!window.findChild<SitePopover *>());
}

void tst_SiteSecurity::aPermissionChangedAtTheBadgeHoldsInTheOpenPage()
{
    QVERIFY(m_browser->open(m_plain->url(u"/"_s)));
    MainWindow &window = m_browser->window();
    const QString origin = originOf(m_plain->url(u"/"_s));
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(window.gates().permissionBar().isVisible(), patience);
    m_browser->click(u"allowAlwaysButton"_s);
    // There may be no source of positions here: then it is not the permission that is missing.
    QTRY_VERIFY_WITH_TIMEOUT(window.page().title() == u"position"_s || window.page().title() == u"error 2"_s,
                             patience);
    auto *const choice = popover()->findChild<QComboBox *>();
    QCOMPARE(choice->currentText(), u"Allow"_s);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"Refuse"_s);
    QCOMPARE(window.gates().permissions().decision(origin, SitePermission::Geolocation),
             PermissionDecision::Refuse);
    askPosition(); // the same document
    QTRY_COMPARE_WITH_TIMEOUT(window.page().title(), u"error 1"_s, patience);
    QVERIFY(window.messages().isVisible()); // offers to load it again
    window.gates().permissions().set(origin, SitePermission::Geolocation, std::nullopt);
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(window.gates().permissionBar().isVisible(), patience);
    m_plain->forgetRequests();
    const auto buttons = window.messages().findChildren<QPushButton *>();
    const auto reload = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Reload them"_s;
    });
    QVERIFY(reload != buttons.cend());
    QTest::mouseClick(*reload, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_plain->count(u"/"_s), 1, patience);
}

void tst_SiteSecurity::aPermissionChangedElsewhereAnswersTheQuestion()
{
    QVERIFY(m_browser->open(m_plain->url(u"/"_s)));
    MainWindow &window = m_browser->window();
    askPosition();
    QTRY_VERIFY_WITH_TIMEOUT(window.gates().permissionBar().isVisible(), patience);
    window.gates().permissions().set(originOf(m_plain->url(u"/"_s)), SitePermission::Geolocation,
                                     PermissionDecision::Refuse);
    QVERIFY(!window.gates().permissionBar().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(window.page().title(), u"error 1"_s, patience);
}

int main(int argc, char **argv)
{
    test::prepareTestEngine();
    const QStringList hosts{u"portal.localhost"_s, u"strict.localhost"_s};
    certificates().makeForEngine(
        {{u"trusted"_s, {u"portal.localhost"_s, hosts}},
         {u"self"_s, {u"portal.localhost"_s, hosts}},
         {u"authority"_s, {.commonName = u"Nobody's authority"_s, .hosts = {}, .isAuthority = true}},
         {u"unknown"_s, {.commonName = u"portal.localhost"_s, .hosts = hosts, .issuer = u"authority"_s}},
         {u"othername"_s, {u"other.example"_s, {u"other.example"_s}}},
         {u"ended"_s, {.commonName = u"portal.localhost"_s, .hosts = hosts, .days = -1}},
         {u"bold"_s, {.commonName = u"<b>me<\\/b>"_s, .hosts = {}, .isAuthority = true}},
         {u"markup"_s, {.commonName = u"portal.localhost"_s, .hosts = hosts, .issuer = u"bold"_s}}});
    QApplication application(argc, argv);
    tst_SiteSecurity test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sitesecurity.moc"
