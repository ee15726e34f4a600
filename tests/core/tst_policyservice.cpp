// SPDX-License-Identifier: Apache-2.0
#include "FakePolicySource.h"
#include "PolicyExamples.h"
#include "StorageFixture.h"
#include "StrictTest.h"
#include "policy/PolicyDifference.h"
#include "policy/PolicyService.h"
#include "storage/PolicyRepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

class tst_PolicyService final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aPolicyIsLookedForAtMostOnceADay();
    void anAttemptThatFoundNothingIsNotRepeatedEither();
    void aPolicyThatIsKeptIsReadAgainWithItsValidators();
    void anUnchangedPageIsLookedAtTomorrow();
    void anUnchangedPageWritesItsTimeAndPublishesNothing();
    void aPolicyThatCannotBeReadLeavesTheOneBefore();
    void thePageThatIsShownCanBeReadAsThePolicy();
    void aClockThatWasSetBackKeepsNoSiteFromBeingLookedAt();
    void aCorrectionHoldsAfterReadingAgainAndCanBeTakenBack();
    void aCorrectionOfARowThatLeftWaits();
    void nothingIsKeptOfASiteThatIsForgotten();
    void aSiteThatIsForgottenWhileItIsReadStaysForgotten();
    void aSiteThatIsRecalledIsAsItWas();
    void roomIsMadeByWhatNobodyCorrected();
    void labelsArePublishedTheLatestFirst();
    void theLabelThatHoldsIsTheNearest();
    void whatIsKeptIsPublishedAtTheStart();
    void whatCannotBeSavedIsToldAndHolds();
    void theChoiceIsAskedForAgain_data();
    void theChoiceIsAskedForAgain();
    void aChoiceBeforeAnythingWasDeclaredIsAboutWhatIsFoundFirst();
    void aPageWithoutRowsNeverReplacesRows();
    void whatTheSiteDidNotChangeIsNotSaidToBeChanged_data();
    void whatTheSiteDidNotChangeIsNotSaidToBeChanged();
    void aQuestionThatIsOpenStaysOpen();
    void whatChangedIsToldInWords();
    void differencesAreOfRowsAndNotOfTheirPlaces();

private:
    [[nodiscard]] PolicyService::Declarations published() const;

    test::ManualClock m_clock;
    std::unique_ptr<FakePolicySource> m_source;
    std::unique_ptr<PolicyService> m_service;
    std::unique_ptr<QSignalSpy> m_knowledge;
    const Site m_site = Site::fromHost(u"portal.test"_s);
};

void tst_PolicyService::init()
{
    failOnAnyWarning();
    m_clock.time = test::ManualClock().time;
    m_source = std::make_unique<FakePolicySource>();
    m_service = std::make_unique<PolicyService>(*m_source, nullptr, m_clock);
    m_knowledge = std::make_unique<QSignalSpy>(m_service.get(), &PolicyService::knowledgeChanged);
}

PolicyService::Declarations tst_PolicyService::published() const
{
    return m_knowledge->isEmpty() ? PolicyService::Declarations()
                                  : m_knowledge->last().at(0).value<PolicyService::Declarations>();
}

void tst_PolicyService::aPolicyIsLookedForAtMostOnceADay()
{
    m_service->visit(m_site);
    QCOMPARE(m_source->takeAsked(), QStringList{u"find portal.test"_s});
    QVERIFY(m_service->isReading(m_site));
    m_service->visit(m_site);
    QCOMPARE(m_source->takeAsked(), QStringList());
    emit m_source->found(m_site, policyOf({declared("a")}), {"\"v1\"", {}});
    QVERIFY(!m_service->isReading(m_site));
    m_clock.time = m_clock.time.addSecs(24 * 60 * 60 - 1);
    m_service->visit(m_site);
    QCOMPARE(m_source->takeAsked(), QStringList());
    m_clock.time = m_clock.time.addSecs(1);
    m_service->visit(m_site);
    QCOMPARE(m_source->takeAsked().size(), 1);
    m_service->visit({});
    QCOMPARE(m_source->takeAsked(), QStringList());
}

