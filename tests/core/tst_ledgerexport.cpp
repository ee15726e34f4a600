// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "LedgerFixture.h"
#include "ManualClock.h"
#include "StrictTest.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "ledger/Ledger.h"
#include "report/LedgerExport.h"

#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;
using Format = LedgerWriter::Format;

namespace {

QByteArray written(const QList<LedgerEntry> &entries, Format format, qsizetype atOnce = 100)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    LedgerWriter writer(buffer, format);
    for (qsizetype first = 0; first < entries.size(); first += atOnce)
        writer.write(entries.mid(first, atOnce));
    writer.finish();
    return buffer.data();
}

QJsonArray eventsOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document["events"_L1].toArray();
}

/// Reads RFC 4180 as its section 2 describes it.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        QString &cell = rows.last().last();
        if (c == u'"' && isQuoted && text.mid(i + 1, 1) == u"\""_s)
            cell += text.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted || (c != u',' && c != u'\r' && c != u'\n'))
            cell += c;
        else if (c == u',')
            rows.last().append(QString());
        else if (c == u'\n')
            rows.append(QStringList{QString()});
    }
    rows.removeLast(); // what follows the last break
    return rows;
}

} // namespace

class tst_LedgerExport final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void jsonTellsEverythingThatIsKnownAndNullWhatIsNot();
    void aServerHasNoCookie();
    void partsMakeOneDocument_data();
    void partsMakeOneDocument();
    void anEmptyTimelineIsAValidFile();
    void everyEntryIsOneRowOfTheTable();
    void noCellIsAFormula();
    void hiddenCharactersOfPagesAreVisibleInJson();
    void aSourceGivesMemoryFirstAndThenWhatIsKept();
    void aFileIsThereOnlyWhenItIsWhole();
    void aPlaceThatCannotBeWrittenIsAnError_data();
    void aPlaceThatCannotBeWrittenIsAnError();
    void aPipeStaysAPipe();
    void aDiskThatIsFullAtTheVeryEndIsAnError();
    void aSampleIsWrittenForTheSchema();
};

void tst_LedgerExport::jsonTellsEverythingThatIsKnownAndNullWhatIsNot()
{
    LedgerEntry entry = ledgerEntry(7);
    entry.event.kind = CookieEvent::Kind::Overwritten;
    entry.event.writtenBy = WrittenBy::Script;
    entry.event.writer = u"https://cdn.example/a.js"_s;
    entry.event.differences = {CookieField::Value, CookieField::HttpOnly};
    entry.rule = VerdictReason::NecessaryNeedsNoConsent;
    const QJsonObject event = eventsOf(written({entry}, Format::Json)).first().toObject();
    const QJsonObject expected{{u"number"_s, 7},
                               {u"time"_s, u"2026-11-24T09:00:07.000Z"_s},
                               {u"event"_s, u"overwritten"_s},
                               {u"refusal"_s, QJsonValue::Null},
                               {u"end"_s, QJsonValue::Null},
                               {u"name"_s, u"sessionid"_s},
                               {u"domain"_s, u".portal.example"_s},
                               {u"path"_s, u"/account"_s},
                               {u"server"_s, QJsonValue::Null},
                               {u"page"_s, u"portal.example"_s},
                               {u"writtenBy"_s, u"script"_s},
                               {u"writer"_s, u"https://cdn.example/a.js"_s},
                               {u"differences"_s, QJsonArray{u"value"_s, u"http-only"_s}},
                               {u"decision"_s, u"allow"_s},
                               {u"rule"_s, u"necessary-needs-no-consent"_s},
                               {u"explanation"_s, u"Kept: necessary cookies need no consent."_s},
                               {u"category"_s, u"necessary"_s}};
    QCOMPARE(event, expected);
}

void tst_LedgerExport::aServerHasNoCookie()
{
    LedgerEntry entry;
    entry.number = 1;
    entry.event.kind = CookieEvent::Kind::ServerRefused;
    entry.event.host = u"ads.example"_s;
    const QJsonObject event = eventsOf(written({entry}, Format::Json)).first().toObject();
    QCOMPARE(event["server"_L1].toString(), u"ads.example"_s);
    for (const QLatin1StringView field : {"name"_L1, "domain"_L1, "path"_L1, "page"_L1})
        QVERIFY2(event[field].isNull(), field.data());
    // The name of a cookie without a name is known: it is empty.
    QCOMPARE(eventsOf(written({ledgerEntry(1, {})}, Format::Json)).first()["name"_L1], QJsonValue(u""_s));
}

