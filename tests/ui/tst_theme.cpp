// SPDX-License-Identifier: Apache-2.0
#include "Contrast.h"
#include "UiTest.h"
#include "support/CalmStyle.h"
#include "support/PlainStyle.h"
#include "support/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QMainWindow>
#include <QPainter>
#include <QProgressBar>
#include <QSvgRenderer>
#include <QtMath>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::contrast;
using test::shapeContrast;
using test::textContrast;

namespace {

const char *nameOf(const Theme &theme)
{
    return &theme == &Theme::highContrast() ? "high contrast" : theme.isDark ? "dark" : "light";
}

/// What Qt Svg makes of a drawing of ours.
QImage drawnBySvg(const QString &name, int side)
{
    QSvgRenderer renderer(QStringLiteral(PROJECT_SOURCE_DIR) + u"/resources/icons/%1.svg"_s.arg(name));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

/// The largest difference of a channel of a pixel, 0 to 255.
int difference(const QImage &one, const QImage &other)
{
    int most = one.size() == other.size() ? 0 : 255;
    for (int y = 0; y < one.height() && most < 255; ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, std::abs(qAlpha(a) - qAlpha(b)), std::abs(qRed(a) - qRed(b)),
                             std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

void addIcons()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.pic"_s});
    QVERIFY(files.size() > 10);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name != "consentdesk"_L1) // has its own colours
            QTest::newRow(qPrintable(name)) << name;
    }
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }
    void cleanup() { QApplication::setPalette(QPalette()); }

    void theMeasureOfContrastIsRight();
    void everyTextCanBeReadOnItsBackground_data();
    void everyTextCanBeReadOnItsBackground();
    void shapesThatCarryMeaningStandOut_data();
    void shapesThatCarryMeaningStandOut();
    void theStyleSheetHasNoPlaceholderLeft_data();
    void theStyleSheetHasNoPlaceholderLeft();
    void theThemeFollowsTheApplicationUnderItsOwnStyleSheet();
    void aDesktopOfHighContrastIsRespected_data();
    void aDesktopOfHighContrastIsRespected();
    void anOrdinaryDesktopIsNotOfHighContrast();
    void aDesktopThatWantsContrastGetsIt();
    void aCalmStyleDoesNotMove();
    void theButtonsOfDialogsHaveNoIconsOfOtherColours();
    void everyIconIsDrawnInItsColour_data() { addIcons(); }
    void everyIconIsDrawnInItsColour();
    void everyIconIsAsSharpAsItsDrawingInEverySize_data() { addIcons(); }
    void everyIconIsAsSharpAsItsDrawingInEverySize();
    void theProgramsIconHasItsOwnColours();
};

void TestTheme::theMeasureOfContrastIsRight()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // the known edge
}

void TestTheme::everyTextCanBeReadOnItsBackground_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const Theme *const t : {&Theme::light(), &Theme::dark(), &Theme::highContrast()}) {
        const std::initializer_list<std::tuple<const char *, QColor, QColor>> pairs{
            {"row name", t->text, t->surface},
            {"row name, selected", t->text, t->window},
            {"purpose", t->muted, t->surface},
            {"purpose, selected", t->muted, t->window},
            {"button", t->accent, t->surface},
            {"button, hover; chip of a kept cookie", t->accent, t->accentBackground},
            {"button, pressed; selected text", t->surface, t->accent},
            {"panel button", t->accent, t->window},
            {"sign of a refused cookie", t->refused, t->surface},
            {"sign of a refused cookie, selected", t->refused, t->window},
            {"chip of a refused cookie", t->refused, t->refusedBackground},
            {"sign of an unclassified cookie", t->warning, t->surface},
            {"sign of an unclassified cookie, selected", t->warning, t->window},
            {"warning, message bar", t->warning, t->warningBackground},
            {"button in the message bar", t->accent, t->surface},
            {"placeholder", t->muted, t->window},
        };
        for (const auto &[name, text, background] : pairs)
            QTest::addRow("%s, %s", name, nameOf(*t)) << text << background;
    }
}

void TestTheme::everyTextCanBeReadOnItsBackground()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    const double measured = contrast(text, background);
    QVERIFY2(measured >= textContrast, qPrintable(u"%1:1"_s.arg(measured, 0, 'f', 2)));
}

void TestTheme::shapesThatCarryMeaningStandOut_data()
{
    QTest::addColumn<QColor>("shape");
    QTest::addColumn<QColor>("background");
    for (const Theme *const t : {&Theme::light(), &Theme::dark(), &Theme::highContrast()}) {
        const char *const name = nameOf(*t);
        QTest::addRow("focus ring on the panel, %s", name) << t->accent << t->surface;
        QTest::addRow("focus ring in the window, %s", name) << t->accent << t->window;
        QTest::addRow("focus ring in the message bar, %s", name) << t->accent << t->warningBackground;
        QTest::addRow("knob of a switch that is off, %s", name) << t->muted << t->line;
        QTest::addRow("edge of a switch that is off, %s", name) << t->muted << t->surface;
        QTest::addRow("knob of a switch that is on, %s", name) << t->surface << t->accent;
        QTest::addRow("scroll bar, %s", name) << t->edge << t->surface;
        QTest::addRow("edge of a field, %s", name) << t->edge << t->surface;
        QTest::addRow("edge of a field in a dialog, %s", name) << t->edge << t->window;
    }
}

void TestTheme::shapesThatCarryMeaningStandOut()
{
    QFETCH(QColor, shape);
    QFETCH(QColor, background);
    const double measured = contrast(shape, background);
    QVERIFY2(measured >= shapeContrast, qPrintable(u"%1:1"_s.arg(measured, 0, 'f', 2)));
}

