// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "policy/DurationText.h"

#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 3'600;
constexpr qint64 day = 86'400;
constexpr qint64 week = 7 * day;
constexpr qint64 month = 30 * day;
constexpr qint64 year = 365 * day;

constexpr qint64 session = 0;
constexpr qint64 nothing = -1;

void row(const char *text, qint64 seconds)
{
    QTest::newRow(text) << QString::fromUtf8(text) << seconds;
}

qint64 secondsFrom(const std::optional<DeclaredDuration> &duration)
{
    if (!duration)
        return nothing;
    return duration->kind == DeclaredDuration::Kind::Session ? session : duration->seconds;
}

} // namespace

class tst_DurationText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void lengthsBecomeSeconds_data();
    void lengthsBecomeSeconds();
    void theEndOfTheBrowsersSessionIsOne_data();
    void theEndOfTheBrowsersSessionIsOne();
    void whatIsNotCertainIsNotTold_data();
    void whatIsNotCertainIsNotTold();
    void aHeadingGivesABareNumberItsUnit_data();
    void aHeadingGivesABareNumberItsUnit();
    void longTextsAreNotRead();
};

void tst_DurationText::lengthsBecomeSeconds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    // Of the platform's portals.
    row("2 weeks by default", 2 * week);
    row("up to 12 months", 12 * month);
    row("re-issued at random, up to 12 months", 12 * month);
    row("1 year, 1 month and 4 days", year + month + 4 * day);
    row("6 months", 6 * month);
    row("6 mois", 6 * month);
    row("13 Monate", 13 * month);
    row("30分", 30 * minute);
    // English
    row("1 second", 1);
    row("90 secs", 90);
    row("30 min.", 30 * minute);
    row("30min", 30 * minute);
    row("24h", 24 * hour);
    row("24 hrs", 24 * hour);
    row("1 day", day);
    row("400 Days", 400 * day);
    row("1.5 years", year * 3 / 2);
    row("1,5 years", year * 3 / 2);
    row("a year", year);
    row("an hour", hour);
    row("One year", year);
    row("two weeks", 2 * week);
    row("thirteen months", 13 * month);
    row("13 months (CNIL)", 13 * month);
    row("365 days (1 year)", 365 * day);
    row("12 months (1 year)", 12 * month);
    row("1,209,600 seconds", 1'209'600);
    row("1 209 600 s", 1'209'600);
    row("31.449.600 s", 31'449'600);
    row("6-12 months", 12 * month);
    row("6 – 12 months", 12 * month);
    row("6 -12 months", 12 * month);
    row("Google – 2 years", 2 * year);
    row("from 6 to 12 months", 12 * month);
    row("maximum of 2 years", 2 * year);
    row("Persistent (2 years)", 2 * year);
    row("30 minutes after the last activity", 30 * minute);
    row("1 year + 1 month", year + month);
    row("1 hour 30 minutes", hour + 30 * minute);
    row("Expires after 90 days.", 90 * day);
    row("1\u00a0year", year);
    row("\u202b1 year\u202c", year);
    // French
    row("1 an", year);
    row("un an", year);
    row("une année", year);
    row("2 ans", 2 * year);
    row("13 mois maximum", 13 * month);
    row("treize mois", 13 * month);
    row("1 an, 1 mois et 4 jours", year + month + 4 * day);
    row("30 jours", 30 * day);
    row("24 heures", 24 * hour);
    row("2 semaines par défaut", 2 * week);
    row("de 6 à 12 mois", 12 * month);
    row("90 j", 90 * day);
    // German
    row("1 Jahr", year);
    row("ein Jahr", year);
    row("2 Jahre", 2 * year);
    row("bis zu 12 Monaten", 12 * month);
    row("6 bis 12 Monate", 12 * month);
    row("1 Jahr, 1 Monat und 4 Tage", year + month + 4 * day);
    row("24 Stunden", 24 * hour);
    row("10 Tage", 10 * day);
    row("zwei Wochen", 2 * week);
    row("1.500 Tage", 1'500 * day);
    // Spanish
    row("1 año", year);
    row("dos años", 2 * year);
    row("13 meses", 13 * month);
    row("1 año, 1 mes y 4 días", year + month + 4 * day);
    row("30 minutos", 30 * minute);
    row("hasta 12 meses", 12 * month);
    row("una semana", week);
    // Dutch
    row("1 jaar", year);
    row("twee jaar", 2 * year);
    row("13 maanden", 13 * month);
    row("1 jaar, 1 maand en 4 dagen", year + month + 4 * day);
    row("30 minuten", 30 * minute);
    row("1 uur", hour);
    row("tot 12 maanden", 12 * month);
    // Italian
    row("1 anno", year);
    row("due anni", 2 * year);
    row("13 mesi", 13 * month);
    row("1 anno, 1 mese e 4 giorni", year + month + 4 * day);
    row("24 ore", 24 * hour);
    row("fino a 12 mesi", 12 * month);
    // Japanese
    row("1年", year);
    row("2年間", 2 * year);
    row("13か月", 13 * month);
    row("13ヶ月", 13 * month);
    row("13カ月", 13 * month);
    row("6ヵ月間", 6 * month);
    row("最大12か月", 12 * month);
    row("1年1か月4日", year + month + 4 * day);
    row("1年1か月と4日", year + month + 4 * day);
    row("２４時間", 24 * hour);
    row("2週間", 2 * week);
    row("365日間有効", 365 * day);
    row("30秒", 30);
}

