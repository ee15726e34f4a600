// SPDX-License-Identifier: Apache-2.0
#include "InspectorFixture.h"
#include "UiTest.h"
#include "models/CookieTableModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList names(const CookieTableModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, int(CookieColumn::Name)).data().toString());
    return result;
}

CookieFilter filterOf(const QString &text)
{
    CookieFilter filter;
    filter.setText(text);
    return filter;
}

CookieFilter filterOf(const FacetValue &value)
{
    CookieFilter filter;
    filter.choose(value);
    return filter;
}

InspectorRow rowOf(const Cookie &cookie)
{
    ObservedCookie observed;
    observed.cookie = cookie;
    observed.stored = true;
    observed.firstSeen = observed.lastChanged = test::ManualClock().now();
    return makeInspectorRow(observed, ConsentPolicy(test::builtInCatalogue(), {}), {});
}

} // namespace

class TestCookieTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyCookieIsARow();
    void everyColumnHasATitleAndATextForEveryRow();
    void everyWordHasToBeFoundInSomeColumn();
    void aMaskedValueIsNeitherShownNorFound();
    void theWholeTextIsNotCutButStaysMasked();
    void whatIsFoundOutOfSameSiteIsShownAndFiltered();
    void aRevealedValueIsShownInItsRowOnly();
    void ofAFacetOneValueIsEnough();
    void facetCountsAreWhatTheFilterWouldShow();
    void chipsCountTheRowsThatAreShown();
    void sizesAndTimesSortByAmount();
    void textsSortAsPeopleDo();
    void equalRowsKeepAnOrder();
    void aChangedRowStaysSelected();
    void rowsThatAreGoneLeave();
    void fewDifferencesAreToldRowByRowManyAtOnce();
    void whateverHappensTheModelIsSound();

private:
    std::unique_ptr<test::InspectorData> m_data;
    std::unique_ptr<CookieTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCookieTableModel::init()
{
    test::failOnAnyUiWarning();
    m_data = std::make_unique<test::InspectorData>();
    m_tester.reset();
    m_model = std::make_unique<CookieTableModel>(categoryNamesOf(*test::builtInCatalogue()));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    test::setRows(*m_model, m_data->rows(), m_data->clock.now());
}

void TestCookieTableModel::everyCookieIsARow()
{
    QCOMPARE(names(*m_model), (QStringList{u"_pk_id.1.1fff"_s, u"ab_bucket"_s, u"csrftoken"_s, u"sessionid"_s,
                                           u"theme"_s, u"uid"_s}));
    QCOMPARE(m_model->totalCount(), 6);
}

void TestCookieTableModel::everyColumnHasATitleAndATextForEveryRow()
{
    QSet<QString> titles;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        titles.insert(m_model->headerData(column, Qt::Horizontal).toString());
        const auto name = CookieColumn(column);
        const bool mayBeEmpty =
            name == CookieColumn::Provider || name == CookieColumn::Function || name == CookieColumn::Source;
        for (int row = 0; row < m_model->rowCount() && !mayBeEmpty; ++row)
            QVERIFY2(!m_model->index(row, column).data().toString().isEmpty(), qPrintable(columnTitle(name)));
    }
    QCOMPARE(titles.size(), cookieColumnCount);
    QVERIFY(!titles.contains(QString()));
}

void TestCookieTableModel::everyWordHasToBeFoundInSomeColumn()
{
    m_model->setFilter(filterOf(u"MATOMO"_s));
    QCOMPARE(names(*m_model), QStringList{u"_pk_id.1.1fff"_s});
    m_model->setFilter(filterOf(u"portal.example  kept"_s));
    QCOMPARE(names(*m_model), (QStringList{u"csrftoken"_s, u"sessionid"_s}));
    m_model->setFilter(filterOf(u"portal.example nowhere"_s));
    QVERIFY(names(*m_model).isEmpty());
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 6);
}

