// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "TestBrowser.h"
#include "browser/ScriptText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <algorithm>
#include <limits>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_ScriptText final : public QObject
{
    Q_OBJECT

private slots:
    void aLiteralMeansWhatItsValueDoes_data();
    void aLiteralMeansWhatItsValueDoes();
    void anObjectHasNoPrototype();
};

void tst_ScriptText::aLiteralMeansWhatItsValueDoes_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text") << QJsonValue(u"plain"_s);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("quotes") << QJsonValue(u"a\"b\\c'd`${e}</script>"_s);
    QTest::newRow("controls") << QJsonValue(u"\n\r\t\u007f\u2028\u2029"_s);
    QTest::newRow("not ASCII") << QJsonValue(u"é 日本 😀"_s);
    QTest::newRow("whole") << QJsonValue(7);
    QTest::newRow("negative") << QJsonValue(-1);
    QTest::newRow("fraction") << QJsonValue(0.25);
    QTest::newRow("large") << QJsonValue(double(Q_INT64_C(1) << 53));
    QTest::newRow("beyond integers") << QJsonValue(std::numeric_limits<double>::max());
    QTest::newRow("true") << QJsonValue(true);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("array") << QJsonValue(QJsonArray{1, u"two"_s, QJsonArray(), QJsonObject()});
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"__proto__"_s, 1},
                                                      {u"constructor"_s, QJsonObject{{u"a\"]"_s, false}}},
                                                      {QString(), QJsonArray{u"x"_s}}});
}

void tst_ScriptText::aLiteralMeansWhatItsValueDoes()
{
    QFETCH(const QJsonValue, value);
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    const QByteArray literal = scriptLiteral(value);
    QVERIFY(std::all_of(literal.cbegin(), literal.cend(), [](char octet) { return uchar(octet) < 0x7f; }));
    const QString json =
        test::evaluate(page, u"JSON.stringify([%1])"_s.arg(QString::fromLatin1(literal))).toString();
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).array(), QJsonArray{value});
}

void tst_ScriptText::anObjectHasNoPrototype()
{
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    const QString literal = QString::fromLatin1(scriptLiteral(QJsonObject{{u"__proto__"_s, QJsonObject()}}));
    QCOMPARE(test::evaluate(page, u"Object.getPrototypeOf(%1) === null"_s.arg(literal)), QVariant(true));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_ScriptText)
#include "tst_scripttext.moc"
