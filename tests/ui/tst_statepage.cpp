// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "support/Theme.h"
#include "widgets/StatePage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestStatePage final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }
    void cleanup() { QApplication::setPalette(QPalette()); }

    void itShowsTitleTextDetailAndActions();
    void newContentReplacesAllOfTheOld();
    void anActionMayReplaceTheContentItBelongsTo();
    void textFromOutsideIsPlainAndShort();
    void nothingIsCutOffInASmallWindow_data();
    void nothingIsCutOffInASmallWindow();
    void aWideWindowCanBecomeSmallAgain();
    void theIconFollowsTheTheme();

private:
    [[nodiscard]] static QString text(const StatePage &page, const QString &name)
    {
        return page.findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] static QStringList buttons(const StatePage &page)
    {
        QStringList texts;
        for (const QPushButton *const button : page.findChildren<QPushButton *>())
            texts.append(button->text());
        return texts;
    }
};

void TestStatePage::itShowsTitleTextDetailAndActions()
{
    StatePage page;
    int runs = 0;
    page.setContent({u"warning"_s, u"Title"_s, u"Text."_s, u"detail"_s, {{u"Try again"_s, [&] { ++runs; }}}});
    page.show();
    QCOMPARE(page.title(), u"Title"_s);
    QCOMPARE(text(page, u"stateText"_s), u"Text."_s);
    QCOMPARE(text(page, u"stateDetail"_s), u"detail"_s);
    QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(runs, 1);
}

void TestStatePage::newContentReplacesAllOfTheOld()
{
    StatePage page;
    page.setContent({u"warning"_s, u"A"_s, u"a"_s, u"detail"_s, {{u"One"_s, [] {}}, {u"Two"_s, [] {}}}});
    page.setContent({u"panel"_s, u"B"_s, u"b"_s, {}, {{u"Three"_s, [] {}}}});
    page.show();
    QTRY_COMPARE(buttons(page), QStringList(u"Three"_s));
    QVERIFY(!page.findChild<QLabel *>(u"stateDetail"_s)->isVisible());
}

void TestStatePage::anActionMayReplaceTheContentItBelongsTo()
{
    StatePage page;
    page.setContent({u"warning"_s, u"A"_s, {}, {}, {{u"Next"_s, [&page] {
                                                         page.setContent({u"panel"_s, u"B"_s, {}, {}, {}});
                                                     }}}});
    page.show();
    QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(page.title(), u"B"_s);
    QTRY_VERIFY(buttons(page).isEmpty());
}

void TestStatePage::textFromOutsideIsPlainAndShort()
{
    StatePage page;
    page.setContent({u"warning"_s, u"<b>Title</b>"_s, u"<i>Text</i>"_s, u"<img src=x>"_s.repeated(1000), {}});
    for (const QLabel *const label : page.findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(text(page, u"stateDetail"_s).size() <= 600);
}

void TestStatePage::nothingIsCutOffInASmallWindow_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual font") << 1.0;
    QTest::newRow("large font") << 1.5;
}

void TestStatePage::nothingIsCutOffInASmallWindow()
{
    QFETCH(double, scale);
    StatePage page;
    QFont font = page.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    page.setFont(font);
    page.setContent({u"warning"_s,
                     u"pacificspatial.opendatasoft.com cannot prove who it is"_s,
                     u"Its certificate is not valid. Somebody on the way may be pretending to be this site, "
                     "and would receive what you type and your cookies."_s,
                     u"net::ERR_CERT_AUTHORITY_INVALID"_s,
                     {{u"Go back"_s, [] {}}, {u"Open anyway, this time"_s, [] {}}}});
    page.resize(1024 - 392, 560);
    page.show();
    QTest::qWait(0);
    for (const QLabel *const label : page.findChildren<QLabel *>()) {
        if (label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->objectName()));
        QVERIFY(page.rect().contains(label->geometry()));
    }
    for (const QPushButton *const button : page.findChildren<QPushButton *>()) {
        QVERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(page.rect().contains(button->geometry()));
    }
}

void TestStatePage::aWideWindowCanBecomeSmallAgain()
{
    StatePage page;
    page.setContent({u"warning"_s, u"Title"_s, u"Text."_s, u"detail"_s, {{u"Try again"_s, [] {}}}});
    page.resize(300, 400);
    page.show();
    const int least = page.minimumSizeHint().width();
    page.resize(1600, 400);
    QCoreApplication::processEvents();
    QCOMPARE(page.minimumSizeHint().width(), least);
    page.setContent({u"warning"_s, u"Title"_s, u"Text."_s, u"detail"_s, {{u"Try again"_s, [] {}}}});
    QCoreApplication::processEvents();
    QCOMPARE(page.minimumSizeHint().width(), least);
}

void TestStatePage::theIconFollowsTheTheme()
{
    QApplication::setPalette(Theme::light().palette());
    StatePage page;
    page.setContent({u"warning"_s, u"A"_s, u"a"_s, {}, {}});
    page.show();
    const auto icon = [&page] { return page.findChild<QLabel *>(u"stateIcon"_s)->pixmap().toImage(); };
    const QImage light = icon();
    QApplication::setPalette(Theme::dark().palette());
    QTRY_VERIFY(icon() != light);
}

QTEST_MAIN(TestStatePage)
#include "tst_statepage.moc"
