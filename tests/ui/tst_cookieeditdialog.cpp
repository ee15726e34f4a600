// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "UiTest.h"
#include "support/Theme.h"
#include "widgets/CookieEditDialog.h"
#include "widgets/CookieForm.h"
#include "widgets/FieldNote.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Purpose = CookieEditDialog::Purpose;

namespace {

/// On Unix, Qt tells a combo box's entry as its name, and the label as a relation.
QString nameOf(QWidget &control)
{
    QAccessibleInterface *const interface = QAccessible::queryAccessibleInterface(&control);
    if (!qobject_cast<QComboBox *>(&control))
        return interface->text(QAccessible::Name);
    const auto labels = interface->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
}

} // namespace

/// Opens real dialogs and uses them by keys and clicks alone.
class TestCookieEditDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aNewCookieIsEnteredByKeyboardAlone();
    void anUntouchedCookieIsSavedToTheLastOctet();
    void theValueIsMaskedUntilItIsShown();
    void aNewValueIsReadable();
    void faultsAppearAtTheFieldThatIsEdited_data();
    void faultsAppearAtTheFieldThatIsEdited();
    void nothingIsBlamedBeforeItIsTouched();
    void savingShowsEveryFaultAndFocusesTheFirst();
    void aFaultIsReadWithItsField();
    void aFaultGoesWhenItIsMended();
    void aPrefixSpeaksOfEveryFieldItDemands();
    void sameSiteNoneIsBlamedWhenSecureGoes();
    void anUnreportedSameSiteIsAskedFor();
    void theSizeIsCountedWhileTyping();
    void theSessionCanBecomeATimeAndBack();
    void anEnteredTimeIsLocalTime();
    void theHintTellsWhoIsSentTheCookie();
    void charactersThatCannotBeSeenAreTold();
    void aDuplicateNeedsAnotherKey();
    void noOtherCookieIsOverwritten();
    void aChangedKeyIsAnnouncedAsAMove();
    void savingWaitsForTheOutcome();
    void theOutcomeIsShownAndTheDialogStays_data();
    void theOutcomeIsShownAndTheDialogStays();
    void afterAnOutcomeTheSavedCookieIsEdited();
    void escapeWritesNothing();
    void everyControlHasANameAndIsReachedByTab();
    void everyMnemonicIsOnce();
    void theWheelChangesNothingInPassing();
    void nothingIsCutWithALargeFont_data();
    void nothingIsCutWithALargeFont();
    void textOfTheCookieIsPlain();

private:
    CookieEditDialog &open(const CookieDraft &draft, Purpose purpose = Purpose::Edit);
    CookieEditDialog &openAdd() { return open(CookieDraft::forHost(u"portal.example"_s), Purpose::Add); }
    CookieEditDialog &openEdit() { return open(answered(), Purpose::Edit); }

    template <class Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *const widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("No %s", qPrintable(name));
        return *widget;
    }
    [[nodiscard]] QLineEdit &line(const QString &name) const { return part<QLineEdit>(name); }
    [[nodiscard]] QCheckBox &check(const QString &name) const { return part<QCheckBox>(name); }
    [[nodiscard]] QPushButton &button(QDialogButtonBox::StandardButton which) const
    {
        return *m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    [[nodiscard]] QLabel &notice() const { return part<QLabel>(u"editNotice"_s); }

    /// As a person does: all of it marked, then typed over.
    void enter(const QString &field, const QString &text) const;
    void click(QWidget &widget) const;
    void pressSave() const { QTest::mouseClick(&button(QDialogButtonBox::Save), Qt::LeftButton); }
    void choose(const QString &sameSite) const;
    /// What is said below @p field; empty while it is hidden.
    [[nodiscard]] QString said(const QWidget &field) const;
    [[nodiscard]] QString fault(const QString &field) const;
    [[nodiscard]] int faultCount() const;
    [[nodiscard]] Cookie saved() const { return m_saved->last().first().value<Cookie>(); }
    [[nodiscard]] QList<QWidget *> controls() const;

    static Cookie reported()
    {
        Cookie cookie = test::cookie("sessionid");
        cookie.expires = QDateTime(QDate(2027, 12, 24), QTime(9, 0, 0, 123), Qt::UTC);
        cookie.httpOnly = true;
        return cookie;
    }
    static CookieDraft answered()
    {
        CookieDraft draft = CookieDraft::fromCookie(reported());
        draft.sameSite = SameSiteChoice::Lax;
        return draft;
    }

    test::ManualClock m_clock;
    std::unique_ptr<CookieEditDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saved;
};

