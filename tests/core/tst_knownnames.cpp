// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "StrictTest.h"
#include "consent/KnownNames.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const Site portal = Site::fromHost(u"portal.test"_s);

std::shared_ptr<const Catalogue> catalogue()
{
    const QByteArray text = test::catalogueHead() + test::catalogueCategories() +
                            test::catalogueCookie("_fbp", "marketing") +
                            test::catalogueCookie("_ga_*", "statistical") +
                            test::catalogueCookie("\u00fc\u00fc\u00fc_*", "statistical");
    auto file = CatalogueFile::parse(text, u"fixture.toml"_s);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *Catalogue::fromFiles({*std::move(file)});
}

ConsentPolicy policy()
{
    Declaration declared;
    declared.pattern = {"portal_", CookieNamePattern::Match::Prefix};
    ConsentChoices choices;
    choices.everywhere.cookies.insert({"chosen", QString()}, Decision::Refuse);
    return {catalogue(), choices, SiteKnowledge::of({{portal, {declared}}}, {})};
}

} // namespace

/// Who is spoken of, so that made-up names can be told from them.
class tst_KnownNames final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void aNameIsKnownByThePatternThatSpeaksOfIt_data();
    void aNameIsKnownByThePatternThatSpeaksOfIt();
    void aPolicySpeaksOfItsOwnSiteOnly();
    void theGuardIsToldThePlainNamesOfTheSources();
};

void tst_KnownNames::aNameIsKnownByThePatternThatSpeaksOfIt_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("a name of the catalogue") << QByteArray("_fbp") << QByteArray("_fbp");
    QTest::newRow("a family of the catalogue") << QByteArray("_ga_X1") << QByteArray("_ga_*");
    QTest::newRow("of the site's policy") << QByteArray("portal_x") << QByteArray("portal_*");
    QTest::newRow("chosen by hand") << QByteArray("chosen") << QByteArray("chosen");
    QTest::newRow("made up") << QByteArray("_fbpx") << QByteArray();
    QTest::newRow("nameless") << QByteArray("") << QByteArray();
}

void tst_KnownNames::aNameIsKnownByThePatternThatSpeaksOfIt()
{
    QFETCH(QByteArray, name);
    QTEST(knownAs(policy(), {portal, portal, name}), "pattern");
}

void tst_KnownNames::aPolicySpeaksOfItsOwnSiteOnly()
{
    const Site other = Site::fromHost(u"other.test"_s);
    QCOMPARE(knownAs(policy(), {other, other, "portal_x"}), QByteArray());
    QCOMPARE(knownAs(policy(), {portal, other, std::nullopt}), QByteArray());
}

void tst_KnownNames::theGuardIsToldThePlainNamesOfTheSources()
{
    const QJsonObject names = knownNames(*catalogue());
    QCOMPARE(names[u"names"_s].toString(), u"_fbp"_s);
    QCOMPARE(names[u"prefixes"_s].toString(), u"_ga_"_s);
    QCOMPARE(names[u"longest"_s].toInt(), 4);
}

QTEST_GUILESS_MAIN(tst_KnownNames)
#include "tst_knownnames.moc"
