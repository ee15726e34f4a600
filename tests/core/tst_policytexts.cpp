// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "policy/DurationInText.h"
#include "policy/DurationParts.h"
#include "policy/KeyedText.h"
#include "policy/ListEntry.h"
#include "policy/NameLikeness.h"
#include "policy/PolicyFileKind.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "2 years = 63072000", "session = session", "30 days = ?", or "".
QString asText(const std::optional<DurationInText> &found)
{
    if (!found)
        return {};
    QString length = u"?"_s;
    if (found->duration)
        length = found->duration->kind == DeclaredDuration::Kind::Session
                     ? u"session"_s
                     : QString::number(found->duration->seconds);
    return found->text + u" = "_s + length;
}

/// "lead | key=value | …".
QString asText(const KeyedText &text)
{
    QStringList parts{text.lead};
    for (const KeyedPart &part : text.parts)
        parts.append(part.key + u'=' + part.value);
    return parts.join(u" | "_s);
}

void row(const char *name, const char *text, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

} // namespace

class tst_PolicyTexts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void aSentenceMayStateALifetime_data();
    void aSentenceMayStateALifetime();
    void durationsBelongToNamesOnlyWhereBothAreSplitAlike_data();
    void durationsBelongToNamesOnlyWhereBothAreSplitAlike();
    void keysTakeATextApart_data();
    void keysTakeATextApart();
    void aNameLooksLikeOneMoreOrLess_data();
    void aNameLooksLikeOneMoreOrLess();
    void aFileThatIsNoPageIsToldAsWhatItIs_data();
    void aFileThatIsNoPageIsToldAsWhatItIs();
    void innerItemsAreLinesOfTheirs();
};

void tst_PolicyTexts::aSentenceMayStateALifetime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("nothing", "distinguishes visitors", "");
    row("brackets", "distinguishes visitors (2 years)", "2 years = 63072000");
    row("comma", "Google Analytics, 2 years", "2 years = 63072000");
    row("comma and colon", "Google, 2 years: counts visitors", "2 years = 63072000");
    row("dash", "counts visitors – 24 hours", "24 hours = 86400");
    row("sentence", "Counts visitors. Expires after 13 months.", "Expires after 13 months = 33696000");
    row("sum", "Hotjar, 1 year, 1 month and 4 days", "1 year, 1 month and 4 days = 34473600");
    row("the same twice", "365 days (1 year)", "1 year = 31536000");
    row("French", "mesure d'audience (durée : 13 mois)", "13 mois = 33696000");
    row("German", "Statistik, bis zu 2 Jahre", "bis zu 2 Jahre = 63072000");
    row("Spanish", "idioma (caduca a los 12 meses)", "caduca a los 12 meses = 31104000");
    row("Japanese", "アクセス解析（2年）", "2年 = 63072000");
    row("session in brackets", "log-in (session)", "session = session");
    row("the browser's end", "log-in, until the browser is closed", "until the browser is closed = session");
    row("German, the browser's end", "Sitzung (bis zum Schließen des Browsers)",
        "bis zum Schließen des Browsers = session");
    row("session as a word", "keeps the session alive", "");
    row("session alone may be a purpose", "session", "session = ?");
    row("another length", "remembers the last 30 days", "remembers the last 30 days = ?");
    row("a day as a word", "counts the visits of a day", "");
    row("twelve months are a year", "12 months (1 year)", "1 year = 31536000");
    row("two", "2 years (1 day)", "1 day; 2 years = ?");
    row("a condition", "2 years (1 year on phones)", "2 years; 1 year on phones = ?");
    row("negative", "-5 days", "");
}

void tst_PolicyTexts::aSentenceMayStateALifetime()
{
    QFETCH(QString, text);
    QTEST(asText(durationInText(text)), "expected");
}

void tst_PolicyTexts::durationsBelongToNamesOnlyWhereBothAreSplitAlike_data()
{
    QTest::addColumn<QString>("namesCell");
    QTest::addColumn<int>("names");
    QTest::addColumn<QString>("durationCell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one name") << u"_ga"_s << 1 << u"2 years / session"_s << u"2 years / session"_s;
    QTest::newRow("one length") << u"_ga, _gid"_s << 2 << u"2 years"_s << u"2 years|2 years"_s;
    QTest::newRow("lines") << u"_ga\n_gid"_s << 2 << u"2 years\n1 day"_s << u"2 years|1 day"_s;
    QTest::newRow("semicolons") << u"_ga; _gid"_s << 2 << u"2 years; 1 day"_s << u"2 years|1 day"_s;
    QTest::newRow("slashes") << u"_ga / _gid"_s << 2 << u"2 years / 1 day"_s << u"2 years|1 day"_s;
    QTest::newRow("different marks") << u"IDE, DSID"_s << 2 << u"2 years / session"_s << u"none"_s;
    QTest::newRow("commas, or a sum") << u"_ga, _gid"_s << 2 << u"2 years, 1 day"_s << u"none"_s;
    QTest::newRow("a sum") << u"_ga, _gid"_s << 2 << u"1 year, 1 month and 4 days"_s
                           << u"1 year, 1 month and 4 days|1 year, 1 month and 4 days"_s;
    QTest::newRow("two names in a line") << u"_ga, _gid\n(old)"_s << 2 << u"2 years\n1 day"_s << u"none"_s;
    QTest::newRow("more lengths") << u"_ga\n_gid"_s << 2 << u"1 day\n2 days\n3 days"_s << u"none"_s;
}

