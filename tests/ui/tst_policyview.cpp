// SPDX-License-Identifier: Apache-2.0
#include "PolicySamples.h"
#include "UiTest.h"
#include "widgets/DeclarationDialog.h"
#include "widgets/FilterBar.h"
#include "widgets/PolicyView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using Kind = PolicyFinding::Kind;

namespace {

/// Answers with one path.
class OnePath final : public FileDialogs
{
public:
    void askWhereToSave(QWidget &, const SaveRequest &request,
                        const std::function<void(const QString &)> &chosen) override
    {
        asked = request.fileName;
        chosen(path);
    }
    void askWhatToOpen(QWidget &, const OpenRequest &, const std::function<void(const QString &)> &) override
    {
    }

    QString path;
    QString asked;
};

} // namespace

class TestPolicyView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }

    void everyStateHasItsWords();
    void theHeaderSaysWhichPolicyWasReadWhen();
    void everyFindingIsARow();
    void filtersByKindAreChipsWithCounts();
    void searchLooksInEveryColumn();
    void aNewComparisonIsMergedAndKeepsTheCurrentRow();
    void aRowOfThePolicyCanBeShownThroughAnyFilter();
    void actionsFollowTheCurrentRow();
    void textsAreWholeInEveryRow();
    void whatCouldNotBeInterpretedIsListed();
    void theCookieTableIsCopiedAndSaved();
    void findingsAreExported();
    void theWholeViewWorksByKeyboard();
    void aCorrectionIsValidatedAtItsField_data();
    void aCorrectionIsValidatedAtItsField();
    void aCorrectionChangesWhatWasTouchedOnly();
    void aTextThatIsNotShownWholeStaysWhole();
    void aLabelIsForThisSiteOrEverySite();

private:
    [[nodiscard]] QToolButton &button(const QString &name) const
    {
        return *m_view->findChild<QToolButton *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        return m_view->findChild<QLabel *>(name)->text();
    }
    void trigger(const QString &menuButton, int action)
    {
        const auto actions = button(menuButton).menu()->actions();
        actions.at(action)->trigger();
    }

    OnePath m_dialogs;
    std::unique_ptr<PolicyView> m_view;
    const PolicyShown m_full = test::policyOfEachKind(test::builtInCatalogue());
};

void TestPolicyView::init()
{
    test::failOnAnyUiWarning();
    m_view = std::make_unique<PolicyView>(&m_dialogs);
    new QAbstractItemModelTester(&m_view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_view.get());
    m_view->resize(1000, 500);
    m_view->show();
}

void TestPolicyView::everyStateHasItsWords()
{
    QVERIFY(label(u"inspectorEmpty"_s).startsWith(u"Open a page."_s));
    QVERIFY(!button(u"readPolicyAgain"_s).isEnabled());
    PolicyShown shown;
    shown.site = test::site();
    shown.isReading = true;
    m_view->show(shown);
    QVERIFY(label(u"inspectorEmpty"_s).startsWith(u"Looking for"_s));
    QVERIFY(!button(u"readPolicyAgain"_s).isEnabled());
    shown.isReading = false;
    m_view->show(shown);
    QVERIFY(label(u"inspectorEmpty"_s).contains(u"not been read yet"_s));
    QVERIFY(button(u"readPolicyAgain"_s).isEnabled());
    shown.problem = u"There is no policy."_s;
    m_view->show(shown);
    QVERIFY(label(u"inspectorEmpty"_s).startsWith(u"There is no policy."_s));
    PolicyShown stale = m_full;
    stale.problem = u"The server did not answer."_s;
    m_view->show(stale);
    QCOMPARE(label(u"policyProblem"_s), u"Not read again: The server did not answer."_s);
    QVERIFY(m_view->table().isVisible()); // what was read before stays
    PolicyShown nothing;
    nothing.site = test::site();
    nothing.policy = SitePolicy();
    m_view->show(nothing);
    QVERIFY(label(u"inspectorEmpty"_s).startsWith(u"The policy declares no cookie"_s));
}

