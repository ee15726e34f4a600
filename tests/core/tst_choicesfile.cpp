// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "consent/ChoicesFile.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_ChoicesFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void whatIsWrittenIsReadAgain();
    void aBadFileIsRefusedInOneSentence_data();
    void aBadFileIsRefusedInOneSentence();
    void aFileOfTooManyEntriesIsRefused();
};

void tst_ChoicesFile::whatIsWrittenIsReadAgain()
{
    ChoicesFile file;
    file.choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Allow);
    ChoiceSet choices;
    choices.categories.insert(CookieCategory::ThirdParty, Decision::Refuse);
    choices.cookies.insert({"_ga", u"example.org"_s}, Decision::Refuse);
    choices.cookies.insert({"gr\xc3\xbc\xc3\x9f", {}}, Decision::Allow);
    choices.cookies.insert({"\xff\xfe", {}}, Decision::Refuse); // no UTF-8
    choices.cookies.insert({{}, u"tracker.test"_s}, Decision::Allow);
    choices.storage = Decision::Refuse;
    file.choices.bySite.insert(Site::fromHost(u"example.org"_s), choices);
    file.keep.insert(Site::fromHost(u"other.test"_s), KeepRule::Session);
    const auto read = ChoicesFile::parse(file.toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->choices, file.choices);
    QCOMPARE(read->keep, file.keep);
}

void tst_ChoicesFile::aBadFileIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto file = [](const QByteArray &sites) {
        return QByteArray(R"({"format":"consentdesk-choices","version":1,"everywhere":{},"sites":)") + sites +
               '}';
    };
    QTest::newRow("empty") << QByteArray() << u"no JSON"_s;
    QTest::newRow("no JSON") << QByteArray("MZ\0\1", 4) << u"no JSON"_s;
    QTest::newRow("cookies of another program") << QByteArray(R"([{"name":"a"}])") << u"no JSON object"_s;
    QTest::newRow("something else") << QByteArray(R"({"version":1})") << u"does not say"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"consentdesk-choices","version":2})") << u"version"_s;
    QTest::newRow("no list of sites")
        << QByteArray(R"({"format":"consentdesk-choices","version":1,"everywhere":{}})")
        << u"list of sites"_s;
    QTest::newRow("no site") << file(R"([{"site":"a b"}])") << u"no name"_s;
    QTest::newRow("a host") << file(R"([{"site":"www.example.org"}])") << u"no name"_s;
    QTest::newRow("twice") << file(R"([{"site":"a.test","storage":"allow"},{"site":"a.test"}])")
                           << u"twice"_s;
    QTest::newRow("necessary") << file(R"([{"site":"a.test","categories":{"necessary":"refuse"}}])")
                               << u"categories"_s;
    QTest::newRow("neither") << file(R"([{"site":"a.test","storage":"maybe"}])") << u"neither"_s;
    QTest::newRow("bad rule") << file(R"([{"site":"a.test","keep":"forever"}])") << u"rules"_s;
    QTest::newRow("bad name") << file(R"([{"site":"a.test","cookies":[{"name":"a;b","decision":"allow"}]}])")
                              << u"name"_s;
    QTest::newRow("of nothing") << file(R"([{"site":"a.test","cookies":[{"decision":"allow"}]}])")
                                << u"neither"_s;
    QTest::newRow("a new field") << file(R"([{"site":"a.test","colour":"blue"}])") << u"field"_s;
}

void tst_ChoicesFile::aBadFileIsRefusedInOneSentence()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const auto read = ChoicesFile::parse(content);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
    QVERIFY(read.error().message.endsWith(u". Nothing was changed."_s));
}

void tst_ChoicesFile::aFileOfTooManyEntriesIsRefused()
{
    ChoicesFile file;
    for (qsizetype i = 0; i <= ChoicesFile::maximumEntries; ++i)
        file.keep.insert(Site::fromHost(u"site%1.test"_s.arg(i)), KeepRule::LastTab);
    QVERIFY(!ChoicesFile::parse(file.toJson()));
    file.keep.erase(file.keep.begin());
    QVERIFY(ChoicesFile::parse(file.toJson()));
}

QTEST_GUILESS_MAIN(tst_ChoicesFile)
#include "tst_choicesfile.moc"
