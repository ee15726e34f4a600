// SPDX-License-Identifier: Apache-2.0
#include "ManualClock.h"
#include "StrictTest.h"
#include "browsing/History.h"
#include "browsing/HistoryQuery.h"
#include "browsing/ZoomLevels.h"
#include "storage/Database.h"
#include "storage/HistoryRepository.h"
#include "storage/SqlConnection.h"
#include "storage/ZoomRepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Refuses to keep anything.
class FullStore final : public HistoryStore
{
public:
    [[nodiscard]] Result<QList<Visit>> load(const QDateTime &, int) override { return QList<Visit>(); }
    [[nodiscard]] Result<void> save(const Visit &) override { return failure(u"Full."_s); }
    [[nodiscard]] Result<void> remove(const QUrl &) override { return failure(u"Full."_s); }
    [[nodiscard]] Result<void> clear() override { return failure(u"Full."_s); }
};

QStringList addresses(const QList<Visit> &visits)
{
    QStringList texts;
    for (const Visit &visit : visits)
        texts.append(visit.address.toString());
    return texts;
}

} // namespace

class tst_History final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void onlyAddressesOfTheWebAreKept_data();
    void onlyAddressesOfTheWebAreKept();
    void placeOnThePageAndPasswordsAreNotKept();
    void visitsAreCounted();
    void aTitleMayComeLater();
    void theBeginningOfTheHostComesFirst();
    void everyWordMustFitAddressOrTitle();
    void amongEqualsTheOftenAndLatelyVisitedComesFirst();
    void schemeAndWwwNeedNotBeTyped_data();
    void schemeAndWwwNeedNotBeTyped();
    void matchesAreFoundWithoutOverlap();
    void anotherSessionFindsThem();
    void whatIsOlderThanNinetyDaysIsForgotten();
    void theOldestLeavesAFullHistory();
    void clearingLeavesNoTraceInTheFiles();
    void whatCannotBeSavedHoldsForTheSession();
    void rowsOfOthersAreLeftOut();
    void aFullHistoryAnswersWhileSomebodyTypes();

    void zoomIsRememberedForASite();
    void zoomHasBounds();
    void zoomStepsLeadThereAndBack();
    void anotherSessionFindsTheZoom();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    test::ManualClock m_clock;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"choices.sqlite"_s); }
    void openDatabase();
    [[nodiscard]] bool anyFileContains(const QByteArray &text) const;
};

void tst_History::init()
{
    test::failOnAnyWarning();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
}

void tst_History::openDatabase()
{
    m_database.reset();
    auto opened = Database::open(path());
    QVERIFY(opened && opened->notice.isEmpty());
    m_database = std::move(opened->database);
}

bool tst_History::anyFileContains(const QByteArray &text) const
{
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden);
    return std::any_of(files.begin(), files.end(), [&text](const QFileInfo &info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
    });
}

void tst_History::onlyAddressesOfTheWebAreKept_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("blank") << u"about:blank"_s;
    QTest::newRow("data") << u"data:text/html,secret"_s;
    QTest::newRow("blob") << u"blob:https://example.org/1"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"http:/x"_s;
    QTest::newRow("endless") << u"https://example.org/?"_s + QString(3000, u'a');
}

void tst_History::onlyAddressesOfTheWebAreKept()
{
    QFETCH(QString, url);
    History history(m_clock);
    history.note(QUrl(url), u"title"_s);
    QCOMPARE(history.size(), 0);
    history.note(QUrl(u"https://example.org/"_s), {});
    QCOMPARE(history.size(), 1);
}

void tst_History::placeOnThePageAndPasswordsAreNotKept()
{
    History history(m_clock);
    history.note(QUrl(u"https://me:secret@example.org/page?q=1#place"_s), {});
    history.note(QUrl(u"https://example.org/page?q=1#other"_s), {});
    const auto found = history.find(u"example"_s, 5);
    QCOMPARE(addresses(found), QStringList{u"https://example.org/page?q=1"_s});
    QCOMPARE(found.constFirst().count, 2);
}

