// SPDX-License-Identifier: Apache-2.0
#include "ProgramRun.h"
#include "SmallServer.h"
#include "StrictTest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray page = "<!doctype html><html lang=en><title>Cookies</title><h2>Necessary cookies</h2>"
                        "<table><tr><th>Cookie name<th>Provider<th>Purpose<th>Duration"
                        "<tr><td>sessionid<td>Huwise<td>=1+1<td>2 weeks by default</table>";

ProgramResult policy(const QStringList &arguments)
{
    ProgramRun program;
    return program.run(QStringList{u"policy"_s} + arguments);
}

QJsonObject documentOf(const ProgramResult &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

} // namespace

class tst_PolicyCommand final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aPagesDeclarationsAreJson();
    void aFileIsReadToo();
    void cellsThatASpreadsheetWouldRunAreDefused();
    void theAnswerIsTheSameInEveryLocale_data();
    void theAnswerIsTheSameInEveryLocale();
    void nothingHiddenReachesATerminal();
    void rootIsWarnedInFittingWords();
    void findingsAreStatusOne();
    void unusableArgumentsAreStatusTwo_data();
    void unusableArgumentsAreStatusTwo();
    void whatCannotBeLoadedIsStatusThree();
    void aFileThatIsNoPageIsStatusThree_data();
    void aFileThatIsNoPageIsStatusThree();
    void anAddressThatNobodyAnswersIsStatusThree();

private:
    [[nodiscard]] QString fileWith(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"Richtlinie ü.html"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void tst_PolicyCommand::aPagesDeclarationsAreJson()
{
    SmallServer server;
    server.answer("/terms/cookies-policy/", {"", page});
    const QString url = u"http://portal.example/terms/cookies-policy/"_s;
    const ProgramResult result =
        policy({u"--format=json"_s, u"--host-map"_s, server.mapping(u"portal.example"_s), url});
    QVERIFY2(result.status == 0, result.text());
    QCOMPARE(result.err, QByteArray());
    const QJsonObject document = documentOf(result);
    QCOMPARE(document["schema"_L1].toInt(), 1);
    QCOMPARE(document["policy"_L1]["url"_L1].toString(), url);
    QCOMPARE(document["policy"_L1]["title"_L1].toString(), u"Cookies"_s);
    QCOMPARE(document["policy"_L1]["language"_L1].toString(), u"en"_s);
    QVERIFY(
        QDateTime::fromString(document["policy"_L1]["retrieved"_L1].toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(document["declarations"_L1].toArray().size(), 1);
    const QJsonObject cookie = document["declarations"_L1][0].toObject();
    QCOMPARE(cookie["name"_L1].toString(), u"sessionid"_s);
    QCOMPARE(cookie["provider"_L1].toString(), u"Opendatasoft"_s);
    QVERIFY(cookie["function"_L1].isNull());
    QCOMPARE(cookie["purpose"_L1].toString(), u"=1+1"_s);
    QCOMPARE(cookie["purposeClass"_L1].toString(), u"necessary"_s);
    QCOMPARE(cookie["duration"_L1].toString(), u"2 weeks by default"_s);
    QCOMPARE(cookie["durationSeconds"_L1].toInt(), 1'209'600);
    QVERIFY(document["remarks"_L1].toArray().isEmpty());
}

void tst_PolicyCommand::aFileIsReadToo()
{
    const ProgramResult result = policy({fileWith("<meta charset=utf-8>" + page)});
    QVERIFY2(result.status == 0, result.text());
    QCOMPARE(result.err, QByteArray());
    for (const char *part :
         {"sessionid  [necessary]", "provider  Opendatasoft", "lifetime  2 weeks by default", "1 declared."})
        QVERIFY2(result.out.contains(part), result.text());
}

void tst_PolicyCommand::cellsThatASpreadsheetWouldRunAreDefused()
{
    const ProgramResult result = policy({u"--format=csv"_s, fileWith(page)});
    QVERIFY2(result.status == 0, result.text());
    QCOMPARE(result.out,
             "name,provider,function,purpose,purposeClass,duration,durationSeconds,thirdParty,anonymised\r\n"
             "sessionid,Opendatasoft,,'=1+1,necessary,2 weeks by default,1209600,false,false\r\n");
}

void tst_PolicyCommand::theAnswerIsTheSameInEveryLocale_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file =
        fileWith(page + "<table><tr><th>Cookie name<th>Duration<tr><td>two words<td>soon</table>");
    QTest::newRow("policy as a table") << QStringList{u"policy"_s, file};
    QTest::newRow("policy as JSON") << QStringList{u"policy"_s, u"--format"_s, u"json"_s, file};
    QTest::newRow("a file that is not there") << QStringList{u"policy"_s, file + u"x"_s};
    QTest::newRow("classify") << QStringList{u"classify"_s, file};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

/// So that a script reads the same, and differences are differences of the site.
void tst_PolicyCommand::theAnswerIsTheSameInEveryLocale()
{
    QFETCH(const QStringList, arguments);
    const auto answerIn = [&arguments](const QString &locale) {
        ProgramRun program;
        for (const auto &variable : {u"LANG"_s, u"LC_ALL"_s, u"LANGUAGE"_s})
            program.setVariable(variable, locale);
        const ProgramResult result = program.run(arguments);
        QByteArray answer = result.out + result.err;
        static const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"_s); // when it was read
        return QString::fromUtf8(answer).replace(moment, u"…"_s);
    };
    const QString english = answerIn(u"C.UTF-8"_s);
    QVERIFY(!english.isEmpty());
    QCOMPARE(answerIn(u"fr_FR.UTF-8"_s), english);
    QCOMPARE(answerIn(u"ja_JP.UTF-8"_s), english);
}

void tst_PolicyCommand::nothingHiddenReachesATerminal()
{
    const QByteArray hostile = "<meta charset=utf-8><title>Cookies</title><h2>Necessary cookies</h2><table>"
                               "<tr><th>Cookie name<th>Purpose<th>Duration<tr><td>sessionid<td>a\x1b[31mb"
                               "\xe2\x80\xae c<td>session</table>";
    for (const QString &format : {u"table"_s, u"csv"_s, u"json"_s}) {
        const ProgramResult result = policy({u"--format"_s, format, fileWith(hostile)});
        QVERIFY2(result.out.contains("sessionid"), result.text());
        QVERIFY2(!result.out.contains('\x1b') && !result.out.contains("\xe2\x80\xae"), result.text());
    }
}

void tst_PolicyCommand::rootIsWarnedInFittingWords()
{
    if (geteuid() != 0)
        QSKIP("only root has no sandbox");
    QVERIFY(policy({fileWith(page)}).rootWarning.contains("Files you do not trust should be read"));
    SmallServer server;
    QVERIFY(policy({server.url()}).rootWarning.contains("Pages you do not trust should be opened"));
}

void tst_PolicyCommand::findingsAreStatusOne()
{
    const ProgramResult result =
        policy({u"--format=json"_s, fileWith("<title>Cookies</title><p>We use cookies.")});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.err, QByteArray());
    QVERIFY(documentOf(result)["declarations"_L1].toArray().isEmpty());
    const QJsonArray remarks = documentOf(result)["remarks"_L1].toArray();
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks.first()["sentence"_L1].toString().endsWith(u'.'));
}

void tst_PolicyCommand::unusableArgumentsAreStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no page") << QStringList()
                             << QByteArray("consentdesk policy needs the address of one page, or one file.");
    QTest::newRow("no such file") << QStringList{u"/no/such.html"_s}
                                  << QByteArray("There is no file /no/such.html.");
    QTest::newRow("no such file here")
        << QStringList{u"policy.html"_s} << QByteArray("There is no file policy.html.");
    QTest::newRow("format") << QStringList{u"--format=xml"_s, u"example.org"_s}
                            << QByteArray("--format xml: choose table, json or csv.");
    QTest::newRow("demo") << QStringList{u"--demo"_s}
                          << QByteArray("consentdesk policy reads a page or a file; it has no --demo.");
}

