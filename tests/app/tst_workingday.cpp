// SPDX-License-Identifier: Apache-2.0
#include "Application.h"
#include "BrowserTest.h"
#include "CommandLine.h"
#include "CookieWitness.h"
#include "DjangoServer.h"
#include "PageHand.h"
#include "WaitUntil.h"
#include "browsing/DownloadList.h"
#include "demo/DemoPlatform.h"
#include "keep/KeepRule.h"
#include "settings/Settings.h"
#include "widgets/AddressEdit.h"
#include "widgets/CategoryHeader.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/DownloadsView.h"
#include "widgets/NavigationBar.h"
#include "widgets/PermissionBar.h"
#include "widgets/PreferencesDialog.h"
#include "widgets/TabStrip.h"
#include "widgets/ToggleSwitch.h"
#include "window/MainWindow.h"
#include "window/TabArea.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QtPlugin>

#include <algorithm>
#include <cstdio>

Q_IMPORT_PLUGIN(FixedPositionFactory)

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieWitness;
using test::DjangoServer;
using test::PageHand;
using test::waitUntil;

namespace {

const auto portal = u"portal.localhost"_s;
const auto identity = u"id.localhost"_s;
const auto office = u"office.localhost"_s;
const auto nextMorning = "--next-morning";

MainWindow *openWindow()
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (auto *const window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// Runs the program as `consentdesk` without arguments does, and lets @p visitor work with its window.
ExitStatus runProgram(const std::function<void(MainWindow &)> &visitor)
{
    QTimer wake;
    wake.setInterval(50);
    QObject::connect(&wake, &QTimer::timeout, &wake, [&] {
        MainWindow *const window = openWindow();
        if (!window)
            return; // not yet
        wake.stop();
        window->resize(1280, 800);
        visitor(*window);
    });
    wake.start();
    return Application(CommandLine()).run();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void press(QWidget &parent, const QString &buttonName)
{
    auto *const button = parent.findChild<QPushButton *>(buttonName);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(buttonName));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// A shortcut of the window. Offscreen no window manager gives it the focus back that a closed dialog had,
/// and the proposals for a dialog's file name may come after the dialog went.
void strike(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QVERIFY(waitUntil([&window] {
        if (QWidget *const proposals = QApplication::activePopupWidget())
            proposals->close();
        window.activateWindow();
        return window.isActiveWindow();
    }));
    QTest::keyClick(&window, key, modifiers);
}

/// Whom the keyboard reaches while @p field has the focus: the list of proposals, once it is open.
QWidget *listener(AddressEdit &field)
{
    QAbstractItemView *const list = field.completer().popup();
    return list->isVisible() ? static_cast<QWidget *>(list) : &field;
}

/// Types an address as a visitor does, and waits for its page.
bool goTo(MainWindow &window, const QString &address)
{
    return PageHand(window).loads([&] {
        strike(window, Qt::Key_L, Qt::ControlModifier);
        AddressEdit &field = window.navigation().address();
        for (const QChar letter : address)
            QTest::keyClick(listener(field), letter.toLatin1());
        QTest::keyClick(listener(field), Qt::Key_Return);
    });
}

bool isOn(MainWindow &window, CookieCategory category)
{
    return window.panel().view().header(category).toggle().isChecked();
}

/// What @p pdf says, by poppler's pdftotext; a null text where that is not installed.
QString textOf(const QString &pdf)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    QProcess process;
    process.start(reader, {pdf, u"-"_s});
    return !reader.isEmpty() && process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                                          : QString();
}

/// Chooses in the panel's menu that what the shown site stores goes when the program is closed. The menu has
/// an event loop of its own while it is open.
void keepForThisSession(MainWindow &window)
{
    QTimer::singleShot(0, &window, [] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        auto *const leaving = menu->findChild<QMenu *>(u"keepMenu"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(leaving->menuAction()).center());
        QVERIFY(waitUntil([leaving] { return leaving->isVisible(); }));
        QAction *const session = leaving->actions().at(int(KeepRule::Session));
        QTest::mouseClick(leaving, Qt::LeftButton, {}, leaving->actionGeometry(session).center());
        QVERIFY(session->isChecked());
    });
    QTest::mouseClick(window.panel().findChild<QToolButton *>(u"choicesButton"_s), Qt::LeftButton);
}

void verifyPolicyIn(const QString &pdf)
{
    QVERIFY(contentOf(pdf).startsWith("%PDF"));
    const QString text = textOf(pdf);
    if (text.isNull())
        return;
    QVERIFY2(text.contains(u"django_language"_s), qPrintable(text));
    QVERIFY2(text.contains(u"What is a cookie?"_s), qPrintable(text));
}

} // namespace

