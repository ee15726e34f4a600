// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "UiTest.h"
#include "widgets/RetentionDialog.h"

#include <QSpinBox>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRetentionDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void itShowsAndAnswersLimitsAndDelay();
};

void TestRetentionDialog::itShowsAndAnswersLimitsAndDelay()
{
    RetentionDialog dialog(RetentionLimits(), 15s, categoryNamesOf(*test::builtInCatalogue()));
    QVERIFY(dialog.limits() == RetentionLimits());
    QCOMPARE(dialog.delay(), 15s);
    auto *const statistical = dialog.findChild<QSpinBox *>(u"months-statistical"_s);
    auto *const thirdParty = dialog.findChild<QSpinBox *>(u"months-third-party"_s);
    QVERIFY(!dialog.findChild<QSpinBox *>(u"months-necessary"_s));
    QCOMPARE(statistical->text(), u"13 months"_s);
    QCOMPARE(thirdParty->text(), u"No limit"_s);
    statistical->setValue(0);
    thirdParty->setValue(6);
    dialog.findChild<QSpinBox *>(u"leaveDelay"_s)->setValue(0);
    QVERIFY(!dialog.limits().months(CookieCategory::Statistical));
    QCOMPARE(dialog.limits().months(CookieCategory::ThirdParty), std::optional(6));
    QCOMPARE(dialog.delay(), 0s);
}

QTEST_MAIN(TestRetentionDialog)
#include "tst_retentiondialog.moc"