void TestCookieEditDialog::init()
{
    test::failOnAnyUiWarning();
    qApp->setStyleSheet(Theme::light().styleSheet());
}

void TestCookieEditDialog::cleanup()
{
    m_saved.reset();
    m_dialog.reset();
}

CookieEditDialog &TestCookieEditDialog::open(const CookieDraft &draft, Purpose purpose)
{
    m_saved.reset();
    m_dialog = std::make_unique<CookieEditDialog>(draft, purpose, m_clock);
    m_saved = std::make_unique<QSignalSpy>(m_dialog.get(), &CookieEditDialog::saveRequested);
    m_dialog->show();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qFatal("The dialog does not become active.");
    return *m_dialog;
}

void TestCookieEditDialog::enter(const QString &field, const QString &text) const
{
    QLineEdit &edit = line(field);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Delete);
    if (text.toLatin1() == text.toUtf8())
        return QTest::keyClicks(&edit, text);
    QApplication::clipboard()->setText(text); // keyClicks() knows ASCII only
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
}

void TestCookieEditDialog::click(QWidget &widget) const
{
    m_dialog->findChild<QScrollArea *>()->ensureWidgetVisible(&widget);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(8, widget.height() / 2));
}

void TestCookieEditDialog::choose(const QString &sameSite) const
{
    auto &box = part<QComboBox>(u"sameSiteBox"_s);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    while (box.currentText() != sameSite) {
        const int before = box.currentIndex();
        QTest::keyClick(&box, Qt::Key_Down);
        if (box.currentIndex() == before)
            qFatal("No such SameSite");
    }
}

QString TestCookieEditDialog::said(const QWidget &field) const
{
    for (const FieldNote *const note : m_dialog->findChildren<FieldNote *>()) {
        if (&note->field() == &field)
            return note->isVisible() ? note->text() : QString();
    }
    qFatal("No note");
    return {};
}

QString TestCookieEditDialog::fault(const QString &field) const
{
    const QString text = said(part<QWidget>(field));
    return text.startsWith(u"⚠ "_s) ? text.sliced(2) : QString();
}

int TestCookieEditDialog::faultCount() const
{
    const auto notes = m_dialog->findChildren<FieldNote *>();
    return int(
        std::count_if(notes.cbegin(), notes.cend(), [](const FieldNote *n) { return n->showsFault(); }));
}