void tst_LedgerExport::partsMakeOneDocument_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("csv") << Format::Csv;
    QTest::newRow("json") << Format::Json;
}

void tst_LedgerExport::partsMakeOneDocument()
{
    QFETCH(Format, format);
    const QList<LedgerEntry> entries = entriesOfEveryKind();
    QCOMPARE(written(entries, format, 3), written(entries, format, 1000));
}

void tst_LedgerExport::anEmptyTimelineIsAValidFile()
{
    QCOMPARE(QJsonDocument::fromJson(written({}, Format::Json)).object(),
             (QJsonObject{{u"schema"_s, 1}, {u"events"_s, QJsonArray()}}));
    QCOMPARE(rowsOf(written({}, Format::Csv)).size(), 1);
}

void tst_LedgerExport::everyEntryIsOneRowOfTheTable()
{
    const QList<LedgerEntry> entries = entriesOfEveryKind();
    const QList<QStringList> rows = rowsOf(written(entries, Format::Csv));
    QCOMPARE(rows.size(), entries.size() + 1);
    const QStringList &titles = rows.first();
    const QJsonArray events = eventsOf(written(entries, Format::Json));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QStringList &row = rows.at(i + 1);
        QCOMPARE(row.size(), titles.size());
        QCOMPARE(titles.size(), events.at(i).toObject().size());
        for (qsizetype column = 0; column < titles.size(); ++column) {
            const QJsonValue field = events.at(i).toObject().value(titles.at(column));
            const QString text = titles.at(column) == "differences"_L1
                                     ? QVariant(field.toArray().toVariantList()).toStringList().join(u' ')
                                     : field.toVariant().toString();
            // Apart from the apostrophe, the table tells the same.
            QVERIFY2(row.at(column) == text || row.at(column) == u'\'' + text,
                     qPrintable(titles.at(column) + u": "_s + row.at(column)));
        }
    }
}

void tst_LedgerExport::noCellIsAFormula()
{
    QList<LedgerEntry> entries;
    for (const char first : QByteArray("=+-@\t\r\n")) {
        LedgerEntry entry = ledgerEntry(quint64(entries.size()) + 1, first + QByteArray("1+1"));
        entry.event.writer = QChar::fromLatin1(first) + u"cmd|' /C calc'!A0"_s;
        entry.event.key.path = entry.event.writer;
        entries.append(entry);
    }
    const QList<QStringList> rows = rowsOf(written(entries, Format::Csv));
    QCOMPARE(rows.size(), entries.size() + 1);
    int apostrophes = 0;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()), qPrintable(cell));
            apostrophes += cell.startsWith(u'\'') ? 1 : 0;
        }
    }
    QCOMPARE(apostrophes, 3 * entries.size());
}

void tst_LedgerExport::hiddenCharactersOfPagesAreVisibleInJson()
{
    const QByteArray name = QString(u"user\u202egnp"_s).toUtf8();
    const QByteArray json = written({ledgerEntry(1, name)}, Format::Json);
    QVERIFY2(json.contains("user\\u202egnp"), json.constData());
    QCOMPARE(eventsOf(json).first()["name"_L1].toString(), u"user\u202egnp"_s);
}