void tst_History::visitsAreCounted()
{
    History history(m_clock);
    history.note(QUrl(u"https://example.org"_s), u"One"_s);
    m_clock.advance(1h);
    history.note(QUrl(u"https://example.org/"_s), {});
    const auto found = history.find(u"one"_s, 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst(), (Visit{QUrl(u"https://example.org/"_s), u"One"_s, 2, m_clock.now()}));
}

void tst_History::aTitleMayComeLater()
{
    History history(m_clock);
    history.setTitle(QUrl(u"https://example.org/"_s), u"Nobody was there"_s);
    QCOMPARE(history.size(), 0);
    history.note(QUrl(u"https://example.org/"_s), {});
    history.setTitle(QUrl(u"https://example.org/#x"_s), QString(500, u'T'));
    const auto found = history.find(u"ttt"_s, 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().title.size(), Visit::maximumTitle);
    QCOMPARE(found.constFirst().count, 1);
}

void tst_History::theBeginningOfTheHostComesFirst()
{
    History history(m_clock);
    history.note(QUrl(u"https://other.example/data-list"_s), {});
    history.note(QUrl(u"https://metadata.example/"_s), {});
    history.note(QUrl(u"https://data.example/"_s), {});
    QCOMPARE(addresses(history.find(u"DATA"_s, 5)),
             (QStringList{u"https://data.example/"_s, u"https://other.example/data-list"_s,
                          u"https://metadata.example/"_s}));
    QCOMPARE(history.find(u"data"_s, 2).size(), 2);
}

void tst_History::everyWordMustFitAddressOrTitle()
{
    History history(m_clock);
    history.note(QUrl(u"https://city.example/explore"_s), u"Bus stops of the city"_s);
    history.note(QUrl(u"https://city.example/trees"_s), u"Trees"_s);
    QCOMPARE(history.find(u"stops city.ex"_s, 5).size(), 1);
    QCOMPARE(history.find(u"city"_s, 5).size(), 2);
    QVERIFY(history.find(u"stops trees"_s, 5).isEmpty());
    QVERIFY(history.find(u"  "_s, 5).isEmpty());
}

void tst_History::amongEqualsTheOftenAndLatelyVisitedComesFirst()
{
    History history(m_clock);
    for (int i = 0; i < 4; ++i)
        history.note(QUrl(u"https://example.org/old"_s), {});
    m_clock.advance(40 * 24h);
    history.note(QUrl(u"https://example.org/new"_s), {});
    history.note(QUrl(u"https://example.org/often"_s), {});
    history.note(QUrl(u"https://example.org/often"_s), {});
    QCOMPARE(addresses(history.find(u"example"_s, 5)),
             (QStringList{u"https://example.org/often"_s, u"https://example.org/new"_s,
                          u"https://example.org/old"_s}));
}

void tst_History::schemeAndWwwNeedNotBeTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u"example.org/Da"_s, u"www.example.org/da"_s, u"https://example.org/da"_s, u"HTTP://www.exa"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void tst_History::schemeAndWwwNeedNotBeTyped()
{
    QFETCH(QString, typed);
    History history(m_clock);
    history.note(QUrl(u"https://www.example.org/data"_s), {});
    QCOMPARE(history.find(typed, 5).size(), 1);
}

void tst_History::matchesAreFoundWithoutOverlap()
{
    using Matches = QList<std::pair<qsizetype, qsizetype>>;
    const QString shown = u"Open Data portal"_s;
    QCOMPARE(HistoryQuery(u"data open"_s).matchesIn(shown), (Matches{{0, 4}, {5, 4}}));
    QCOMPARE(HistoryQuery(u"ata data"_s).matchesIn(shown), (Matches{{5, 4}}));
    QVERIFY(HistoryQuery(u"x"_s).matchesIn(shown).isEmpty());
}

