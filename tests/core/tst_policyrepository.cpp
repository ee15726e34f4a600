// SPDX-License-Identifier: Apache-2.0
#include "PolicyExamples.h"
#include "StorageFixture.h"
#include "StrictTest.h"
#include "storage/PolicyRepository.h"

#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

class tst_PolicyRepository final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everythingOfAPolicyComesBack();
    void savingAgainReplacesEverything();
    void correctionsAndChoicesComeBack();
    void labelsComeBackInTheOrderInWhichTheyWereGiven();
    void aLaterLabelTakesThePlaceOfTheEarlierOne();
    void whatIsRemovedLeavesNothingBehind();
    void textsThatAreTooLongAreCut();
    void tooManyRowsAreNotKept();
    void damagedRowsAreLeftOutWithASentence_data();
    void damagedRowsAreLeftOutWithASentence();
    void aLockedDatabaseIsAnErrorAtOnce();

private:
    [[nodiscard]] bool run(const QString &sql)
    {
        return m_opened->database->connection().run(sql).has_value();
    }
    [[nodiscard]] KeptPolicies loaded() const { return *m_repository->load(); }
    void reopen();

    std::optional<StorageFolder> m_storage;
    std::optional<OpenedDatabase> m_opened;
    std::optional<PolicyRepository> m_repository;
    const Site m_site = Site::fromHost(u"portal.test"_s);
    const Site m_other = Site::fromHost(u"例え.jp"_s);
};

namespace {

KeptPolicy fullPolicy()
{
    KeptPolicy kept;
    DeclaredCookie full = declared("SSESS*", PurposeClass::Statistical, days(395), u"13 months"_s);
    full.nameText = u"SSESS<ID>"_s;
    full.function = u"Audience | measurement"_s;
    full.categoryText = u"Analytics and stats"_s;
    full.anonymised = full.isThirdParty = true;
    kept.asRead = policyOf({full, declared("a", PurposeClass::Unknown, DeclaredDuration(), u"session"_s),
                            declared("\xff\x00z")});
    kept.asRead.remarks = {{{2, 3, 4}, u"a while"_s, u"This is no duration."_s}, {{}, {}, u"No table."_s}};
    kept.checked = kept.asRead.retrieved.addDays(1);
    kept.validators = {"\"abc\"", "Tue, 24 Nov 2026 09:00:00 GMT"};
    kept.isPointedAt = true;
    return kept;
}

CookieLabel labelOf(const Site &site, const QByteArray &name, int minute)
{
    return {site,
            {name, CookieNamePattern::Match::Prefix},
            PurposeClass::Marketing,
            u"Somebody"_s,
            u"to follow me"_s,
            QDateTime({2026, 11, 24}, {9, minute}, Qt::UTC)};
}

} // namespace

void tst_PolicyRepository::init()
{
    failOnAnyWarning();
    m_storage.emplace();
    reopen();
}

void tst_PolicyRepository::cleanup()
{
    m_repository.reset();
    m_opened.reset();
    m_storage.reset();
}

