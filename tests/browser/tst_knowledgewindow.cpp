// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/DeclarationDialog.h"
#include "widgets/KnowledgeDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTreeWidget>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr int patience = 30'000; // milliseconds

const QByteArray edpbBase =
    R"({"name": "Authority", "author": "A", "category": "cookie", "trustLevel": 3, "knowledges": [)"
    R"({"kind": "cookie", "domain": "*", "name": "zz_counter", "category": "Analytics", "source": "Counter Ltd",)"
    R"( "controller": "Counter Ltd", "date": "2026-10-01", "comment": "Counts", "wildcard_match": 0}]})";

/// Answers in a person's place.
class AnsweredDialogs final : public FileDialogs
{
public:
    explicit AnsweredDialogs(QString path)
        : m_path(std::move(path))
    {
    }
    void askWhereToSave(QWidget &, const SaveRequest &,
                        const std::function<void(const QString &)> &chosen) override
    {
        chosen(m_path);
    }
    void askWhatToOpen(QWidget &, const OpenRequest &,
                       const std::function<void(const QString &)> &chosen) override
    {
        chosen(m_path);
    }

private:
    QString m_path;
};

} // namespace

/// What is known of cookies, changed by the visitor in the real window.
class tst_KnowledgeWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anImportIsKnownAtOnceAndCanBeRemoved();
    void aFileThatIsNoneIsOneSentenceAndChangesNothing_data();
    void aFileThatIsNoneIsOneSentenceAndChangesNothing();
    void whatIsExportedCanBeImported();
    void aLabelChangesTheRowAtOnceAndIsTakenBack();
    void aBroaderLabelStaysAsItIs();
    void takingALabelBackTellsItsScope_data();
    void takingALabelBackTellsItsScope();
    void aTitleOfAFileIsNoMarkup();
    void everyRowThatIsLeftOutIsTold();

private:
    [[nodiscard]] KnowledgeDialog *openSources();
    void chooseFile(KnowledgeDialog &dialog, const QByteArray &content);
    [[nodiscard]] static QString told(const KnowledgeDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"knowledgeOutcome"_s)->text();
    }
    [[nodiscard]] static QStringList sourcesIn(const KnowledgeDialog &dialog);
    /// What the panel knows of the cookie.
    [[nodiscard]] Classification known();
    /// Its text; it is triggered.
    QString chooseFromRowMenu(const QString &actionName);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AnsweredDialogs> m_dialogs;
    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<TestWindow> m_window;
};