void tst_History::anotherSessionFindsThem()
{
    openDatabase();
    QList<Visit> before;
    {
        HistoryRepository repository(*m_database);
        History history(m_clock, &repository);
        QVERIFY(history.load());
        history.note(QUrl::fromEncoded("https://xn--donnes-eva.fr/%E6%9D%B1?a=%2520"), u"東京"_s);
        history.note(QUrl(u"https://example.org/"_s), {});
        history.setTitle(QUrl(u"https://example.org/"_s), u"Later"_s);
        before = history.find(u"r"_s, 5);
        QCOMPARE(before.size(), 2);
    }
    openDatabase();
    HistoryRepository repository(*m_database);
    History history(m_clock, &repository);
    QVERIFY(history.load());
    QCOMPARE(history.find(u"r"_s, 5), before);
}

void tst_History::whatIsOlderThanNinetyDaysIsForgotten()
{
    openDatabase();
    HistoryRepository repository(*m_database);
    {
        History history(m_clock, &repository);
        history.note(QUrl(u"https://old.example/"_s), {});
        m_clock.advance(24h);
        history.note(QUrl(u"https://new.example/"_s), {});
    }
    m_clock.advance(History::keptDays * 24h - 12h);
    History history(m_clock, &repository);
    QVERIFY(history.load());
    QCOMPARE(addresses(history.find(u"example"_s, 5)), QStringList{u"https://new.example/"_s});
    const auto kept = repository.load(QDateTime::fromMSecsSinceEpoch(0), 10);
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1); // on the disk neither
}

void tst_History::theOldestLeavesAFullHistory()
{
    openDatabase();
    HistoryRepository repository(*m_database);
    for (int i = 0; i < 5; ++i) {
        const QUrl address(u"https://example.org/%1"_s.arg(i));
        QVERIFY(repository.save({address, {}, 1, m_clock.now().addSecs(i)}));
    }
    const auto kept = repository.load(m_clock.now().addDays(-1), 2);
    QVERIFY(kept);
    QStringList texts = addresses(*kept);
    texts.sort();
    QCOMPARE(texts, (QStringList{u"https://example.org/3"_s, u"https://example.org/4"_s}));

    History history(m_clock);
    for (int i = 0; i <= History::maximumVisits; ++i) {
        history.note(QUrl(u"https://example.org/page%1-"_s.arg(i)), {});
        m_clock.advance(1ms);
    }
    QCOMPARE(history.size(), qsizetype(History::maximumVisits));
    QVERIFY(history.find(u"page0-"_s, 1).isEmpty());
    QCOMPARE(history.find(u"page1-"_s, 1).size(), 1);
}

void tst_History::clearingLeavesNoTraceInTheFiles()
{
    openDatabase();
    HistoryRepository repository(*m_database);
    History history(m_clock, &repository);
    for (int i = 0; i < 200; ++i)
        history.note(QUrl(u"https://telltale.example/%1"_s.arg(i)), u"Telltale"_s);
    QVERIFY(anyFileContains("telltale.example"));
    QVERIFY(history.clear());
    QCOMPARE(history.size(), 0);
    QVERIFY(!anyFileContains("telltale.example"));
    QVERIFY(!anyFileContains("Telltale"));
    history.note(QUrl(u"https://telltale.example/"_s), {});
    QVERIFY(anyFileContains("telltale.example")); // the search can find
}

void tst_History::whatCannotBeSavedHoldsForTheSession()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!Full)"_s));
    QTest::ignoreMessage(QtWarningMsg, "Full."); // once, however many cannot be saved
    FullStore store;
    History history(m_clock, &store);
    history.note(QUrl(u"https://a.example/"_s), {});
    history.note(QUrl(u"https://b.example/"_s), {});
    QCOMPARE(history.find(u"example"_s, 5).size(), 2);
    const auto cleared = history.clear();
    QVERIFY(!cleared);
    QCOMPARE(cleared.error().message, u"Full."_s);
    QCOMPARE(history.size(), 0);
}

