// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "StrictTest.h"
#include "models/ConsentModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextDocument>
#include <QtTest>

#include <set>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a view may remember of one row.
struct Seen
{
    QString name;
    QString state;
    QString knowledge;
    QString domain;
    QString spoken;

    friend bool operator==(const Seen &, const Seen &) = default;
};

Seen seenAt(const QModelIndex &index)
{
    return {index.data(Qt::DisplayRole).toString(), index.data(ConsentModel::StateTextRole).toString(),
            index.data(ConsentModel::KnowledgeRole).toString(),
            index.data(ConsentModel::DomainRole).toString(), index.data(Qt::AccessibleTextRole).toString()};
}

/// A view that knows nothing but the signals: whatever it remembers must stay right.
class MirrorView final : public QObject
{
public:
    explicit MirrorView(ConsentModel &model)
        : m_model(model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &parent, int first, int last) {
                    auto &rows = m_rows[size_t(parent.row())];
                    for (int i = first; i <= last; ++i)
                        rows.insert(i, seenAt(m_model.index(i, 0, parent)));
                });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &parent, int first, int last) {
                    m_rows[size_t(parent.row())].remove(first, last - first + 1);
                });
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &from, const QModelIndex &to) {
                    for (int i = from.row(); from.parent().isValid() && i <= to.row(); ++i)
                        m_rows[size_t(from.parent().row())][i] = seenAt(from.siblingAtRow(i));
                });
    }

    [[nodiscard]] bool isRight() const
    {
        for (const CookieCategory category : allCookieCategories) {
            const QModelIndex parent = m_model.categoryIndex(category);
            const auto &rows = m_rows[size_t(category)];
            if (rows.size() != m_model.rowCount(parent))
                return false;
            for (int i = 0; i < rows.size(); ++i) {
                if (rows[i] != seenAt(m_model.index(i, 0, parent)))
                    return false;
            }
        }
        return true;
    }

private:
    ConsentModel &m_model;
    std::array<QList<Seen>, allCookieCategories.size()> m_rows;
};

} // namespace

class TestConsentModel final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_data = std::make_unique<test::PanelData>();
        m_service = std::make_unique<ConsentService>(test::builtInCatalogue(), ConsentChoices(), nullptr);
        m_model = std::make_unique<ConsentModel>(
            CategoryNames{u"Necessary"_s, u"Statistical"_s, u"Internal"_s, u"Third-party"_s});
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void aNewModelShowsTheFourCategoriesWithoutRows();
    void everyRowStandsUnderItsCategory();
    void aMergeOfTheSameReportEmitsNothing();
    void newRowsAreInsertedAsOneRun();
    void vanishedRowsAreRemovedAsOneRun();
    void aChoiceChangesTheRowsOfItsCategoryInOneSignal();
    void selectionsSurviveRowsThatComeAndGo();
    void namesOnSeveralPathsShowWhereTheyLive();
    void aNameThatIsNoLongerRepeatedHidesWhereItLives();
    void fiveHundredRandomMergesKeepEveryViewRight();
    void hostileNamesStayPlainText_data();
    void hostileNamesStayPlainText();
    void aNamelessCookieIsSaidToBeNameless();
    void aRefusedOriginIsARowOfItsOwn();
    void screenReadersHearTheWholeRow();

private:
    void merge() { m_model->merge(makeSiteReport(m_data->inventory, *m_service->policy(), test::site())); }
    [[nodiscard]] QModelIndex row(CookieCategory category, int position) const
    {
        return m_model->index(position, 0, m_model->categoryIndex(category));
    }
    [[nodiscard]] int count(CookieCategory category) const
    {
        return m_model->rowCount(m_model->categoryIndex(category));
    }
    [[nodiscard]] QStringList names(CookieCategory category) const
    {
        QStringList names;
        for (int i = 0; i < count(category); ++i)
            names.append(row(category, i).data().toString());
        return names;
    }

    std::unique_ptr<test::PanelData> m_data;
    std::unique_ptr<ConsentService> m_service;
    std::unique_ptr<ConsentModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConsentModel::aNewModelShowsTheFourCategoriesWithoutRows()
{
    QCOMPARE(m_model->rowCount(), 4);
    for (const CookieCategory category : allCookieCategories) {
        QCOMPARE(count(category), 0);
        QCOMPARE(ConsentModel::categoryAt(m_model->categoryIndex(category)), category);
        QVERIFY(!m_model->rowAt(m_model->categoryIndex(category)));
    }
    QVERIFY(!ConsentModel::categoryAt({}));
    QVERIFY(!m_model->rowAt({}));
    QVERIFY(!m_model->data({}).isValid());
}