void tst_PolicyService::anAttemptThatFoundNothingIsNotRepeatedEither()
{
    m_service->visit(m_site);
    emit m_source->failed(m_site, u"The portal publishes no policy."_s);
    QCOMPARE(m_service->problemOf(m_site), u"The portal publishes no policy."_s);
    QVERIFY(!m_service->policyOf(m_site));
    m_source->asked.clear();
    m_service->visit(m_site);
    QCOMPARE(m_source->takeAsked(), QStringList());
    m_service->readAgain(m_site);
    QCOMPARE(m_source->takeAsked().size(), 1);
}

void tst_PolicyService::aPolicyThatIsKeptIsReadAgainWithItsValidators()
{
    m_service->visit(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {"\"v1\"", {}});
    m_source->asked.clear();
    m_service->readAgain(m_site);
    QCOMPARE(m_source->takeAsked(),
             QStringList{u"read portal.test at https://portal.test/terms/cookies-policy/ \"v1\""_s});
}

void tst_PolicyService::anUnchangedPageIsLookedAtTomorrow()
{
    m_service->visit(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    m_clock.time = m_clock.time.addDays(1);
    m_service->visit(m_site);
    emit m_source->unchanged(m_site);
    m_source->asked.clear();
    m_clock.time = m_clock.time.addSecs(60);
    m_service->visit(m_site);
    QCOMPARE(m_source->takeAsked(), QStringList());
    QCOMPARE(m_service->policyOf(m_site)->cookies.size(), 1);
}

void tst_PolicyService::anUnchangedPageWritesItsTimeAndPublishesNothing()
{
    const StorageFolder storage;
    const auto opened = Database::open(storage.path);
    PolicyRepository repository(*opened->database);
    PolicyService service(*m_source, &repository, m_clock);
    service.readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    QVERIFY(opened->database->connection().run(u"UPDATE policy_row SET purpose = 'as it was'"_s));
    const QSignalSpy knowledge(&service, &PolicyService::knowledgeChanged);
    m_clock.time = m_clock.time.addDays(1);
    service.readAgain(m_site);
    const QSignalSpy changed(&service, &PolicyService::policyChanged);
    emit m_source->unchanged(m_site);
    QCOMPARE(knowledge.size(), 0);
    QCOMPARE(changed.size(), 1); // reading has ended
    const KeptPolicy kept = repository.load()->policies.value(m_site);
    QCOMPARE(kept.checked, m_clock.time);
    QCOMPARE(kept.asRead.cookies.constFirst().purpose, u"as it was"_s); // no row was written again
}

void tst_PolicyService::aPolicyThatCannotBeReadLeavesTheOneBefore()
{
    m_service->visit(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    m_service->readAgain(m_site);
    emit m_source->failed(m_site, u"The server did not answer."_s);
    QCOMPARE(m_service->policyOf(m_site)->cookies.size(), 1);
    QCOMPARE(m_service->problemOf(m_site), u"The server did not answer."_s);
}

void tst_PolicyService::thePageThatIsShownCanBeReadAsThePolicy()
{
    m_service->readOpenPage(m_site);
    QCOMPARE(m_source->takeAsked(), QStringList{u"read the open page of portal.test"_s});
    emit m_source->found(m_site, policyOf({declared("a"), declared("b")}), {});
    QCOMPARE(published().value(m_site).size(), 2);
}

void tst_PolicyService::aClockThatWasSetBackKeepsNoSiteFromBeingLookedAt()
{
    m_service->visit(m_site);
    emit m_source->found(m_site, policyOf({}), {});
    m_source->asked.clear();
    m_clock.time = m_clock.time.addYears(-1);
    m_service->visit(m_site);
    QCOMPARE(m_source->takeAsked().size(), 1);
}

void tst_PolicyService::aCorrectionHoldsAfterReadingAgainAndCanBeTakenBack()
{
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a"), declared("b")}), {});
    const CookieNamePattern of = *m_service->patternOnPage(m_site, 1);
    m_service->correct(m_site, of, declared("better", PurposeClass::Statistical));
    QCOMPARE(published().value(m_site).at(1).pattern.text, "better");
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("new"), declared("a"), declared("b")}), {});
    const SitePolicy policy = *m_service->policyOf(m_site);
    QCOMPARE(policy.cookies.at(2).pattern.text, "better");
    QVERIFY(policy.cookies.at(2).isCorrected);
    QCOMPARE(policy.cookies.at(2).place.row, 4);
    QCOMPARE(m_service->patternOnPage(m_site, 2), of);
    m_service->takeBack(m_site, of);
    QCOMPARE(m_service->policyOf(m_site)->cookies.at(2).pattern.text, "b");
    QCOMPARE(published().value(m_site).at(2).pattern.text, "b");
}

