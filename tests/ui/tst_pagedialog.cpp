// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "widgets/PageDialog.h"

#include <QLabel>
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
    void returnPressesTheButtonThatHasTheFocus_data();
    void returnPressesTheButtonThatHasTheFocus();

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

void TestPageDialog::returnPressesTheButtonThatHasTheFocus_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isAgreed");
    QTest::newRow("OK") << Qt::Key_Return << u"pageDialogOk"_s << true;
    QTest::newRow("OK, of the number pad") << Qt::Key_Enter << u"pageDialogOk"_s << true;
    QTest::newRow("Cancel") << Qt::Key_Return << u"pageDialogCancel"_s << false;
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

QTEST_MAIN(TestPageDialog)
#include "tst_pagedialog.moc"
