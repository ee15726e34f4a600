// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "browsing/DownloadAllowance.h"

#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_DownloadAllowance final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theFirstIsFreeAndTheNextIsNot();
    void touchesDoNotAddUp();
    void whereATouchIsNeededNothingElseDoes();
    void eachFollowedLinkIsWorthAFile();
    void whatWasChosenHoldsForAWhile();
    void aTypedAddressIsItsOwnFileWhateverThePageTook();
    void aTypedAddressMaySendOnToItsFile();
    void anotherDocumentInheritsNothing();

private:
    const QUrl m_file{u"https://portal.example/a.csv"_s};
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC);
};

void tst_DownloadAllowance::theFirstIsFreeAndTheNextIsNot()
{
    DownloadAllowance allowance;
    QVERIFY(allowance.take(m_file, m_now));
    QVERIFY(!allowance.take(m_file, m_now));
    QVERIFY(!allowance.take(m_file, m_now.addDays(1)));
}

void tst_DownloadAllowance::touchesDoNotAddUp()
{
    DownloadAllowance allowance;
    for (int i = 0; i < 5; ++i)
        allowance.touched(m_now);
    QVERIFY(allowance.take(m_file, m_now));
    QVERIFY(!allowance.take(m_file, m_now));
    allowance.touched(m_now);
    QVERIFY(allowance.take(m_file, m_now));
    QVERIFY(!allowance.take(m_file, m_now));
}

void tst_DownloadAllowance::whereATouchIsNeededNothingElseDoes()
{
    using Need = DownloadAllowance::Need;
    DownloadAllowance allowance;
    QVERIFY(!allowance.take(m_file, m_now, Need::RecentTouch)); // the first is not free
    QVERIFY(allowance.take(m_file, m_now));                     // and still there
    allowance.touched(m_now);
    QVERIFY(allowance.take(m_file, m_now.addSecs(1), Need::RecentTouch));
    QVERIFY(!allowance.take(m_file, m_now.addSecs(1), Need::RecentTouch));
    allowance.touched(m_now);
    const QDateTime later = m_now.addSecs(std::chrono::seconds(DownloadAllowance::touchedFor).count() + 1);
    QVERIFY(!allowance.take(m_file, later, Need::RecentTouch));
}

void tst_DownloadAllowance::eachFollowedLinkIsWorthAFile()
{
    DownloadAllowance allowance;
    allowance.chosen(m_now);
    allowance.chosen(m_now.addSecs(1));
    QVERIFY(allowance.take(m_file, m_now.addSecs(2)));
    QVERIFY(allowance.take(m_file, m_now.addSecs(2)));
    QVERIFY(!allowance.take(m_file, m_now.addSecs(2)));
    for (qsizetype i = 0; i < DownloadAllowance::mostChosen + 5; ++i)
        allowance.chosen(m_now);
    for (qsizetype i = 0; i < DownloadAllowance::mostChosen; ++i)
        QVERIFY(allowance.take(m_file, m_now));
    QVERIFY(!allowance.take(m_file, m_now));
}

void tst_DownloadAllowance::whatWasChosenHoldsForAWhile()
{
    DownloadAllowance allowance;
    QVERIFY(allowance.take(m_file, m_now));
    allowance.chosen(m_now);
    allowance.chosen(m_now);
    const QDateTime later = m_now.addSecs(std::chrono::seconds(DownloadAllowance::chosenFor).count() + 1);
    QVERIFY(allowance.take(m_file, later)); // it was a touch, too
    QVERIFY(!allowance.take(m_file, later));
}

void tst_DownloadAllowance::aTypedAddressIsItsOwnFileWhateverThePageTook()
{
    DownloadAllowance allowance;
    QVERIFY(allowance.take(QUrl(u"https://portal.example/b.csv"_s), m_now));
    allowance.expect(m_file);
    QVERIFY(!allowance.take(QUrl(u"https://portal.example/b.csv"_s), m_now));
    QVERIFY(allowance.take(m_file, m_now));
    QVERIFY(!allowance.take(m_file, m_now));
}

void tst_DownloadAllowance::aTypedAddressMaySendOnToItsFile()
{
    DownloadAllowance allowance;
    QVERIFY(allowance.take(m_file, m_now));
    allowance.redirected(m_file); // the page's own
    QVERIFY(!allowance.take(m_file, m_now));
    allowance.expect(QUrl(u"https://portal.example/latest"_s));
    allowance.redirected(m_file);
    QVERIFY(allowance.take(m_file, m_now));
    QVERIFY(!allowance.take(m_file, m_now));
}

void tst_DownloadAllowance::anotherDocumentInheritsNothing()
{
    DownloadAllowance allowance;
    QVERIFY(allowance.take(m_file, m_now));
    allowance.expect(m_file);
    allowance.documentLeft();
    QVERIFY(!allowance.take(m_file, m_now));
    allowance.chosen(m_now);
    allowance.chosen(m_now);
    allowance.documentLeft();
    QVERIFY(allowance.take(m_file, m_now)); // the touch that led here
    QVERIFY(!allowance.take(m_file, m_now));
}

QTEST_APPLESS_MAIN(tst_DownloadAllowance)
#include "tst_downloadallowance.moc"