void tst_PolicyService::aCorrectionOfARowThatLeftWaits()
{
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    m_service->correct(m_site, declared("a").pattern, declared("better"));
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("other")}), {});
    QCOMPARE(m_service->policyOf(m_site)->cookies.at(0).pattern.text, "other");
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    QCOMPARE(m_service->policyOf(m_site)->cookies.at(0).pattern.text, "better");
}

void tst_PolicyService::nothingIsKeptOfASiteThatIsForgotten()
{
    const StorageFolder storage;
    const auto opened = Database::open(storage.path);
    PolicyRepository repository(*opened->database);
    PolicyService service(*m_source, &repository, m_clock);
    service.visit(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    service.correct(m_site, {"a", CookieNamePattern::Match::Exact}, declared("b"));
    service.noteChoice(m_site);
    service.forgetSite(m_site);
    QVERIFY(!service.policyOf(m_site));
    const auto kept = repository.load();
    QVERIFY(kept && kept->policies.isEmpty() && kept->choices.isEmpty());
    m_source->asked.clear();
    service.visit(m_site); // is a first visit again
    QCOMPARE(m_source->takeAsked().size(), 1);
}

void tst_PolicyService::aSiteThatIsForgottenWhileItIsReadStaysForgotten()
{
    m_service->visit(m_site);
    m_service->forgetSite(m_site);
    QVERIFY(!m_service->isReading(m_site));
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    QVERIFY(!m_service->policyOf(m_site));
}

void tst_PolicyService::aSiteThatIsRecalledIsAsItWas()
{
    m_service->visit(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    m_service->correct(m_site, {"a", CookieNamePattern::Match::Exact}, declared("b"));
    const auto before = m_service->policyOf(m_site);
    m_service->forgetSite(m_site);
    QVERIFY(!published().contains(m_site));
    m_service->recallSite(Site::fromHost(u"other.test"_s));
    QVERIFY(!m_service->policyOf(m_site));
    m_service->recallSite(m_site);
    QCOMPARE(m_service->policyOf(m_site), before);
    QVERIFY(published().contains(m_site));
    m_service->forgetSite(m_site);
    m_service->visit(m_site);
    emit m_source->found(m_site, policyOf({declared("a"), declared("c")}), {});
    m_service->recallSite(m_site); // what was read since is newer, what was corrected is not lost
    QCOMPARE(m_service->policyOf(m_site)->cookies.size(), 2);
    QVERIFY(m_service->policyOf(m_site)->cookies.first().isCorrected);
}

void tst_PolicyService::roomIsMadeByWhatNobodyCorrected()
{
    const auto siteNumber = [](qsizetype n) { return Site::fromHost(u"s%1.test"_s.arg(n)); };
    const auto readPolicyOf = [&](const Site &site) {
        m_clock.time = m_clock.time.addSecs(1);
        m_service->visit(site);
        emit m_source->found(site, policyOf({declared("a")}), {});
    };
    for (qsizetype n = 0; n < PolicyService::maximumSites; ++n)
        readPolicyOf(siteNumber(n));
    const CookieNamePattern a{"a", CookieNamePattern::Match::Exact};
    m_service->correct(siteNumber(0), a, declared("b"));
    m_clock.time = m_clock.time.addDays(1);
    m_service->readOpenPage(siteNumber(1)); // pointed at by hand
    emit m_source->found(siteNumber(1), policyOf({declared("a")}), {});
    readPolicyOf(m_site);
    QVERIFY(!m_service->policyOf(siteNumber(2))); // the oldest but for those
    m_service->correct(siteNumber(3), a, declared("b"));
    readPolicyOf(Site::fromHost(u"another.test"_s));
    for (const qsizetype kept : {0, 1, 3})
        QVERIFY(m_service->policyOf(siteNumber(kept)));
    QVERIFY(!m_service->policyOf(siteNumber(4)));
}

void tst_PolicyService::labelsArePublishedTheLatestFirst()
{
    CookieLabel label;
    label.pattern = {"a", CookieNamePattern::Match::Exact};
    label.purposeClass = PurposeClass::Marketing;
    m_service->label(label);
    label.pattern.match = CookieNamePattern::Match::Prefix;
    m_service->label(label);
    auto labels = m_knowledge->last().at(1).value<PolicyService::Declarations>();
    QCOMPARE(labels.value(Site()).size(), 2);
    QCOMPARE(labels.value(Site()).first().pattern.match, CookieNamePattern::Match::Prefix);
    QCOMPARE(labels.value(Site()).first().source.id, u"own-label"_s);
    m_service->removeLabel(m_service->labels().first());
    labels = m_knowledge->last().at(1).value<PolicyService::Declarations>();
    QCOMPARE(labels.value(Site()).size(), 1);
}

void tst_PolicyService::theLabelThatHoldsIsTheNearest()
{
    const Site elsewhere = Site::fromHost(u"elsewhere.test"_s);
    CookieLabel everywhere;
    everywhere.pattern = {"ab_", CookieNamePattern::Match::Prefix};
    CookieLabel here = everywhere;
    here.site = m_site;
    CookieLabel exact = here;
    exact.pattern = {"ab_1", CookieNamePattern::Match::Exact};
    for (const CookieLabel &label : {exact, everywhere, here})
        m_service->label(label);
    QVERIFY(m_service->labelFor(m_site, "ab_1")->isSameSubject(exact));
    QVERIFY(m_service->labelFor(m_site, "ab_2")->isSameSubject(here));
    QVERIFY(m_service->labelFor(elsewhere, "ab_1")->isSameSubject(everywhere));
    QVERIFY(!m_service->labelFor(m_site, "abc"));
}

void tst_PolicyService::whatIsKeptIsPublishedAtTheStart()
{
    const StorageFolder storage;
    const auto opened = Database::open(storage.path);
    PolicyRepository repository(*opened->database);
    QVERIFY(repository.savePolicy(m_site, {policyOf({declared("a")}), m_clock.time, {}, false, {}}));
    PolicyService service(*m_source, &repository, m_clock);
    QSignalSpy knowledge(&service, &PolicyService::knowledgeChanged);
    service.load();
    QCOMPARE(knowledge.last().at(0).value<PolicyService::Declarations>().value(m_site).size(), 1);
    service.visit(m_site);
    QCOMPARE(m_source->takeAsked(), QStringList()); // read within a day, in an earlier session
    service.noteChoice(m_site);
    QCOMPARE(repository.load()->choices.value(m_site).rows.size(), 1);
}

void tst_PolicyService::whatCannotBeSavedIsToldAndHolds()
{
    const StorageFolder storage;
    const auto opened = Database::open(storage.path);
    PolicyRepository repository(*opened->database);
    PolicyService service(*m_source, &repository, m_clock);
    QSignalSpy noticed(&service, &PolicyService::noticed);
    QVERIFY(opened->database->connection().run(u"PRAGMA query_only = ON"_s));
    service.readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    QCOMPARE(noticed.size(), 1);
    QVERIFY(noticed.at(0).at(0).toString().startsWith(u"The site's cookie policy cannot be saved"_s));
    QVERIFY(service.policyOf(m_site));
}

void tst_PolicyService::theChoiceIsAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("rowsHash");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("whenChanged");
    QTest::addColumn<bool>("afterSixMonths");
    QTest::addColumn<std::optional<AskAgainReason>>("expected");
    const QByteArray same(32, 'h');
    const QByteArray other(32, 'o');
    const QDateTime chosen({2026, 8, 31}, {10, 0}, Qt::UTC);
    const QDateTime full({2027, 2, 28}, {10, 0}, Qt::UTC); // February has no 31st
    const auto none = std::optional<AskAgainReason>();
    QTest::newRow("at once") << same << chosen << true << true << none;
    QTest::newRow("changed") << other << chosen << true << true
                             << std::optional(AskAgainReason::PolicyChanged);
    QTest::newRow("changed, not wanted") << other << chosen << false << true << none;
    QTest::newRow("a moment before six months") << same << full.addMSecs(-1) << true << true << none;
    QTest::newRow("six months") << same << full << true << true
                                << std::optional(AskAgainReason::SixMonthsPassed);
    QTest::newRow("six months, not wanted") << same << full << true << false << none;
    QTest::newRow("both") << other << full << true << true << std::optional(AskAgainReason::PolicyChanged);
    QTest::newRow("both, change not wanted")
        << other << full << false << true << std::optional(AskAgainReason::SixMonthsPassed);
    QTest::newRow("neither wanted") << other << full << false << false << none;
}

void tst_PolicyService::theChoiceIsAskedForAgain()
{
    QFETCH(QByteArray, rowsHash);
    QFETCH(QDateTime, now);
    QFETCH(bool, whenChanged);
    QFETCH(bool, afterSixMonths);
    QFETCH(std::optional<AskAgainReason>, expected);
    const ChoiceMoment choice{QDateTime({2026, 8, 31}, {10, 0}, Qt::UTC), QByteArray(32, 'h'), {}};
    const SitePolicy policy = policyOf({}, rowsHash);
    QCOMPARE(askAgain(choice, &policy, now, {whenChanged, afterSixMonths}), expected);
    if (expected != AskAgainReason::PolicyChanged)
        QCOMPARE(askAgain(choice, nullptr, now, {whenChanged, afterSixMonths}), expected);
}

void tst_PolicyService::aChoiceBeforeAnythingWasDeclaredIsAboutWhatIsFoundFirst()
{
    const AskAgainWishes wishes;
    QVERIFY(!m_service->askAgainText(m_site, wishes));
    m_service->noteChoice(m_site);
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}, QByteArray(32, '1')), {});
    QVERIFY(!m_service->askAgainText(m_site, wishes));
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a"), declared("b")}, QByteArray(32, '2')), {});
    QVERIFY(m_service->askAgainText(m_site, wishes));
    m_service->noteChoice(m_site);
    QVERIFY(!m_service->askAgainText(m_site, wishes));
    m_clock.time = m_clock.time.addMonths(6);
    QVERIFY(m_service->askAgainText(m_site, wishes));
    m_service->forgetChoice(m_site);
    QVERIFY(!m_service->askAgainText(m_site, wishes));
}

