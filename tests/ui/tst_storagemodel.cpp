// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "StorageSamples.h"
#include "StrictTest.h"
#include "models/StorageFilter.h"
#include "models/StorageModel.h"
#include "pagestorage/EscapedText.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <functional>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole model as text, one line a row.
QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        cells.removeAll(QString());
        lines.append(QString(depth, u' ') + cells.join(u" | "_s));
        lines += printed(model, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

/// A view that knows nothing but the signals: a tree of names that must stay the model's.
class Mirror final : public QObject
{
public:
    explicit Mirror(QAbstractItemModel &model)
        : m_model(model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &p, int first, int last) {
                    Row &row = at(p);
                    for (int i = first; i <= last; ++i)
                        row.children.insert(row.children.begin() + i, make(m_model.index(i, 0, p)));
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &p, int first, int last) {
                    Row &row = at(p);
                    row.children.erase(row.children.begin() + first, row.children.begin() + last + 1);
                });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
                [this](const QModelIndex &p, int from, int, const QModelIndex &, int to) {
                    Row &row = at(p); // one row, upwards
                    std::rotate(row.children.begin() + to, row.children.begin() + from,
                                row.children.begin() + from + 1);
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from) { at(from).text = textOf(from); });
    }

    [[nodiscard]] bool isRight() const { return isRight(m_root, {}); }

private:
    struct Row
    {
        QString text;
        std::vector<Row> children;
    };

    [[nodiscard]] static QString textOf(const QModelIndex &index)
    {
        return index.data(StorageModel::SearchRole).toString() +
               index.data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] Row make(const QModelIndex &index) const
    {
        Row row{textOf(index), {}};
        for (int i = 0; i < m_model.rowCount(index); ++i)
            row.children.push_back(make(m_model.index(i, 0, index)));
        return row;
    }
    Row &at(const QModelIndex &index)
    {
        return index.isValid() ? at(index.parent()).children[size_t(index.row())] : m_root;
    }
    [[nodiscard]] bool isRight(const Row &row, const QModelIndex &index) const
    {
        if (int(row.children.size()) != m_model.rowCount(index))
            return false;
        for (int i = 0; i < m_model.rowCount(index); ++i) {
            const QModelIndex child = m_model.index(i, 0, index);
            if (row.children[size_t(i)].text != textOf(child) || !isRight(row.children[size_t(i)], child))
                return false;
        }
        return true;
    }

    QAbstractItemModel &m_model;
    Row m_root;
};

} // namespace

class TestStorageModel final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_model = std::make_unique<StorageModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_filter = std::make_unique<StorageFilter>();
        m_filter->setSourceModel(m_model.get());
        m_filterTester = std::make_unique<QAbstractItemModelTester>(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_filterTester.reset();
        m_filter.reset();
        m_tester.reset();
        m_model.reset();
    }

    void everythingStandsUnderItsOriginAndKind();
    void theSameSnapshotAgainEmitsNothing();
    void aChangedEntryIsOneSignalForItsRow();
    void rowsKeepTheirPlaceAcrossSnapshots();
    void twoHundredRandomSnapshotsKeepEveryViewRight();
    void searchFindsNamesDetailsAndValues_data();
    void searchFindsNamesDetailsAndValues();
    void sortingIsNaturalAndKeepsHeadings();
    void sameNamesAreRowsOfTheirOwn();
    void hostileNamesStayPlainText_data();
    void hostileNamesStayPlainText();
    void noValueIsInWhatIsShown();
    void thirtyThousandRowsAreMergedAndSearchedFast();

private:
    std::unique_ptr<StorageModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<StorageFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_filterTester;
};

