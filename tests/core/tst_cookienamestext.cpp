// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "policy/CookieNamesText.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "sessionid|_ga*", and what is wrong as "!text".
QString asText(const CookieNames &names)
{
    QStringList parts;
    for (const NamePiece &name : names.names)
        parts.append(QString::fromLatin1(name.pattern.written()));
    for (const NameProblem &problem : names.problems)
        parts.append(u'!' + problem.text);
    return names.isBlank ? u"blank"_s : parts.join(u'|');
}

void row(const char *name, const char *cell, const char *expected)
{
    QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(expected);
}

} // namespace

class tst_CookieNamesText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void cellsBecomeNames_data();
    void cellsBecomeNames();
    void theTextOfTheCellIsKept();
    void aRemarkSaysHowAPlaceholderInTheMiddleWasRead();
    void aFloodOfNamesIsBounded();
    void someNamesCannotBeMistaken_data();
    void someNamesCannotBeMistaken();
};

void tst_CookieNamesText::cellsBecomeNames_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    row("one", "sessionid", "sessionid");
    row("spaces around", "  sessionid\n", "sessionid");
    row("semicolons", "_ga; _gid ;_gat", "_ga|_gid|_gat");
    row("commas", "_ga, _gid", "_ga|_gid");
    row("slashes", "_ga/_gid / _gat", "_ga|_gid|_gat");
    row("lines", "_ga\n_gid\n\n_gat", "_ga|_gid|_gat");
    row("mixed", "_ga, _gid\n_gat", "_ga|_gid|_gat");
    row("Japanese commas", "_ga、_gid", "_ga|_gid");
    row("and", "_ga and _gid", "_ga|_gid");
    row("et", "_ga, _gid et _gat", "_ga|_gid|_gat");
    row("the same twice", "_ga, _ga", "_ga");
    row("star", "_pk_id.*", "_pk_id.*");
    row("incap", "incap_ses_*", "incap_ses_*");
    row("hash", "incap_ses_#", "incap_ses_*");
    row("ID", "SSESS<ID>", "SSESS*");
    row("ID with a space", "_ga_<container id>", "_ga_*");
    row("a comma inside", "_ga_<ID, if any>", "_ga_*");
    row("brackets", "_hjSession_[site id]", "_hjSession_*");
    row("braces", "_hjSession_{site_id}", "_hjSession_*");
    row("round brackets", "_hjSession_(site)", "_hjSession_*");
    row("XXX", "_gac_XXXXX", "_gac_*");
    row("xxx", "incap_ses_xxx", "incap_ses_*");
    row("two placeholders at the end", "_gat_UA-XXXX-XX", "_gat_UA-*");
    row("ellipsis", "_pk_id…", "_pk_id*");
    row("dots", "_pk_id...", "_pk_id*");
    row("middle", "_pk_ses.*.1fff", "_pk_ses.*|!_pk_ses.*.1fff");
    row("middle, too short", "_g*_x", "!_g*_x");
    row("short prefix", "_g*", "!_g*");
    row("three are enough", "_ga*", "_ga*");
    row("only a star", "*", "!*");
    row("placeholder in front", "<ID>_session", "!<ID>_session");
    row("quotes", "\"sessionid\", 'csrftoken', `_ga`, “_gid”, «_gat»", "sessionid|csrftoken|_ga|_gid|_gat");
    row("a note behind", "sessionid (Django)", "sessionid");
    row("a note on its own line", "sessionid\n(only when signed in)", "sessionid");
    row("soft hyphens", "cookies\u00ad_pre\u00adferences", "cookies_preferences");
    row("zero width spaces", "cookies_\u200bpreferences", "cookies_preferences");
    row("marks of direction", "\u200fsessionid\u200e", "sessionid");
    row("overrides are no help", "\u202esessionid", "!\u202esessionid");
    row("the at sign", "AMCV_*@AdobeOrg", "AMCV_*|!AMCV_*@AdobeOrg");
    row("colon", "rc::a", "rc::a");
    row("rule", "any cookie starting with _pk_", "_pk_*");
    row("rule, begins", "All cookies whose name begins with “_hj”.", "_hj*");
    row("rule with star", "Every cookie beginning with mtm_*", "mtm_*");
    row("rule of two", "cookies starting with _pk_ or mtm_", "_pk_*|mtm_*");
    row("rule, French", "tout cookie commençant par « _pk_ »", "_pk_*");
    row("rule, French, more", "tous les cookies débutant par _pk_ ou mtm_", "_pk_*|mtm_*");
    row("rule, German", "alle Cookies, die mit „_pk_“ beginnen", "_pk_*");
    row("rule, German, verb first", "jedes Cookie beginnend mit _pk_", "_pk_*");
    row("rule, Spanish", "cualquier cookie que empiece por _pk_", "_pk_*");
    row("rule, Spanish, more", "todas las cookies que comienzan con _pk_ y mtm_", "_pk_*|mtm_*");
    row("rule, Dutch", "elke cookie die begint met _pk_", "_pk_*");
    row("rule, Dutch, verb last", "alle cookies die met _pk_ beginnen", "_pk_*");
    row("rule, Italian", "tutti i cookie che iniziano con _pk_", "_pk_*");
    row("rule, Japanese", "「_pk_」で始まるすべてのクッキー", "_pk_*");
    row("rule, too short", "any cookie starting with _g", "!any cookie starting with _g");
    row("rule without a name", "any cookie starting with our name", "!any cookie starting with our name");
    row("nothing", "", "blank");
    row("white space", " \n\u00a0", "blank");
    row("dash", "-", "blank");
    row("long dash", "—", "blank");
    row("n/a", "N/A", "blank");
    row("none, French", "Aucun", "blank");
    row("words", "Google Analytics", "!Google Analytics");
    row("some words", "_ga, Google Analytics", "_ga|!Google Analytics");
    row("vague", "various", "!various");
    row("a kind", "Analytics", "!Analytics");
    row("not Latin", "セッション", "!セッション");
    row("a value", "sessionid=abc", "!sessionid=abc");
    row("markup", "<script>alert(1)</script>", "!<script>alert(1)</script>");
    row("misspelt names stay as they are", "cookie_preferences", "cookie_preferences");
}