void tst_PolicyService::aPageWithoutRowsNeverReplacesRows()
{
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}), {});
    m_service->noteChoice(m_site);
    m_service->readAgain(m_site);
    SitePolicy empty = policyOf({}, QByteArray(32, '2'));
    empty.address = QUrl(u"https://portal.test/"_s);
    emit m_source->found(m_site, empty, {});
    QVERIFY(!m_service->isReading(m_site));
    QCOMPARE(m_service->policyOf(m_site)->cookies.size(), 1);
    QCOMPARE(m_service->policyOf(m_site)->address, policyOf({}).address);
    const QString problem = m_service->problemOf(m_site);
    QVERIFY2(problem.startsWith(u"The policy page of portal.test declares no cookie"_s), qPrintable(problem));
    QVERIFY(!m_service->askAgainText(m_site, {}));

    m_service->readOpenPage(m_site); // the visitor knows better
    emit m_source->found(m_site, empty, {});
    QCOMPARE(m_service->policyOf(m_site)->cookies.size(), 0);
    QCOMPARE(m_service->problemOf(m_site), QString());
}

void tst_PolicyService::whatTheSiteDidNotChangeIsNotSaidToBeChanged_data()
{
    QTest::addColumn<SitePolicy>("before");
    QTest::addColumn<SitePolicy>("after");
    QTest::addColumn<bool>("isAsked");
    const QByteArray one(32, '1');
    const QByteArray two(32, '2');
    const SitePolicy before = policyOf({declared("a")}, one);
    const SitePolicy changed = policyOf({declared("b")}, two);
    SitePolicy elsewhere = changed;
    elsewhere.address = QUrl(u"https://portal.test/better"_s);
    SitePolicy understood = changed;
    understood.contentHash = before.contentHash;
    QTest::newRow("the site changed it") << before << changed << true;
    QTest::newRow("another page of it") << before << elsewhere << false;
    QTest::newRow("the same content, understood otherwise") << before << understood << false;
    QTest::newRow("no rows before") << policyOf({}, one) << changed << false;
}