void TestConsentModel::everyRowStandsUnderItsCategory()
{
    m_data->storeOfEachKind();
    merge();
    QCOMPARE(names(CookieCategory::Necessary), QStringList({u"csrftoken"_s, u"sessionid"_s}));
    QCOMPARE(names(CookieCategory::Statistical), QStringList({u"_pk_id.1.1fff"_s}));
    QCOMPARE(names(CookieCategory::Internal), QStringList({u"ab_bucket"_s}));
    QCOMPARE(names(CookieCategory::ThirdParty), QStringList({u"uid"_s, u"tracker.example"_s}));
    QVERIFY(row(CookieCategory::Internal, 0).data(ConsentModel::UnclassifiedRole).toBool());
    QVERIFY(!row(CookieCategory::Necessary, 0).data(ConsentModel::UnclassifiedRole).toBool());
    QCOMPARE(row(CookieCategory::Internal, 0).data(ConsentModel::CategoryRole).toInt(),
             int(CookieCategory::Internal));
}

void TestConsentModel::aMergeOfTheSameReportEmitsNothing()
{
    m_data->storeOfEachKind();
    merge();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    merge();
    m_data->clock.time = m_data->clock.time.addSecs(60);
    m_data->store(test::cookie("sessionid")); // overwritten: nothing that is shown changed
    merge();
    QCOMPARE(inserted.size() + removed.size() + changed.size() + reset.size(), 0);
    // Yet the newest state is there for the details.
    QCOMPARE(m_model->rowAt(row(CookieCategory::Necessary, 1))->cookie()->observed.lastChanged,
             m_data->clock.time);
}

void TestConsentModel::newRowsAreInsertedAsOneRun()
{
    for (const char *const name : {"b1", "b2", "f1"})
        m_data->store(test::cookie(name));
    merge();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (const char *const name : {"a1", "a2", "d1", "d2", "g1"})
        m_data->store(test::cookie(name));
    merge();
    QCOMPARE(names(CookieCategory::Internal).join(u' '), u"a1 a2 b1 b2 d1 d2 f1 g1"_s);
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), 1);
    QCOMPARE(inserted.at(1).at(1).toInt(), 4);
    QCOMPARE(inserted.at(1).at(2).toInt(), 5);
    QCOMPARE(inserted.at(2).at(1).toInt(), 7);
    // The heading tells how many there are; no row changed.
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), m_model->categoryIndex(CookieCategory::Internal));
}

void TestConsentModel::vanishedRowsAreRemovedAsOneRun()
{
    for (const char *const name : {"a", "b", "c", "d", "e"})
        m_data->store(test::cookie(name));
    merge();
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    for (const char *const name : {"b", "c", "e"})
        m_data->inventory.recordGone(test::cookie(name).key);
    merge();
    QCOMPARE(names(CookieCategory::Internal).join(u' '), u"a d"_s);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed.at(0).at(1).toInt(), 4);
    QCOMPARE(removed.at(1).at(1).toInt(), 1);
    QCOMPARE(removed.at(1).at(2).toInt(), 2);
}

void TestConsentModel::aChoiceChangesTheRowsOfItsCategoryInOneSignal()
{
    for (const char *const name : {"a", "b", "c", "sessionid"})
        m_data->store(test::cookie(name));
    merge();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_service->setCategory(test::site(), CookieCategory::Internal, Decision::Allow));
    merge();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), row(CookieCategory::Internal, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), row(CookieCategory::Internal, 2));
    QCOMPARE(row(CookieCategory::Internal, 0).data(ConsentModel::StateTextRole).toString(), u"kept"_s);
}