QList<QWidget *> TestCookieEditDialog::controls() const
{
    QList<QWidget *> controls;
    for (QWidget *const widget : m_dialog->findChildren<QWidget *>()) {
        const bool isInside = qobject_cast<QDateTimeEdit *>(widget->parentWidget()) != nullptr;
        if (!isInside && widget->isVisibleTo(m_dialog.get()) && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            controls.append(widget);
    }
    return controls;
}

void TestCookieEditDialog::aNewCookieIsEnteredByKeyboardAlone()
{
    openAdd();
    QCOMPARE(m_dialog->windowTitle(), u"Add a cookie"_s);
    QCOMPARE(QApplication::focusWidget(), &line(u"nameEdit"_s));
    const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    type(u"theme"_s);
    tab();
    type(u"d=rk 1"_s);
    tab(); // the switch that shows the value
    tab(); // the domain
    type(u"Data.Portal.EXAMPLE"_s);
    tab();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // not this host only
    tab();
    type(u"/explore"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_saved->size(), 1);
    QCOMPARE(saved().key, (CookieKey{"theme", u".data.portal.example"_s, u"/explore"_s}));
    QCOMPARE(saved().value, "d=rk 1");
    QVERIFY(!saved().expires);
    QCOMPARE(saved().sameSite, SameSite::Lax);
}

void TestCookieEditDialog::anUntouchedCookieIsSavedToTheLastOctet()
{
    Cookie cookie = reported();
    cookie.key.name = "n\xff";
    cookie.value = "\xfe\xc3\xa9\xe2\x80\xae";
    cookie.sameSite = SameSite::Strict;
    cookie.secure = true;
    open(CookieDraft::fromCookie(cookie));
    enter(u"pathEdit"_s, u"/explore"_s);
    pressSave();
    QCOMPARE(m_saved->size(), 1);
    QCOMPARE(saved().key, (CookieKey{cookie.key.name, cookie.key.domain, u"/explore"_s}));
    QCOMPARE(saved().value, cookie.value);
    QCOMPARE(saved().expires, cookie.expires);
    QCOMPARE(saved().sameSite, SameSite::Strict);
    QVERIFY(saved().secure && saved().httpOnly);
}

void TestCookieEditDialog::theValueIsMaskedUntilItIsShown()
{
    openEdit();
    QLineEdit &value = line(u"valueEdit"_s);
    QCOMPARE(value.echoMode(), QLineEdit::Password);
    QVERIFY(!value.displayText().contains(u"secret"_s));
    QVERIFY(QAccessible::queryAccessibleInterface(&value)->state().passwordEdit);
    QApplication::clipboard()->clear();
    value.setFocus();
    QTest::keyClick(&value, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&value, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->text().contains(u"secret"_s));
    click(check(u"showValue"_s));
    QCOMPARE(value.displayText(), u"secret"_s);
    QTest::keyClick(&check(u"showValue"_s), Qt::Key_Space);
    QCOMPARE(value.echoMode(), QLineEdit::Password);
}

void TestCookieEditDialog::aNewValueIsReadable()
{
    openAdd();
    enter(u"valueEdit"_s, u"abc"_s);
    QCOMPARE(line(u"valueEdit"_s).displayText(), u"abc"_s);
}

void TestCookieEditDialog::faultsAppearAtTheFieldThatIsEdited_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << u"nameEdit"_s << u""_s << u"Enter a name"_s;
    QTest::newRow("equals sign") << u"nameEdit"_s << u"a=b"_s << u"Remove the equals sign"_s;
    QTest::newRow("semicolon") << u"valueEdit"_s << u"a;b"_s << u"Remove the semicolon"_s;
    QTest::newRow("space behind") << u"valueEdit"_s << u"a "_s << u"Remove the white space"_s;
    QTest::newRow("an address") << u"domainEdit"_s << u"https://portal.example"_s << u"Enter a host alone"_s;
    QTest::newRow("no host") << u"domainEdit"_s << u""_s << u"Enter the host"_s;
    QTest::newRow("no slash") << u"pathEdit"_s << u"a"_s << u"Begin with “/”"_s;
}

void TestCookieEditDialog::faultsAppearAtTheFieldThatIsEdited()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    openEdit();
    enter(field, text);
    QVERIFY2(fault(field).startsWith(said), qPrintable(fault(field)));
    QCOMPARE(faultCount(), 1);
    QCOMPARE(line(field).property("kind").toString(), u"fault"_s); // what the style sheet frames
    pressSave();
    QVERIFY(m_saved->isEmpty());
    QCOMPARE(QApplication::focusWidget(), &line(field));
}

void TestCookieEditDialog::nothingIsBlamedBeforeItIsTouched()
{
    open(CookieDraft(), Purpose::Add);
    QCOMPARE(faultCount(), 0);
    enter(u"pathEdit"_s, u"/a"_s);
    click(check(u"httpOnlyCheck"_s));
    QCOMPARE(faultCount(), 0); // neither the missing name nor the missing host
    open(CookieDraft::fromCookie(reported()));
    QCOMPARE(faultCount(), 0);
    click(check(u"secureCheck"_s));
    QCOMPARE(faultCount(), 0); // SameSite is a question still, no mistake
}