void tst_KnowledgeWindow::init()
{
    // What the offscreen platform says of menus and of dialogs in front of a window.
    test::failOnAnyWarningOfOurs({u"This plugin does not support"_s});
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {.body = "<!DOCTYPE html><p>portal", .setCookies = {"zz_counter=1"}});
    m_window = std::make_unique<TestWindow>(std::function<Result<QUrl>()>(), std::nullopt,
                                            TestWindow::Policies::Read);
    QVERIFY(m_window->open(m_server->url(u"/"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->stateOf("zz_counter"), patience);
}

KnowledgeDialog *tst_KnowledgeWindow::openSources()
{
    m_window->window().findChild<QAction *>(u"knowledgeSourcesAction"_s)->trigger();
    return m_window->window().findChild<KnowledgeDialog *>();
}

void tst_KnowledgeWindow::chooseFile(KnowledgeDialog &dialog, const QByteArray &content)
{
    QFile file(m_folder->filePath(u"knowledge.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    m_dialogs = std::make_unique<AnsweredDialogs>(file.fileName());
    dialog.setDialogs(*m_dialogs);
    dialog.findChild<QPushButton *>(u"importKnowledge"_s)->click();
}

QStringList tst_KnowledgeWindow::sourcesIn(const KnowledgeDialog &dialog)
{
    QStringList lines;
    auto *const table = dialog.findChild<QTreeWidget *>(u"knowledgeTable"_s);
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->topLevelItem(row)->text(column));
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

Classification tst_KnowledgeWindow::known()
{
    m_window->window().panel().refresh();
    for (const CookieRow &row : m_window->window().panel().report().cookies) {
        if (row.observed.cookie.nameOnTheWire() == "zz_counter")
            return row.classification();
    }
    return {};
}

void tst_KnowledgeWindow::anImportIsKnownAtOnceAndCanBeRemoved()
{
    KnowledgeDialog *const dialog = openSources();
    QVERIFY(dialog && dialog->isVisible());
    const QStringList before = sourcesIn(*dialog);
    QVERIFY2(before.first().contains(u"Opendatasoft"_s) && before.first().contains(u"Apache-2.0"_s),
             qPrintable(before.first()));
    chooseFile(*dialog, edpbBase);
    QCOMPARE(told(*dialog), u"1 cookie name(s) imported from “Authority”."_s);
    QCOMPARE(known().purposeClass, PurposeClass::Statistical);
    QCOMPARE(known().sourceTitle, u"Authority"_s);
    QVERIFY(sourcesIn(*dialog).contains(u"Authority | 1 | 2026-10-01 | unknown | Imported"_s));

    auto *const table = dialog->findChild<QTreeWidget *>(u"knowledgeTable"_s);
    auto *const remove = dialog->findChild<QPushButton *>(u"removeKnowledge"_s);
    table->setCurrentItem(table->topLevelItem(0));
    QVERIFY(!remove->isEnabled()); // what is built in stays
    table->setCurrentItem(table->findItems(u"Authority"_s, Qt::MatchExactly).first());
    remove->click();
    QCOMPARE(told(*dialog), u"The import “Authority” was removed."_s);
    QCOMPARE(sourcesIn(*dialog), before);
    QVERIFY(known().isUnclassified());
}

void tst_KnowledgeWindow::aFileThatIsNoneIsOneSentenceAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("truncated") << edpbBase.chopped(40);
    QTest::newRow("another schema") << QByteArray(R"({"cookies": [{"name": "a"}]})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no text") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
}

void tst_KnowledgeWindow::aFileThatIsNoneIsOneSentenceAndChangesNothing()
{
    QFETCH(QByteArray, content);
    KnowledgeDialog *const dialog = openSources();
    chooseFile(*dialog, edpbBase);
    const QStringList before = sourcesIn(*dialog);
    chooseFile(*dialog, content);
    QVERIFY2(told(*dialog).startsWith(u"Nothing was imported from knowledge.json."_s),
             qPrintable(told(*dialog)));
    QCOMPARE(sourcesIn(*dialog), before);
    QCOMPARE(known().sourceTitle, u"Authority"_s);
}

void tst_KnowledgeWindow::whatIsExportedCanBeImported()
{
    KnowledgeDialog *const dialog = openSources();
    const QString path = m_folder->filePath(u"export.json"_s);
    m_dialogs = std::make_unique<AnsweredDialogs>(path);
    dialog->setDialogs(*m_dialogs);
    dialog->findChild<QPushButton *>(u"exportKnowledge"_s)->click();
    QVERIFY2(told(*dialog).contains(u"export.json"_s), qPrintable(told(*dialog)));
    dialog->findChild<QPushButton *>(u"importKnowledge"_s)->click();
    QVERIFY2(told(*dialog).contains(u"imported from “ConsentDesk”"_s), qPrintable(told(*dialog)));
}

QString tst_KnowledgeWindow::chooseFromRowMenu(const QString &actionName)
{
    ConsentPanel &panel = m_window->window().panel();
    QAbstractItemModel &model = *panel.view().model();
    for (int category = 0; category < model.rowCount(); ++category) {
        const QModelIndex row = model.index(0, 0, model.index(category, 0));
        if (!row.isValid())
            continue;
        emit panel.view().menuWanted(row, panel.mapToGlobal(QPoint()));
        auto *const menu = panel.findChild<QMenu *>(u"rowMenu"_s);
        auto *const action = menu->findChild<QAction *>(actionName);
        const QString text = action ? action->text() : u"There is no action %1."_s.arg(actionName);
        if (action)
            action->trigger();
        delete menu;
        return text;
    }
    return u"There is no row."_s;
}

void tst_KnowledgeWindow::aLabelChangesTheRowAtOnceAndIsTakenBack()
{
    QVERIFY(known().isUnclassified());
    m_window->click(u"acceptAll"_s); // a refused cookie would leave
    chooseFromRowMenu(u"sayWhatItIs"_s);
    auto *dialog = m_window->window().findChild<DeclarationDialog *>();
    QVERIFY(dialog);
    auto *const box = dialog->findChild<QComboBox *>(u"classBox"_s);
    box->setCurrentIndex(box->findData(int(PurposeClass::Statistical)));
    dialog->findChild<QLineEdit *>(u"purposeEdit"_s)->setText(u"counts my visits"_s);
    dialog->accept();
    QCOMPARE(known().purposeClass, PurposeClass::Statistical);
    QCOMPARE(known().purpose, u"counts my visits"_s);
    QCOMPARE(known().sourceId, u"own-label"_s);

    QTRY_VERIFY(!m_window->window().findChild<DeclarationDialog *>());
    chooseFromRowMenu(u"sayWhatItIs"_s); // now everywhere
    dialog = m_window->window().findChild<DeclarationDialog *>();
    dialog->findChild<QCheckBox *>(u"everywhereCheck"_s)->setChecked(true);
    dialog->accept();
    QCOMPARE(m_window->policies().labels().size(), 1);
    QVERIFY(m_window->policies().labels().first().site.isNull());
    QCOMPARE(known().sourceId, u"own-label"_s);

    chooseFromRowMenu(u"takeLabelBack"_s);
    QVERIFY(known().isUnclassified());
    QVERIFY(m_window->policies().labels().isEmpty());
}

void tst_KnowledgeWindow::aBroaderLabelStaysAsItIs()
{
    m_window->click(u"acceptAll"_s);
    CookieLabel family;
    family.pattern = {"zz_", CookieNamePattern::Match::Prefix};
    family.purposeClass = PurposeClass::Marketing;
    family.provider = u"Counter Ltd"_s;
    m_window->policies().label(family);
    QCOMPARE(known().purposeClass, PurposeClass::Marketing);
    const CookieLabel kept = m_window->policies().labels().first();

    chooseFromRowMenu(u"sayWhatItIs"_s);
    auto *const dialog = m_window->window().findChild<DeclarationDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"nameEdit"_s)->text(), u"zz_counter"_s);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"providerEdit"_s)->text(), u"Counter Ltd"_s);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"everywhereCheck"_s)->isChecked());
    auto *const box = dialog->findChild<QComboBox *>(u"classBox"_s);
    QCOMPARE(box->currentData().toInt(), int(PurposeClass::Marketing));
    box->setCurrentIndex(box->findData(int(PurposeClass::Statistical)));
    dialog->accept();
    QCOMPARE(known().purposeClass, PurposeClass::Statistical);
    QCOMPARE(m_window->policies().labels().size(), 2);
    QCOMPARE(m_window->policies().labels().first(), kept);

    chooseFromRowMenu(u"takeLabelBack"_s); // the narrow one
    QCOMPARE(m_window->policies().labels(), QList<CookieLabel>{kept});
}

