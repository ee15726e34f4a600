// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "catalogue/CookieClassifier.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_CookieClassifier final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aDeclaredCookieIsWhatItsDeclarationSays();
    void everyCookieHasOneCategoryAndAConfidence_data();
    void everyCookieHasOneCategoryAndAConfidence();
    void aThirdPartyIsNeverNecessaryByAName();
    void anUnknownThirdPartyIsNamedByItsDomain();
    void anUnknownCookieOfTheSiteHasNoProvider();

private:
    [[nodiscard]] Classification classified(const QByteArray &name, Party party) const
    {
        return classifyCookie(*m_catalogue, name, Site::fromHost(u"www.tracker.test"_s), party);
    }

    const std::shared_ptr<const Catalogue> m_catalogue = test::catalogueOfEveryKind();
};

void tst_CookieClassifier::aDeclaredCookieIsWhatItsDeclarationSays()
{
    const Classification known = classified("anon", Party::First);
    QCOMPARE(known.provider, u"Provider of anon"_s);
    QCOMPARE(known.function, u"Function"_s);
    QCOMPARE(known.purpose, u"purpose"_s);
    QCOMPARE(known.sourceId, u"test-catalogue"_s);
    QCOMPARE(known.sourceTitle, u"A catalogue of the tests"_s);
    QVERIFY(known.lifetime.isEmpty());
    QVERIFY(known.anonymised);
    QVERIFY(!known.isUnclassified());
}

void tst_CookieClassifier::everyCookieHasOneCategoryAndAConfidence_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Party>("party");
    QTest::addColumn<CookieCategory>("category");
    QTest::addColumn<PurposeClass>("purposeClass");
    QTest::addColumn<Confidence>("confidence");
    const auto row = [](const QByteArray &name, Party party, CookieCategory category,
                        PurposeClass purposeClass, Confidence confidence) {
        QTest::addRow("'%s', %s party", name.constData(), party == Party::First ? "first" : "third")
            << name << party << category << purposeClass << confidence;
    };
    using Category = CookieCategory;
    using Class = PurposeClass;
    row("sessionid", Party::First, Category::Necessary, Class::Necessary, Confidence::High);
    row("lang", Party::First, Category::Internal, Class::Functional, Confidence::High);
    row("stats", Party::First, Category::Statistical, Class::Statistical, Confidence::High);
    row("ads", Party::First, Category::Internal, Class::Marketing, Confidence::High);
    row("fam_1", Party::First, Category::Statistical, Class::Statistical, Confidence::Medium);
    row("what", Party::First, Category::Internal, Class::Unknown, Confidence::None);
    row("", Party::First, Category::Internal, Class::Unknown, Confidence::None);
    row("sessionid", Party::Third, Category::ThirdParty, Class::Unknown, Confidence::None);
    row("stats", Party::Third, Category::ThirdParty, Class::Statistical, Confidence::High);
    row("fam_1", Party::Third, Category::ThirdParty, Class::Statistical, Confidence::Medium);
    row("what", Party::Third, Category::ThirdParty, Class::Unknown, Confidence::None);
}

void tst_CookieClassifier::everyCookieHasOneCategoryAndAConfidence()
{
    QFETCH(QByteArray, name);
    QFETCH(Party, party);
    QFETCH(CookieCategory, category);
    QFETCH(PurposeClass, purposeClass);
    QFETCH(Confidence, confidence);
    const Classification known = classified(name, party);
    QCOMPARE(known.party, party);
    QCOMPARE(known.category, category);
    QCOMPARE(known.purposeClass, purposeClass);
    QCOMPARE(known.confidence, confidence);
    QCOMPARE(known.isUnclassified(), purposeClass == PurposeClass::Unknown);
    QCOMPARE(known.sourceId, confidence == Confidence::None ? u"none"_s : u"test-catalogue"_s);
}

void tst_CookieClassifier::aThirdPartyIsNeverNecessaryByAName()
{
    const Classification known = classified("sessionid", Party::Third);
    QVERIFY(known.isUnclassified());
    QCOMPARE(known.provider, u"tracker.test"_s); // not the platform: its word is not about this cookie
    QVERIFY(known.function.isEmpty());
    QVERIFY(known.purpose.isEmpty());
}

void tst_CookieClassifier::anUnknownThirdPartyIsNamedByItsDomain()
{
    QCOMPARE(classified("what", Party::Third).provider, u"tracker.test"_s);
}

void tst_CookieClassifier::anUnknownCookieOfTheSiteHasNoProvider()
{
    QVERIFY(classified("what", Party::First).provider.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CookieClassifier)
#include "tst_cookieclassifier.moc"
