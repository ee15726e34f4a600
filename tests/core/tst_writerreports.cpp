// SPDX-License-Identifier: Apache-2.0
#include "ManualClock.h"
#include "StrictTest.h"
#include "cookies/WriterReports.h"

#include <QTest>

using namespace consentdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const CookieKey key{"theme", u"portal.example"_s, u"/"_s};
const auto script = u"https://cdn.example/a.js"_s;

} // namespace

class tst_WriterReports final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_reports = std::make_unique<WriterReports>(m_clock);
    }

    void thePageMayReportAfterTheStore();
    void theStoreMayReportAfterThePage();
    void aPageThatIsQuickDoesNotSpeakOfAnEarlierWrite();
    void aReportIsOfOneWrite();
    void whatNeverReachedTheStoreIsNoLaterWrite();
    void otherCookiesAreNotConcerned();
    void memoryIsBounded();

private:
    test::ManualClock m_clock;
    std::unique_ptr<WriterReports> m_reports;
};

void tst_WriterReports::thePageMayReportAfterTheStore()
{
    QVERIFY(!m_reports->takeStore(key));
    m_clock.advance(100ms);
    QVERIFY(m_reports->takePage(key, script));
}

void tst_WriterReports::theStoreMayReportAfterThePage()
{
    QVERIFY(!m_reports->takePage(key, script));
    m_clock.advance(100ms);
    QCOMPARE(m_reports->takeStore(key), script);
}

void tst_WriterReports::aPageThatIsQuickDoesNotSpeakOfAnEarlierWrite()
{
    QVERIFY(!m_reports->takeStore(key)); // a response
    m_clock.advance(WriterReports::afterStore + 1ms);
    QVERIFY(!m_reports->takePage(key, script));
    QCOMPARE(m_reports->takeStore(key), script);
}

void tst_WriterReports::aReportIsOfOneWrite()
{
    QVERIFY(!m_reports->takeStore(key));
    QVERIFY(m_reports->takePage(key, script));
    QVERIFY(!m_reports->takePage(key, script)); // of the next one
    QCOMPARE(m_reports->takeStore(key), script);
    QVERIFY(!m_reports->takeStore(key));
}

void tst_WriterReports::whatNeverReachedTheStoreIsNoLaterWrite()
{
    QVERIFY(!m_reports->takePage(key, script));
    m_clock.advance(WriterReports::afterPage + 1ms);
    QVERIFY(!m_reports->takeStore(key));
}

void tst_WriterReports::otherCookiesAreNotConcerned()
{
    const CookieKey other{"theme", u"portal.example"_s, u"/deep"_s};
    QVERIFY(!m_reports->takePage(key, script));
    QVERIFY(!m_reports->takeStore(other));
    QCOMPARE(m_reports->takeStore(key), script);
}

void tst_WriterReports::memoryIsBounded()
{
    QVERIFY(!m_reports->takePage(key, script));
    for (int i = 0; i < WriterReports::maximum; ++i)
        QVERIFY(!m_reports->takePage({QByteArray::number(i), key.domain, key.path}, script));
    QVERIFY(!m_reports->takeStore(key)); // the oldest has left
}

QTEST_GUILESS_MAIN(tst_WriterReports)
#include "tst_writerreports.moc"