void TestStorageModel::everythingStandsUnderItsOriginAndKind()
{
    m_model->merge(test::storageOfEachKind());
    const QStringList expected{
        u"https://portal.example | 2.5 MB | 2 frame(s)"_s,
        u" Local storage | 2.5 MB | 1,205 entr(y/ies)"_s,
        u"  _hjid | 32 B | 11 character(s)"_s,
        u"  basket | 18.0 KB | 9000 character(s)"_s,
        u"  item10 | 32 B | 10 character(s)"_s,
        u"  item2 | 28 B | 9 character(s)"_s,
        u"  theme | 18 B | 4 character(s)"_s,
        u"  1200 more, not shown"_s,
        u" Session storage | 44 B | 1 entr(y/ies)"_s,
        u"  (empty name) | 44 B | 22 character(s)"_s,
        u" IndexedDB databases | 2 database(s)"_s,
        u"  busy | No answer in time."_s,
        u"  library | Version 3, 2 store(s)"_s,
        u"   authors | 0 record(s)"_s,
        u"   books | 512 record(s)"_s,
        u" Cache storage | 1 cache(s)"_s,
        u"  pages-v1 | 1 response(s)"_s,
        u"   GET https://portal.example/offline"_s,
        u" Service workers | 1 service worker(s)"_s,
        u"  https://portal.example/ | activated"_s,
        u"https://ads.example | Storage is refused here."_s,
        u"https://player.example/embed/42 | This document has no storage: it is sandboxed or has no address of its own."_s,
    };
    QCOMPARE(printed(*m_model), expected);
    const QModelIndex area = m_model->areaIndex({u"https://portal.example"_s, StorageKind::Caches});
    QCOMPARE(area.data().toString(), u"Cache storage"_s);
    QVERIFY(!m_model->areaIndex({u"https://elsewhere.example"_s, StorageKind::Caches}).isValid());
    QVERIFY(!m_model->nodeAt({}));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Size"_s);
}

void TestStorageModel::theSameSnapshotAgainEmitsNothing()
{
    m_model->merge(test::storageOfEachKind());
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->merge(test::storageOfEachKind());
    QCOMPARE(inserted.size() + removed.size() + moved.size() + changed.size() + reset.size(), 0);
}

void TestStorageModel::aChangedEntryIsOneSignalForItsRow()
{
    PageStorage storage = test::storageOfEachKind();
    m_model->merge(storage);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    storage.origins[0].local.items[0].value = u"gold"_s; // as long as before
    m_model->merge(storage);
    QCOMPARE(changed.size(), 1);
    const QModelIndex from = changed.at(0).at(0).toModelIndex();
    QCOMPARE(from.data().toString(), u"theme"_s);
    QCOMPARE(changed.at(0).at(1).toModelIndex().column(), int(StorageModel::DetailsColumn));
    QCOMPARE(m_model->nodeAt(from)->entry.value, u"gold"_s);
}

void TestStorageModel::rowsKeepTheirPlaceAcrossSnapshots()
{
    PageStorage storage = test::storageOfEachKind();
    m_model->merge(storage);
    const QModelIndex area = m_model->areaIndex({u"https://portal.example"_s, StorageKind::Local});
    const QPersistentModelIndex kept(m_model->index(4, 0, area));
    const QPersistentModelIndex lost(m_model->index(0, 0, area));
    QCOMPARE(kept.data().toString(), u"theme"_s);
    storage.origins[0].local.items.removeAt(3); // _hjid
    test::addEntry(storage.origins[0].local, test::storageEntry(u"a"_s, u"1"_s));
    test::addEntry(storage.origins[0].local, test::storageEntry(u"b"_s, u"1"_s));
    storage.origins.move(2, 1);
    m_model->merge(storage);
    QCOMPARE(kept.data().toString(), u"theme"_s);
    QCOMPARE(kept.row(), 5);
    QVERIFY(!lost.isValid());
    QCOMPARE(m_model->index(2, 0).data().toString(), u"https://ads.example"_s);
}