void tst_LedgerExport::aSourceGivesMemoryFirstAndThenWhatIsKept()
{
    class Kept final : public LedgerHistory
    {
    public:
        [[nodiscard]] Result<LedgerPage> earlier(quint64 before, qsizetype) override
        {
            asked.append(before);
            return LedgerPage{{ledgerEntry(2), ledgerEntry(1)}, std::nullopt};
        }
        [[nodiscard]] Result<LedgerPage> earlierOf(const CookieKey &, quint64, qsizetype) override
        {
            return LedgerPage();
        }
        QList<quint64> asked;
    } kept;
    const ManualClock clock;
    CookieInventory inventory(clock);
    const ConsentService consent(catalogueOfEveryKind(), ConsentChoices(), nullptr);
    Ledger ledger(inventory, consent.policyCell());
    ledger.continueFrom(3);
    for (const QByteArray name : {"a", "b", "c"})
        inventory.recordStored({.key = {name, u"portal.example"_s, u"/"_s}, .value = {}, .expires = {}},
                               WrittenBy::Http);
    const auto numbers = [](const LedgerSource &source) {
        QList<quint64> all;
        std::optional<quint64> before = ~quint64(0);
        while (before) {
            const auto page = source(*before, 2);
            if (!page)
                break;
            for (const LedgerEntry &entry : page->entries)
                all.append(entry.number);
            before = page->continueBefore;
        }
        return all;
    };
    QCOMPARE(numbers(sourceOf(ledger, &kept)), (QList<quint64>{5, 4, 3, 2, 1}));
    QCOMPARE(kept.asked, QList<quint64>{3});
    QCOMPARE(numbers(sourceOf(ledger, nullptr)), (QList<quint64>{5, 4, 3}));
    QCOMPARE(numbers(sourceOf({ledgerEntry(1), ledgerEntry(9), ledgerEntry(11)})),
             (QList<quint64>{11, 9, 1}));
    QCOMPARE(numbers(sourceOf(QList<LedgerEntry>())), QList<quint64>());
}

void tst_LedgerExport::aFileIsThereOnlyWhenItIsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    QList<LedgerEntry> entries;
    for (quint64 number = 1; number <= 1000; ++number)
        entries.append(ledgerEntry(number));
    LedgerExport job(path, Format::Json, sourceOf(entries));
    QSignalSpy progressed(&job, &LedgerExport::progressed);
    QSignalSpy finished(&job, &LedgerExport::finished);
    job.start();
    QVERIFY(progressed.wait());
    QVERIFY(!QFile::exists(path));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), QString());
    QVERIFY(progressed.size() >= 4); // the program went on in between
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(eventsOf(file.readAll()).size(), 1000);
    QCOMPARE(job.count(), 1000);
}

void tst_LedgerExport::aPlaceThatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"/proc/no/such/file.csv"_s;
    QTest::newRow("folder") << QDir::tempPath();
}

void tst_LedgerExport::aPlaceThatCannotBeWrittenIsAnError()
{
    QFETCH(QString, path);
    LedgerExport job(path, Format::Csv, sourceOf({ledgerEntry(1)}));
    QSignalSpy finished(&job, &LedgerExport::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY2(finished.first().first().toString().startsWith(path + u" cannot be written: "_s),
             qPrintable(finished.first().first().toString()));
}

void tst_LedgerExport::aPipeStaysAPipe()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    LedgerExport job(path, Format::Csv, sourceOf({ledgerEntry(1)}));
    QSignalSpy finished(&job, &LedgerExport::finished);
    job.start();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(),
             u"%1 cannot be written: it is not a regular file."_s.arg(path));
    QVERIFY(!QFileInfo(path).isFile());
}

void tst_LedgerExport::aDiskThatIsFullAtTheVeryEndIsAnError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QFile earlier(path);
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier") == 7);
    earlier.close();
    LedgerExport job(path, Format::Csv, sourceOf({ledgerEntry(1)}));
    QString problem;
    QEventLoop loop;
    connect(&job, &LedgerExport::finished, &loop, [&](const QString &sentence) {
        problem = sentence;
        loop.quit();
    });
    {
        // No file may be longer than 100 octets: all that is written waits in a buffer until the end.
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto restore = qScopeGuard([limit, before] {
            setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, before);
        });
        const rlimit tight{100, limit.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        job.start();
        loop.exec();
    }
    QVERIFY2(problem.startsWith(path + u" cannot be written: "_s), qPrintable(problem));
    QVERIFY(earlier.open(QIODevice::ReadOnly));
    QCOMPARE(earlier.readAll(), "earlier");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.csv"_s});
}

void tst_LedgerExport::aSampleIsWrittenForTheSchema()
{
    QFile sample(QStringLiteral(CONSENTDESK_TIMELINE_SAMPLE));
    QVERIFY2(sample.open(QIODevice::WriteOnly), qPrintable(sample.errorString()));
    const QByteArray json = written(entriesOfEveryKind(), Format::Json);
    QCOMPARE(sample.write(json), json.size());
}

QTEST_GUILESS_MAIN(tst_LedgerExport)
#include "tst_ledgerexport.moc"