void TestPolicyView::theHeaderSaysWhichPolicyWasReadWhen()
{
    m_view->show(m_full);
    const QString header = label(u"policyHeader"_s);
    for (const QString &part : {u"https://portal.example/terms/cookies-policy/?flg=en-gb"_s, u"read "_s,
                                u"English"_s, u"hash 1a2b3c4d"_s})
        QVERIFY2(header.contains(part), qPrintable(header));
}

void TestPolicyView::everyFindingIsARow()
{
    m_view->show(m_full);
    QCOMPARE(m_view->model().rowCount(), m_full.comparison.findings.size());
    for (const Kind kind : allFindingKinds)
        QVERIFY2(m_full.comparison.count(kind) > 0, qPrintable(kindText(kind)));
    const auto findings = u"%1 finding"_s.arg(m_full.comparison.findingCount());
    QVERIFY(label(u"inspectorCounts"_s).startsWith(findings));
}

void TestPolicyView::filtersByKindAreChipsWithCounts()
{
    m_view->show(m_full);
    QMenu &menu = m_view->filterBar().filterMenu();
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), allFindingKinds.size());
    menu.actions().at(int(Kind::NoDuration))->trigger();
    const auto count = m_full.comparison.count(Kind::NoDuration);
    QCOMPARE(m_view->model().rowCount(), count);
    QCOMPARE(m_view->filterBar().chipButtons().size(), 1);
    QVERIFY(m_view->filterBar().chipButtons().first()->text().contains(QString::number(count)));
    m_view->filterBar().chipButtons().first()->click();
    QCOMPARE(m_view->model().rowCount(), m_full.comparison.findings.size());
}

void TestPolicyView::searchLooksInEveryColumn()
{
    m_view->show(m_full);
    m_view->filterBar().searchField().setText(u"PORTAL.example/ django"_s);
    QCOMPARE(m_view->model().rowCount(), 0);
    m_view->filterBar().searchField().setText(u"row 4 DJANGO"_s);
    QVERIFY(m_view->model().rowCount() > 0);
    m_view->filterBar().searchField().setText(u"nothing has this"_s);
    QVERIFY(label(u"inspectorEmpty"_s).startsWith(u"No finding has"_s));
}

void TestPolicyView::aNewComparisonIsMergedAndKeepsTheCurrentRow()
{
    m_view->show(m_full);
    m_view->table().setCurrentIndex(m_view->model().index(2, 0));
    const PolicyFinding current = *m_view->model().findingAt(m_view->table().currentIndex());
    const QSignalSpy resets(&m_view->model(), &QAbstractItemModel::modelReset);
    PolicyShown fewer = m_full;
    fewer.comparison.findings.removeFirst();
    fewer.comparison.findings.removeLast();
    m_view->show(fewer);
    QCOMPARE(*m_view->model().findingAt(m_view->table().currentIndex()), current);
    m_view->show(m_full);
    QCOMPARE(*m_view->model().findingAt(m_view->table().currentIndex()), current);
    QCOMPARE(m_view->model().rowCount(), m_full.comparison.findings.size());
    PolicyShown other = m_full;
    other.comparison.findings[2].sentence = u"Other words."_s;
    m_view->show(other);
    QCOMPARE(m_view->table().currentIndex().siblingAtColumn(PolicyModel::Sentence).data(), u"Other words."_s);
    QCOMPARE(resets.size(), 0);
}

void TestPolicyView::aRowOfThePolicyCanBeShownThroughAnyFilter()
{
    m_view->show(m_full);
    m_view->model().setKinds({Kind::SeenNotDeclared});
    m_view->filterBar().searchField().setText(u"ab"_s);
    m_view->showRow(2);
    const PolicyFinding *const finding = m_view->model().findingAt(m_view->table().currentIndex());
    QVERIFY(finding);
    QCOMPARE(finding->row, 2);
}