/// One visitor, one day, with the whole program: its own profile in a new home, its window, real mouse and
/// keys. The servers are the witness: after every step no cookie has been received that the visitor had not
/// agreed to.
class tst_WorkingDay final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init()
    {
        // On a machine that is busy with other things the program may find at its start that it cannot see
        // the engine wait, says so, and waits a fixed time instead. The servers receive nothing more for it.
        test::failOnAnyWarningOfOurs({u"This plugin does not support (raise|grabbing)"_s,
                                      u"The self-test of the sweep did not pass"_s});
    }

    void aDayWithThePortal();
    void theNextMorningEverythingStands();

private:
    using Step = void (tst_WorkingDay::*)();

    void opensThePortalByItsAddress();
    void choosesCookiesInThePanel();
    void tellsThePortalTheOppositeInItsDialog();
    void searchesADataset();
    void downloadsIt();
    void isSeenOnTheMapOnce();
    void logsIn();
    void signsOnThroughAnotherSite();
    void writesANoteInTheBackOffice();
    void readsThePortalInFrench();
    void choosesFrenchForTheProgramToo();
    void savesAPageAsPdf();
    void printsAPage();

    void play(MainWindow &window);
    [[nodiscard]] QString address(const QString &path) const;
    [[nodiscard]] QString officeForm() const { return m_office->url(office).authority() + u"/form/"_s; }
    /// Whether the panel shows a cookie whose name begins with @p name, as refused.
    [[nodiscard]] bool isRefusedHere(const QByteArray &name) const;
    /// What any site received so far without the visitor's consent.
    [[nodiscard]] QStringList breaches() const;

    DemoPlatform m_demo;
    std::unique_ptr<CookieWitness> m_witness;
    std::unique_ptr<DjangoServer> m_office; ///< null: no Django here
    MainWindow *m_window = nullptr;         ///< while the day lasts
    bool m_isDayOver = false;
};

void tst_WorkingDay::initTestCase()
{
    QVERIFY(m_demo.start());
    m_witness = std::make_unique<CookieWitness>(m_demo);
    m_witness->allow(portal, {"csrftoken", "sessionid", "django_language", "cookies_preferences"});
    m_witness->allow(identity, {"csrftoken", "JSESSIONID"});
    if (!DjangoServer::isAvailable()) {
        qInfo("The day goes without its back office. %s", DjangoServer::unavailableText());
        return;
    }
    m_office = std::make_unique<DjangoServer>();
    QVERIFY2(m_office->start(), qPrintable(m_office->errorText()));
}

bool tst_WorkingDay::isRefusedHere(const QByteArray &name) const
{
    const auto &rows = m_window->panel().report().cookies;
    return std::any_of(rows.cbegin(), rows.cend(), [&name](const CookieRow &row) {
        return row.state == CookieState::Refused && row.observed.cookie.nameOnTheWire().startsWith(name);
    });
}

