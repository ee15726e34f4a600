// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "ManualClock.h"
#include "StrictTest.h"
#include "TextsIn.h"
#include "base/DisplayText.h"
#include "policy/CookieTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an HTML parser that is not ours reads.
QList<QStringList> readHtml(const QString &html)
{
    QProcess python;
    python.start(QStringLiteral(CONSENTDESK_PYTHON), {QStringLiteral(CONSENTDESK_HTML_READER)});
    python.write(html.toUtf8());
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    QList<QStringList> rows;
    for (const auto row : QJsonDocument::fromJson(python.readAllStandardOutput()).array()) {
        QStringList cells;
        for (const auto cell : row.toArray())
            cells.append(cell.toString());
        rows.append(cells);
    }
    return rows;
}

/// GitHub Flavored Markdown section 4.10 and CommonMark 2.4, written apart from the writer. A character that
/// could be markup and is not escaped makes the cell "MARKUP".
QStringList readMarkdownLine(const QString &line)
{
    QStringList cells;
    QString cell;
    bool hasMarkup = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && i + 1 < line.size()) {
            cell += line.at(++i);
        } else if (c == u'|') {
            cells.append(hasMarkup ? u"MARKUP"_s : cell.trimmed());
            cell.clear();
            hasMarkup = false;
        } else {
            hasMarkup |= u"`*_[]<>&~:@!"_s.contains(c);
            cell += c;
        }
    }
    return cells;
}

QStringList asList(const std::array<QString, 5> &cells)
{
    return {cells.begin(), cells.end()};
}

CookieTableRow rowWith(const QString &text)
{
    return {text, text, text, text, text};
}

} // namespace

class tst_CookieTable final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void theColumnsAreThePlatformsPlusTheDuration();
    void whatWasObservedBecomesRows();
    void whatWasRemovedOnAnotherSiteIsNotOfThisOne();
    void aNameOnSeveralPathsIsOneRow();
    void textsComeBackOutOfHtmlAndMarkdown_data();
    void textsComeBackOutOfHtmlAndMarkdown();
    void everyAsciiCharacterComesBack();
    void anEmptyTableIsStillATable();
};

void tst_CookieTable::theColumnsAreThePlatformsPlusTheDuration()
{
    const QStringList columns{u"Service provider's name"_s, u"Function and location"_s, u"Cookie name(s)"_s,
                              u"Purposes"_s, u"Duration"_s};
    QCOMPARE(readHtml(cookieTableHtml({})).value(0), columns);
    QCOMPARE(readMarkdownLine(cookieTableMarkdown({}).section(u'\n', 0, 0)), columns);
}

void tst_CookieTable::whatWasObservedBecomesRows()
{
    const TextsIn english(u"en"_s); // "364 days"
    const test::ManualClock clock;
    CookieInventory inventory(clock);
    const Site site = Site::fromHost(u"portal.test"_s);
    Cookie session;
    session.key = {"zz_unheard_of", u"portal.test"_s, u"/"_s};
    inventory.recordStored(session, WrittenBy::Http, site);
    Cookie yearly;
    yearly.key = {"sessionid", u".portal.test"_s, u"/"_s};
    yearly.expires = clock.now().addDays(364);
    inventory.recordStored(yearly, WrittenBy::Http, site);
    Cookie guarded;
    guarded.key = {"stats", u"portal.test"_s, u"/"_s};
    inventory.recordRefusedWrite(guarded, u"https://cdn.test/s.js"_s, site);
    const auto rows =
        cookieTableOf(makeSiteReport(inventory, ConsentPolicy(catalogueOfEveryKind(), {}), site));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), (CookieTableRow{u"Provider of sessionid"_s, u"Function (portal.test)"_s,
                                         u"sessionid"_s, u"purpose"_s, u"364 days"_s}));
    QCOMPARE(rows.at(1).name, u"stats"_s);
    QCOMPARE(rows.at(1).duration, u"not observed: refused before it was stored"_s);
    QCOMPARE(rows.at(2), (CookieTableRow{u"(provider not known)"_s, u"(function not known) (portal.test)"_s,
                                         u"zz_unheard_of"_s, u"(purpose not known)"_s, u"session"_s}));
}