void TestTheme::theStyleSheetHasNoPlaceholderLeft_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::theStyleSheetHasNoPlaceholderLeft()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    const QString sheet = theme.styleSheet();
    QVERIFY(!sheet.isEmpty());
    const auto left = QRegularExpression(u"@[a-z-]+"_s).match(sheet);
    QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
    QVERIFY(sheet.contains(theme.accent.name()));
    // A name that begins with a shorter name must not be half replaced: "#5cc4bd-background".
    QVERIFY(!QRegularExpression(u"#[0-9a-f]{6}-"_s).match(sheet).hasMatch());
    // Sizes follow the system's font.
    QVERIFY(!sheet.contains("font-size"_L1));
}

void TestTheme::theThemeFollowsTheApplicationUnderItsOwnStyleSheet()
{
    QMainWindow window;
    for (const Theme *const theme : {&Theme::light(), &Theme::dark(), &Theme::light()}) {
        QApplication::setPalette(theme->palette());
        QCOMPARE(Theme::current().isDark, theme->isDark);
        window.setStyleSheet(Theme::current().styleSheet());
        window.ensurePolished();
    }
}

void TestTheme::aDesktopOfHighContrastIsRespected_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("yellow on black") << QColor(Qt::yellow) << QColor(Qt::black);
}

void TestTheme::aDesktopOfHighContrastIsRespected()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QPalette palette(background, background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::Link})
        palette.setColor(role, text);
    QApplication::setPalette(palette);
    const Theme &theme = Theme::current();
    QCOMPARE(theme.text, text);
    QCOMPARE(theme.muted, text);
    QCOMPARE(theme.surface, background);
    QCOMPARE(theme.isDark, background == Qt::black);
    for (const QColor &behind : {theme.surface, theme.window, theme.accentBackground, theme.refusedBackground,
                                 theme.warningBackground}) {
        for (const QColor &written : {theme.text, theme.accent, theme.refused, theme.warning})
            QVERIFY(contrast(written, behind) >= textContrast);
    }
    QVERIFY(contrast(theme.edge, theme.surface) >= shapeContrast);
}

void TestTheme::anOrdinaryDesktopIsNotOfHighContrast()
{
    QPalette palette(QColor(0xefefef), QColor(0xefefef)); // Fusion's
    palette.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(!Theme::ofHighContrast(palette));
    QVERIFY(!Theme::ofHighContrast(Theme::light().palette()));
    QVERIFY(!Theme::ofHighContrast(Theme::dark().palette()));
}

void TestTheme::aDesktopThatWantsContrastGetsIt()
{
    const auto restore = qScopeGuard([] { setContrastWanted(ContrastWish::Usual); });
    setContrastWanted(ContrastWish::More);
    applyTheme(u"system"_s);
    QVERIFY(contrast(Theme::current().text, Theme::current().window) > 20);
    QCOMPARE(Theme::current().muted, Theme::current().text);
    applyTheme(u"light"_s); // who chose for this program is asked no more
    QCOMPARE(Theme::current().text, Theme::light().text);
    setContrastWanted(ContrastWish::Usual);
    applyTheme(u"system"_s);
    QCOMPARE(Theme::current().text, Theme::light().text);
}

void TestTheme::aCalmStyleDoesNotMove()
{
    QProgressBar busy;
    busy.setRange(0, 0);
    CalmStyle calm;
    for (const QString &sheet : {QString(), Theme::light().styleSheet()}) {
        busy.setStyleSheet(sheet);
        busy.setStyle(&calm);
        QCOMPARE(busy.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &busy), 0);
        QCOMPARE(busy.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &busy), 0);
    }
    busy.setStyle(nullptr);
}

void TestTheme::theButtonsOfDialogsHaveNoIconsOfOtherColours()
{
    PlainStyle plain;
    QVERIFY(!plain.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr));
    QApplication::setStyle(new PlainStyle);
    const QDialogButtonBox buttons(QDialogButtonBox::Close | QDialogButtonBox::Ok);
    for (const QAbstractButton *const button : buttons.buttons())
        QVERIFY(button->icon().isNull());
}

void TestTheme::everyIconIsDrawnInItsColour()
{
    QFETCH(QString, name);
    const QColor colour(0x0b6e69);
    const QImage image = themedIcon(name, colour).pixmap(QSize(24, 24), 1.0).toImage();
    QCOMPARE(image.size(), QSize(24, 24));
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() < 255)
                continue;
            ++drawn;
            QCOMPARE(image.pixelColor(x, y), colour);
        }
    }
    QVERIFY(drawn > 10);
}

void TestTheme::everyIconIsAsSharpAsItsDrawingInEverySize()
{
    QFETCH(QString, name);
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        const int side = qCeil(16 * ratio);
        const QImage image = themedIcon(name, Qt::black).pixmap(QSize(16, 16), ratio).toImage();
        const int found = difference(image, drawnBySvg(name, side));
        QVERIFY2(found <= 8, qPrintable(u"%1 times: %2 of 255"_s.arg(ratio).arg(found)));
    }
}

void TestTheme::theProgramsIconHasItsOwnColours()
{
    const QImage image = programIcon().pixmap(QSize(64, 64), 1.0).toImage();
    QVERIFY(difference(image, drawnBySvg(u"consentdesk"_s, 64)) <= 8);
    QCOMPARE(image.pixelColor(32, 6), QColor(0x0b6e69));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
