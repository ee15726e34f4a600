// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "support/FocusReturn.h"
#include "widgets/PageDialog.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <optional>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestPageDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyUiWarning();
        m_dialog = std::make_unique<PageDialog>();
    }
    void cleanup() { m_dialog.reset(); }

    void aPagesLinesAreLines_data();
    void aPagesLinesAreLines();
    void aLongWordDoesNotWidenTheWindow();
    void returnPressesTheButtonThatHasTheFocus_data();
    void returnPressesTheButtonThatHasTheFocus();
    void whoCannotTakeTheKeyboardDoesNotGetItBack();
    void aKeyThatIsHeldAnswersNoSecondDialog_data();
    void aKeyThatIsHeldAnswersNoSecondDialog();
    void escapeBelongsToTheDialog();
    void returnInAFieldAnswersOnce();
    void whatIsTypedForThePageIsNotTaken();
    void returnWithoutAPasswordSendsNothing();

private:
    [[nodiscard]] QString shown() const
    {
        return m_dialog->findChild<QLabel *>(u"pageDialogMessage"_s)->text();
    }

    std::unique_ptr<PageDialog> m_dialog;
};

void TestPageDialog::aPagesLinesAreLines_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("shown");
    QTest::newRow("one") << u"Saved."_s << u"Saved."_s;
    QTest::newRow("two") << u"line\nnext"_s << u"line\nnext"_s;
    QTest::newRow("of Windows") << u"line\r\nnext"_s << u"line\nnext"_s;
    QTest::newRow("an empty one") << u"line\n\nnext"_s << u"line\n\nnext"_s;
    QTest::newRow("hidden marks") << u"a\u202eb\n\u200bc"_s << u"a\\u{202e}b\n\\u{200b}c"_s;
    QTest::newRow("more than there is room for")
        << u"x\n"_s.repeated(13) + u"y"_s << u"x\n"_s.repeated(11) + u"x x y"_s;
}

void TestPageDialog::aPagesLinesAreLines()
{
    QFETCH(QString, message);
    m_dialog->tell(u"portal.localhost"_s, message);
    QTEST(shown(), "shown");
}

void TestPageDialog::aLongWordDoesNotWidenTheWindow()
{
    m_dialog->tell(u"portal.localhost"_s, u"Short."_s);
    const int usual = m_dialog->minimumSizeHint().width();
    for (const QString &word : {QString(300, u'Z'), u"😀"_s.repeated(150)}) {
        m_dialog->tell(u"portal.localhost"_s, word);
        QVERIFY(m_dialog->minimumSizeHint().width() < usual + 400);
        QCOMPARE(shown().remove(QChar(0x200B)), word);
    }
}

void TestPageDialog::returnPressesTheButtonThatHasTheFocus_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isAgreed");
    QTest::newRow("OK") << Qt::Key_Return << u"pageDialogOk"_s << true;
    QTest::newRow("OK, of the number pad") << Qt::Key_Enter << u"pageDialogOk"_s << true;
    QTest::newRow("Cancel") << Qt::Key_Return << u"pageDialogCancel"_s << false;
}

void TestPageDialog::whoCannotTakeTheKeyboardDoesNotGetItBack()
{
    QWidget window;
    auto *const before = new QLineEdit(&window);
    auto *const bar = new QLineEdit(&window);
    QWidget other;
    auto *const reads = new QLineEdit(&other);
    window.show();
    other.show();
    before->setFocus();
    FocusReturn focus(*bar, {});
    focus.remember();
    bar->setFocus();
    before->setParent(&other); // as a tab that is torn off
    before->show();
    reads->setFocus();
    focus.giveBack();
    QCOMPARE(other.focusWidget(), reads);
    QCOMPARE(window.focusWidget(), bar);
}

void TestPageDialog::returnPressesTheButtonThatHasTheFocus()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, button);
    QSignalSpy answered(m_dialog.get(), &PageDialog::answered);
    m_dialog->ask(PageDialog::Kind::Confirm, u"portal.localhost"_s, u"Sure?"_s, {},
                  PageDialog::Repetition::First);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto *const pressed = m_dialog->findChild<QPushButton *>(button);
    pressed->setFocus();
    QTest::keyClick(pressed, key);
    QCOMPARE(answered.size(), 1);
    QTEST(answered.first().at(0).value<std::optional<QString>>().has_value(), "isAgreed");
    QVERIFY(!m_dialog->isVisible());
}