void TestCookieEditDialog::savingShowsEveryFaultAndFocusesTheFirst()
{
    CookieDraft draft;
    draft.path = u"a"_s;
    draft.expires = m_clock.now().addDays(-1);
    draft.sameSite = SameSiteChoice::None;
    open(draft, Purpose::Add);
    m_dialog->resize(m_dialog->width(), 260);
    line(u"pathEdit"_s).setFocus();
    pressSave();
    QVERIFY(m_saved->isEmpty());
    QCOMPARE(faultCount(), 5);
    QVERIFY(!fault(u"nameEdit"_s).isEmpty());
    QVERIFY(!fault(u"domainEdit"_s).isEmpty());
    QVERIFY(!fault(u"pathEdit"_s).isEmpty());
    QVERIFY(fault(u"expiresEdit"_s).startsWith(u"Choose a later time"_s));
    QVERIFY(fault(u"sameSiteBox"_s).contains(u"Secure"_s));
    QCOMPARE(QApplication::focusWidget(), &line(u"nameEdit"_s));
    enter(u"nameEdit"_s, u"n"_s);
    enter(u"domainEdit"_s, u"portal.example"_s);
    enter(u"pathEdit"_s, u"/"_s);
    pressSave();
    QCOMPARE(QApplication::focusWidget(), &part<QDateTimeEdit>(u"expiresEdit"_s));
    // Field and sentence are scrolled into the window.
    QTRY_VERIFY(!part<QDateTimeEdit>(u"expiresEdit"_s).visibleRegion().isEmpty());
    const QWidget &box = part<QDateTimeEdit>(u"expiresEdit"_s);
    QTRY_COMPARE(box.visibleRegion().boundingRect(), box.rect());
}

void TestCookieEditDialog::aFaultIsReadWithItsField()
{
    openEdit();
    enter(u"nameEdit"_s, u"a;=b"_s);
    const QAccessibleInterface *const name = QAccessible::queryAccessibleInterface(&line(u"nameEdit"_s));
    QCOMPARE(name->text(QAccessible::Name), u"Name"_s);
    const QString description = name->text(QAccessible::Description);
    QVERIFY(description.contains(u"semicolon"_s) && description.contains(u"equals sign"_s));
    QVERIFY(!description.contains(u'⚠')); // a sign is for the eye
    QCOMPARE(fault(u"nameEdit"_s).count(u'\n'), 1);
}

void TestCookieEditDialog::aFaultGoesWhenItIsMended()
{
    openEdit();
    enter(u"nameEdit"_s, u"a;"_s);
    QCOMPARE(faultCount(), 1);
    QTest::keyClick(&line(u"nameEdit"_s), Qt::Key_Backspace);
    QCOMPARE(faultCount(), 0);
    QVERIFY(line(u"nameEdit"_s).accessibleDescription().isEmpty());
    QCOMPARE(line(u"nameEdit"_s).property("kind").toString(), u"hint"_s);
}

void TestCookieEditDialog::aPrefixSpeaksOfEveryFieldItDemands()
{
    CookieDraft draft = answered();
    draft.hostOnly = false;
    draft.path = u"/a"_s;
    open(draft);
    enter(u"nameEdit"_s, u"__Host-n"_s);
    for (const QString &field : {u"hostOnlyCheck"_s, u"pathEdit"_s, u"secureCheck"_s})
        QVERIFY2(fault(field).contains(u"“__Host-”"_s), qPrintable(field));
    click(check(u"hostOnlyCheck"_s));
    click(check(u"secureCheck"_s));
    enter(u"pathEdit"_s, u"/"_s);
    QCOMPARE(faultCount(), 0);
}

void TestCookieEditDialog::sameSiteNoneIsBlamedWhenSecureGoes()
{
    CookieDraft draft = answered();
    draft.secure = true;
    draft.sameSite = SameSiteChoice::None;
    open(draft);
    click(check(u"secureCheck"_s));
    QVERIFY(fault(u"sameSiteBox"_s).contains(u"Secure"_s));
    click(check(u"secureCheck"_s));
    QCOMPARE(faultCount(), 0);
}

void TestCookieEditDialog::anUnreportedSameSiteIsAskedFor()
{
    open(CookieDraft::fromCookie(reported()));
    QVERIFY(said(part<QComboBox>(u"sameSiteBox"_s)).contains(u"did not report"_s));
    enter(u"valueEdit"_s, u"new"_s);
    pressSave();
    QVERIFY(m_saved->isEmpty());
    QVERIFY(fault(u"sameSiteBox"_s).contains(u"did not report"_s));
    QCOMPARE(QApplication::focusWidget(), &part<QComboBox>(u"sameSiteBox"_s));
    choose(u"Strict"_s);
    QCOMPARE(faultCount(), 0);
    pressSave();
    QCOMPARE(m_saved->size(), 1);
    QCOMPARE(saved().sameSite, SameSite::Strict);
    open(answered());
    QCOMPARE(part<QComboBox>(u"sameSiteBox"_s).findText(u"Choose…"_s), -1); // it is known
}

