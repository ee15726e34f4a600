// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "catalogue/Catalogue.h"

#include <QTest>

using namespace consentdesk;

class tst_Catalogue final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform_data();
    void theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform();
};

void tst_Catalogue::theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto *name : {"sessionid", "django_language", "csrftoken", "cookies_preferences"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_Catalogue::theBuiltInCatalogueDeclaresTheFourCookiesOfThePlatform()
{
    QFETCH(QByteArray, name);
    const auto catalogue = Catalogue::builtIn();
    QVERIFY2(catalogue.has_value(), catalogue ? "" : qPrintable(catalogue.error().message));
    const Declaration *const declaration = (*catalogue)->find(name);
    QVERIFY(declaration);
    QCOMPARE(declaration->purposeClass, PurposeClass::Necessary);
    QCOMPARE(declaration->provider, QStringLiteral("Opendatasoft"));
    QCOMPARE(declaration->source.id, QStringLiteral("platform-catalogue"));
}

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
