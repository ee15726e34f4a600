// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "models/ColumnLayout.h"

#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestColumnLayout final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void aLayoutSurvivesItsText();
    void whatCannotBeUnderstoodIsLeftOut_data();
    void whatCannotBeUnderstoodIsLeftOut();
    void anEmptyTextIsTheFallBack();
    void everyColumnHasAnIdentifierOfItsOwn();
};

void TestColumnLayout::aLayoutSurvivesItsText()
{
    ColumnLayout layout;
    layout.shown = {{CookieColumn::Size, 80}, {CookieColumn::Name, 160}};
    layout.sortColumn = CookieColumn::Expires;
    layout.sortOrder = Qt::DescendingOrder;
    QCOMPARE(layout.toText(), u"size:80,name:160;expires:descending"_s);
    QVERIFY(ColumnLayout::fromText(layout.toText(), ColumnLayout::initial(7)) == layout);
}

void TestColumnLayout::whatCannotBeUnderstoodIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("understood");
    QTest::newRow("a column of a later version") << u"future:90,name:160"_s << u"name:160;name:ascending"_s;
    QTest::newRow("a column twice") << u"name:160,name:20"_s << u"name:160;name:ascending"_s;
    QTest::newRow("a width that is none") << u"name:wide,size:80"_s << u"size:80;name:ascending"_s;
    QTest::newRow("too narrow, too wide") << u"name:1,size:99999"_s << u"name:20,size:4000;name:ascending"_s;
    QTest::newRow("an unknown order") << u"name:160;size:sideways"_s << u"name:160;size:ascending"_s;
    QTest::newRow("an unknown sorting") << u"name:160;future:descending"_s << u"name:160;name:ascending"_s;
}

void TestColumnLayout::whatCannotBeUnderstoodIsLeftOut()
{
    QFETCH(QString, text);
    QFETCH(QString, understood);
    QCOMPARE(ColumnLayout::fromText(text, ColumnLayout::initial(7)).toText(), understood);
}

void TestColumnLayout::anEmptyTextIsTheFallBack()
{
    const ColumnLayout initial = ColumnLayout::initial(7);
    for (const QString &text :
         {QString(), u";"_s, u"future:90;name:descending"_s, QString(100'000, u','), QString(1000, u'x')})
        QVERIFY(ColumnLayout::fromText(text, initial) == initial);
}

void TestColumnLayout::everyColumnHasAnIdentifierOfItsOwn()
{
    QSet<QString> identifiers;
    for (int i = 0; i < cookieColumnCount; ++i)
        identifiers.insert(identifier(CookieColumn(i)));
    QCOMPARE(identifiers.size(), cookieColumnCount);
}

QTEST_GUILESS_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
