// SPDX-License-Identifier: Apache-2.0
#include "PanelFixture.h"
#include "UiTest.h"
#include "models/PanelRow.h"
#include "widgets/CookieDetailsDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestCookieDetails final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void aCookieIsToldWithKnowledgeAndAttributes();
    void theLayerAndTheScriptAreTold();
    void valuesAreNotShown();
    void anUnknownCookieSaysThatNobodyKnowsIt();
    void aRefusedOriginTellsWhatItDid();
    void hostileTextIsPlain_data();
    void hostileTextIsPlain();
    void everyTextCanBeReachedAndCopiedByKeyboard();
    void itFitsTheScreenWithALargeFont();

private:
    [[nodiscard]] std::unique_ptr<CookieDetailsDialog> open(const PanelRow &row)
    {
        auto dialog = std::make_unique<CookieDetailsDialog>(row, *test::builtInCatalogue());
        dialog->show();
        return dialog;
    }
    [[nodiscard]] static PanelRow rowOf(test::PanelData &data)
    {
        const ConsentPolicy policy(test::builtInCatalogue(), {});
        const SiteReport report = makeSiteReport(data.inventory, policy, test::site());
        return report.cookies.isEmpty() ? PanelRow(report.origins.first()) : PanelRow(report.cookies.first());
    }
    [[nodiscard]] static QMap<QString, QString> lines(const CookieDetailsDialog &dialog)
    {
        QMap<QString, QString> lines;
        for (const QLabel *const label : dialog.findChildren<QLabel *>()) {
            if (!label->accessibleName().isEmpty())
                lines.insert(label->accessibleName(), label->text());
        }
        return lines;
    }
};

void TestCookieDetails::aCookieIsToldWithKnowledgeAndAttributes()
{
    test::PanelData data;
    Cookie cookie = test::cookie("sessionid", u".portal.example"_s, u"/a"_s);
    cookie.secure = true;
    cookie.expires = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    data.store(cookie);
    const auto dialog = open(rowOf(data));
    const auto shown = lines(*dialog);
    QCOMPARE(shown[u"Name"_s], u"sessionid"_s);
    QCOMPARE(shown[u"State"_s], u"kept"_s);
    QCOMPARE(shown[u"Category"_s], u"Necessary"_s);
    QCOMPARE(shown[u"Provider"_s], u"Opendatasoft"_s);
    QCOMPARE(shown[u"Domain"_s], u".portal.example"_s);
    QCOMPARE(shown[u"Path"_s], u"/a"_s);
    QCOMPARE(shown[u"This host only"_s], u"no"_s);
    QCOMPARE(shown[u"Secure"_s], u"yes"_s);
    QCOMPARE(shown[u"HttpOnly"_s], u"no"_s);
    QCOMPARE(shown[u"Written by"_s], u"a response of the server"_s);
    QVERIFY(!shown[u"Why"_s].isEmpty());
    QVERIFY(!shown[u"Purpose"_s].isEmpty());
    QVERIFY(shown[u"Confidence"_s].startsWith(u"high"_s));
    QVERIFY(shown[u"Expires"_s] != "when the browser is closed"_L1);
}

void TestCookieDetails::theLayerAndTheScriptAreTold()
{
    test::PanelData data;
    data.inventory.recordRefusedWrite(test::cookie("_ga"), u"https://cdn.example/a.js?\u202e"_s);
    const auto shown = lines(*open(rowOf(data)));
    QCOMPARE(shown[u"State"_s], u"refused before storage"_s);
    QCOMPARE(shown[u"Refused by"_s], u"the guard: it kept a script of the page from storing it"_s);
    QCOMPARE(shown[u"Script, as the page tells"_s], u"https://cdn.example/a.js?\\u{202e}"_s);
    test::PanelData kept;
    kept.store(test::cookie("sessionid"));
    QVERIFY(!lines(*open(rowOf(kept))).contains(u"Refused by"_s));
}

void TestCookieDetails::valuesAreNotShown()
{
    test::PanelData data;
    data.store(test::cookie("sessionid"));
    const auto dialog = open(rowOf(data));
    for (const QString &text : lines(*dialog))
        QVERIFY(!text.contains(u"secret"_s));
}

void TestCookieDetails::anUnknownCookieSaysThatNobodyKnowsIt()
{
    test::PanelData data;
    data.store(test::cookie("ab_bucket"));
    const auto shown = lines(*open(rowOf(data)));
    QVERIFY(shown[u"Confidence"_s].startsWith(u"none"_s));
    QVERIFY(!shown.contains(u"Purpose"_s)); // no empty lines
}

void TestCookieDetails::aRefusedOriginTellsWhatItDid()
{
    test::PanelData data;
    data.contact(u"tracker.example"_s, OriginContact::Use::Write, true);
    const auto shown = lines(*open(rowOf(data)));
    QCOMPARE(shown[u"Server"_s], u"tracker.example"_s);
    QVERIFY(shown[u"What it did"_s].contains(u"tried to store"_s));
    QVERIFY(!shown.contains(u"Domain"_s));
    QVERIFY(!shown.contains(u"Confidence"_s));
}

void TestCookieDetails::hostileTextIsPlain_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const auto &[label, name] : test::hostileNames())
        QTest::newRow(label.constData()) << name;
}

void TestCookieDetails::hostileTextIsPlain()
{
    QFETCH(QByteArray, name);
    test::PanelData data;
    data.store(test::cookie(name, u"portal.example"_s, u"/<b>path</b>"_s));
    const auto dialog = open(rowOf(data));
    QVERIFY(!dialog->windowTitle().contains(u'\n'));
    QVERIFY(dialog->windowTitle().size() < 80);
    for (const QLabel *const label : dialog->findChildren<QLabel *>()) {
        if (!label->accessibleName().isEmpty())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestCookieDetails::everyTextCanBeReachedAndCopiedByKeyboard()
{
    test::PanelData data;
    data.store(test::cookie("sessionid"));
    const auto dialog = open(rowOf(data));
    for (const QLabel *const label : dialog->findChildren<QLabel *>()) {
        if (label->accessibleName().isEmpty())
            continue;
        QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QVERIFY(label->focusPolicy() & Qt::TabFocus);
    }
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestCookieDetails::itFitsTheScreenWithALargeFont()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    test::PanelData data;
    data.store(test::cookie("sessionid"));
    const auto dialog = open(rowOf(data));
    QTest::qWait(0);
    QVERIFY(dialog->height() <= dialog->screen()->availableSize().height());
    QVERIFY(dialog->width() <= dialog->screen()->availableSize().width());
    const auto *const close = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close);
    QVERIFY(dialog->rect().contains(QRect(close->mapTo(dialog.get(), QPoint()), close->size())));
    QApplication::setFont(usual);
}

QTEST_MAIN(TestCookieDetails)
#include "tst_cookiedetails.moc"