void TestConsentModel::selectionsSurviveRowsThatComeAndGo()
{
    for (const char *const name : {"a", "m", "z"})
        m_data->store(test::cookie(name));
    merge();
    const QPersistentModelIndex kept(row(CookieCategory::Internal, 1));
    const QPersistentModelIndex lost(row(CookieCategory::Internal, 0));
    for (const char *const name : {"b", "c", "zz"})
        m_data->store(test::cookie(name));
    m_data->inventory.recordGone(test::cookie("a").key);
    merge();
    QCOMPARE(kept.data().toString(), u"m"_s);
    QCOMPARE(kept.row(), 2);
    QVERIFY(!lost.isValid());
}

void TestConsentModel::namesOnSeveralPathsShowWhereTheyLive()
{
    m_data->store(test::cookie("theme", u"portal.example"_s, u"/"_s));
    m_data->store(test::cookie("single"));
    merge();
    QCOMPARE(row(CookieCategory::Internal, 1).data(ConsentModel::DomainRole).toString(), QString());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_data->store(test::cookie("theme", u"portal.example"_s, u"/admin"_s));
    m_data->store(test::cookie("theme", u".portal.example"_s, u"/"_s));
    merge();
    QStringList places;
    for (int i = 0; i < count(CookieCategory::Internal); ++i)
        places.append(row(CookieCategory::Internal, i).data(ConsentModel::DomainRole).toString());
    places.sort();
    QCOMPARE(places, QStringList({QString(), u".portal.example/"_s, u"portal.example/"_s,
                                  u"portal.example/admin"_s}));
    // The row that was there before is told to show its place, too.
    QVERIFY(std::any_of(changed.cbegin(), changed.cend(), [this](const QList<QVariant> &signal) {
        const QModelIndex from = signal.at(0).toModelIndex();
        return from.parent() == m_model->categoryIndex(CookieCategory::Internal) &&
               from.data().toString() == "theme"_L1;
    }));
}

void TestConsentModel::aNameThatIsNoLongerRepeatedHidesWhereItLives()
{
    m_data->store(test::cookie("theme", u"portal.example"_s, u"/"_s));
    m_data->store(test::cookie("theme", u"portal.example"_s, u"/admin"_s));
    merge();
    m_data->inventory.recordGone(test::cookie("theme", u"portal.example"_s, u"/admin"_s).key);
    merge();
    QCOMPARE(count(CookieCategory::Internal), 1);
    QCOMPARE(row(CookieCategory::Internal, 0).data(ConsentModel::DomainRole).toString(), QString());
}

void TestConsentModel::fiveHundredRandomMergesKeepEveryViewRight()
{
    constexpr quint32 seed = 20261124;
    QRandomGenerator random(seed);
    MirrorView view(*m_model);
    const QList<QByteArray> names{"sessionid", "_pk_id.1", "a", "b", "c", "d", "theme", ""};
    const QStringList domains{u"portal.example"_s, u".portal.example"_s, u"www.portal.example"_s,
                              u".ads.example"_s};
    const QStringList paths{u"/"_s, u"/a"_s, u"/b"_s};
    m_data->contact(u"ads.example"_s, OriginContact::Use::Read, false);
    for (int round = 0; round < 500; ++round) {
        for (int change = random.bounded(6); change >= 0; --change) {
            const Cookie cookie =
                test::cookie(names[random.bounded(names.size())], domains[random.bounded(domains.size())],
                             paths[random.bounded(paths.size())]);
            const auto category = allCookieCategories[1 + size_t(random.bounded(3))];
            switch (random.bounded(6)) {
            case 0:
            case 1:
                m_data->store(cookie);
                break;
            case 2:
                m_data->inventory.recordGone(cookie.key);
                break;
            case 3:
                m_data->contact(u"t%1.example"_s.arg(random.bounded(5)), OriginContact::Use::Write, true);
                break;
            case 4:
                QVERIFY(m_service->setCategory(test::site(), category,
                                               random.bounded(2) ? Decision::Allow : Decision::Refuse));
                break;
            default:
                m_data->enforce(*m_service->policy());
            }
        }
        const SiteReport report = makeSiteReport(m_data->inventory, *m_service->policy(), test::site());
        m_model->merge(report);
        QVERIFY2(view.isRight(), qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
        qsizetype rows = 0;
        for (const CookieCategory category : allCookieCategories)
            rows += count(category);
        QCOMPARE(rows, report.cookies.size() + report.origins.size());
        for (const CookieRow &cookie : report.cookies) {
            const auto category = cookie.classification().category;
            int found = 0;
            for (int i = 0; i < count(category); ++i) {
                const PanelRow &shown = *m_model->rowAt(row(category, i));
                found += shown.cookie() &&
                         shown.cookie()->observed.cookie.key == cookie.observed.cookie.key &&
                         shown.state() == cookie.state;
            }
            QCOMPARE(found, 1);
        }
    }
}

void TestConsentModel::hostileNamesStayPlainText_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &[label, name] : test::hostileNames())
        QTest::newRow(label.constData()) << name;
}

