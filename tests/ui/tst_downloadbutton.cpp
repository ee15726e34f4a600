// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "base/Clock.h"
#include "browsing/DownloadList.h"
#include "support/Theme.h"
#include "widgets/DownloadButton.h"

#include <QAccessible>
#include <QImage>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_DownloadButton final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void itIsHiddenUntilSomethingIsDownloaded();
    void itCountsWhatRuns();
    void allTogetherAreHowFarItIs_data();
    void allTogetherAreHowFarItIs();
    void theBarGrows();
    void paintsInEitherDirection();

private:
    static qint64 add(DownloadList &list, qint64 received, qint64 total,
                      DownloadState state = DownloadState::Running);
    /// Pixels of the bar in the colour of what is there.
    static int barLength(DownloadButton &button);

    SystemClock m_clock;
};

qint64 tst_DownloadButton::add(DownloadList &list, qint64 received, qint64 total, DownloadState state)
{
    Download download;
    download.url = QUrl(u"https://a.test/data.csv"_s);
    download.path = u"/tmp/data.csv"_s;
    download.state = DownloadState::Running;
    download.total = total;
    const qint64 id = list.add(download);
    list.setProgress(id, received, total);
    list.setState(id, state);
    return id;
}

int tst_DownloadButton::barLength(DownloadButton &button)
{
    const QImage image = button.grab().toImage();
    int length = 0;
    for (int x = 0; x < image.width(); ++x)
        length += image.pixelColor(x, image.height() - 3) == Theme::current().accent ? 1 : 0;
    return length;
}

void tst_DownloadButton::itIsHiddenUntilSomethingIsDownloaded()
{
    DownloadList list(m_clock);
    const qint64 earlier = add(list, 1, 1, DownloadState::Finished);
    QWidget window;
    DownloadButton button(list, &window);
    window.show();
    QVERIFY(button.isHidden()); // of an earlier session
    const qint64 id = add(list, 1, 2);
    QVERIFY(!button.isHidden());
    list.setState(id, DownloadState::Finished);
    QVERIFY(!button.isHidden()); // the way to what was saved
    list.remove(id);
    QVERIFY(!button.isHidden());
    list.remove(earlier);
    QVERIFY(button.isHidden());
}

void tst_DownloadButton::itCountsWhatRuns()
{
    DownloadList list(m_clock);
    DownloadButton button(list);
    const auto name = [&button] {
        return QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name);
    };
    const qint64 first = add(list, 10, 100);
    const qint64 second = add(list, 20, 100);
    QVERIFY2(name().startsWith(u"2 download"_s) && name().endsWith(u"running"_s), qPrintable(name()));
    QCOMPARE(button.text(), u"2"_s);
    QVERIFY(
        QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description).contains(u"15 %"_s));
    list.setState(first, DownloadState::Paused);
    QVERIFY2(name().startsWith(u"1 download"_s) && name().endsWith(u"running"_s), qPrintable(name()));
    list.setState(second, DownloadState::Failed, DownloadProblem::TimedOut);
    QVERIFY2(name().startsWith(u"1 download"_s) && name().endsWith(u"paused"_s), qPrintable(name()));
    list.setState(first, DownloadState::Cancelled);
    QCOMPARE(name(), u"Downloads"_s);
    QCOMPARE(button.text(), QString());
}

void tst_DownloadButton::allTogetherAreHowFarItIs_data()
{
    QTest::addColumn<QList<QPair<qint64, qint64>>>("downloads"); // received, total
    QTest::addColumn<int>("percent");                            // -1: nobody knows
    using Each = QPair<qint64, qint64>;
    QTest::newRow("none") << QList<Each>() << -1;
    QTest::newRow("one") << QList<Each>{{30, 200}} << 15;
    QTest::newRow("a small and a large one") << QList<Each>{{100, 100}, {0, 300}} << 25;
    QTest::newRow("one of an unknown length") << QList<Each>{{100, 100}, {5, -1}} << -1;
    QTest::newRow("more came than was said") << QList<Each>{{500, 100}} << 100;
    QTest::newRow("an empty file") << QList<Each>{{0, 0}} << -1;
    QTest::newRow("very large ones") << QList<Each>{{qint64(1) << 60, qint64(1) << 61}} << 50;
}

void tst_DownloadButton::allTogetherAreHowFarItIs()
{
    using Each = QPair<qint64, qint64>;
    QFETCH(const QList<Each>, downloads);
    DownloadList list(m_clock);
    DownloadButton button(list);
    for (const auto &[received, total] : downloads)
        add(list, received, total);
    QTEST(button.percent().value_or(-1), "percent");
}

void tst_DownloadButton::theBarGrows()
{
    DownloadList list(m_clock);
    DownloadButton button(list);
    button.resize(60, 30);
    const qint64 id = add(list, 100, 1'000);
    const int begun = barLength(button);
    list.setProgress(id, 900, 1'000);
    const int nearlyThere = barLength(button);
    QVERIFY2(begun > 0 && nearlyThere > 4 * begun, qPrintable(u"%1 %2"_s.arg(begun).arg(nearlyThere)));
    list.setState(id, DownloadState::Finished);
    QCOMPARE(barLength(button), 0);
}

void tst_DownloadButton::paintsInEitherDirection()
{
    DownloadList list(m_clock);
    DownloadButton button(list);
    button.setLayoutDirection(Qt::RightToLeft);
    button.resize(60, 30);
    add(list, 500, 1'000);
    const QImage image = button.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 6, image.height() - 3), Theme::current().accent);
    QVERIFY(image.pixelColor(6, image.height() - 3) != Theme::current().accent);
}

QTEST_MAIN(tst_DownloadButton)
#include "tst_downloadbutton.moc"