void tst_DurationText::lengthsBecomeSeconds()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    QCOMPARE(secondsFrom(durationFromText(text)), seconds);
}

void tst_DurationText::theEndOfTheBrowsersSessionIsOne_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"session", "Session", "Session cookie", "End of session", "Until the browser is closed",
          "When you close your browser", "de session", "jusqu'à la fermeture du navigateur",
          "bis zum Schließen des Browsers", "Sitzungsende", "sesión", "al cerrar el navegador", "sessie",
          "bij het sluiten van de browser", "sessione", "alla chiusura del browser", "セッション",
          "セッション終了時まで", "ブラウザを閉じるまで"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_DurationText::theEndOfTheBrowsersSessionIsOne()
{
    QFETCH(QString, text);
    QCOMPARE(secondsFrom(durationFromText(text)), session);
}

void tst_DurationText::whatIsNotCertainIsNotTold_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "-",
                             "n/a",
                             "persistent",
                             "permanent",
                             "never expires",
                             "unlimited",
                             "365",
                             "6 m",
                             "0 days",
                             "at least 6 months",
                             "mindestens 6 Monate",
                             "au moins 6 mois",
                             "6 months or more",
                             "1 or 2 years",
                             "2 years or 13 months",
                             "Session (2 weeks)",
                             "2 years, 30 minutes",
                             "2 years / 24 hours",
                             "1 year, 2 years",
                             "31/12/2030",
                             "2030-12-31",
                             "Thu, 01 Jan 2030 00:00:00 GMT",
                             "version 3",
                             "2 years (version 3)",
                             "as long as needed",
                             "until you delete it",
                             "6月",
                             "半年",
                             "無期限",
                             "99999999999 years",
                             "1000000000000000000000000000000000000 years",
                             "12 months or until deleted",
                             "between 1 and 2 years",
                             "ten",
                             "-5 days",
                             "−5 days",
                             "－5日",
                             "up to -5 days"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_DurationText::whatIsNotCertainIsNotTold()
{
    QFETCH(QString, text);
    QCOMPARE(secondsFrom(durationFromText(text)), nothing);
}

void tst_DurationText::aHeadingGivesABareNumberItsUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("days") << u"365"_s << u"Duration (days)"_s << 365 * day;
    QTest::newRow("French") << u" 13 "_s << u"Durée en mois"_s << 13 * month;
    QTest::newRow("seconds") << u"1209600"_s << u"Max-Age in seconds"_s << qint64(1'209'600);
    QTest::newRow("no unit") << u"365"_s << u"Duration"_s << nothing;
    QTest::newRow("the cell's own unit counts") << u"2 years"_s << u"Duration (days)"_s << 2 * year;
    QTest::newRow("a text is not completed") << u"about 3"_s << u"Duration (days)"_s << nothing;
}

void tst_DurationText::aHeadingGivesABareNumberItsUnit()
{
    QFETCH(QString, text);
    QFETCH(QString, heading);
    QFETCH(qint64, seconds);
    QCOMPARE(secondsFrom(durationFromText(text, heading)), seconds);
}

void tst_DurationText::longTextsAreNotRead()
{
    QCOMPARE(secondsFrom(durationFromText(u"1 year"_s + QString(300, u' '))), nothing);
    QCOMPARE(secondsFrom(durationFromText(u"1 year"_s + QString(100, u' '))), year);
}

QTEST_GUILESS_MAIN(tst_DurationText)
#include "tst_durationtext.moc"