QStringList tst_WorkingDay::breaches() const
{
    QStringList found = m_witness->breaches();
    const auto requests = m_office ? m_office->requests() : QList<DjangoServer::Request>();
    for (const DjangoServer::Request &request : requests) {
        for (const QByteArray &name : request.cookies) {
            if (name != "csrftoken" && name != "sessionid" && name != "django_language")
                found.append(u"%1%2 received %3"_s.arg(office, request.path, QString::fromUtf8(name)));
        }
    }
    return found;
}

QString tst_WorkingDay::address(const QString &path) const
{
    return m_demo.portalUrl().resolved(QUrl(path)).toString();
}

void tst_WorkingDay::aDayWithThePortal()
{
    QCOMPARE(int(runProgram([this](MainWindow &window) { play(window); })), int(ExitStatus::Done));
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(!openWindow());
    m_isDayOver = true;
}

void tst_WorkingDay::play(MainWindow &window)
{
    m_window = &window;
    const std::pair<const char *, Step> day[] = {
        {"opens the portal", &tst_WorkingDay::opensThePortalByItsAddress},
        {"chooses cookies", &tst_WorkingDay::choosesCookiesInThePanel},
        {"tells the portal the opposite", &tst_WorkingDay::tellsThePortalTheOppositeInItsDialog},
        {"searches a dataset", &tst_WorkingDay::searchesADataset},
        {"downloads it", &tst_WorkingDay::downloadsIt},
        {"is seen on the map once", &tst_WorkingDay::isSeenOnTheMapOnce},
        {"logs in", &tst_WorkingDay::logsIn},
        {"signs on through another site", &tst_WorkingDay::signsOnThroughAnotherSite},
        {"writes a note in the back office", &tst_WorkingDay::writesANoteInTheBackOffice},
        {"reads the portal in French", &tst_WorkingDay::readsThePortalInFrench},
        {"chooses French for the program", &tst_WorkingDay::choosesFrenchForTheProgramToo},
        {"saves a page as PDF", &tst_WorkingDay::savesAPageAsPdf},
        {"prints a page", &tst_WorkingDay::printsAPage},
    };
    for (const auto &[name, step] : day) {
        (this->*step)();
        const QStringList received = breaches();
        if (QTest::currentTestFailed() || !received.isEmpty()) {
            window.close();
            QVERIFY2(received.isEmpty(), qPrintable(received.join(u'\n')));
            QFAIL(qPrintable(u"The visitor %1."_s.arg(QString::fromLatin1(name))));
        }
    }
    strike(window, Qt::Key_Q, Qt::ControlModifier);
    if (!waitUntil([&window] { return !window.isVisible(); })) { // each page is asked whether it may be left
        window.close();
        QFAIL("Ctrl+Q does not close the program.");
    }
}

void tst_WorkingDay::opensThePortalByItsAddress()
{
    QVERIFY(goTo(*m_window, m_demo.portalUrl().authority()));
    QCOMPARE(PageHand(*m_window).text(u"h1"_s), u"Open data of the Halcyon Islands"_s);
    QCOMPARE(m_window->panel().site().domain(), portal);
    QVERIFY(waitUntil([this] { return m_window->panel().report().refusedCount() > 0; }));
}

void tst_WorkingDay::choosesCookiesInThePanel()
{
    const auto toggle = [this](CookieCategory category) {
        ToggleSwitch &one = m_window->panel().view().header(category).toggle();
        QTest::mouseClick(&one, Qt::LeftButton, {}, QPoint(one.width() / 2, one.height() / 2));
    };
    toggle(CookieCategory::Internal);
    toggle(CookieCategory::Statistical); // accepted, and then refused for good
    toggle(CookieCategory::Statistical);
    QVERIFY(isOn(*m_window, CookieCategory::Internal));
    QVERIFY(!isOn(*m_window, CookieCategory::Statistical));
    QVERIFY(!isOn(*m_window, CookieCategory::ThirdParty));
    m_witness->allow(portal, {"ab_bucket"});
}