void tst_PolicyService::whatTheSiteDidNotChangeIsNotSaidToBeChanged()
{
    QFETCH(SitePolicy, before);
    QFETCH(SitePolicy, after);
    QFETCH(bool, isAsked);
    m_service->readAgain(m_site);
    emit m_source->found(m_site, before, {});
    m_service->noteChoice(m_site);
    m_clock.time = m_clock.time.addDays(1);
    m_service->readAgain(m_site);
    emit m_source->found(m_site, after, {});
    QCOMPARE(m_service->askAgainText(m_site, {}).has_value(), isAsked);
    m_clock.time = m_clock.time.addDays(-1).addMonths(6);
    QVERIFY(m_service->askAgainText(m_site, {})); // since the choice itself, not since its renewal
}

void tst_PolicyService::aQuestionThatIsOpenStaysOpen()
{
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("a")}, QByteArray(32, '1')), {});
    m_service->noteChoice(m_site);
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("b")}, QByteArray(32, '2')), {});
    SitePolicy elsewhere = policyOf({declared("c")}, QByteArray(32, '3'));
    elsewhere.address = QUrl(u"https://portal.test/better"_s);
    m_service->readOpenPage(m_site);
    emit m_source->found(m_site, elsewhere, {});
    QVERIFY(m_service->askAgainText(m_site, {}));
}