void tst_History::rowsOfOthersAreLeftOut()
{
    openDatabase();
    const auto &connection = m_database->connection();
    for (const QString &address : {u"javascript:alert(1)"_s, u"https://me:pw@example.org/"_s,
                                   u"https://example.org/#place"_s, u"https://good.example/"_s})
        QVERIFY(connection.run(u"INSERT INTO page_visit VALUES (?, 'title', 1, ?)"_s,
                               {address, m_clock.now().toMSecsSinceEpoch()}));
    HistoryRepository repository(*m_database);
    QTest::failOnWarning(QRegularExpression(u"^(?!Visited pages that are not understood)"_s));
    QTest::ignoreMessage(QtWarningMsg, "Visited pages that are not understood and were left out: 3");
    History history(m_clock, &repository);
    QVERIFY(history.load());
    QCOMPARE(history.size(), 1);
}

void tst_History::aFullHistoryAnswersWhileSomebodyTypes()
{
    History history(m_clock);
    for (int i = 0; i < History::maximumVisits; ++i)
        history.note(QUrl(u"https://portal%1.example.org/explore/dataset/%2/table/"_s.arg(i % 50).arg(i)),
                     u"Dataset number %1 of the open data portal"_s.arg(i));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(history.find(u"portal data"_s, 8).size(), 8);
    // A tenth of a second is felt; this takes a tenth of that.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    qInfo("One key in a full history: %lld ms", timer.elapsed());
}

void tst_History::zoomIsRememberedForASite()
{
    ZoomLevels levels;
    QSignalSpy changed(&levels, &ZoomLevels::changed);
    const Site site = Site::fromHost(u"maps.example.org"_s);
    levels.set(site, 150);
    levels.set(site, 150);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(levels.percent(Site::fromHost(u"example.org"_s)), 150);
    QCOMPARE(levels.percent(Site::fromHost(u"example.net"_s)), 100);
    levels.set(site, 100);
    QVERIFY(levels.all().isEmpty());
    levels.set({}, 200); // no site
    QCOMPARE(levels.percent({}), 100);
    QCOMPARE(changed.size(), 2);
}

void tst_History::zoomHasBounds()
{
    ZoomLevels levels;
    const Site site = Site::fromHost(u"example.org"_s);
    levels.set(site, 100'000);
    QCOMPARE(levels.percent(site), ZoomLevels::largest);
    levels.set(site, -1);
    QCOMPARE(levels.percent(site), ZoomLevels::smallest);
}

void tst_History::zoomStepsLeadThereAndBack()
{
    QCOMPARE(ZoomLevels::larger(100), 110);
    QCOMPARE(ZoomLevels::smaller(110), 100);
    QCOMPARE(ZoomLevels::larger(101), 110);
    QCOMPARE(ZoomLevels::smaller(101), 100);
    int percent = ZoomLevels::smallest;
    int steps = 0;
    for (; ZoomLevels::larger(percent) != percent; ++steps)
        percent = ZoomLevels::larger(percent);
    QCOMPARE(percent, ZoomLevels::largest);
    for (; ZoomLevels::smaller(percent) != percent; --steps)
        percent = ZoomLevels::smaller(percent);
    QCOMPARE(percent, ZoomLevels::smallest);
    QCOMPARE(steps, 0);
}

void tst_History::anotherSessionFindsTheZoom()
{
    const Site kept = Site::fromHost(u"example.org"_s);
    const Site reset = Site::fromHost(u"example.net"_s);
    openDatabase();
    {
        ZoomRepository repository(*m_database);
        ZoomLevels levels(&repository);
        levels.set(kept, 150);
        levels.set(reset, 50);
        levels.set(reset, 100);
    }
    openDatabase();
    ZoomRepository repository(*m_database);
    ZoomLevels levels(&repository);
    QVERIFY(levels.load());
    QCOMPARE(levels.all(), (QHash<Site, int>{{kept, 150}}));
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