void tst_PolicyRepository::reopen()
{
    m_repository.reset();
    m_opened.reset();
    auto opened = Database::open(m_storage->path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_opened.emplace(std::move(*opened));
    m_repository.emplace(*m_opened->database);
}

void tst_PolicyRepository::everythingOfAPolicyComesBack()
{
    QVERIFY(m_repository->savePolicy(m_site, fullPolicy()));
    QVERIFY(m_repository->savePolicy(m_other, {policyOf({}), policyOf({}).retrieved, {}, false, {}}));
    reopen();
    const KeptPolicies kept = loaded();
    QCOMPARE(kept.policies.size(), 2);
    QCOMPARE(kept.policies.value(m_site), fullPolicy());
    QCOMPARE(kept.policies.value(m_other).asRead, policyOf({}));
    QCOMPARE(kept.notices, QStringList());
}

void tst_PolicyRepository::savingAgainReplacesEverything()
{
    QVERIFY(m_repository->savePolicy(m_site, fullPolicy()));
    KeptPolicy next{policyOf({declared("b")}, QByteArray(32, 'n')), policyOf({}).retrieved, {}, false, {}};
    QVERIFY(m_repository->savePolicy(m_site, next));
    QCOMPARE(loaded().policies.value(m_site), next);
}

void tst_PolicyRepository::correctionsAndChoicesComeBack()
{
    KeptPolicy kept = fullPolicy();
    kept.corrections = {{kept.asRead.cookies.at(0).pattern, declared("SSESSION", PurposeClass::Necessary)},
                        {{"gone", CookieNamePattern::Match::Exact}, declared("gone")}};
    const ChoiceMoment choice{kept.checked, QByteArray(32, 'x'), {declared("then"), declared("a*")}};
    QVERIFY(m_repository->saveChoice(m_site, choice));
    QVERIFY(m_repository->savePolicy(m_site, kept));
    reopen();
    QCOMPARE(loaded().policies.value(m_site), kept);
    QCOMPARE(loaded().choices.value(m_site), choice);
    // Reading the policy again leaves what was declared at the time of the choice alone.
    QVERIFY(m_repository->savePolicy(m_site, fullPolicy()));
    QCOMPARE(loaded().choices.value(m_site), choice);
}

void tst_PolicyRepository::labelsComeBackInTheOrderInWhichTheyWereGiven()
{
    const QList<CookieLabel> labels{labelOf(m_site, "z", 1), labelOf({}, "a", 2),
                                    labelOf(m_other, "\xff", 3)};
    for (const CookieLabel &label : {labels.at(2), labels.at(0), labels.at(1)})
        QVERIFY(m_repository->saveLabel(label));
    reopen();
    QCOMPARE(loaded().labels, labels);
}

void tst_PolicyRepository::aLaterLabelTakesThePlaceOfTheEarlierOne()
{
    CookieLabel later = labelOf({}, "a", 2);
    later.purposeClass = PurposeClass::Necessary;
    QVERIFY(m_repository->saveLabel(labelOf({}, "a", 1)));
    QVERIFY(m_repository->saveLabel(labelOf(m_site, "a", 1)));
    QVERIFY(m_repository->saveLabel(later));
    QCOMPARE(loaded().labels, (QList<CookieLabel>{labelOf(m_site, "a", 1), later}));
}

void tst_PolicyRepository::whatIsRemovedLeavesNothingBehind()
{
    QVERIFY(m_repository->savePolicy(m_site, fullPolicy()));
    QVERIFY(m_repository->saveChoice(m_site, {fullPolicy().checked, "h", {declared("a")}}));
    QVERIFY(m_repository->saveLabel(labelOf(m_site, "a", 1)));
    QVERIFY(m_repository->removePolicy(m_site));
    QCOMPARE(loaded().choices.value(m_site).rows.size(), 1);
    QVERIFY(m_repository->removeChoice(m_site));
    QVERIFY(m_repository->removeLabel(labelOf(m_site, "a", 7)));
    for (const QString &table :
         {u"site_policy"_s, u"policy_row"_s, u"policy_remark"_s, u"policy_choice"_s, u"cookie_label"_s}) {
        const auto count = m_opened->database->connection().value(u"SELECT count(*) FROM "_s + table);
        QCOMPARE(count->toInt(), 0);
    }
}

void tst_PolicyRepository::textsThatAreTooLongAreCut()
{
    KeptPolicy kept = fullPolicy();
    kept.asRead.cookies[0].purpose = QString(10'000, u'x');
    kept.asRead.cookies[0].provider = QString(QChar(0xd83c)); // half of a pair
    kept.asRead.cookies[0].pattern.text = QByteArray(5'000, 'n');
    QVERIFY(m_repository->savePolicy(m_site, kept));
    const DeclaredCookie row = loaded().policies.value(m_site).asRead.cookies.at(0);
    QCOMPARE(row.purpose.size(), 4'096);
    QCOMPARE(row.pattern.text.size(), 4'096);
}

void tst_PolicyRepository::tooManyRowsAreNotKept()
{
    QList<DeclaredCookie> rows;
    for (int i = 0; i < PolicyRepository::maximumRows + 10; ++i)
        rows.append(declared(QByteArray::number(i)));
    QVERIFY(m_repository->savePolicy(m_site, {policyOf(rows), policyOf({}).retrieved, {}, false, {}}));
    QCOMPARE(loaded().policies.value(m_site).asRead.cookies.size(), PolicyRepository::maximumRows);
}

void tst_PolicyRepository::damagedRowsAreLeftOutWithASentence_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("sentence");
    const QString left = u"Kept %1 that are not understood and were left out: %2."_s;
    QTest::newRow("an unknown class")
        << u"UPDATE policy_row SET purpose_class = 'mystery' WHERE name = X'61'"_s
        << left.arg(u"rows of cookie policies"_s).arg(1);
    QTest::newRow("an unknown kind of name") << u"UPDATE policy_row SET match = 'regex' WHERE name = X'61'"_s
                                             << left.arg(u"rows of cookie policies"_s).arg(1);
    QTest::newRow("a negative duration") << u"UPDATE policy_row SET duration = -5 WHERE name = X'61'"_s
                                         << left.arg(u"rows of cookie policies"_s).arg(1);
    QTest::newRow("a row of no policy")
        << u"UPDATE policy_row SET domain = 'other.test', position = 9 WHERE name = X'61'"_s
        << left.arg(u"rows of cookie policies"_s).arg(1);
    QTest::newRow("a remark of no site") << u"UPDATE policy_remark SET domain = 'www.portal.test'"_s
                                         << left.arg(u"remarks on cookie policies"_s).arg(2);
    QTest::newRow("an address that is none")
        << u"INSERT INTO site_policy SELECT 'other.test', 'javascript:alert(1)', 1, 1, '', '', X'', X'', X'',"
           " X'', 0"_s
        << left.arg(u"cookie policies"_s).arg(1);
    QTest::newRow("a choice after all days") << u"INSERT INTO policy_choice VALUES ('a.test', X'', 9e18)"_s
                                             << left.arg(u"times of choices"_s).arg(1);
    QTest::newRow("a label of a wider site")
        << u"INSERT INTO cookie_label VALUES ('www.a.test', X'61', 'exact', 'marketing', '', '', 1)"_s
        << left.arg(u"labels of cookies"_s).arg(1);
}

void tst_PolicyRepository::damagedRowsAreLeftOutWithASentence()
{
    QFETCH(QString, sql);
    QFETCH(QString, sentence);
    QVERIFY(m_repository->savePolicy(m_site, fullPolicy()));
    QVERIFY(m_repository->saveLabel(labelOf(m_site, "a", 1)));
    QVERIFY(run(sql));
    const KeptPolicies kept = loaded();
    QCOMPARE(kept.notices, QStringList{sentence});
    QVERIFY(kept.policies.value(m_site).asRead.cookies.size() >= 2);
    QCOMPARE(kept.policies.value(m_site).validators, fullPolicy().validators);
    QCOMPARE(kept.labels.size(), 1);
}

void tst_PolicyRepository::aLockedDatabaseIsAnErrorAtOnce()
{
    const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));
    const auto saved = m_repository->savePolicy(m_site, fullPolicy());
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.startsWith(u"The site's cookie policy cannot be saved: another"_s),
             qPrintable(saved.error().message));
    QVERIFY((*other)->run(u"ROLLBACK"_s));
    QVERIFY(m_repository->savePolicy(m_site, fullPolicy()));
}

QTEST_GUILESS_MAIN(tst_PolicyRepository)
#include "tst_policyrepository.moc"