void tst_PolicyTexts::durationsBelongToNamesOnlyWhereBothAreSplitAlike()
{
    QFETCH(QString, namesCell);
    QFETCH(int, names);
    QFETCH(QString, durationCell);
    const auto parts = durationParts(namesCell, names, durationCell);
    QTEST(parts ? parts->join(u'|') : u"none"_s, "expected");
}

void tst_PolicyTexts::keysTakeATextApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    row("no key", "keeps you signed in", "keeps you signed in");
    row("commas", "Name: _ga, Provider: Google, Duration: 2 years",
        " | Name=_ga | Provider=Google | Duration=2 years");
    row("several names", "Name: _ga, _gid, Provider: Google", " | Name=_ga, _gid | Provider=Google");
    row("lines", "Name: _ga\nDuration: 2 years", " | Name=_ga | Duration=2 years");
    row("spaces", "Name: _ga Provider: Google Storage Duration: 2 years",
        " | Name=_ga | Provider=Google | Storage Duration=2 years");
    row("a sentence before it", "Keeps you logged in. Expires: session",
        "Keeps you logged in. | Expires=session");
    row("in brackets", "statistics (Duration: 2 years)", "statistics | Duration=2 years");
    row("another colon", "Google, 2 years: counts", "Google, 2 years: counts");
    row("an address", "Provider: https://example.org", " | Provider=https://example.org");
    row("French", "Nom : _ga ; Durée : 13 mois", " | Nom=_ga | Durée=13 mois");
    row("Japanese", "名前：_ga、有効期間：2年", " | 名前=_ga | 有効期間=2年");
}

void tst_PolicyTexts::keysTakeATextApart()
{
    QFETCH(QString, text);
    QTEST(asText(keyedText(text)), "expected");
}

void tst_PolicyTexts::aNameLooksLikeOneMoreOrLess_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<NameLikeness>("expected");
    const auto rows = [](NameLikeness likeness, std::initializer_list<const char *> cells) {
        for (const char *cell : cells)
            QTest::newRow(cell) << QString::fromUtf8(cell) << likeness;
    };
    rows(NameLikeness::Blank, {"", "-"});
    rows(NameLikeness::Words, {"Google Analytics", "Total", "Various", "Data protection officer"});
    rows(NameLikeness::Word,
         {"Yoga", "Alice", "Google", "bob@example.org", "doubleclick.net", "www.google.com"});
    rows(NameLikeness::Identifier, {"sid", "NID", "cookieConsent", "_*", "tr*", "theme, Language"});
    rows(NameLikeness::Unmistakable, {"_ga", "PHPSESSID", "Yoga, _ga", "Google Analytics (_ga)"});
}

void tst_PolicyTexts::aNameLooksLikeOneMoreOrLess()
{
    QFETCH(QString, cell);
    QTEST(nameLikeness(cell), "expected");
}

void tst_PolicyTexts::aFileThatIsNoPageIsToldAsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a page") << QByteArray("<!doctype html><table>") << QString();
    QTest::newRow("text") << QByteArray("Name\tDuration\n_ga\t2 years") << QString();
    QTest::newRow("Latin-1") << QByteArray("<table><th>Dur\xe9"
                                           "e")
                             << QString();
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0h\0>\0", 8) << QString();
    QTest::newRow("braces in text") << QByteArray("{{ title }} of a template") << QString();
    QTest::newRow("nothing") << QByteArray() << u"x.html is empty."_s;
    QTest::newRow("white space") << QByteArray(" \r\n") << u"x.html is empty."_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"x.html is a PDF, which is not read."_s;
    QTest::newRow("zeros") << QByteArray("PK\3\4\0\0", 6) << u"x.html is not a page: it is binary data."_s;
    QTest::newRow("controls") << QByteArray(100, '\1') << u"x.html is not a page: it is binary data."_s;
    QTest::newRow("an object") << QByteArray("\n{ \"a\": 1}") << u"x.html is not a page: it is JSON."_s;
    QTest::newRow("a list") << QByteArray("\xef\xbb\xbf[{\"a\": 1}]")
                            << u"x.html is not a page: it is JSON."_s;
}

void tst_PolicyTexts::aFileThatIsNoPageIsToldAsWhatItIs()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const auto problem = fileThatIsNoPage(content, u"x.html"_s);
    QCOMPARE(problem.has_value(), !expected.isEmpty());
    if (problem)
        QCOMPARE(problem->message,
                 expected + u" Save the policy in a browser as a web page (HTML) and give that file."_s);
}

void tst_PolicyTexts::innerItemsAreLinesOfTheirs()
{
    const PolicyItem item{
        u"Name:"_s,
        u"_ga"_s,
        false,
        {{{}, u"Provider: Google"_s, false, {}}, {u"Duration"_s, u": 2 years"_s, false, {}}}};
    const ListEntry entry = ListEntry::of(withInnerLines(item));
    QCOMPARE(entry.name, u"_ga"_s);
    QCOMPARE(entry.fields.size(), 2);
    QCOMPARE(entry.fields.at(1).value, u"2 years"_s);
    QVERIFY(entry.statesDuration());
}

QTEST_GUILESS_MAIN(tst_PolicyTexts)
#include "tst_policytexts.moc"