void TestCookieEditDialog::theSizeIsCountedWhileTyping()
{
    openAdd();
    const QLabel &counter = part<QLabel>(u"sizeCounter"_s);
    QCOMPARE(counter.text(), u"0 of 4,096 bytes for name and value"_s);
    enter(u"nameEdit"_s, u"né"_s);
    enter(u"valueEdit"_s, u"v"_s);
    QCOMPARE(counter.text(), u"4 of 4,096 bytes for name and value"_s);
    QApplication::clipboard()->setText(QString(4093, u'v'));
    line(u"valueEdit"_s).setFocus();
    QTest::keyClick(&line(u"valueEdit"_s), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(counter.text(), u"4,097 of 4,096 bytes for name and value"_s);
    QVERIFY(fault(u"valueEdit"_s).startsWith(u"Shorten it"_s));
    QTest::keyClick(&line(u"valueEdit"_s), Qt::Key_Backspace);
    QCOMPARE(faultCount(), 0);
}

void TestCookieEditDialog::theSessionCanBecomeATimeAndBack()
{
    openEdit();
    const auto &time = part<QDateTimeEdit>(u"expiresEdit"_s);
    QVERIFY(time.isVisible());
    QVERIFY(said(time).contains(u"in 13 month"_s) && said(time).contains(u"2027-12-24 09:00:00 UTC"_s));
    click(check(u"sessionCheck"_s));
    QVERIFY(!time.isVisible());
    QVERIFY(said(time).isEmpty());
    click(check(u"sessionCheck"_s));
    pressSave();
    QCOMPARE(saved().expires, reported().expires); // to the millisecond
    openAdd();
    click(check(u"sessionCheck"_s));
    enter(u"nameEdit"_s, u"n"_s);
    pressSave();
    QCOMPARE(saved().expires, m_clock.now().addDays(30));
}

void TestCookieEditDialog::anEnteredTimeIsLocalTime()
{
    openEdit();
    auto &time = part<QDateTimeEdit>(u"expiresEdit"_s);
    time.setFocus();
    time.setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(&time, u"2020"_s);
    QVERIFY(fault(u"expiresEdit"_s).startsWith(u"Choose a later time"_s));
    time.setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(&time, u"2029"_s);
    QCOMPARE(faultCount(), 0);
    pressSave();
    QCOMPARE(m_saved->size(), 1);
    QCOMPARE(saved().expires->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
             time.dateTime().toString(u"yyyy-MM-dd HH:mm"_s));
    QCOMPARE(saved().expires->timeSpec(), Qt::UTC);
    QCOMPARE(saved().expires->date().year(), 2029);
}

void TestCookieEditDialog::theHintTellsWhoIsSentTheCookie()
{
    openEdit();
    const QLineEdit &domain = line(u"domainEdit"_s);
    QCOMPARE(said(domain), u"Sent to portal.example only."_s);
    click(check(u"hostOnlyCheck"_s));
    QCOMPARE(said(domain), u"Sent to portal.example and every host below it."_s);
    enter(u"domainEdit"_s, u"MÜNCHEN.example"_s);
    QCOMPARE(said(domain), u"Sent to xn--mnchen-3ya.example and every host below it."_s);
    QCOMPARE(domain.accessibleDescription(), said(domain));
}

void TestCookieEditDialog::charactersThatCannotBeSeenAreTold()
{
    Cookie cookie = reported();
    cookie.key.name = "user\xe2\x80\xaegnp\xff";
    cookie.value = "a\xe2\x80\x8b";
    open(CookieDraft::fromCookie(cookie));
    QVERIFY(said(line(u"nameEdit"_s)).contains(u"user\\u{202e}gnp"_s));
    QVERIFY(said(line(u"nameEdit"_s)).contains(u"bytes that are no text"_s));
    QVERIFY(said(line(u"valueEdit"_s)).isEmpty()); // masked
    click(check(u"showValue"_s));
    QVERIFY(said(line(u"valueEdit"_s)).contains(u"a\\u{200b}"_s));
}

void TestCookieEditDialog::aDuplicateNeedsAnotherKey()
{
    open(answered(), Purpose::Duplicate);
    QCOMPARE(m_dialog->windowTitle(), u"Duplicate sessionid"_s);
    pressSave();
    QVERIFY(m_saved->isEmpty());
    QVERIFY(fault(u"nameEdit"_s).contains(u"already"_s));
    QCOMPARE(QApplication::focusWidget(), &line(u"nameEdit"_s));
    enter(u"pathEdit"_s, u"/b"_s); // another key, though another field
    QCOMPARE(faultCount(), 0);
    pressSave();
    QCOMPARE(m_saved->size(), 1);
}

void TestCookieEditDialog::noOtherCookieIsOverwritten()
{
    const CookieKey own = reported().key;
    const CookieKey other{"sessionid", own.domain, u"/other"_s};
    openEdit().setTaken([&](const CookieKey &key) { return key == own || key == other; });
    enter(u"pathEdit"_s, u"/other"_s);
    pressSave();
    QVERIFY(m_saved->isEmpty());
    QVERIFY(fault(u"nameEdit"_s).contains(u"already"_s));
    enter(u"pathEdit"_s, u"/"_s); // its own key is its own
    pressSave();
    QCOMPARE(m_saved->size(), 1);
    openAdd().setTaken([&](const CookieKey &key) { return key == own; });
    enter(u"nameEdit"_s, u"sessionid"_s);
    QVERIFY(fault(u"nameEdit"_s).contains(u"already"_s));
}

void TestCookieEditDialog::aChangedKeyIsAnnouncedAsAMove()
{
    openEdit();
    enter(u"valueEdit"_s, u"b"_s);
    QVERIFY(!notice().isVisible());
    enter(u"nameEdit"_s, u"other"_s);
    QVERIFY(notice().isVisible());
    QVERIFY(notice().text().contains(u"moves"_s));
    enter(u"nameEdit"_s, u"sessionid"_s);
    QVERIFY(!notice().isVisible());
}

void TestCookieEditDialog::savingWaitsForTheOutcome()
{
    openEdit();
    QTest::keyClick(&line(u"nameEdit"_s), Qt::Key_Return);
    QTest::keyClick(&line(u"nameEdit"_s), Qt::Key_Return);
    pressSave();
    QCOMPARE(m_saved->size(), 1);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(button(QDialogButtonBox::Save).text(), u"Saving…"_s);
    m_dialog->showOutcome({u"The engine refused it."_s, {}});
    pressSave();
    QCOMPARE(m_saved->size(), 2);
}

void TestCookieEditDialog::theOutcomeIsShownAndTheDialogStays_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QStringList>("differences");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("refused") << u"The engine did not say why."_s << QStringList()
                             << QStringList{u"⚠ Not saved. The engine did not say why."_s};
    QTest::newRow("kept otherwise") << QString() << QStringList{u"Path: “/”."_s, u"Secure: off."_s}
                                    << QStringList{u"⚠ Saved"_s, u"Path: “/”."_s, u"Secure: off."_s};
    QTest::newRow("kept as entered") << QString() << QStringList() << QStringList{u"Saved as entered."_s};
}

