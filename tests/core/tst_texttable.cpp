// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "exchange/TableCsv.h"
#include "exchange/TableJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString apostropheReason = u"It has an apostrophe in front, so that a spreadsheet does not run it."_s;

/// RFC 4180, written apart from the writer: rows of cells.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\"")
            rows.last().last() += text.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u',')
            rows.last().append(QString());
        else if (!isQuoted && text.mid(i, 2) == u"\r\n") {
            rows.append(QStringList{QString()});
            ++i;
        } else
            rows.last().last() += c;
    }
    rows.removeLast(); // after the last break
    return rows;
}

TextTable tableOf(const QString &cell)
{
    return {{u"Name"_s, u"Value"_s}, {{u"a"_s, cell}}};
}

/// Reproducible cells out of everything that is special to a format.
TextTable anyTable(quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList pieces{u"a"_s,  u"="_s,  u"+"_s,      u"-"_s,      u"@"_s,  u"\t"_s,          u"\r"_s,
                             u"\n"_s, u"\""_s, u","_s,      u";"_s,      u"'"_s,  u" "_s,           u"é"_s,
                             u"漢"_s, u"🍪"_s,  u"\ufeff"_s, u"\u202e"_s, u"\\"_s, QString(QChar(0))};
    const auto cell = [&] {
        QString text;
        for (quint32 left = random.bounded(5U); left > 0; --left)
            text += pieces.at(random.bounded(pieces.size()));
        return text;
    };
    TextTable table{{cell(), cell(), cell()}, {}};
    for (int row = 0; row < 50; ++row)
        table.rows.append({cell(), cell(), cell()});
    return table;
}

} // namespace

class tst_TextTable final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aCellIsQuotedWhereItMustBe_data();
    void aCellIsQuotedWhereItMustBe();
    void whatASpreadsheetWouldRunGetsAnApostrophe_data();
    void whatASpreadsheetWouldRunGetsAnApostrophe();
    void titlesAreProtectedToo();
    void halfACharacterIsALossOfEitherFormat();
    void missingCellsAreEmpty();
    void jsonKeepsOrderAndEqualTitles();
    void jsonIsHarmlessOnATerminal();
    void csvReadAgainDiffersByTheListedApostrophesOnly();
    void jsonReadAgainIsTheSame();
};

void tst_TextTable::aCellIsQuotedWhereItMustBe_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"plain text"_s << QByteArray("plain text");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("semicolon, which some spreadsheets split at") << u"a;b"_s << QByteArray("\"a;b\"");
    QTest::newRow("quotes") << u"say \"a\""_s << QByteArray(R"("say ""a""")");
    QTest::newRow("break") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("space in front") << u" a"_s << QByteArray("\" a\"");
    QTest::newRow("UTF-8") << u"é漢"_s << QByteArray("é漢");
    QTest::newRow("equals inside") << u"a=b"_s << QByteArray("a=b");
}

void tst_TextTable::aCellIsQuotedWhereItMustBe()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    const ExportedTable table = tableCsv(tableOf(cell));
    QCOMPARE(table.text, "Name,Value\r\na," + written + "\r\n");
    QVERIFY(table.losses.isEmpty());
}

void tst_TextTable::whatASpreadsheetWouldRunGetsAnApostrophe_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("=") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("= with a link") << u"=HYPERLINK(\"http://x\",\"y\")"_s
                                   << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    QTest::newRow("+") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("-") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("line feed") << u"\n=1"_s << QByteArray("\"'\n=1\"");
}

void tst_TextTable::whatASpreadsheetWouldRunGetsAnApostrophe()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    const ExportedTable table = tableCsv(tableOf(cell));
    QCOMPARE(table.text, "Name,Value\r\na," + written + "\r\n");
    QCOMPARE(table.losses, (QList<TableLoss>{{0, 1, apostropheReason}}));
    QVERIFY(tableJson(tableOf(cell)).losses.isEmpty());
}

void tst_TextTable::titlesAreProtectedToo()
{
    const ExportedTable table = tableCsv({{u"=a"_s, u"b"_s}, {}});
    QCOMPARE(table.text, "'=a,b\r\n");
    QCOMPARE(table.losses, (QList<TableLoss>{{TableLoss::titles, 0, apostropheReason}}));
}

void tst_TextTable::halfACharacterIsALossOfEitherFormat()
{
    const TextTable table = tableOf(u"a"_s + QChar(0xd800));
    const QList<TableLoss> expected{{0, 1, u"It contains half a character, which UTF-8 cannot hold."_s}};
    QCOMPARE(tableCsv(table).losses, expected);
    QCOMPARE(tableJson(table).losses, expected);
}

void tst_TextTable::missingCellsAreEmpty()
{
    const TextTable table{{u"A"_s, u"B"_s}, {{u"1"_s}, {}, {u"1"_s, u"2"_s, u"3"_s}}};
    QCOMPARE(tableCsv(table).text, "A,B\r\n1,\r\n,\r\n1,2\r\n");
}

void tst_TextTable::jsonKeepsOrderAndEqualTitles()
{
    const ExportedTable table = tableJson({{u"Z"_s, u"A"_s, u"A"_s}, {{u"1"_s, u"2"_s, u"3"_s}}});
    const QJsonObject object = QJsonDocument::fromJson(table.text).object();
    QCOMPARE(object["schema"_L1], QJsonValue(1));
    QCOMPARE(object["columns"_L1].toArray(), (QJsonArray{u"Z"_s, u"A"_s, u"A"_s}));
    QCOMPARE(object["rows"_L1].toArray(), (QJsonArray{QJsonArray{u"1"_s, u"2"_s, u"3"_s}}));
}

void tst_TextTable::jsonIsHarmlessOnATerminal()
{
    const QByteArray text = tableJson(tableOf(u"\x1b[2J\u202e"_s)).text;
    QVERIFY(text.contains("\\u001b[2J\\u202e"));
    QVERIFY(!text.contains('\x1b'));
}

void tst_TextTable::csvReadAgainDiffersByTheListedApostrophesOnly()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const TextTable table = anyTable(seed);
        const ExportedTable written = tableCsv(table);
        QList<QStringList> expected = table.rows;
        expected.prepend(table.columns);
        for (const TableLoss &loss : written.losses)
            expected[loss.row + 1][loss.column].prepend(u'\'');
        // Not QString::fromUtf8(text): a mark at the beginning of the file belongs to the first title.
        const QString text = QString::fromUtf8("x" + written.text).sliced(1);
        QCOMPARE(readCsv(text), expected);
    }
}

void tst_TextTable::jsonReadAgainIsTheSame()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        const TextTable table = anyTable(seed);
        const QJsonObject object = QJsonDocument::fromJson(tableJson(table).text).object();
        QCOMPARE(object["columns"_L1].toArray(), QJsonArray::fromStringList(table.columns));
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            QCOMPARE(object["rows"_L1][row].toArray(), QJsonArray::fromStringList(table.rows.at(row)));
    }
}

QTEST_GUILESS_MAIN(tst_TextTable)
#include "tst_texttable.moc"