void tst_PolicyCommand::unusableArgumentsAreStatusTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const ProgramResult result = policy(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.err, "consentdesk: " + sentence + "\n");
    QCOMPARE(result.out, QByteArray());
}

void tst_PolicyCommand::whatCannotBeLoadedIsStatusThree()
{
    SmallServer server;
    const ProgramResult result = policy({server.url(u"/nowhere"_s)});
    QVERIFY2(result.status == 3, result.text());
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains("its server answers 404"), result.text());
    QCOMPARE(result.out, QByteArray());
}

void tst_PolicyCommand::aFileThatIsNoPageIsStatusThree_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
    QTest::newRow("binary") << QByteArray(1'000, '\0') << QByteArray("is not a page: it is binary data");
    QTest::newRow("JSON") << QByteArray("{\"schema\": 1}") << QByteArray("is not a page: it is JSON");
}

void tst_PolicyCommand::aFileThatIsNoPageIsStatusThree()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sentence);
    const ProgramResult result = policy({fileWith(content)});
    QVERIFY2(result.status == 3, result.text());
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains(sentence), result.text());
    QCOMPARE(result.out, QByteArray());
}

void tst_PolicyCommand::anAddressThatNobodyAnswersIsStatusThree()
{
    QString url;
    {
        SmallServer server;
        url = server.url(u"/cookies"_s);
    }
    const ProgramResult result = policy({u"--format=json"_s, url});
    QVERIFY2(result.status == 3, result.text());
    QVERIFY2(result.complainsInOneLine(), result.text());
    QCOMPARE(result.out, QByteArray());
}

QTEST_GUILESS_MAIN(tst_PolicyCommand)
#include "tst_policycommand.moc"
