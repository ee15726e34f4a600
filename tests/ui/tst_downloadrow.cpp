// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "browsing/Download.h"
#include "browsing/DownloadSpeed.h"
#include "widgets/DownloadRow.h"

#include <QLabel>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_DownloadRow final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void aLongNameKeepsItsExtensionAndIsWholeInTheToolTip();
    void aNameIsNeverMarkup();
    void aShortNameNeedsNoToolTip();

private:
    static void show(DownloadRow &row, const QString &name)
    {
        Download download;
        download.host = u"portal.example"_s;
        download.path = u"/home/visitor/"_s + name;
        row.show(download, DownloadSpeed());
        static_cast<QWidget &>(row).show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
    }
    static QLabel &nameIn(const DownloadRow &row) { return *row.findChild<QLabel *>(u"downloadName"_s); }
};

void tst_DownloadRow::aLongNameKeepsItsExtensionAndIsWholeInTheToolTip()
{
    DownloadRow row;
    row.resize(500, 160);
    const QString name = QString(400, u'n') + u".tar.gz"_s;
    show(row, name);
    const QLabel &shown = nameIn(row);
    QVERIFY(row.width() <= 700); // the name does not make it as wide as it is
    QVERIFY2(shown.text().contains(u'…') && shown.text().endsWith(u".tar.gz"_s), qPrintable(shown.text()));
    QVERIFY(shown.fontMetrics().horizontalAdvance(shown.text()) <= shown.contentsRect().width());
    QCOMPARE(shown.toolTip().count(u'n'), 400);
    QCOMPARE(shown.accessibleName(), name);
    row.resize(680, 160);
    QTRY_VERIFY(shown.fontMetrics().horizontalAdvance(shown.text()) > 500); // it uses what room there is
}

void tst_DownloadRow::aNameIsNeverMarkup()
{
    DownloadRow row;
    row.resize(300, 160);
    show(row, u"<b>bold<!--"_s + QString(200, u'n') + u".csv"_s);
    QCOMPARE(nameIn(row).textFormat(), Qt::PlainText);
    QVERIFY(nameIn(row).toolTip().contains(u"&lt;b&gt;bold"_s));
}

void tst_DownloadRow::aShortNameNeedsNoToolTip()
{
    DownloadRow row;
    row.resize(600, 160);
    show(row, u"data.csv"_s);
    QCOMPARE(nameIn(row).text(), u"data.csv"_s);
    QVERIFY(nameIn(row).toolTip().isEmpty());
}

QTEST_MAIN(tst_DownloadRow)
#include "tst_downloadrow.moc"