void TestCookieEditDialog::theOutcomeIsShownAndTheDialogStays()
{
    QFETCH(QString, refusal);
    QFETCH(QStringList, differences);
    QFETCH(QStringList, said);
    openEdit();
    pressSave();
    m_dialog->showOutcome({refusal, differences});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(notice().isVisible());
    for (const QString &part : said)
        QVERIFY2(notice().text().contains(part), qPrintable(notice().text()));
    QCOMPARE(QApplication::focusWidget(), &notice()); // so that it is read
    QVERIFY(!QAccessible::queryAccessibleInterface(&notice())->text(QAccessible::Name).contains(u'⚠'));
    QCOMPARE(button(QDialogButtonBox::Cancel).text(), refusal.isEmpty() ? u"Close"_s : u"Cancel"_s);
    enter(u"valueEdit"_s, u"again"_s);
    QVERIFY(!notice().isVisible()); // it is no longer about what the form holds
}

void TestCookieEditDialog::afterAnOutcomeTheSavedCookieIsEdited()
{
    const CookieKey added{"n", u"portal.example"_s, u"/"_s};
    bool isStored = false;
    openAdd().setTaken([&](const CookieKey &key) { return isStored && key == added; });
    enter(u"nameEdit"_s, u"n"_s);
    pressSave();
    isStored = true;
    m_dialog->showOutcome({{}, {u"SameSite: not reported."_s}});
    QCOMPARE(m_dialog->purpose(), Purpose::Edit);
    QCOMPARE(m_dialog->originalKey(), added);
    enter(u"valueEdit"_s, u"v"_s);
    pressSave();
    QCOMPARE(m_saved->size(), 2);
}