void tst_CookieNamesText::cellsBecomeNames()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(asText(cookieNamesFromText(cell)), expected);
}

void tst_CookieNamesText::theTextOfTheCellIsKept()
{
    QCOMPARE(cookieNamesFromText(u"_ga, SSESS<ID>"_s).names.at(1).text, u"SSESS<ID>"_s);
    QCOMPARE(cookieNamesFromText(u"any cookie starting with _pk_"_s).names.at(0).text,
             u"any cookie starting with _pk_"_s);
}

void tst_CookieNamesText::aRemarkSaysHowAPlaceholderInTheMiddleWasRead()
{
    const CookieNames names = cookieNamesFromText(u"_pk_ses.*.1fff"_s);
    QCOMPARE(names.problems.constFirst().sentence,
             u"The changing part stands in the middle of this name, so it is read as every name that begins "
             "with '_pk_ses.'."_s);
}

void tst_CookieNamesText::aFloodOfNamesIsBounded()
{
    QString flood;
    for (int i = 0; i < 5'000; ++i)
        flood += u"name%1,"_s.arg(i);
    QCOMPARE(cookieNamesFromText(flood).names.size(), 100);
    QVERIFY(cookieNamesFromText(QString(4'000, u'<')).names.isEmpty());
    QVERIFY(cookieNamesFromText(QString(4'000, u'X')).names.isEmpty());
}

void tst_CookieNamesText::someNamesCannotBeMistaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCertain");
    for (const char *text :
         {"_ga", "csrftoken", "sessionid", "PHPSESSID", "wp-settings-1", "_pk_id.*", "__utma"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text :
         {"Session", "Cookie", "Google", "web-site", "3.1", "A cookie_name here", "", "GDPR"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void tst_CookieNamesText::someNamesCannotBeMistaken()
{
    QFETCH(QString, text);
    QTEST(isUnmistakableName(text), "isCertain");
}

QTEST_GUILESS_MAIN(tst_CookieNamesText)
#include "tst_cookienamestext.moc"
