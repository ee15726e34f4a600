// SPDX-License-Identifier: Apache-2.0
#include "InspectorFixture.h"
#include "KeptLedger.h"
#include "UiTest.h"
#include "support/FileDialogs.h"
#include "widgets/FilterBar.h"
#include "widgets/TimelineView.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers in a person's place: with `path`, or not at all when it is empty.
class ScriptedDialogs final : public FileDialogs
{
public:
    void askWhereToSave(QWidget &, const SaveRequest &request,
                        const std::function<void(const QString &path)> &chosen) override
    {
        asked = request;
        if (!path.isEmpty())
            chosen(path);
    }

    void askWhatToOpen(QWidget &, const OpenRequest &,
                       const std::function<void(const QString &path)> &) override
    {
    }

    QString path;
    SaveRequest asked;
};

} // namespace

class TestTimelineExport final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsShownIsWrittenAsATable();
    void everythingHoldsWhatIsOnTheDiskToo();
    void aPersonWhoChangesTheirMindChangesNothing();
    void oneFileIsWrittenAtATime();
    void whatCannotBeWrittenIsSaidInOneSentence();
    void aViewThatGoesLeavesNoHalfFile();
    void theSystemsDialogAddsTheSuffix();

private:
    void choose(const QString &beginning);
    [[nodiscard]] QToolButton &button() const
    {
        return *m_view->findChild<QToolButton *>(u"exportTimeline"_s);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::KeptLedger m_kept;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<test::InspectorData> m_data;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineExport::init()
{
    test::failOnAnyUiWarning();
    m_view.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = std::make_unique<test::InspectorData>();
    m_data->ledger.clear();
    m_kept.entries.clear();
    m_kept.problem.clear();
    m_view = std::make_unique<TimelineView>(TimelineServices{m_data->ledger, &m_kept, &m_dialogs});
    m_view->resize(900, 300);
    m_view->show();
}

void TestTimelineExport::choose(const QString &beginning)
{
    // A click would open the menu, and return when it is closed.
    for (QAction *const action : button().menu()->actions()) {
        if (action->text().remove(u'&').startsWith(beginning))
            return action->trigger();
    }
    QFAIL("No such action.");
}

void TestTimelineExport::whatIsShownIsWrittenAsATable()
{
    m_data->store(test::cookie("first"));
    m_data->store(test::cookie("=second"));
    m_data->store(test::cookie("third"));
    m_view->filterBar().searchField().setText(u"second"_s);
    QSignalSpy noticed(m_view.get(), &TimelineView::noticed);
    m_dialogs.path = filePath(u"out.csv"_s);
    choose(u"What is shown, as a table"_s);
    QCOMPARE(m_dialogs.asked.suffix, u"csv"_s);
    QCOMPARE(m_dialogs.asked.fileName, u"timeline.csv"_s);
    QTRY_COMPARE(noticed.size(), 1);
    QCOMPARE(noticed.first().first().toString(), u"1 event(s) written to %1."_s.arg(m_dialogs.path));
    const QList<QByteArray> lines = contentOf(m_dialogs.path).split('\n');
    QCOMPARE(lines.size(), 3); // the titles, one, and what follows the last break
    QVERIFY2(lines.at(1).contains(",'=second,"), lines.at(1).constData());
}

void TestTimelineExport::everythingHoldsWhatIsOnTheDiskToo()
{
    for (quint64 number = 1; number < m_data->ledger.nextNumber(); ++number)
        m_kept.entries.append(test::ledgerEntry(number, "kept"));
    const qsizetype kept = m_kept.entries.size();
    QVERIFY(kept > 3);
    m_data->store(test::cookie("live"));
    m_view->filterBar().searchField().setText(u"nothing has this"_s);
    QSignalSpy noticed(m_view.get(), &TimelineView::noticed);
    m_dialogs.path = filePath(u"out.json"_s);
    choose(u"Everything, as JSON"_s);
    QTRY_COMPARE(noticed.size(), 1);
    const QJsonArray events = QJsonDocument::fromJson(contentOf(m_dialogs.path))["events"_L1].toArray();
    QCOMPARE(events.size(), kept + 1);
    QCOMPARE(events.first()["name"_L1].toString(), u"live"_s); // newest first
    QCOMPARE(events.last()["number"_L1].toInt(), 1);
}

void TestTimelineExport::aPersonWhoChangesTheirMindChangesNothing()
{
    m_dialogs.path.clear();
    choose(u"Everything, as a table"_s);
    QVERIFY(button().isEnabled());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestTimelineExport::oneFileIsWrittenAtATime()
{
    for (quint64 number = 1; number < m_data->ledger.nextNumber(); ++number)
        m_kept.entries.append(test::ledgerEntry(number));
    for (int i = 0; i < 1000; ++i)
        m_data->store(test::cookie("live" + QByteArray::number(i)));
    QSignalSpy noticed(m_view.get(), &TimelineView::noticed);
    m_dialogs.path = filePath(u"out.csv"_s);
    choose(u"Everything, as a table"_s);
    QVERIFY(!button().isEnabled());
    QVERIFY(m_view->findChild<QLabel *>(u"inspectorCounts"_s)->text().contains(u"exported"_s));
    QVERIFY(!QFile::exists(m_dialogs.path)); // not before it is whole
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY(button().isEnabled());
    QVERIFY(!m_view->findChild<QLabel *>(u"inspectorCounts"_s)->text().contains(u"exported"_s));
}

void TestTimelineExport::whatCannotBeWrittenIsSaidInOneSentence()
{
    m_data->store(test::cookie("a"));
    QSignalSpy noticed(m_view.get(), &TimelineView::noticed);
    m_dialogs.path = filePath(u"no such folder/out.csv"_s);
    choose(u"What is shown, as a table"_s);
    QTRY_COMPARE(noticed.size(), 1);
    QVERIFY2(noticed.first().first().toString().startsWith(m_dialogs.path + u" cannot be written: "_s),
             qPrintable(noticed.first().first().toString()));
    QVERIFY(button().isEnabled());

    const QString before = filePath(u"before.csv"_s);
    QFile file(before);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("earlier") > 0);
    file.close();
    m_kept.problem = u"The disk reports a failure."_s;
    m_dialogs.path = before;
    choose(u"Everything, as a table"_s);
    QTRY_COMPARE(noticed.size(), 2);
    QVERIFY(noticed.last().first().toString().endsWith(m_kept.problem));
    QCOMPARE(contentOf(before), "earlier");
}

void TestTimelineExport::aViewThatGoesLeavesNoHalfFile()
{
    for (int i = 0; i < 1000; ++i)
        m_data->store(test::cookie("live" + QByteArray::number(i)));
    m_dialogs.path = filePath(u"out.csv"_s);
    choose(u"Everything, as a table"_s);
    QCoreApplication::processEvents();
    m_view.reset();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestTimelineExport::theSystemsDialogAddsTheSuffix()
{
    SystemFileDialogs dialogs;
    QString chosen;
    dialogs.askWhereToSave(*m_view, {u"Title"_s, u"name.csv"_s, u"Table (*.csv)"_s, u"csv"_s},
                           [&chosen](const QString &path) { chosen = path; });
    QPointer<QFileDialog> dialog = m_view->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Title"_s);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    dialog->setDirectory(m_folder->path());
    dialog->findChild<QLineEdit *>()->setText(u"mine"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chosen, filePath(u"mine.csv"_s));
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestTimelineExport)
#include "tst_timelineexport.moc"
