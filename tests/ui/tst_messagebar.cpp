// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "widgets/MessageBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestMessageBar final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyUiWarning();
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 100);
        m_bar = new MessageBar(m_window.get());
        m_bar->resize(600, 60);
        m_window->show();
        m_answers.clear();
    }
    void cleanup() { m_window.reset(); }

    void itIsHiddenUntilThereIsSomethingToSay();
    void aQuestionIsAnsweredOnce_data();
    void aQuestionIsAnsweredOnce();
    void furtherMessagesWaitTheirTurn();
    void aQuestionCanBeWithdrawn();
    void aPageCannotPileUpMessages();
    void aQuestionAskedByAnAnswerIsShown();
    void anOfferIsTakenOnceOrWithdrawn();
    void anUrgentQuestionComesBeforeWhatWaits();
    void textIsNeverMarkup();
    void aLongTextIsNotCutOff();
    void tabReachesItWhereItStands();
    void theKeyboardGoesBackWhenItIsAnswered();
    void aDoubleClickAnswersOneQuestion();

private:
    quint64 propose(const QString &text)
    {
        return m_bar->propose(text, u"Do it"_s, u"Leave it"_s, [this, text](bool agreed) {
            m_answers.append({text, agreed});
        });
    }
    void press(const QString &objectName)
    {
        QTest::mouseClick(m_bar->findChild<QPushButton *>(objectName), Qt::LeftButton);
    }
    [[nodiscard]] QString shown() const { return m_bar->findChild<QLabel *>()->text(); }

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
    QList<std::pair<QString, bool>> m_answers;
};

void TestMessageBar::itIsHiddenUntilThereIsSomethingToSay()
{
    QVERIFY(!m_bar->isVisible());
    m_bar->notify(u"Saved."_s);
    QVERIFY(m_bar->isVisible());
    press(u"closeButton"_s);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::aQuestionIsAnsweredOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("agreed");
    QTest::newRow("yes") << u"yesButton"_s << u"Do it"_s << true;
    QTest::newRow("no") << u"noButton"_s << u"Leave it"_s << false;
}

void TestMessageBar::aQuestionIsAnsweredOnce()
{
    QFETCH(QString, button);
    QFETCH(QString, text);
    QFETCH(bool, agreed);
    const quint64 number = propose(u"Again?"_s);
    QVERIFY(m_bar->findChild<QPushButton *>(button)->isVisible());
    QCOMPARE(m_bar->findChild<QPushButton *>(button)->text(), text);
    QVERIFY(!m_bar->findChild<QPushButton *>(u"closeButton"_s)->isVisible());
    QVERIFY(m_answers.isEmpty());
    press(button);
    m_bar->withdraw(number); // nothing is left of it
    QCOMPARE(m_answers, (QList<std::pair<QString, bool>>{{u"Again?"_s, agreed}}));
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::furtherMessagesWaitTheirTurn()
{
    propose(u"first"_s);
    m_bar->notify(u"second"_s);
    propose(u"third"_s);
    QCOMPARE(shown(), u"first"_s);
    press(u"noButton"_s);
    QCOMPARE(shown(), u"second"_s);
    QVERIFY(!m_bar->findChild<QPushButton *>(u"yesButton"_s)->isVisible());
    press(u"closeButton"_s);
    QCOMPARE(shown(), u"third"_s);
    press(u"yesButton"_s);
    QCOMPARE(m_answers, (QList<std::pair<QString, bool>>{{u"first"_s, false}, {u"third"_s, true}}));
}

void TestMessageBar::aQuestionCanBeWithdrawn()
{
    const quint64 first = propose(u"first"_s);
    const quint64 second = propose(u"second"_s);
    m_bar->withdraw(first);
    QCOMPARE(shown(), u"second"_s);
    m_bar->withdraw(second);
    QVERIFY(!m_bar->isVisible() && m_answers.isEmpty());
}

void TestMessageBar::aPageCannotPileUpMessages()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(propose(QString::number(i)) != 0);
    QCOMPARE(propose(u"one too many"_s), 0U);
    m_bar->notify(u"one too many"_s);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(shown(), QString::number(i));
        press(u"yesButton"_s);
    }
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(m_answers.size(), 20); // what was too many is not answered either
}