void TestStorageModel::twoHundredRandomSnapshotsKeepEveryViewRight()
{
    constexpr quint32 seed = 20261126;
    QRandomGenerator random(seed);
    const Mirror mirror(*m_model);
    for (int round = 0; round < 200; ++round) {
        PageStorage storage;
        for (int i = random.bounded(5); i > 0; --i) {
            OriginStorage origin;
            const int which = random.bounded(6);
            if (which < 4)
                origin.origin = u"https://o%1.example"_s.arg(which);
            if (random.bounded(4) == 0 || origin.origin.isEmpty())
                origin.problem = StorageProblem::Refused;
            for (int j = random.bounded(8); j > 0; --j)
                test::addEntry(origin.local, test::storageEntry(u"k%1"_s.arg(random.bounded(9)),
                                                                QString(random.bounded(3), u'v')));
            for (int j = random.bounded(3); j > 0; --j) {
                origin.databases.items.append(
                    {.name = u"d%1"_s.arg(random.bounded(3)),
                     .stores = QList<ObjectStore>(random.bounded(3), {u"s"_s, random.bounded(3)})});
            }
            origin.local.count += random.bounded(2);
            storage.origins.append(origin);
        }
        storage.framesNotAsked = random.bounded(2);
        const QString search = random.bounded(3) == 0 ? u"k%1"_s.arg(random.bounded(9)) : QString();
        m_filter->setSearch(search);
        m_model->merge(storage);
        QVERIFY2(mirror.isRight(), qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
        StorageModel fresh; // merging ends where beginning anew does
        fresh.merge(storage);
        QCOMPARE(printed(*m_model), printed(fresh));
        StorageFilter freshFilter;
        freshFilter.setSourceModel(&fresh);
        freshFilter.setSearch(search);
        QCOMPARE(printed(*m_filter), printed(freshFilter));
    }
}

void TestStorageModel::searchFindsNamesDetailsAndValues_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<int>("count");
    QTest::newRow("name") << u"THEME"_s
                          << QStringList({u"https://portal.example"_s, u" Local storage"_s, u"  theme"_s})
                          << 1;
    QTest::newRow("value") << u"3f2a-sec"_s
                           << QStringList({u"https://portal.example"_s, u" Local storage"_s, u"  _hjid"_s})
                           << 1;
    QTest::newRow("store of a database")
        << u"books"_s
        << QStringList(
               {u"https://portal.example"_s, u" IndexedDB databases"_s, u"  library"_s, u"   books"_s})
        << 1;
    QTest::newRow("an origin, with everything in it")
        << u"ads.example"_s << QStringList(u"https://ads.example"_s) << 0;
    QTest::newRow("a kind") << u"cache storage"_s
                            << QStringList({u"https://portal.example"_s, u" Cache storage"_s, u"  pages-v1"_s,
                                            u"   GET https://portal.example/offline"_s})
                            << 1;
    QTest::newRow("no pattern") << u".*"_s << QStringList() << 0;
    QTest::newRow("nothing") << u"no such thing"_s << QStringList() << 0;
}

void TestStorageModel::searchFindsNamesDetailsAndValues()
{
    QFETCH(QString, search);
    m_model->merge(test::storageOfEachKind());
    QCOMPARE(m_filter->foundCount(), 10);
    m_filter->setSearch(search);
    QStringList names;
    for (const QString &line : printed(*m_filter))
        names.append(line.section(u" | "_s, 0, 0));
    QTEST(names, "found");
    QTEST(m_filter->foundCount(), "count");
    m_filter->setSearch({});
    QCOMPARE(m_filter->foundCount(), 10);
}

void TestStorageModel::sortingIsNaturalAndKeepsHeadings()
{
    m_model->merge(test::storageOfEachKind());
    const auto names = [this] {
        QStringList shown;
        const QModelIndex area = m_filter->index(0, 0, m_filter->index(0, 0));
        for (int row = 0; row < m_filter->rowCount(area); ++row)
            shown.append(m_filter->index(row, 0, area).data().toString());
        return shown.join(u' ');
    };
    m_filter->sort(StorageModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(), u"_hjid basket item2 item10 theme 1200 more, not shown"_s);
    m_filter->sort(StorageModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(names(), u"theme item10 item2 basket _hjid 1200 more, not shown"_s);
    m_filter->sort(StorageModel::SizeColumn, Qt::DescendingOrder);
    QVERIFY(names().startsWith(u"basket "_s));
    QVERIFY(names().endsWith(u"theme 1200 more, not shown"_s));
    QCOMPARE(m_filter->index(0, 0).data().toString(), u"https://portal.example"_s);
    QCOMPARE(m_filter->index(4, 0, m_filter->index(0, 0)).data().toString(), u"Service workers"_s);
}

void TestStorageModel::sameNamesAreRowsOfTheirOwn()
{
    OriginStorage own;
    own.origin = u"https://portal.example"_s;
    for (int i = 0; i < 3; ++i) { // long keys that begin alike are cut to the same text
        own.local.items.append({QString(1000, u'k'), u"v"_s, 2000 + i, 1});
        own.databases.items.append({.name = u"same"_s});
    }
    OriginStorage boxed;
    boxed.problem = StorageProblem::Unavailable;
    m_model->merge({{own, boxed, boxed}, 0});
    QCOMPARE(m_model->rowCount(), 3);
    const QModelIndex area = m_model->areaIndex({own.origin, StorageKind::Local});
    QCOMPARE(m_model->rowCount(area), 3);
    QVERIFY(!m_model->nodeAt(m_model->index(0, 0, area))->isNameWhole);
    m_model->merge({{own, boxed, boxed}, 0});
    QCOMPARE(m_model->rowCount(), 3);
}

void TestStorageModel::hostileNamesStayPlainText_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &[label, name] : test::hostileNames())
        QTest::newRow(label.constData()) << name;
}