void TestPolicyView::actionsFollowTheCurrentRow()
{
    PolicyShown shown = m_full;
    shown.policy->cookies[2].isCorrected = true;
    m_view->show(shown);
    QVERIFY(!button(u"correctRow"_s).isEnabled());
    m_view->showRow(1);
    QVERIFY(button(u"correctRow"_s).isEnabled());
    QVERIFY(!button(u"takeBackCorrection"_s).isEnabled());
    m_view->showRow(2);
    QVERIFY(button(u"takeBackCorrection"_s).isEnabled());
    QSignalSpy wanted(m_view.get(), &PolicyView::takeBackWanted);
    button(u"takeBackCorrection"_s).click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), 2);
}

void TestPolicyView::textsAreWholeInEveryRow()
{
    m_view->show(m_full);
    m_view->resize(600, 700);
    for (int row = 0; row < m_view->model().rowCount(); ++row) {
        for (int column = 0; column < PolicyModel::ColumnCount; ++column) {
            const QModelIndex index = m_view->model().index(row, column);
            const QRect cell = m_view->table().visualRect(index);
            const QRect needed = m_view->table().fontMetrics().boundingRect(
                QRect(0, 0, cell.width() - 20, 10'000), Qt::TextWordWrap, index.data().toString());
            QVERIFY2(needed.height() <= cell.height() - 8, qPrintable(index.data().toString()));
        }
    }
}

void TestPolicyView::whatCouldNotBeInterpretedIsListed()
{
    m_view->show(m_full);
    auto *const list = m_view->findChild<QListWidget *>(u"policyRemarks"_s);
    QVERIFY(!list->isVisible());
    button(u"showRemarks"_s).click();
    QVERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), u"table 1, row 6 of the policy: This is no duration. “a while”"_s);
}

void TestPolicyView::theCookieTableIsCopiedAndSaved()
{
    const QTemporaryDir folder;
    m_view->show(m_full);
    trigger(u"cookieTableMenu"_s, 0);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"<table>"_s));
    trigger(u"cookieTableMenu"_s, 1);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"| Service provider"_s));
    m_dialogs.path = folder.filePath(u"t.md"_s);
    trigger(u"cookieTableMenu"_s, 4);
    QCOMPARE(m_dialogs.asked, u"cookie-table.md"_s);
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("| Service provider"));
    m_dialogs.path = folder.filePath(u"none/t.html"_s);
    QSignalSpy noticed(m_view.get(), &PolicyView::noticed);
    trigger(u"cookieTableMenu"_s, 3);
    QVERIFY(noticed.first().first().toString().contains(u"cannot be written"_s));
}

void TestPolicyView::findingsAreExported()
{
    const QTemporaryDir folder;
    m_view->show(m_full);
    m_dialogs.path = folder.filePath(u"f.json"_s);
    trigger(u"exportFindings"_s, 1);
    QFile json(m_dialogs.path);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto policy = QJsonDocument::fromJson(json.readAll())["policy"_L1].toObject();
    QCOMPARE(policy["declarations"_L1], 4);
    m_dialogs.path = folder.filePath(u"f.csv"_s);
    trigger(u"exportFindings"_s, 0);
    QFile csv(m_dialogs.path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().count('\n') > m_full.comparison.findings.size());
}