void tst_KnowledgeWindow::takingALabelBackTellsItsScope_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("isEverywhere");
    QTest::addColumn<QString>("text");
    QTest::newRow("the cookie here") << QByteArray("zz_counter") << false << u"&Take my label back"_s;
    QTest::newRow("the cookie everywhere")
        << QByteArray("zz_counter") << true << u"&Take my label back, for all sites"_s;
    QTest::newRow("a family here") << QByteArray("zz_*") << false << u"&Take my label of all “zz_*” back"_s;
    QTest::newRow("a family everywhere")
        << QByteArray("zz_*") << true << u"&Take my label of all “zz_*” back, for all sites"_s;
}

void tst_KnowledgeWindow::takingALabelBackTellsItsScope()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, isEverywhere);
    QFETCH(QString, text);
    m_window->click(u"acceptAll"_s);
    CookieLabel label;
    label.site = isEverywhere ? Site() : m_window->window().panel().site();
    label.pattern = {pattern.endsWith('*') ? pattern.chopped(1) : pattern,
                     pattern.endsWith('*') ? CookieNamePattern::Match::Prefix
                                           : CookieNamePattern::Match::Exact};
    label.purposeClass = PurposeClass::Statistical;
    m_window->policies().label(label);
    QCOMPARE(known().sourceId, u"own-label"_s);
    QCOMPARE(chooseFromRowMenu(u"takeLabelBack"_s), text);
    QVERIFY(m_window->policies().labels().isEmpty());
}

void tst_KnowledgeWindow::aTitleOfAFileIsNoMarkup()
{
    KnowledgeDialog *const dialog = openSources();
    chooseFile(*dialog, QByteArray(edpbBase).replace("Authority", "<h1>Authority</h1>"));
    auto *const table = dialog->findChild<QTreeWidget *>(u"knowledgeTable"_s);
    const auto items = table->findItems(u"<h1>Authority</h1>"_s, Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    QTextDocument shown;
    shown.setHtml(items.first()->toolTip(0));
    QCOMPARE(shown.toPlainText(), u"<h1>Authority</h1>"_s);
    for (const auto *const label : dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_KnowledgeWindow::everyRowThatIsLeftOutIsTold()
{
    QByteArray rows;
    for (int i = 0; i < 5'000; ++i)
        rows += R"({"domain": "*", "name": "a", "category": "Weather"},)";
    KnowledgeDialog *const dialog = openSources();
    chooseFile(*dialog, QByteArray(edpbBase).replace(R"("knowledges": [)", R"("knowledges": [)" + rows));
    QVERIFY2(told(*dialog).contains(u"5000 row(s) were left out:"_s), qPrintable(told(*dialog)));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_KnowledgeWindow)
#include "tst_knowledgewindow.moc"
