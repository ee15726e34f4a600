// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "browsing/Download.h"
#include "browsing/DownloadSpeed.h"
#include "widgets/DownloadRow.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

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
    void whoPausesByTheKeyboardGoesOnByTheSameKey();
    void returnPressesTheButtonThatHasTheFocus();
    void whatTheServerDoesNotSayIsNotCalledNothing_data();
    void whatTheServerDoesNotSayIsNotCalledNothing();

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

void tst_DownloadRow::whoPausesByTheKeyboardGoesOnByTheSameKey()
{
    DownloadRow row;
    Download download;
    download.state = DownloadState::Running;
    row.show(download, DownloadSpeed());
    static_cast<QWidget &>(row).show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    connect(&row, &DownloadRow::pauseWanted, &row, [&] {
        download.state = DownloadState::Paused;
        row.show(download, DownloadSpeed());
    });
    connect(&row, &DownloadRow::resumeWanted, &row, [&] {
        download.state = DownloadState::Running;
        row.show(download, DownloadSpeed());
    });
    const QSignalSpy cancelled(&row, &DownloadRow::cancelWanted);
    row.findChild<QPushButton *>(u"pauseDownload"_s)->setFocus();
    QTest::keyClick(row.focusWidget(), Qt::Key_Space);
    QCOMPARE(download.state, DownloadState::Paused);
    QTest::keyClick(row.focusWidget(), Qt::Key_Space);
    QCOMPARE(download.state, DownloadState::Running);
    QTest::keyClick(row.focusWidget(), Qt::Key_Space);
    QCOMPARE(download.state, DownloadState::Paused);
    QVERIFY(cancelled.isEmpty());
}

void tst_DownloadRow::returnPressesTheButtonThatHasTheFocus()
{
    QDialog dialog;
    auto *const row = new DownloadRow;
    auto *const other = new QPushButton(u"Other"_s); // the dialog's default
    auto *const column = new QVBoxLayout(&dialog);
    column->addWidget(row);
    column->addWidget(other);
    Download download;
    download.state = DownloadState::Cancelled;
    row->show(download, DownloadSpeed());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QSignalSpy removed(row, &DownloadRow::removeWanted);
    const QSignalSpy elsewhere(other, &QPushButton::clicked);
    auto *const remove = row->findChild<QPushButton *>(u"removeDownload"_s);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Return);
    QTest::keyClick(remove, Qt::Key_Enter);
    QCOMPARE(removed.size(), 2);
    QVERIFY(elsewhere.isEmpty());
}

void tst_DownloadRow::whatTheServerDoesNotSayIsNotCalledNothing_data()
{
    QTest::addColumn<qint64>("total");
    QTest::newRow("unknown") << qint64(-1);
    QTest::newRow("as the engine has it") << qint64(0);
}

void tst_DownloadRow::whatTheServerDoesNotSayIsNotCalledNothing()
{
    QFETCH(qint64, total);
    Download download;
    download.state = DownloadState::Running;
    download.received = 1024;
    download.total = total;
    DownloadRow row;
    row.show(download, DownloadSpeed());
    QCOMPARE(row.findChild<QLabel *>(u"downloadState"_s)->text(), u"1.00 KiB received"_s);
}

QTEST_MAIN(tst_DownloadRow)
#include "tst_downloadrow.moc"