void TestCookieTableModel::aMaskedValueIsNeitherShownNorFound()
{
    const int value = int(CookieColumn::Value);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!m_model->index(row, value).data(role).toString().contains(u"secret"_s));
    }
    m_model->setFilter(filterOf(u"secret"_s));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCookieTableModel::theWholeTextIsNotCutButStaysMasked()
{
    Cookie cookie = test::cookie("long", u"portal.example"_s, u'/' + QString(2'000, u'p'));
    cookie.value = QByteArray(4'000, 'v') + "\r\n";
    m_data->inventory.recordStored(cookie, WrittenBy::NotReported);
    m_data->inventory.recordWriter(cookie.key, u"https://cdn.example/"_s + QString(1'000, u's'));
    test::setRows(*m_model, m_data->rows(), m_data->clock.now());
    const auto whole = [&](CookieColumn column) {
        const QModelIndex index = m_model->indexOf(cookie.key).siblingAtColumn(int(column));
        return index.data(CookieTableModel::WholeTextRole).toString();
    };
    QCOMPARE(whole(CookieColumn::Path), cookie.key.path);
    QCOMPARE(whole(CookieColumn::WrittenBy).size(), 1'020);
    QVERIFY(m_model->indexOf(cookie.key).siblingAtColumn(int(CookieColumn::Path)).data().toString().size() <=
            300);
    QVERIFY(!whole(CookieColumn::Value).contains(u'v'));
    m_model->setRevealed(cookie.key, true);
    QCOMPARE(whole(CookieColumn::Value), QString(4'000, u'v') + u"␍␊"_s); // safe to show, as in the table
}

void TestCookieTableModel::whatIsFoundOutOfSameSiteIsShownAndFiltered()
{
    const auto lookUp = [](const ObservedCookie &observed) {
        const QByteArray &name = observed.cookie.key.name;
        return name == "sessionid"   ? SameSiteFinding::Strict
               : name == "csrftoken" ? SameSiteFinding::Omitted
                                     : SameSiteFinding::Unknown;
    };
    QList<InspectorRow> rows;
    for (const InspectorRow &row : m_data->rows())
        rows.append(makeInspectorRow(row.observed(), *m_data->service.policy(), {}, lookUp(row.observed())));
    test::setRows(*m_model, rows, m_data->clock.now());
    const auto text = [this](const QByteArray &name) {
        return m_model->indexOf(test::cookie(name).key)
            .siblingAtColumn(int(CookieColumn::SameSite))
            .data()
            .toString();
    };
    QCOMPARE(text("sessionid"), u"Strict"_s);
    QCOMPARE(text("csrftoken"), u"not set"_s);
    QCOMPARE(text("ab_bucket"), u"not reported by this engine"_s);
    for (const auto &[flag, name] : {std::pair(u"same-site-strict"_s, u"sessionid"_s),
                                     std::pair(u"same-site-not-set"_s, u"csrftoken"_s)}) {
        CookieFilter filter;
        filter.choose({Facet::Flag, flag});
        m_model->setFilter(filter);
        QCOMPARE(names(*m_model), QStringList{name});
    }
}

void TestCookieTableModel::aRevealedValueIsShownInItsRowOnly()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setRevealed(test::cookie("sessionid").key, true);
    QCOMPARE(changed.size(), 1);
    int revealed = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        revealed += m_model->index(row, int(CookieColumn::Value)).data().toString() == "secret"_L1 ? 1 : 0;
    QCOMPARE(revealed, 1);
    m_model->setRevealed(test::cookie("sessionid").key, false);
    QVERIFY(!m_model->isRevealed(test::cookie("sessionid").key));
}

void TestCookieTableModel::ofAFacetOneValueIsEnough()
{
    CookieFilter filter = filterOf(FacetValue{Facet::Category, identifier(CookieCategory::Necessary)});
    m_model->setFilter(filter);
    QCOMPARE(names(*m_model), (QStringList{u"csrftoken"_s, u"sessionid"_s}));
    filter.choose({Facet::Category, identifier(CookieCategory::Statistical)});
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 3);
    filter.choose({Facet::State, identifier(CookieState::Refused)});
    m_model->setFilter(filter);
    QCOMPARE(names(*m_model), QStringList{u"_pk_id.1.1fff"_s});
    filter.drop({Facet::State, identifier(CookieState::Refused)});
    filter.drop({Facet::Category, identifier(CookieCategory::Necessary)});
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestCookieTableModel::facetCountsAreWhatTheFilterWouldShow()
{
    m_model->setFilter(filterOf(FacetValue{Facet::State, identifier(CookieState::Kept)}));
    for (const Facet facet : allFacets) {
        const auto counts = m_model->facetCounts(facet);
        QVERIFY(!counts.isEmpty());
        for (const auto &[value, count] : counts) {
            CookieFilter filter;
            if (facet != Facet::State)
                filter.choose({Facet::State, identifier(CookieState::Kept)});
            filter.choose(value);
            CookieTableModel other(categoryNamesOf(*test::builtInCatalogue()));
            test::setRows(other, m_data->rows(), m_data->clock.now());
            other.setFilter(filter);
            QVERIFY2(other.rowCount() == count, qPrintable(value.value));
        }
    }
}

void TestCookieTableModel::chipsCountTheRowsThatAreShown()
{
    CookieFilter filter = filterOf(FacetValue{Facet::Category, identifier(CookieCategory::Necessary)});
    filter.choose({Facet::Category, identifier(CookieCategory::Statistical)});
    filter.setText(u"session"_s);
    m_model->setFilter(filter);
    int sum = 0;
    for (const FacetValue &value : filter.chosen())
        sum += m_model->shownWith(value);
    QCOMPARE(sum, m_model->rowCount());
}

void TestCookieTableModel::sizesAndTimesSortByAmount()
{
    QList<InspectorRow> rows;
    for (const int size : {9, 100, 20}) {
        Cookie cookie = test::cookie(QByteArray::number(size));
        cookie.value = QByteArray(size, 'x');
        cookie.expires = m_data->clock.now().addDays(size);
        rows.append(rowOf(cookie));
    }
    rows.append(rowOf(test::cookie("session")));
    test::setRows(*m_model, rows, m_data->clock.now());
    m_model->sort(int(CookieColumn::Size), Qt::DescendingOrder);
    QCOMPARE(names(*m_model), (QStringList{u"100"_s, u"20"_s, u"session"_s, u"9"_s}));
    m_model->sort(int(CookieColumn::Expires));
    QCOMPARE(names(*m_model), (QStringList{u"session"_s, u"9"_s, u"20"_s, u"100"_s}));
}

void TestCookieTableModel::textsSortAsPeopleDo()
{
    QList<InspectorRow> rows;
    for (const char *const name : {"item10", "Item2", "item1", "ITEM3"})
        rows.append(rowOf(test::cookie(name)));
    test::setRows(*m_model, rows, m_data->clock.now());
    QCOMPARE(names(*m_model), (QStringList{u"item1"_s, u"Item2"_s, u"ITEM3"_s, u"item10"_s}));
    m_model->sort(int(CookieColumn::Name), Qt::DescendingOrder);
    QCOMPARE(names(*m_model), (QStringList{u"item10"_s, u"ITEM3"_s, u"Item2"_s, u"item1"_s}));
}

void TestCookieTableModel::equalRowsKeepAnOrder()
{
    m_model->sort(int(CookieColumn::Secure));
    const QStringList before = names(*m_model);
    test::setRows(*m_model, m_data->rows(), m_data->clock.now());
    QCOMPARE(names(*m_model), before);
    m_model->sort(int(CookieColumn::Secure), Qt::DescendingOrder);
    QCOMPARE(names(*m_model), before); // all are equal
}

void TestCookieTableModel::aChangedRowStaysSelected()
{
    const QPersistentModelIndex kept =
        m_model->indexOf(test::cookie("theme", u"other.example"_s, u"/a"_s).key);
    QVERIFY(kept.isValid());
    m_model->sort(int(CookieColumn::Domain));
    QCOMPARE(kept.data().toString(), u"theme"_s);
    m_model->updateRows({rowOf(test::cookie("new"))}, {test::cookie("ab_bucket").key}, m_data->clock.now());
    QCOMPARE(kept.data().toString(), u"theme"_s);
    QCOMPARE(m_model->rowCount(), 6);
}

void TestCookieTableModel::rowsThatAreGoneLeave()
{
    QSignalSpy shown(m_model.get(), &CookieTableModel::shownChanged);
    m_model->updateRows({}, {test::cookie("sessionid").key, test::cookie("unknown").key},
                        m_data->clock.now());
    QVERIFY(!names(*m_model).contains(u"sessionid"_s));
    QCOMPARE(m_model->totalCount(), 5);
    QCOMPARE(shown.size(), 1);
    QVERIFY(!m_model->indexOf(test::cookie("sessionid").key).isValid());
}

void TestCookieTableModel::fewDifferencesAreToldRowByRowManyAtOnce()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QList<InspectorRow> rows;
    for (int i = 0; i < 2000; ++i)
        rows.append(rowOf(test::cookie("many" + QByteArray::number(i))));
    test::setRows(*m_model, rows, m_data->clock.now());
    QCOMPARE(reset.size(), 0); // one run of insertions
    QCOMPARE(inserted.size(), 1);
    m_model->setFilter(filterOf(u"many55"_s)); // some runs
    QCOMPARE(reset.size(), 0);
    m_model->setFilter({});
    m_model->setFilter(filterOf(u"5"_s)); // nearly every second
    QCOMPARE(reset.size(), 1);
    const auto shown = std::count_if(rows.begin(), rows.end(),
                                     [](const InspectorRow &row) { return row.key().name.contains('5'); });
    QCOMPARE(m_model->rowCount(), int(shown));
}

void TestCookieTableModel::whateverHappensTheModelIsSound()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        QList<InspectorRow> changed;
        QList<CookieKey> gone;
        for (int i = random.bounded(8); i > 0; --i)
            changed.append(rowOf(test::cookie("name" + QByteArray::number(random.bounded(60)))));
        for (int i = random.bounded(6); i > 0; --i)
            gone.append(test::cookie("name" + QByteArray::number(random.bounded(60))).key);
        for (const InspectorRow &row : changed)
            gone.removeAll(row.key());
        m_model->updateRows(changed, gone, m_data->clock.now());
        if (round % 7 == 0)
            m_model->setFilter(filterOf(QString::number(random.bounded(5))));
        if (round % 11 == 0)
            m_model->setFilter({});
        if (round % 5 == 0)
            m_model->sort(random.bounded(cookieColumnCount),
                          round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->indexOf(m_model->rowAt(m_model->index(row, 0))->key()).row(), row);
    }
}

QTEST_MAIN(TestCookieTableModel)
#include "tst_cookietablemodel.moc"