void TestStorageModel::hostileNamesStayPlainText()
{
    QFETCH(QByteArray, name);
    const QString text = QString::fromUtf8(name);
    OriginStorage own;
    own.origin = u"https://portal.example"_s;
    test::addEntry(own.local, test::storageEntry(text, text));
    own.databases.items = {{.name = text, .stores = {{text, 1}}}};
    own.caches.items = {{.name = text, .requests = {text}}};
    own.workers.items = {{text, text, text}};
    OriginStorage boxed;
    boxed.address = text;
    boxed.problem = StorageProblem::Unavailable;
    m_model->merge({{own, boxed}, 0});
    const std::function<void(const QModelIndex &)> check = [&](const QModelIndex &index) {
        for (int column = 0; column < StorageModel::ColumnCount; ++column) {
            const QString shown = index.siblingAtColumn(column).data().toString();
            QVERIFY(shown.size() <= 400);
            for (const QChar character : shown) {
                QVERIFY2(character.isPrint() || character.isMark() || character.isSurrogate() ||
                             character == QChar::ReplacementCharacter,
                         qPrintable(QString::number(character.unicode(), 16)));
            }
        }
        QVERIFY(!m_model->nodeAt(index)->description.contains(u'\u202e'));
        for (int row = 0; row < m_model->rowCount(index); ++row)
            check(m_model->index(row, 0, index));
    };
    check(m_model->index(0, 0));
    check(m_model->index(1, 0));
}

void TestStorageModel::noValueIsInWhatIsShown()
{
    m_model->merge(test::storageOfEachKind());
    QVERIFY(!printed(*m_model).join(u'\n').contains(u"secret"_s));
    const QModelIndex area = m_model->areaIndex({u"https://portal.example"_s, StorageKind::Local});
    for (int row = 0; row < m_model->rowCount(area); ++row) {
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!m_model->index(row, 0, area).data(role).toString().contains(u"secret"_s));
    }
}

void TestStorageModel::thirtyThousandRowsAreMergedAndSearchedFast()
{
    m_tester.reset(); // they look at everything after each signal
    m_filterTester.reset();
    PageStorage storage;
    for (int i = 0; i < 10; ++i) {
        OriginStorage origin;
        origin.origin = u"https://o%1.example"_s.arg(i);
        for (int j = 0; j < 3000; ++j)
            test::addEntry(origin.local, test::storageEntry(u"key%1"_s.arg(j), u"value %1"_s.arg(j)));
        storage.origins.append(origin);
    }
    QElapsedTimer timer;
    timer.start();
    m_model->merge(storage);
    const qint64 first = timer.restart();
    m_model->merge(storage);
    const qint64 again = timer.restart();
    m_filter->setSearch(u"value 2999"_s);
    const qint64 search = timer.elapsed();
    QCOMPARE(m_filter->foundCount(), 10);
    qInfo("30,000 rows: first %lld ms, again %lld ms, search %lld ms", first, again, search);
    QVERIFY(first + again + search < 5'000);
}

QTEST_GUILESS_MAIN(TestStorageModel)
#include "tst_storagemodel.moc"