void TestMessageBar::aQuestionAskedByAnAnswerIsShown()
{
    m_bar->propose(u"first"_s, u"Do it"_s, u"Leave it"_s, [this](bool) { propose(u"second"_s); });
    press(u"yesButton"_s);
    QCOMPARE(shown(), u"second"_s);
    press(u"noButton"_s);
    QCOMPARE(m_answers, (QList<std::pair<QString, bool>>{{u"second"_s, false}}));
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::textIsNeverMarkup()
{
    m_bar->notify(u"<a href='https://evil.example'>click</a>"_s);
    QCOMPARE(m_bar->findChild<QLabel *>()->textFormat(), Qt::PlainText);
    QVERIFY(shown().startsWith(u'<'));
}

void TestMessageBar::aLongTextIsNotCutOff()
{
    m_bar->notify(u"Eighty characters of a sentence that somebody should be able to read. "_s.repeated(5));
    m_bar->resize(600, m_bar->heightForWidth(600));
    QTest::qWait(0);
    const auto *const label = m_bar->findChild<QLabel *>();
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
}

void TestMessageBar::anOfferIsTakenOnceOrWithdrawn()
{
    int taken = 0;
    m_bar->notify(u"Saved."_s);
    const quint64 first = m_bar->offer(u"Deleted."_s, u"Put back"_s, [&taken] { ++taken; });
    QCOMPARE(shown(), u"Deleted."_s); // before what waits
    QCOMPARE(m_bar->findChild<QPushButton *>(u"offerButton"_s)->text(), u"Put back"_s);
    press(u"offerButton"_s);
    QCOMPARE(taken, 1);
    QCOMPARE(shown(), u"Saved."_s);
    QVERIFY(!m_bar->findChild<QPushButton *>(u"offerButton"_s)->isVisible());
    m_bar->withdraw(first); // nothing is left of it
    const quint64 second = m_bar->offer(u"Deleted again."_s, u"Put back"_s, [&taken] { ++taken; });
    QVERIFY(second != first);
    m_bar->withdraw(second);
    QCOMPARE(shown(), u"Saved."_s);
    press(u"closeButton"_s);
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(taken, 1);
}

void TestMessageBar::anUrgentQuestionComesBeforeWhatWaits()
{
    QList<bool> answers;
    const auto note = [&answers](bool yes) { answers.append(yes); };
    m_bar->propose(u"Later?"_s, u"Yes"_s, u"No"_s, [](bool) {});
    const quint64 urgent = m_bar->urge(u"It hangs."_s, u"End it"_s, u"Wait"_s, note);
    QCOMPARE(shown(), u"It hangs."_s);
    press(u"noButton"_s);
    QCOMPARE(answers, QList<bool>{false});
    QCOMPARE(shown(), u"Later?"_s);
    const quint64 again = m_bar->urge(u"It hangs."_s, u"End it"_s, u"Wait"_s, note);
    QVERIFY(again != urgent);
    m_bar->withdraw(again);
    QCOMPARE(shown(), u"Later?"_s);
    QCOMPARE(answers.size(), 1);
}

void TestMessageBar::tabReachesItWhereItStands()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const above = new QLineEdit;
    auto *const bar = new MessageBar;
    auto *const below = new QLineEdit;
    for (QWidget *const part : QList<QWidget *>{above, bar, below})
        column->addWidget(part);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    above->setFocus();
    bar->propose(u"Now?"_s, u"Yes"_s, u"No"_s, [](bool) {}); // only now there are buttons
    for (const QString &next : {u"noButton"_s, u"yesButton"_s}) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget()->objectName(), next);
    }
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), below);
}

void TestMessageBar::aDoubleClickAnswersOneQuestion()
{
    propose(u"First?"_s);
    propose(u"Second?"_s);
    auto *const yes = m_bar->findChild<QPushButton *>(u"yesButton"_s);
    press(u"yesButton"_s);
    QTest::mouseDClick(yes, Qt::LeftButton); // what a second press in time is
    QTest::mouseRelease(yes, Qt::LeftButton);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(shown(), u"Second?"_s);
}

void TestMessageBar::theKeyboardGoesBackWhenItIsAnswered()
{
    QLineEdit page(m_window.get());
    QPushButton next(m_window.get()); // Qt's own choice
    page.show();
    next.show();
    page.setFocus();
    propose(u"Reload?"_s);
    propose(u"And this one?"_s);
    QCOMPARE(m_window->focusWidget(), &page); // a question does not take it
    m_bar->findChild<QPushButton *>(u"yesButton"_s)->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(shown(), u"And this one?"_s);
    QCOMPARE(m_window->focusWidget(), &page); // a second press is no answer to it
    m_bar->findChild<QPushButton *>(u"noButton"_s)->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_window->focusWidget(), &page);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