void tst_WorkingDay::tellsThePortalTheOppositeInItsDialog()
{
    PageHand hand(*m_window);
    QVERIFY(hand.click(u"footer .ods-manage-cookies-preferences__show-button"_s));
    QVERIFY(hand.click(u"dialog [value=accept]"_s));
    QVERIFY(waitUntil([&hand] { return hand.look(u"document.cookie"_s).toString().contains(u"matomo"_s); }));
    // The page has written its statistics cookies, and thinks that they stay.
    QVERIFY(!hand.look(u"document.cookie"_s).toString().contains(u"_pk_"_s));
}

void tst_WorkingDay::searchesADataset()
{
    PageHand hand(*m_window);
    QVERIFY(hand.type(u".search input"_s, u"ferry"_s));
    QVERIFY(hand.submit());
    QVERIFY2(hand.text(u".summary"_s).contains(u"ferry"_s), qPrintable(hand.text(u".summary"_s)));
    QVERIFY(hand.follow(u".card a"_s));
    QCOMPARE(m_window->page().url().path(), u"/explore/dataset/ferry-departures/"_s);
    // It writes its statistics, and its partner wants to recognise the visitor, on every page; in vain.
    QVERIFY(waitUntil([this] { return isRefusedHere("_pk_id.") && isRefusedHere("_pk_ses."); }));
    QVERIFY(m_witness->count(u"tracker.localhost"_s, u"/pixel.gif"_s) > 0);
    // Accepted, so it comes back; the first page that set it is behind.
    QVERIFY(m_witness->lastCookies(portal, u"/explore/dataset/ferry-departures/"_s).contains("ab_bucket"));
    QVERIFY(m_witness->lastCookies(portal, u"/explore/dataset/ferry-departures/"_s)
                .contains("cookies_preferences"));
}

void tst_WorkingDay::downloadsIt()
{
    PageHand hand(*m_window);
    QVERIFY(hand.click(u"a[href$=csv]"_s));
    const DownloadList &list = m_window->gates().downloads();
    QVERIFY(waitUntil(
        [&list] { return !list.all().isEmpty() && list.all().last().state == DownloadState::Finished; }));
    const QString path = QDir::home().filePath(u"Downloads/ferry-departures.csv"_s);
    QCOMPARE(list.all().last().path, path);
    QCOMPARE(contentOf(path), contentOf(u":/demo/datasets/ferry-departures.csv"_s));

    strike(*m_window, Qt::Key_J, Qt::ControlModifier);
    const auto *const view = m_window->findChild<DownloadsView *>();
    QVERIFY(view && view->isVisible());
    const auto labels = view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"ferry-departures.csv"_s);
    }));
    QTest::keyClick(view->window(), Qt::Key_Escape);
    QVERIFY(!view->isVisible());
}

void tst_WorkingDay::isSeenOnTheMapOnce()
{
    PageHand hand(*m_window);
    const PermissionBar &bar = m_window->gates().permissionBar();
    const auto isAsked = [&bar] { return bar.isVisible(); };
    QVERIFY(hand.follow(u"a[href=\"/map/\"]"_s));
    QVERIFY(!bar.isVisible()); // nothing is asked before the visitor wants something
    QVERIFY(hand.click(u"#locate"_s));
    QVERIFY(waitUntil(isAsked));
    press(m_window->gates().permissionBar(), u"allowOnceButton"_s);
    QVERIFY2(hand.reads(u"#position"_s, u"-18.25, 178.40"_s), qPrintable(hand.text(u"#position"_s)));

    QVERIFY(hand.loads([this] { strike(*m_window, Qt::Key_F5); }));
    QVERIFY(hand.click(u"#locate"_s));
    QVERIFY(waitUntil(isAsked)); // once was once
    press(m_window->gates().permissionBar(), u"refuseNowButton"_s);
    QVERIFY2(hand.reads(u"#position"_s, u"did not allow"_s), qPrintable(hand.text(u"#position"_s)));
}

