// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "UiTest.h"
#include "widgets/CategoryHeader.h"
#include "widgets/ToggleSwitch.h"

#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestCategoryHeader final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void itTellsNameExplanationAndCount();
    void anEmptyCategorySaysSo();
    void theToggleAsksForTheOtherDecision();
    void onlyNecessaryIsAlwaysOn();
    void theExplanationIsNeverCutOff_data();
    void theExplanationIsNeverCutOff();
    void textOfACatalogueIsNeverMarkup();

private:
    [[nodiscard]] static CategoryDescription described(CookieCategory category)
    {
        return test::builtInCatalogue()->description(category);
    }
    [[nodiscard]] static QLabel &label(const CategoryHeader &header, const QString &name)
    {
        return *header.findChild<QLabel *>(name);
    }
};

void TestCategoryHeader::itTellsNameExplanationAndCount()
{
    CategoryHeader header(described(CookieCategory::Statistical));
    header.setCount(7);
    QCOMPARE(label(header, u"categoryName"_s).text(), u"Statistical"_s);
    QCOMPARE(label(header, u"categoryExplanation"_s).text(),
             described(CookieCategory::Statistical).explanation);
    QCOMPARE(label(header, u"categoryCount"_s).text(), u"7"_s);
    QVERIFY(label(header, u"categoryCount"_s).accessibleName().startsWith(u"7 cookie"_s));
}

void TestCategoryHeader::anEmptyCategorySaysSo()
{
    CategoryHeader header(described(CookieCategory::Internal));
    header.setCount(0);
    QCOMPARE(label(header, u"categoryCount"_s).text(), u"none yet"_s);
}

void TestCategoryHeader::theToggleAsksForTheOtherDecision()
{
    CategoryHeader header(described(CookieCategory::Internal));
    QSignalSpy decided(&header, &CategoryHeader::decided);
    header.toggle().click();
    QCOMPARE(decided.at(0).at(0).value<CookieCategory>(), CookieCategory::Internal);
    QCOMPARE(decided.at(0).at(1).value<Decision>(), Decision::Allow);
    QVERIFY(!header.toggle().isChecked());
    header.setDecision(Decision::Allow);
    QVERIFY(header.toggle().isChecked());
    header.toggle().click();
    QCOMPARE(decided.at(1).at(1).value<Decision>(), Decision::Refuse);
}

void TestCategoryHeader::onlyNecessaryIsAlwaysOn()
{
    for (const CookieCategory category : allCookieCategories) {
        CategoryHeader header(described(category));
        QSignalSpy decided(&header, &CategoryHeader::decided);
        const bool isNecessary = category == CookieCategory::Necessary;
        QCOMPARE(header.findChild<QLabel *>(u"alwaysOn"_s) != nullptr, isNecessary);
        header.toggle().click();
        QCOMPARE(decided.isEmpty(), isNecessary);
    }
}

void TestCategoryHeader::theExplanationIsNeverCutOff_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("usual") << 392 << 1.0;
    QTest::newRow("narrow") << 300 << 1.0;
    QTest::newRow("large font") << 392 << 1.5;
    QTest::newRow("narrow, large font") << 300 << 1.5;
}

void TestCategoryHeader::theExplanationIsNeverCutOff()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    for (const CookieCategory category : allCookieCategories) {
        CategoryHeader header(described(category));
        QFont font = header.font();
        font.setPointSizeF(font.pointSizeF() * scale);
        header.setFont(font);
        header.setCount(0);
        header.resize(width, header.heightForWidth(width));
        header.show();
        for (const QLabel *const text : header.findChildren<QLabel *>()) {
            const int needed =
                text->wordWrap() ? text->heightForWidth(text->width()) : text->sizeHint().height();
            QVERIFY2(text->height() >= needed, qPrintable(text->objectName()));
            if (!text->wordWrap())
                QVERIFY2(text->width() >= text->sizeHint().width(), qPrintable(text->objectName()));
        }
        QVERIFY(header.rect().contains(header.toggle().geometry()));
    }
}

void TestCategoryHeader::textOfACatalogueIsNeverMarkup()
{
    CategoryHeader header({CookieCategory::Internal, u"<b>Name</b>"_s, u"<img src=x>"_s});
    for (const QLabel *const text : header.findChildren<QLabel *>())
        QCOMPARE(text->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestCategoryHeader)
#include "tst_categoryheader.moc"
