// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "browsing/DroppedAddresses.h"
#include "browsing/UploadPatterns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_DroppedAddresses final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void linksAreOpenedAndTextIsReadAsIfTyped_data();
    void linksAreOpenedAndTextIsReadAsIfTyped();
    void whatWouldRunIsRefusedHoweverItComes_data();
    void whatWouldRunIsRefusedHoweverItComes();
    void filesAreOpenedAndFoldersAreNot();
    void nobodyMeansAThousandTabs();
    void patternsFollowWhatThePageTakes_data();
    void patternsFollowWhatThePageTakes();
};

void tst_DroppedAddresses::linksAreOpenedAndTextIsReadAsIfTyped_data()
{
    QTest::addColumn<QList<QUrl>>("links");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QUrl>>("addresses");
    QTest::addColumn<QString>("words");
    const QUrl a(u"https://a.test/x?y=1#z"_s);
    const QUrl b(u"http://b.test/"_s);
    QTest::newRow("a link") << QList{a} << u"its text"_s << QList{a} << QString();
    QTest::newRow("several") << QList{a, b} << QString() << QList{a, b} << QString();
    QTest::newRow("the good ones of several")
        << QList{QUrl(u"mailto:me@a.test"_s), b} << QString() << QList{b} << QString();
    QTest::newRow("an address as text")
        << QList<QUrl>() << u" a.test/x "_s << QList{QUrl(u"https://a.test/x"_s)} << QString();
    QTest::newRow("words") << QList<QUrl>() << u"bus\n stops"_s << QList<QUrl>() << u"bus stops"_s;
    QTest::newRow("nothing") << QList<QUrl>() << QString() << QList<QUrl>() << QString();
}

void tst_DroppedAddresses::linksAreOpenedAndTextIsReadAsIfTyped()
{
    QFETCH(QList<QUrl>, links);
    QFETCH(QString, text);
    const DroppedAddresses dropped = DroppedAddresses::read(links, text);
    QTEST(dropped.addresses, "addresses");
    QTEST(dropped.words, "words");
    QCOMPARE(dropped.refusal, QString());
}

void tst_DroppedAddresses::whatWouldRunIsRefusedHoweverItComes_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::newRow("a script") << u"javascript:alert(1)"_s;
    QTest::newRow("in capitals") << u"JavaScript:alert(1)"_s;
    QTest::newRow("a document of its own") << u"data:text/html,<script>alert(1)</script>"_s;
    QTest::newRow("a page's memory") << u"blob:https://a.test/1"_s;
    QTest::newRow("the engine's pages") << u"chrome://settings"_s;
    QTest::newRow("the program's files") << u"qrc:/guard/start.js"_s;
}

void tst_DroppedAddresses::whatWouldRunIsRefusedHoweverItComes()
{
    QFETCH(QString, dropped);
    for (const auto &read :
         {DroppedAddresses::read({QUrl(dropped)}, dropped), DroppedAddresses::read({}, dropped)}) {
        QVERIFY(read.addresses.isEmpty());
        QVERIFY(read.words.isEmpty());
        QVERIFY(!read.refusal.isEmpty());
    }
}

void tst_DroppedAddresses::filesAreOpenedAndFoldersAreNot()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page one.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QUrl there = QUrl::fromLocalFile(file.fileName());
    QCOMPARE(DroppedAddresses::read({there}, {}).addresses, QList{there});
    for (const QUrl &other : {QUrl::fromLocalFile(folder.path()),
                              QUrl::fromLocalFile(folder.filePath(u"missing"_s)), QUrl(u"file://host/x"_s)}) {
        const DroppedAddresses dropped = DroppedAddresses::read({other}, {});
        QVERIFY2(dropped.addresses.isEmpty(), qPrintable(other.toString()));
        QVERIFY(!dropped.refusal.isEmpty());
    }
    // As text it was copied by somebody else.
    QVERIFY(DroppedAddresses::read({}, there.toString()).addresses.isEmpty());
}

void tst_DroppedAddresses::nobodyMeansAThousandTabs()
{
    const QList<QUrl> links(1'000, QUrl(u"https://a.test/"_s));
    QCOMPARE(DroppedAddresses::read(links, {}).addresses.size(), DroppedAddresses::most);
}

void tst_DroppedAddresses::patternsFollowWhatThePageTakes_data()
{
    QTest::addColumn<QStringList>("accepted");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    const QStringList none;
    QTest::newRow("endings") << QStringList{u".CSV"_s, u".tar.gz"_s} << QStringList{u"*.csv"_s, u"*.tar.gz"_s}
                             << QStringList{u"*.txt"_s};
    QTest::newRow("a type") << QStringList{u"application/pdf"_s} << QStringList{u"*.pdf"_s} << none;
    QTest::newRow("all of a kind") << QStringList{u"image/*"_s} << QStringList{u"*.png"_s, u"*.jpg"_s}
                                   << QStringList{u"*.csv"_s};
    QTest::newRow("both") << QStringList{u" image/png "_s, u".csv"_s} << QStringList{u"*.csv"_s, u"*.png"_s}
                          << QStringList{u"*.jpg"_s};
}

void tst_DroppedAddresses::patternsFollowWhatThePageTakes()
{
    QFETCH(QStringList, accepted);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    const QStringList patterns = uploadPatterns(accepted);
    for (const QString &pattern : has)
        QVERIFY2(patterns.contains(pattern), qPrintable(patterns.join(u' ')));
    for (const QString &pattern : hasNot)
        QVERIFY2(!patterns.contains(pattern), qPrintable(patterns.join(u' ')));
    // One that nobody understands may be any file.
    for (const QString &odd :
         {u"application/x-nobody-knows"_s, u"*/*"_s, u".*);;All (*"_s, u"application/*"_s})
        QVERIFY2(uploadPatterns(accepted + QStringList{odd}).isEmpty(), qPrintable(odd));
    QVERIFY(uploadPatterns({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_DroppedAddresses)
#include "tst_droppedaddresses.moc"