void TestPageDialog::aKeyThatIsHeldAnswersNoSecondDialog_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<PageDialog::Kind>("kind");
    QTest::newRow("Return on a button") << Qt::Key_Return << PageDialog::Kind::Confirm;
    QTest::newRow("Return in a field") << Qt::Key_Return << PageDialog::Kind::Prompt;
    QTest::newRow("Escape") << Qt::Key_Escape << PageDialog::Kind::Alert;
}

void TestPageDialog::aKeyThatIsHeldAnswersNoSecondDialog()
{
    QFETCH(Qt::Key, key);
    QFETCH(PageDialog::Kind, kind);
    QWidget window;
    auto *const dialog = new PageDialog({}, &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ask = [dialog, kind] {
        dialog->ask(kind, u"portal.localhost"_s, u"Sure?"_s, {}, PageDialog::Repetition::Again);
    };
    const auto send = [dialog, key](bool isRepeated) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, {}, isRepeated);
        QApplication::sendEvent(dialog->focusWidget(), &event);
    };
    const QSignalSpy answered(dialog, &PageDialog::answered);
    ask();
    send(false);
    QCOMPARE(answered.size(), 1);
    ask();
    send(true);
    QCOMPARE(answered.size(), 1);
    send(false);
    QCOMPARE(answered.size(), 2);
}

/// Else the window's action of that key would be carried out, too.
void TestPageDialog::escapeBelongsToTheDialog()
{
    m_dialog->ask(PageDialog::Kind::Alert, u"portal.localhost"_s, u"Hello"_s, {},
                  PageDialog::Repetition::First);
    QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(m_dialog->findChild<QPushButton *>(u"pageDialogOk"_s), &event);
    QVERIFY(event.isAccepted());
    QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_F5, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(m_dialog->findChild<QPushButton *>(u"pageDialogOk"_s), &other);
    QVERIFY(!other.isAccepted());
}

void TestPageDialog::returnInAFieldAnswersOnce()
{
    m_dialog->ask(PageDialog::Kind::Prompt, u"portal.localhost"_s, u"Who?"_s, u"me"_s,
                  PageDialog::Repetition::First);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QSignalSpy answered(m_dialog.get(), &PageDialog::answered);
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).value<std::optional<QString>>(), std::optional(u"me"_s));
}

void TestPageDialog::whatIsTypedForThePageIsNotTaken()
{
    const QSignalSpy answered(m_dialog.get(), &PageDialog::answered);
    m_dialog->noteTyping();
    m_dialog->askCredentials(u"evil.localhost"_s, {});
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto *const user = m_dialog->findChild<QLineEdit *>(u"pageDialogText"_s);
    auto *const password = m_dialog->findChild<QLineEdit *>(u"pageDialogPassword"_s);
    QTest::keyClicks(user, u"ysecretword"_s, Qt::NoModifier, 20);
    QTest::keyClick(user, Qt::Key_Return);
    QCOMPARE(user->text(), QString());
    QVERIFY(answered.isEmpty());
    QTest::qWait(600); // the pause is what is waited for
    QTest::keyClicks(user, u"me"_s);
    QTest::keyClicks(password, u"mine"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).value<std::optional<QString>>(), std::optional(u"me"_s));
}

void TestPageDialog::returnWithoutAPasswordSendsNothing()
{
    const QSignalSpy answered(m_dialog.get(), &PageDialog::answered);
    m_dialog->askCredentials(u"portal.localhost"_s, {});
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto *const user = m_dialog->findChild<QLineEdit *>(u"pageDialogText"_s);
    QTest::keyClicks(user, u"me"_s);
    QTest::keyClick(user, Qt::Key_Return);
    QVERIFY(answered.isEmpty());
    QVERIFY(m_dialog->findChild<QLineEdit *>(u"pageDialogPassword"_s)->hasFocus());
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"pageDialogOk"_s), Qt::LeftButton);
    QCOMPARE(answered.size(), 1); // some servers want none
}

QTEST_MAIN(TestPageDialog)
#include "tst_pagedialog.moc"