void tst_WorkingDay::logsIn()
{
    PageHand hand(*m_window);
    QVERIFY(hand.follow(u"header a[href=\"/login/\"]"_s));
    QVERIFY(hand.type(u"#username"_s, u"demo"_s));
    QVERIFY(hand.type(u"#password"_s, u"demo"_s));
    QVERIFY(hand.submit());
    QCOMPARE(hand.text(u".lead"_s), u"You are signed in as demo."_s);
    QVERIFY(hand.type(u"#note"_s, u"Ask about the ferries"_s));
    QVERIFY(hand.follow(u"form.fields button"_s));
    QCOMPARE(hand.text(u".notice"_s), u"Saved."_s);
    QCOMPARE(hand.look(u"document.getElementById('note').value"_s).toString(), u"Ask about the ferries"_s);
    QVERIFY(m_witness->lastCookies(portal, u"/account/"_s).contains("sessionid"));
    QVERIFY(hand.follow(u"form[action=\"/logout/\"] button"_s));
    QCOMPARE(hand.text(u"header a[href=\"/login/\"]"_s), u"Log in"_s);
}

void tst_WorkingDay::signsOnThroughAnotherSite()
{
    PageHand hand(*m_window);
    QVERIFY(hand.follow(u"header a[href=\"/login/\"]"_s));
    QVERIFY(hand.follow(u"#elsewhere"_s));
    QCOMPARE(m_window->page().url().host(), identity);
    QCOMPARE(m_window->panel().site().domain(), identity);
    QVERIFY(hand.type(u"#username"_s, u"demo"_s));
    QVERIFY(hand.type(u"#password"_s, u"demo"_s));
    QVERIFY(hand.submit());
    QCOMPARE(m_window->page().url().host(), portal);
    QCOMPARE(m_window->panel().site().domain(), portal);
    QCOMPARE(hand.text(u".lead"_s), u"You are signed in as demo."_s);
    QVERIFY(m_witness->lastCookies(portal, u"/sso/callback/"_s).contains("sessionid"));

    // Out and in again: the other site knows its visitor by its own session, and asks nothing.
    QVERIFY(hand.follow(u"form[action=\"/logout/\"] button"_s));
    QVERIFY(hand.follow(u"header a[href=\"/login/\"]"_s));
    QVERIFY(hand.follow(u"#elsewhere"_s));
    QCOMPARE(m_window->page().url().path(), u"/account/"_s);
    QVERIFY(m_witness->lastCookies(identity, u"/authorize/"_s).contains("JSESSIONID"));
}