void tst_CookieTable::whatWasRemovedOnAnotherSiteIsNotOfThisOne()
{
    const test::ManualClock clock;
    CookieInventory inventory(clock);
    const Site site = Site::fromHost(u"portal.test"_s);
    Cookie foreign;
    foreign.key = {"ads", u"ads.example"_s, u"/"_s};
    inventory.recordContact({site, u"ads.example"_s, OriginContact::Use::Read, false});
    inventory.recordStored(foreign, WrittenBy::Http, Site::fromHost(u"other.test"_s));
    inventory.recordRefused(foreign.key, Refusal::OnArrival);
    inventory.recordGone(foreign.key);
    ConsentChoices choices;
    choices.bySite[site].categories.insert(CookieCategory::ThirdParty, Decision::Allow);
    const auto report = makeSiteReport(inventory, ConsentPolicy(catalogueOfEveryKind(), choices), site);
    QCOMPARE(report.cookies.size(), 1);
    QCOMPARE(report.cookies.first().state, CookieState::Awaited);
    QVERIFY(cookieTableOf(report).isEmpty());
}

void tst_CookieTable::aNameOnSeveralPathsIsOneRow()
{
    const test::ManualClock clock;
    CookieInventory inventory(clock);
    const Site site = Site::fromHost(u"portal.test"_s);
    for (const QString &path : {u"/"_s, u"/a"_s, u"/b"_s}) {
        Cookie cookie;
        cookie.key = {"zz_unheard_of", u"portal.test"_s, path};
        inventory.recordStored(cookie, WrittenBy::Http, site);
    }
    QCOMPARE(cookieTableOf(makeSiteReport(inventory, ConsentPolicy(catalogueOfEveryKind(), {}), site)).size(),
             1);
}

void tst_CookieTable::textsComeBackOutOfHtmlAndMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"to remember"_s;
    QTest::newRow("an element") << u"<script>alert(1)</script>"_s;
    QTest::newRow("the end of the table") << u"</td></tr></table><img src=x onerror=alert(1)>"_s;
    QTest::newRow("a comment") << u"<!-- --><!DOCTYPE x><?php ?>"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;amp; &copy &#60;"_s;
    QTest::newRow("quotes") << uR"("one" 'two' `three`)"_s;
    QTest::newRow("the end of a cell") << u"a | b \\| c || d \\\\| e"_s;
    QTest::newRow("emphasis") << u"*a* _b_ **c** __d__ ~~e~~ `f`"_s;
    QTest::newRow("a link") << u"[text](https://evil.example) <https://evil.example>"_s;
    QTest::newRow("bare addresses") << u"www.evil.example https://evil.example me@evil.example"_s;
    QTest::newRow("an image") << u"![x](y) # heading - list + list 1. list"_s;
    QTest::newRow("mathematics") << u"$a$ $$b$$"_s;
    QTest::newRow("a line break") << u"one\ntwo\r\n| --- |\n# three"_s;
    QTest::newRow("turned around") << u"user\u202Egnp.exe"_s;
    QTest::newRow("other scripts") << u"Cookie-Einstellungen für 例え 🍪"_s;
    QTest::newRow("ends in a backslash") << u"a\\"_s;
    QTest::newRow("empty") << QString();
}

void tst_CookieTable::textsComeBackOutOfHtmlAndMarkdown()
{
    QFETCH(QString, text);
    const QStringList expected(5, displayText(text, 4096));
    const auto html = readHtml(cookieTableHtml({rowWith(text)}));
    QCOMPARE(html.size(), 2);
    QCOMPARE(html.at(1), expected);
    const QStringList lines = cookieTableMarkdown({rowWith(text)}).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(readMarkdownLine(lines.at(2)), expected);
    QCOMPARE(lines.at(3), QString());
}

void tst_CookieTable::everyAsciiCharacterComesBack()
{
    QString text;
    for (char16_t c = 0x21; c < 0x7f; ++c)
        text += QChar(c);
    QCOMPARE(readHtml(cookieTableHtml({rowWith(text)})).value(1), QStringList(5, text));
    QCOMPARE(readMarkdownLine(cookieTableMarkdown({rowWith(text)}).section(u'\n', 2, 2)),
             QStringList(5, text));
}

void tst_CookieTable::anEmptyTableIsStillATable()
{
    QCOMPARE(readHtml(cookieTableHtml({})), QList<QStringList>{asList(cookieTableColumns())});
}

QTEST_GUILESS_MAIN(tst_CookieTable)
#include "tst_cookietable.moc"