void TestConsentModel::hostileNamesStayPlainText()
{
    QFETCH(QByteArray, name);
    m_data->store(test::cookie(name));
    merge();
    const QModelIndex index = row(CookieCategory::Internal, 0);
    const QString shown = index.data().toString();
    QVERIFY(!shown.isEmpty());
    QVERIFY(shown.size() <= 160);
    for (const QChar character : shown) {
        QVERIFY2(character.isPrint() || character.isMark() || character == QChar::ReplacementCharacter,
                 qPrintable(QString::number(character.unicode(), 16)));
    }
    // A tool tip may be rich text: what a reader of rich text sees is our sentence and nothing else.
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QTextDocument document;
    document.setHtml(toolTip);
    QCOMPARE(document.toPlainText(), m_model->rowAt(index)->explanation());
    for (const int role : {int(ConsentModel::KnowledgeRole), int(ConsentModel::StateTextRole)})
        QVERIFY(!index.data(role).toString().contains(u'<'));
}

void TestConsentModel::aNamelessCookieIsSaidToBeNameless()
{
    Cookie nameless = test::cookie("");
    nameless.value = "value only";
    m_data->store(nameless);
    merge();
    const QModelIndex index = row(CookieCategory::Internal, 0);
    QCOMPARE(index.data().toString(), u"(cookie without a name)"_s);
    QVERIFY(!m_model->rowAt(index)->selector());
    nameless.value = "track=1"; // a server sees a cookie called "track"
    m_data->store(nameless);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    merge();
    QCOMPARE(index.data().toString(), u"track"_s);
    QCOMPARE(changed.size(), 1);
}

void TestConsentModel::aRefusedOriginIsARowOfItsOwn()
{
    m_data->contact(u"tracker.example"_s, OriginContact::Use::Read, true);
    merge();
    const QModelIndex index = row(CookieCategory::ThirdParty, 0);
    QCOMPARE(index.data().toString(), u"tracker.example"_s);
    QCOMPARE(index.data(ConsentModel::StateTextRole).toString(), u"refused before storage"_s);
    QVERIFY(!m_model->rowAt(index)->cookie());
    QCOMPARE(m_model->rowAt(index)->selector()->domain, u"tracker.example"_s);
    const QString before = index.data(ConsentModel::KnowledgeRole).toString();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_data->contact(u"tracker.example"_s, OriginContact::Use::Write, true);
    merge();
    QCOMPARE(changed.size(), 1);
    QVERIFY(index.data(ConsentModel::KnowledgeRole).toString() != before);
}

void TestConsentModel::screenReadersHearTheWholeRow()
{
    m_data->storeOfEachKind();
    merge();
    const QString row0 = row(CookieCategory::Necessary, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(row0.startsWith(u"sessionid, kept. "_s));
    QVERIFY(row0.contains(u"Authentication"_s));
    const QModelIndex heading = m_model->categoryIndex(CookieCategory::Necessary);
    QVERIFY(heading.data(Qt::AccessibleTextRole).toString().startsWith(u"Necessary, 2 "_s));
}

QTEST_GUILESS_MAIN(TestConsentModel)
#include "tst_consentmodel.moc"