void TestCookieEditDialog::escapeWritesNothing()
{
    openEdit();
    enter(u"valueEdit"_s, u"b"_s);
    QTest::keyClick(&line(u"valueEdit"_s), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_saved->isEmpty());
}

void TestCookieEditDialog::everyControlHasANameAndIsReachedByTab()
{
    open(CookieDraft::fromCookie(reported()));
    QStringList names;
    for (QWidget *const control : controls())
        names += nameOf(*control);
    names.sort();
    QStringList expected{u"Name"_s,
                         u"Value"_s,
                         u"Show value"_s,
                         u"Domain"_s,
                         u"This host only"_s,
                         u"Path"_s,
                         u"Until the browser is closed"_s,
                         u"Expires"_s,
                         u"SameSite"_s,
                         u"Secure: sent over https only"_s,
                         u"HttpOnly: hidden from scripts of the page"_s,
                         u"Save"_s,
                         u"Cancel"_s};
    expected.sort();
    QCOMPARE(names, expected);
    QSet<QWidget *> visited;
    for (qsizetype i = 0; i < 3 * expected.size(); ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *const control : controls())
        QVERIFY2(visited.contains(control), qPrintable(control->objectName()));
}

void TestCookieEditDialog::everyMnemonicIsOnce()
{
    openEdit();
    QMap<QKeySequence, int> used;
    for (const QLabel *const label : m_dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            ++used[QKeySequence::mnemonic(label->text())];
    }
    for (const QAbstractButton *const button : m_dialog->findChildren<QAbstractButton *>()) {
        if (!QKeySequence::mnemonic(button->text()).isEmpty())
            ++used[QKeySequence::mnemonic(button->text())];
    }
    QVERIFY(used.size() >= 11);
    for (auto it = used.cbegin(); it != used.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key().toString()));
    QTest::keyClick(m_dialog.get(), Qt::Key_P, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), &line(u"pathEdit"_s));
}

void TestCookieEditDialog::theWheelChangesNothingInPassing()
{
    openEdit();
    line(u"nameEdit"_s).setFocus();
    auto &box = part<QComboBox>(u"sameSiteBox"_s);
    const QPointF middle = box.rect().center();
    QWheelEvent down(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &down);
    QCOMPARE(box.currentText(), u"Lax"_s);
}

void TestCookieEditDialog::nothingIsCutWithALargeFont_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("usual") << 1.0;
    QTest::newRow("twice") << 2.0;
}

void TestCookieEditDialog::nothingIsCutWithALargeFont()
{
    QFETCH(double, factor);
    const QFont usual = QApplication::font();
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * factor);
    QApplication::setFont(large);
    open(CookieDraft(), Purpose::Add);
    pressSave(); // with all that is to say
    QCoreApplication::processEvents();
    const QRect screen = m_dialog->screen()->availableGeometry();
    QVERIFY(m_dialog->width() <= screen.width() && m_dialog->height() <= screen.height());
    for (const QLabel *const label : m_dialog->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QAbstractButton *const button : m_dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    for (const auto which : {QDialogButtonBox::Save, QDialogButtonBox::Cancel})
        QCOMPARE(button(which).visibleRegion().boundingRect(), button(which).rect());
}

void TestCookieEditDialog::textOfTheCookieIsPlain()
{
    for (const auto &[label, name] : test::hostileNames()) {
        Cookie cookie = reported();
        cookie.key = {name, u"<b>portal.example</b>"_s, u"/<img src=x>"_s};
        open(CookieDraft::fromCookie(cookie));
        QVERIFY2(!m_dialog->windowTitle().contains(u'\n') && m_dialog->windowTitle().size() < 60,
                 label.constData());
        for (const FieldNote *const note : m_dialog->findChildren<FieldNote *>())
            QCOMPARE(note->textFormat(), Qt::PlainText);
        QCOMPARE(notice().textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestCookieEditDialog)
#include "tst_cookieeditdialog.moc"