void tst_PolicyService::whatChangedIsToldInWords()
{
    m_service->readAgain(m_site);
    emit m_source->found(m_site, policyOf({declared("stays"), declared("goes"), declared("lang")}), {});
    m_service->noteChoice(m_site);
    m_service->readAgain(m_site);
    emit m_source->found(
        m_site,
        policyOf({declared("stays"), declared("_ga_*"), declared("lang", PurposeClass::Marketing)},
                 QByteArray(32, '2')),
        {});
    const QString text = *m_service->askAgainText(m_site, {});
    QVERIFY2(text.contains(u"(added: _ga_*; removed: goes; changed: lang)"_s), qPrintable(text));
    QVERIFY2(text.startsWith(u"portal.test has changed its cookie policy"_s), qPrintable(text));
}

void tst_PolicyService::differencesAreOfRowsAndNotOfTheirPlaces()
{
    const auto rows = policyOf({declared("a"), declared("b")}).cookies;
    const auto turned = policyOf({declared("b"), declared("a")}).cookies;
    QVERIFY(differenceBetween(rows, turned).isEmpty());
    const auto twice = policyOf({declared("a"), declared("a"), declared("b")}).cookies;
    QCOMPARE(differenceBetween(rows, twice).added.size(), 1);
    QCOMPARE(differenceBetween(twice, rows).removed.size(), 1);
    QList<DeclaredCookie> many;
    for (int i = 0; i < 6; ++i)
        many.append(declared(QByteArray::number(i)));
    QCOMPARE(differenceText(differenceBetween({}, many)), u"added: 0, 1, 2, 3 and 2 more"_s);
}

QTEST_GUILESS_MAIN(tst_PolicyService)
#include "tst_policyservice.moc"
