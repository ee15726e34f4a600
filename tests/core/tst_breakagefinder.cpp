// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "ManualClock.h"
#include "StrictTest.h"
#include "report/BreakageFinder.h"

#include <QTest>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

using State = BreakageFinder::State;

class tst_BreakageFinder final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theLikeliestCulpritComesFirst();
    void onlyWhatIsRefusedIsASuspect();
    void aNameOnTwoPathsIsOneSuspect();
    void whatHelpedIsFound_data();
    void whatHelpedIsFound();
    void whatDidNotHelpIsNotAllowed();
    void halvingFindsTheOneNeeded();
    void withoutSuspectsThereIsNothingToTry();
    void everyLikelihoodIsExplained();

private:
    void refuse(const QByteArray &name, const QString &domain = u"portal.test"_s,
                const QString &path = u"/"_s)
    {
        Cookie cookie;
        cookie.key = {name, domain, path};
        m_inventory->recordRefusedWrite(cookie, {}, m_portal);
        m_inventory->recordContact({m_portal, domain, OriginContact::Use::Write, false});
    }
    [[nodiscard]] QList<BreakageSuspect> suspects() const
    {
        return breakageSuspects(makeSiteReport(*m_inventory, ConsentPolicy(m_catalogue, {}), m_portal));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const BreakageSuspect &suspect : suspects())
            names.append(suspect.name);
        return names;
    }

    const std::shared_ptr<const Catalogue> m_catalogue = test::catalogueOfEveryKind();
    const Site m_portal = Site::fromHost(u"portal.test"_s);
    test::ManualClock m_clock;
    std::unique_ptr<CookieInventory> m_inventory;
};

void tst_BreakageFinder::init()
{
    test::failOnAnyWarning();
    m_inventory = std::make_unique<CookieInventory>(m_clock);
}

void tst_BreakageFinder::theLikeliestCulpritComesFirst()
{
    refuse("stats");
    refuse("zz9");
    refuse("login_state");
    refuse("lang");
    refuse("qq7", u"other.test"_s);
    m_inventory->recordContact({m_portal, u"cdn.third.test"_s, OriginContact::Use::Write, true});
    QCOMPARE(names(),
             (QStringList{u"login_state"_s, u"lang"_s, u"zz9"_s, u"qq7"_s, u"third.test"_s, u"stats"_s}));
}

void tst_BreakageFinder::onlyWhatIsRefusedIsASuspect()
{
    refuse("zz9");
    Cookie cookie;
    cookie.key = {"sessionid", u"portal.test"_s, u"/"_s};
    m_inventory->recordStored(cookie, WrittenBy::Http);
    QCOMPARE(names(), QStringList{u"zz9"_s});
}

void tst_BreakageFinder::aNameOnTwoPathsIsOneSuspect()
{
    refuse("zz9");
    refuse("zz9", u"portal.test"_s, u"/deep"_s);
    QCOMPARE(names(), QStringList{u"zz9"_s});
}

void tst_BreakageFinder::whatHelpedIsFound_data()
{
    using Try = std::function<void(BreakageFinder &)>;
    QTest::addColumn<Try>("act");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<int>("categories");
    QTest::newRow("one cookie") << Try([](BreakageFinder &finder) { finder.tryOnly({1}); })
                                << QStringList{u"stats"_s} << 0;
    QTest::newRow("a category") << Try([](BreakageFinder &finder) {
        finder.tryCategory(CookieCategory::Internal);
    }) << QStringList{u"zz9"_s} << 1;
    QTest::newRow("everything") << Try([](BreakageFinder &finder) { finder.tryAll(); })
                                << QStringList{u"zz9"_s, u"stats"_s} << 3;
}

void tst_BreakageFinder::whatHelpedIsFound()
{
    QFETCH(const std::function<void(BreakageFinder &)>, act);
    QFETCH(const QStringList, allowed);
    QFETCH(const int, categories);
    refuse("zz9");
    refuse("stats");
    BreakageFinder finder(suspects());
    act(finder);
    QCOMPARE(finder.state(), State::Trying);
    QVERIFY(!finder.remaining());
    finder.answer(true);
    QCOMPARE(finder.state(), State::Found);
    QStringList found;
    for (const BreakageSuspect &suspect : finder.allowed())
        found.append(suspect.name);
    QCOMPARE(found, allowed);
    QCOMPARE(finder.choices().cookies.size(), allowed.size());
    QCOMPARE(finder.choices().categories.size(), categories);
    const ChoiceSet choices = finder.choices();
    QVERIFY(std::all_of(choices.cookies.cbegin(), choices.cookies.cend(),
                        [](Decision decision) { return decision == Decision::Allow; }));
}

void tst_BreakageFinder::whatDidNotHelpIsNotAllowed()
{
    refuse("zz9");
    BreakageFinder finder(suspects());
    finder.tryAll();
    finder.answer(false);
    QCOMPARE(finder.state(), State::NotHelped);
    finder.tryOnly({0});
    finder.stop();
    QCOMPARE(finder.state(), State::Choosing);
    QVERIFY(finder.choices().isEmpty());
}

void tst_BreakageFinder::halvingFindsTheOneNeeded()
{
    for (int number = 0; number < 12; ++number)
        refuse("zz" + QByteArray::number(number));
    BreakageFinder finder(suspects());
    finder.tryHalves();
    int answers = 0;
    while (finder.state() == State::Trying) {
        QVERIFY(finder.remaining());
        const ChoiceSet tried = finder.choices();
        finder.answer(tried.cookies.contains(CookieSelector{"zz7", u"portal.test"_s}));
        ++answers;
    }
    QCOMPARE(finder.state(), State::Found);
    QCOMPARE(finder.choices().cookies.keys(), (QList<CookieSelector>{{"zz7", u"portal.test"_s}}));
    QVERIFY2(answers <= 6, qPrintable(QString::number(answers)));
}

void tst_BreakageFinder::withoutSuspectsThereIsNothingToTry()
{
    BreakageFinder finder({});
    finder.tryHalves();
    QCOMPARE(finder.state(), State::Choosing);
    finder.tryOnly({});
    QCOMPARE(finder.state(), State::Choosing);
}

void tst_BreakageFinder::everyLikelihoodIsExplained()
{
    QSet<QString> sentences;
    for (const BreakageLikelihood likelihood :
         {BreakageLikelihood::LooksLikeLogIn, BreakageLikelihood::KnownForFunction,
          BreakageLikelihood::UnknownOfSite, BreakageLikelihood::UnknownOfOther,
          BreakageLikelihood::KnownForMeasuring})
        sentences.insert(explain(likelihood));
    QCOMPARE(sentences.size(), 5);
    QVERIFY(!sentences.contains(QString()));
}

QTEST_GUILESS_MAIN(tst_BreakageFinder)
#include "tst_breakagefinder.moc"