void TestPolicyView::theWholeViewWorksByKeyboard()
{
    m_view->show(m_full);
    for (const QString &name : {u"readPolicyAgain"_s, u"readOpenPage"_s, u"cookieTableMenu"_s,
                                u"exportFindings"_s, u"correctRow"_s, u"labelCookie"_s, u"showRemarks"_s}) {
        QCOMPARE(button(name).focusPolicy(), Qt::StrongFocus);
        QVERIFY(!button(name).text().isEmpty());
    }
    QSignalSpy wanted(m_view.get(), &PolicyView::cookieWanted);
    m_view->table().setCurrentIndex(m_view->model().index(0, 0));
    QTest::keyClick(&m_view->table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QSignalSpy again(m_view.get(), &PolicyView::readAgainWanted);
    QTest::keyClick(&button(u"readPolicyAgain"_s), Qt::Key_Space);
    QCOMPARE(again.size(), 1);
}

void TestPolicyView::aCorrectionIsValidatedAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("a name") << u"nameEdit"_s << u"theme"_s << true;
    QTest::newRow("a family") << u"nameEdit"_s << u"theme_*"_s << true;
    QTest::newRow("no name") << u"nameEdit"_s << u" "_s << false;
    QTest::newRow("every name") << u"nameEdit"_s << u"*"_s << false;
    QTest::newRow("a star inside") << u"nameEdit"_s << u"a*b"_s << false;
    QTest::newRow("an equals sign") << u"nameEdit"_s << u"a=b"_s << false;
    QTest::newRow("days") << u"durationEdit"_s << u"30"_s << true;
    QTest::newRow("part of a day") << u"durationEdit"_s << u"0,5"_s << true;
    QTest::newRow("a session") << u"durationEdit"_s << u"Session"_s << true;
    QTest::newRow("none") << u"durationEdit"_s << QString() << true;
    QTest::newRow("words") << u"durationEdit"_s << u"a while"_s << false;
    QTest::newRow("nothing at all") << u"durationEdit"_s << u"0"_s << false;
    QTest::newRow("below nothing") << u"durationEdit"_s << u"-3"_s << false;
    QTest::newRow("no number") << u"durationEdit"_s << u"nan"_s << false;
    QTest::newRow("for ever") << u"durationEdit"_s << u"1e300"_s << false;
}

void TestPolicyView::aCorrectionIsValidatedAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(bool, isAccepted);
    DeclarationDialog dialog(test::policyRow("a", PurposeClass::Necessary, 1, 14));
    auto *const edit = dialog.findChild<QLineEdit *>(field);
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    else
        QTest::keyClicks(edit, text);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.accept();
    QCOMPARE(accepted.size(), isAccepted ? 1 : 0);
    if (!isAccepted)
        QCOMPARE(edit->property("kind"), u"fault"_s);
}

void TestPolicyView::aCorrectionChangesWhatWasTouchedOnly()
{
    DeclaredCookie row = test::policyRow("\xff\x80", PurposeClass::Necessary, 1, 14);
    row.durationText = u"2 weeks by default"_s;
    DeclarationDialog untouched(row);
    QCOMPARE(untouched.correctedRow(), row);
    DeclarationDialog dialog(row);
    auto *const box = dialog.findChild<QComboBox *>(u"classBox"_s);
    box->setCurrentIndex(box->findData(int(PurposeClass::Marketing)));
    row.purposeClass = PurposeClass::Marketing;
    QCOMPARE(dialog.correctedRow(), row);
}

void TestPolicyView::aTextThatIsNotShownWholeStaysWhole()
{
    DeclaredCookie row = test::policyRow("a", PurposeClass::Necessary, 1, 14);
    row.provider = u"Open\u00addata\u00adsoft"_s; // soft hyphens
    row.function = QString(1'500, u'f');
    row.purpose = QString(1'500, u'p');
    DeclarationDialog dialog(row);
    auto *const purpose = dialog.findChild<QLineEdit *>(u"purposeEdit"_s);
    purpose->selectAll();
    QTest::keyClicks(purpose, u"Counts"_s);
    row.purpose = u"Counts"_s;
    QCOMPARE(dialog.correctedRow(), row);

    const CookieLabel label{test::site(), row.pattern, {}, row.provider, row.function, {}};
    QCOMPARE(DeclarationDialog(label).label(), label);
}

void TestPolicyView::aLabelIsForThisSiteOrEverySite()
{
    const CookieLabel label{test::site(), {"ab", CookieNamePattern::Match::Exact}, {}, {}, {}, {}};
    DeclarationDialog dialog(label);
    QCOMPARE(dialog.label().site, test::site());
    dialog.findChild<QCheckBox *>(u"everywhereCheck"_s)->click();
    QVERIFY(dialog.label().site.isNull());
    QCOMPARE(dialog.label().pattern, label.pattern);
}

QTEST_MAIN(TestPolicyView)
#include "tst_policyview.moc"
