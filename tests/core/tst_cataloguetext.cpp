// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "catalogue/CatalogueFile.h"
#include "catalogue/CatalogueText.h"

#include <QTest>
#include <QTranslator>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Says everything of the catalogues in capitals.
class Capitals final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "consentdesk::Catalogue") == 0 ? QString::fromUtf8(source).toUpper()
                                                               : QString();
    }
};

/// What a translator cannot translate.
bool isProperName(const QString &text)
{
    return text.startsWith("Google "_L1) && !text.contains(u'(');
}

} // namespace

class tst_CatalogueText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void translatorsAreGivenEveryTextOfPlatformAndVendors_data();
    void translatorsAreGivenEveryTextOfPlatformAndVendors();
    void aFileIsReadInTheLanguageOfTheVisitor();
    void whatNoTranslatorKnowsStaysAsItIs();
};

void tst_CatalogueText::translatorsAreGivenEveryTextOfPlatformAndVendors_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("platform") << u":/catalogue/platform.toml"_s;
    QTest::newRow("vendors") << u":/catalogue/vendors.toml"_s;
}

void tst_CatalogueText::translatorsAreGivenEveryTextOfPlatformAndVendors()
{
    QFETCH(QString, path);
    const auto file = CatalogueFile::read(path);
    QVERIFY(file);
    QStringList texts;
    for (const CategoryDescription &category : file->categories)
        texts << category.name << category.explanation;
    for (const Declaration &declaration : file->declarations)
        texts << declaration.function << declaration.purpose;
    for (const QString &text : std::as_const(texts))
        QVERIFY2(isProperName(text) || knownCatalogueTexts().contains(text), qPrintable(text));
}

void tst_CatalogueText::aFileIsReadInTheLanguageOfTheVisitor()
{
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    const auto file = CatalogueFile::read(u":/catalogue/platform.toml"_s);
    QVERIFY(file);
    QCOMPARE(file->categories.constFirst().name, u"NECESSARY"_s);
    QCOMPARE(file->declarations.at(1).purpose, u"REMEMBERS YOUR LANGUAGE"_s);
    QCOMPARE(file->declarations.at(1).provider, u"Opendatasoft"_s);
    QCOMPARE(file->declarations.at(1).pattern.text, "django_language");
}

void tst_CatalogueText::whatNoTranslatorKnowsStaysAsItIs()
{
    for (const QString &text : {u"Something else"_s, u"a\0b"_s, u"50 %n"_s, QString()})
        QCOMPARE(catalogueText(text), text);
}

QTEST_GUILESS_MAIN(tst_CatalogueText)
#include "tst_cataloguetext.moc"