void tst_WorkingDay::writesANoteInTheBackOffice()
{
    if (!m_office)
        return;
    PageHand hand(*m_window);
    strike(*m_window, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(goTo(*m_window, officeForm())); // which sends its visitor to the log-in

    QVERIFY(hand.type(u"[name=username]"_s, u"demo"_s));
    QVERIFY(hand.type(u"[name=password]"_s, u"demo"_s));
    QVERIFY(hand.submit());
    QVERIFY(hand.type(u"[name=text]"_s, u"written by a visitor"_s));
    QVERIFY(hand.follow(u"#note-button"_s));
    QCOMPARE(hand.text(u"#notes"_s), u"written by a visitor"_s);

    QVERIFY(hand.follow(u"#title a"_s));
    QVERIFY(m_office->lastRequest(u"/"_s).setCookies.contains("ab_bucket")); // which nobody accepted here
    QVERIFY(goTo(*m_window, officeForm()));
    QCOMPARE(hand.text(u"#user"_s), u"demo"_s);
    QVERIFY(m_office->lastRequest(u"/form/"_s).cookies.contains("sessionid"));
    keepForThisSession(*m_window);
    strike(*m_window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(waitUntil([this] { return m_window->tabs().count() == 1; }));
    QCOMPARE(m_window->page().url().host(), portal);
}

void tst_WorkingDay::readsThePortalInFrench()
{
    PageHand hand(*m_window);
    QVERIFY(hand.follow(u"button[value=fr]"_s));
    QCOMPARE(hand.text(u"h1"_s), u"Votre compte"_s);
    QVERIFY(m_witness->lastCookies(portal, u"/account/"_s).contains("django_language"));
}

void tst_WorkingDay::choosesFrenchForTheProgramToo()
{
    strike(*m_window, Qt::Key_Comma, Qt::ControlModifier);
    auto *const dialog = m_window->findChild<PreferencesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto box = [dialog](Setting setting) {
        return dialog->findChild<QComboBox *>(u"setting-"_s + Settings::description(setting).key);
    };
    QComboBox *const language = box(Setting::Language);
    QComboBox *const tabs = box(Setting::SessionStart);
    QVERIFY(language && tabs);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(language->currentText(), u"français"_s);
    QTest::keyClick(tabs, Qt::Key_Down);
    QCOMPARE(tabs->currentText(), u"Open them at every start"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void tst_WorkingDay::savesAPageAsPdf()
{
    strike(*m_window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_window->tabs().count(), 2);
    QVERIFY2(goTo(*m_window, address(u"/terms/cookies-policy/?flg=en"_s)),
             qPrintable(m_window->navigation().address().text()));
    strike(*m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *const dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *const name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    QVERIFY2(name->text().endsWith(u".pdf"_s), qPrintable(name->text()));
    const QString path = QDir::home().filePath(u"policy.pdf"_s);
    name->selectAll();
    QTest::keyClicks(name, path);
    QCOMPARE(name->text(), path);
    QPushButton *const save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(waitUntil([&] {
        if (dialog->isVisible()) // the dialog's own proposals take the first click
            QTest::mouseClick(save, Qt::LeftButton);
        return !dialog->isVisible();
    }));
    QVERIFY(waitUntil([&path] { return QFile::exists(path); }));
    verifyPolicyIn(path);
}

void tst_WorkingDay::printsAPage()
{
    strike(*m_window, Qt::Key_P, Qt::ControlModifier);
    auto *const dialog = m_window->findChild<QPrintDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *const name = dialog->findChild<QLineEdit *>(u"filename"_s);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto print = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [](const QPushButton *button) { return button->text() == u"&Print"_s; });
    QVERIFY(name && print != buttons.cend());
    const QString path = QDir::home().filePath(u"printed.pdf"_s);
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::mouseClick(*print, Qt::LeftButton);
    QVERIFY(waitUntil([&path] { return QFile::exists(path); }));
    verifyPolicyIn(path);
}

void tst_WorkingDay::theNextMorningEverythingStands()
{
    if (!m_isDayOver)
        QSKIP("There was no day before.");
    const qsizetype before = m_witness->requests().size();
    QProcess program; // the program as a new process, on the same home
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  {QString::fromLatin1(nextMorning), m_office ? officeForm() : QString()});
    QVERIFY(
        waitUntil([&program] { return program.state() == QProcess::NotRunning; }, std::chrono::seconds(75)));
    const QByteArray told = program.readAllStandardOutput();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, told);
    const QJsonObject found = QJsonDocument::fromJson(told.trimmed().split('\n').last()).object();
    QVERIFY2(!found.isEmpty(), told);

    QCOMPARE(breaches(), QStringList());
    QCOMPARE(found["tabs"_L1].toArray().size(), 2);
    QCOMPARE(found["firstTab"_L1].toString(), address(u"/account/"_s));
    QCOMPARE(found["secondTab"_L1].toString(), address(u"/terms/cookies-policy/?flg=en"_s));
    QCOMPARE(found["language"_L1].toString(), u"Tout accepter"_s);
    QCOMPARE(found["internal"_L1].toBool(), true);
    QCOMPARE(found["statistical"_L1].toBool(true), false);
    QCOMPARE(found["thirdParty"_L1].toBool(true), false);
    // The log-in was for two weeks, the language until the program closed, and so was the other site's
    // session.
    QCOMPARE(found["account"_L1].toString(), u"Vous êtes connecté en tant que demo."_s);
    const QList<QByteArray> sent = m_witness->lastCookies(portal, u"/account/"_s);
    QVERIFY(sent.contains("sessionid") && sent.contains("ab_bucket") && sent.contains("cookies_preferences"));
    QVERIFY(!sent.contains("django_language"));
    QCOMPARE(found["askedForPosition"_L1].toBool(), true);
    QCOMPARE(found["askedBySecondSite"_L1].toBool(), true);
    QVERIFY(m_witness->requests().size() > before);
    if (!m_office)
        return;
    // Its session was for two weeks, too, but the visitor wanted nothing of it kept.
    QCOMPARE(found["office"_L1].toString(), u"/login/"_s);
    QVERIFY(!m_office->lastRequest(u"/form/"_s).cookies.contains("sessionid"));
}

namespace {

/// The next morning's program: looks at what is there, and tells it on standard output.
QJsonObject lookAround(MainWindow &window, const QString &officeForm)
{
    PageHand hand(window);
    QJsonObject found;
    QJsonArray tabs;
    for (int i = 0; i < window.tabs().count(); ++i)
        tabs.append(window.tabs().strip().bar().tabText(i));
    found["tabs"_L1] = tabs;
    if (!hand.reads(u"h1"_s, u"ookie"_s))
        return found;
    found["secondTab"_L1] = window.page().url().toString();
    strike(window, Qt::Key_1, Qt::AltModifier); // not loaded before it is looked at
    if (!hand.reads(u".lead"_s, u"demo"_s))
        return found;
    found["firstTab"_L1] = window.page().url().toString();
    found["account"_L1] = hand.text(u".lead"_s);
    found["language"_L1] = window.findChild<QPushButton *>(u"acceptAll"_s)->text();
    found["internal"_L1] = isOn(window, CookieCategory::Internal);
    found["statistical"_L1] = isOn(window, CookieCategory::Statistical);
    found["thirdParty"_L1] = isOn(window, CookieCategory::ThirdParty);
    const PermissionBar &bar = window.gates().permissionBar();
    // On a busy machine the button may be there before its page listens; a visitor presses it again.
    const auto isAsked = [&] {
        return hand.click(u"#locate"_s) &&
               waitUntil([&bar] { return bar.isVisible(); }, std::chrono::seconds(10));
    };
    if (hand.follow(u"a[href=\"/map/\"]"_s))
        found["askedForPosition"_L1] = isAsked() || isAsked();
    if (hand.follow(u"header a[href=\"/account/\"]"_s) &&
        hand.follow(u"form[action=\"/logout/\"] button"_s) && hand.follow(u"header a[href=\"/login/\"]"_s) &&
        hand.follow(u"#elsewhere"_s))
        found["askedBySecondSite"_L1] = window.page().url().host() == identity;
    if (!officeForm.isEmpty() && goTo(window, officeForm))
        found["office"_L1] = window.page().url().path();
    return found;
}

int runNextMorning(const QString &officeForm)
{
    const auto status = runProgram([&officeForm](MainWindow &window) {
        std::puts(QJsonDocument(lookAround(window, officeForm)).toJson(QJsonDocument::Compact).constData());
        window.close();
    });
    return int(status);
}

/// A home of its own for program and engine, of a person who has never used them.
void moveInto(const QString &home)
{
    qputenv("HOME", home.toLocal8Bit());
    for (const auto *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
}

} // namespace

int main(int argc, char **argv)
{
    const bool isNextMorning = argc == 3 && qstrcmp(argv[1], nextMorning) == 0;
    const QTemporaryDir home;
    if (!isNextMorning)
        moveInto(home.path());
    test::prepareTestEngine();
    QApplication application(argc, argv);
    if (isNextMorning)
        return runNextMorning(QString::fromLocal8Bit(argv[2]));
    tst_WorkingDay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workingday.moc"
