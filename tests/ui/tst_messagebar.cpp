// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "widgets/MessageBar.h"

#include <QLabel>
#include <QPushButton>
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
    void voidQuestionsAreDeniedAndNoticesStay();
    void aQuestionOfOursCannotBeMadeVoid();
    void aQuestionOfOursCanBeWithdrawn();
    void aPageCannotPileUpQuestions();
    void aQuestionAskedByAnAnswerIsShown();
    void anOfferIsTakenOnceOrWithdrawn();
    void anUrgentQuestionComesBeforeWhatWaits();
    void textIsNeverMarkup();
    void aLongTextIsNotCutOff();

private:
    void ask(const QString &text)
    {
        m_bar->ask(text, [this, text](bool allowed) { m_answers.append({text, allowed}); });
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
    QTest::addColumn<bool>("allowed");
    QTest::newRow("allow") << u"allowButton"_s << true;
    QTest::newRow("deny") << u"denyButton"_s << false;
}

void TestMessageBar::aQuestionIsAnsweredOnce()
{
    QFETCH(QString, button);
    QFETCH(bool, allowed);
    ask(u"May it?"_s);
    QVERIFY(m_bar->findChild<QPushButton *>(button)->isVisible());
    QVERIFY(!m_bar->findChild<QPushButton *>(u"closeButton"_s)->isVisible());
    QVERIFY(m_answers.isEmpty()); // denied until it is answered: nothing is told yet
    press(button);
    m_bar->voidQuestions();
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().second, allowed);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::furtherMessagesWaitTheirTurn()
{
    ask(u"first"_s);
    m_bar->notify(u"second"_s);
    ask(u"third"_s);
    QCOMPARE(shown(), u"first"_s);
    press(u"denyButton"_s);
    QCOMPARE(shown(), u"second"_s);
    QVERIFY(!m_bar->findChild<QPushButton *>(u"allowButton"_s)->isVisible());
    press(u"closeButton"_s);
    QCOMPARE(shown(), u"third"_s);
    press(u"allowButton"_s);
    QCOMPARE(m_answers, (QList<std::pair<QString, bool>>{{u"first"_s, false}, {u"third"_s, true}}));
}

void TestMessageBar::voidQuestionsAreDeniedAndNoticesStay()
{
    ask(u"one"_s);
    m_bar->notify(u"notice"_s);
    ask(u"two"_s);
    m_bar->voidQuestions();
    QCOMPARE(m_answers, (QList<std::pair<QString, bool>>{{u"one"_s, false}, {u"two"_s, false}}));
    QCOMPARE(shown(), u"notice"_s);
    QVERIFY(m_bar->isVisible());
}

void TestMessageBar::aQuestionOfOursCannotBeMadeVoid()
{
    m_bar->propose(u"Again?"_s, u"Choose again"_s, u"Keep my choice"_s, [this](bool isYes) {
        m_answers.append({u"Again?"_s, isYes});
    });
    m_bar->voidQuestions();
    QVERIFY(m_bar->isVisible() && m_answers.isEmpty());
    QCOMPARE(m_bar->findChild<QPushButton *>(u"allowButton"_s)->text(), u"Choose again"_s);
    press(u"denyButton"_s);
    QCOMPARE(m_answers, (QList<std::pair<QString, bool>>{{u"Again?"_s, false}}));
    ask(u"May it?"_s);
    QCOMPARE(m_bar->findChild<QPushButton *>(u"allowButton"_s)->text(), u"Allow"_s);
}

void TestMessageBar::aQuestionOfOursCanBeWithdrawn()
{
    const quint64 number =
        m_bar->propose(u"Again?"_s, u"Choose again"_s, u"Keep my choice"_s, [this](bool isYes) {
            m_answers.append({u"Again?"_s, isYes});
        });
    QVERIFY(m_bar->isVisible());
    m_bar->withdraw(number);
    QVERIFY(!m_bar->isVisible() && m_answers.isEmpty());
}

void TestMessageBar::aPageCannotPileUpQuestions()
{
    for (int i = 0; i < 100; ++i)
        ask(QString::number(i));
    QCOMPARE(m_answers.size(), 80); // denied at once
    QVERIFY(std::none_of(m_answers.cbegin(), m_answers.cend(), [](const auto &a) { return a.second; }));
    for (int i = 0; i < 20; ++i)
        press(u"allowButton"_s);
    QCOMPARE(m_answers.size(), 100);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::aQuestionAskedByAnAnswerIsShown()
{
    m_bar->ask(u"first"_s, [this](bool) { ask(u"second"_s); });
    press(u"allowButton"_s);
    QCOMPARE(shown(), u"second"_s);
    press(u"denyButton"_s);
    m_bar->ask(u"third"_s, [this](bool) { ask(u"asked while void"_s); });
    m_bar->voidQuestions();
    QCOMPARE(shown(), u"asked while void"_s); // it belongs to the new page
    press(u"denyButton"_s);
    QCOMPARE(m_answers.last(), std::pair(u"asked while void"_s, false));
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
    m_bar->voidQuestions();
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
    m_bar->voidQuestions(); // a page cannot take it away
    QCOMPARE(shown(), u"It hangs."_s);
    press(u"denyButton"_s);
    QCOMPARE(answers, QList<bool>{false});
    QCOMPARE(shown(), u"Later?"_s);
    const quint64 again = m_bar->urge(u"It hangs."_s, u"End it"_s, u"Wait"_s, note);
    QVERIFY(again != urgent);
    m_bar->withdraw(again);
    QCOMPARE(shown(), u"Later?"_s);
    QCOMPARE(answers.size(), 1);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
