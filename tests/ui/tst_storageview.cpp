// SPDX-License-Identifier: Apache-2.0
#include "StorageSamples.h"
#include "UiTest.h"
#include "widgets/StatePage.h"
#include "widgets/StorageEditor.h"
#include "widgets/StorageEntryDialog.h"
#include "widgets/StorageTreeView.h"
#include "widgets/StorageUndo.h"
#include "widgets/StorageView.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString own = u"https://portal.example"_s;
const StorageArea local{own, StorageKind::Local};

} // namespace

class TestStorageView final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyUiWarning();
        m_view = std::make_unique<StorageView>();
        m_view->resize(900, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_changes = std::make_unique<QSignalSpy>(m_view.get(), &StorageView::changeWanted);
        m_values = std::make_unique<QSignalSpy>(m_view.get(), &StorageView::valueWanted);
    }
    void cleanup() { m_view.reset(); }

    void nothingAndLoadingAndProblemsAreSaid();
    void aValueIsMaskedUntilItIsRevealed();
    void anotherRowIsMaskedAgain();
    void aRevealedValueFollowsThePage();
    void aLongValueIsAskedFor();
    void hiddenCharactersOfAValueAreWrittenOut();
    void searchKeepsWhatIsFoundAndSaysHowMany();
    void everythingWorksByKeyboard();
    void anEntryIsEdited();
    void anUnchangedValueIsNotWritten();
    void aLongValueIsAskedForBeforeItIsEdited();
    void anEntryIsAddedWhereItIsNotYet();
    void aFaultIsNamedAtItsField();
    void entriesAreDeletedAtOnceAndOtherThingsAfterAQuestion();
    void actionsFitTheRow_data();
    void actionsFitTheRow();
    void outcomesAreSaid();
    void changesAreUndoneAndRedone();
    void whatFailedIsNotOnTheUndoStack();
    void everyControlHasAName();

private:
    void show(const PageStorage &storage = test::storageOfEachKind()) { m_view->setStorage(storage); }
    /// Makes the row of this name the current one; QModelIndex() when there is none.
    QModelIndex select(const QString &name)
    {
        const QAbstractItemModel &model = *m_view->tree().model();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        m_view->tree().setCurrentIndex(found.value(0));
        return found.value(0);
    }
    [[nodiscard]] QAction &action(const char *name) const
    {
        return *m_view->findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString shownValue() const
    {
        return m_view->findChild<QPlainTextEdit *>(u"storageValue"_s)->toPlainText();
    }
    [[nodiscard]] QPushButton &reveal() const { return *m_view->findChild<QPushButton *>(u"revealButton"_s); }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *const found = m_view->findChild<QLabel *>(label);
        return found->isVisible() ? found->text() : QString();
    }
    [[nodiscard]] StorageEntryDialog *dialog() const { return m_view->findChild<StorageEntryDialog *>(); }
    [[nodiscard]] StorageChange lastChange() const { return m_changes->last().at(0).value<StorageChange>(); }

    std::unique_ptr<StorageView> m_view;
    std::unique_ptr<QSignalSpy> m_changes;
    std::unique_ptr<QSignalSpy> m_values;
};

void TestStorageView::nothingAndLoadingAndProblemsAreSaid()
{
    const auto *const state = m_view->findChild<StatePage *>();
    QVERIFY(state->isVisible());
    m_view->setLoading();
    QCOMPARE(state->title(), u"Reading …"_s);
    QVERIFY(!action("reloadStorage").isEnabled());
    OriginStorage empty;
    empty.origin = own;
    show({{empty}, 0});
    QCOMPARE(state->title(), u"Nothing is stored"_s);
    QVERIFY(action("reloadStorage").isEnabled());
    QVERIFY(action("addEntry").isEnabled());
    show();
    QVERIFY(!state->isVisible());
    m_view->setLoading(); // what is there stays
    QVERIFY(!state->isVisible());
    m_view->setProblem(u"The page does not answer."_s);
    QVERIFY(state->isVisible());
    QCOMPARE(state->title(), u"Nothing to show"_s);
    QVERIFY(!action("addEntry").isEnabled());
    QCOMPARE(m_view->tree().model()->rowCount(), 0);
}

void TestStorageView::aValueIsMaskedUntilItIsRevealed()
{
    show();
    QVERIFY(select(u"_hjid"_s).isValid());
    QVERIFY(!shownValue().contains(u"secret"_s));
    QVERIFY(shownValue().contains(u"11 character"_s));
    QTest::mouseClick(&reveal(), Qt::LeftButton);
    QCOMPARE(shownValue(), u"3f2a-secret"_s);
    QTest::mouseClick(&reveal(), Qt::LeftButton);
    QVERIFY(!shownValue().contains(u"secret"_s));
    QVERIFY(select(u"library"_s).isValid());
    QVERIFY(!reveal().isVisible());
    QVERIFY(shownValue().contains(u"Version 3"_s));
}

void TestStorageView::anotherRowIsMaskedAgain()
{
    show();
    select(u"theme"_s);
    reveal().click();
    QCOMPARE(shownValue(), u"dark"_s);
    select(u"_hjid"_s);
    QVERIFY(!shownValue().contains(u"secret"_s));
    select(u"theme"_s);
    QVERIFY(!shownValue().contains(u"dark"_s));
}

void TestStorageView::aRevealedValueFollowsThePage()
{
    PageStorage storage = test::storageOfEachKind();
    show(storage);
    select(u"theme"_s);
    reveal().click();
    storage.origins[0].local.items[0] = test::storageEntry(u"theme"_s, u"light"_s);
    show(storage);
    QCOMPARE(shownValue(), u"light"_s);
    storage.origins[0].local.items.removeFirst();
    show(storage);
    QVERIFY(!shownValue().contains(u"light"_s));
}

void TestStorageView::aLongValueIsAskedFor()
{
    show();
    select(u"basket"_s);
    QCOMPARE(m_values->size(), 0);
    reveal().click();
    QCOMPARE(m_values->size(), 1);
    QCOMPARE(m_values->last().at(0).value<StorageArea>(), local);
    QCOMPARE(m_values->last().at(1).toString(), u"basket"_s);
    QCOMPARE(shownValue(), u"Reading the value …"_s);
    m_view->showValue(local, u"other"_s, u"not this one"_s, true);
    QCOMPARE(shownValue(), u"Reading the value …"_s);
    m_view->showValue(local, u"basket"_s, QString(9000, u'y'), true);
    QCOMPARE(shownValue(), QString(9000, u'y'));
    m_view->showValue(local, u"basket"_s, std::nullopt, true);
    QCOMPARE(text(u"storageNotice"_s), u"It is no longer there."_s);
    QVERIFY(!dialog()); // nobody wanted to edit
}

void TestStorageView::hiddenCharactersOfAValueAreWrittenOut()
{
    PageStorage storage = test::storageOfEachKind();
    test::addEntry(storage.origins[0].local, test::storageEntry(u"odd"_s, u"<b>a\u202eb\\</b>"_s));
    show(storage);
    select(u"odd"_s);
    reveal().click();
    QCOMPARE(shownValue(), u"<b>a\\u202eb\\\\</b>"_s);
}

void TestStorageView::searchKeepsWhatIsFoundAndSaysHowMany()
{
    show();
    QTest::keyClick(&m_view->tree(), Qt::Key_F, Qt::ControlModifier);
    auto *const search = m_view->findChild<QLineEdit *>(u"storageSearch"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, u"item"_s);
    QVERIFY(text(u"storageSummary"_s).startsWith(u"2 found"_s));
    QVERIFY(select(u"item2"_s).isValid());
    QVERIFY(!select(u"theme"_s).isValid());
    search->clear();
    QVERIFY(select(u"theme"_s).isValid());
    QVERIFY(text(u"storageSummary"_s).contains(u"2 origin"_s));
}

void TestStorageView::everythingWorksByKeyboard()
{
    show();
    m_view->tree().setFocus();
    const QModelIndex theme = select(u"theme"_s);
    QVERIFY(theme.isValid());
    QTest::keyClick(&m_view->tree(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), &reveal());
    QTest::keyClick(&reveal(), Qt::Key_Space);
    QCOMPARE(shownValue(), u"dark"_s);
    m_view->tree().setFocus();
    QTest::keyClick(&m_view->tree(), Qt::Key_Delete);
    QCOMPARE(lastChange(), (StorageChange{.action = StorageChange::Action::Remove,
                                          .area = local,
                                          .name = u"theme"_s,
                                          .expected = u"dark"_s}));
    QTest::keyClick(&m_view->tree(), Qt::Key_F2);
    QVERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTest::keyClick(&m_view->tree(), Qt::Key_Insert);
    QVERIFY(dialog());
}

void TestStorageView::anEntryIsEdited()
{
    show();
    select(u"theme"_s);
    action("editEntry").trigger();
    QVERIFY(dialog());
    auto *const value = dialog()->findChild<QPlainTextEdit *>(u"valueEdit"_s);
    QCOMPARE(value->toPlainText(), u"dark"_s);
    value->setPlainText(u"two\nlines \\u00e9 \\\\"_s);
    dialog()->accept();
    QCOMPARE(lastChange(), (StorageChange{.action = StorageChange::Action::Set,
                                          .area = local,
                                          .name = u"theme"_s,
                                          .value = u"two\nlines é \\"_s,
                                          .expected = u"dark"_s}));
}

void TestStorageView::anUnchangedValueIsNotWritten()
{
    PageStorage storage = test::storageOfEachKind();
    const QString odd = u"a\r\nb\u00a0\u2028\ttab\ufdd0"_s + QChar(0xd800) + QChar(u'\0');
    test::addEntry(storage.origins[0].local, test::storageEntry(u"odd"_s, odd));
    show(storage);
    select(u"odd"_s);
    action("editEntry").trigger();
    QCOMPARE(dialog()->change().value, odd); // nothing is lost in the field
    dialog()->accept();
    QCOMPARE(m_changes->size(), 0);
}

void TestStorageView::aLongValueIsAskedForBeforeItIsEdited()
{
    show();
    select(u"basket"_s);
    action("editEntry").trigger();
    QVERIFY(!dialog());
    QCOMPARE(m_values->size(), 1);
    show(); // a reading in between changes nothing
    m_view->showValue(local, u"basket"_s, QString(9000, u'y'), true);
    QVERIFY(dialog());
    QVERIFY(dialog()->change().value == QString(9000, u'y'));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    action("editEntry").trigger();
    m_view->showValue(local, u"basket"_s, QString(9000, u'y'), false);
    QVERIFY(!dialog());
    QVERIFY(text(u"storageNotice"_s).contains(u"too long"_s));
}

void TestStorageView::anEntryIsAddedWhereItIsNotYet()
{
    show();
    select(u"Session storage"_s);
    action("addEntry").trigger();
    auto *const place = dialog()->findChild<QComboBox *>(u"placeBox"_s);
    auto *const key = dialog()->findChild<QLineEdit *>(u"keyEdit"_s);
    auto *const fault = dialog()->findChild<QLabel *>(u"keyFault"_s);
    QCOMPARE(place->count(), 2); // nothing of refused origins and sandboxed frames
    QVERIFY(place->currentText().startsWith(u"Session storage"_s));
    dialog()->accept(); // an empty name is a name, and it is taken
    QVERIFY(fault->isVisible());
    QCOMPARE(m_changes->size(), 0);
    key->setText(u"theme"_s); // of local storage
    QVERIFY(!fault->isVisible());
    place->setCurrentIndex(0);
    dialog()->accept();
    QVERIFY(fault->isVisible());
    place->setCurrentIndex(1);
    dialog()->findChild<QPlainTextEdit *>(u"valueEdit"_s)->setPlainText(u"1"_s);
    dialog()->accept();
    QCOMPARE(lastChange(), (StorageChange{.action = StorageChange::Action::Set,
                                          .area = {own, StorageKind::Session},
                                          .name = u"theme"_s,
                                          .value = u"1"_s}));
}

void TestStorageView::aFaultIsNamedAtItsField()
{
    show();
    select(u"theme"_s);
    action("editEntry").trigger();
    auto *const value = dialog()->findChild<QPlainTextEdit *>(u"valueEdit"_s);
    auto *const fault = dialog()->findChild<QLabel *>(u"valueFault"_s);
    value->setPlainText(u"C:\\new"_s);
    dialog()->accept();
    QVERIFY(fault->isVisible());
    QVERIFY(fault->text().startsWith(u"Character 3:"_s));
    QCOMPARE(dialog()->focusWidget(), value);
    value->setPlainText(QString(StorageChange::longestValue + 1, u'x'));
    QVERIFY(!fault->isVisible());
    dialog()->accept();
    QVERIFY(fault->text().contains(u"1,000,000"_s));
    QCOMPARE(m_changes->size(), 0);
}

void TestStorageView::entriesAreDeletedAtOnceAndOtherThingsAfterAQuestion()
{
    QStringList questions;
    bool answer = false;
    m_view->editor().setConfirm([&](const QString &question) {
        questions.append(question);
        return answer;
    });
    show();
    select(u"theme"_s);
    action("deleteStored").trigger();
    action("clearArea").trigger();
    QCOMPARE(questions.size(), 0);
    QCOMPARE(m_changes->size(), 2);
    QCOMPARE(lastChange(), (StorageChange{.action = StorageChange::Action::Clear, .area = local}));
    select(u"library"_s);
    action("deleteStored").trigger();
    action("clearArea").trigger();
    QCOMPARE(questions.size(), 2);
    QCOMPARE(m_changes->size(), 2);
    answer = true;
    action("deleteStored").trigger();
    QCOMPARE(lastChange(), (StorageChange{.action = StorageChange::Action::Delete,
                                          .area = {own, StorageKind::Databases},
                                          .name = u"library"_s}));
}

void TestStorageView::actionsFitTheRow_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("enabled"); // edit, delete, clear
    QTest::newRow("an entry") << u"theme"_s << u"edc"_s;
    QTest::newRow("a kind") << u"Cache storage"_s << u"--c"_s;
    QTest::newRow("a database") << u"library"_s << u"-dc"_s;
    QTest::newRow("a store") << u"books"_s << u"--c"_s;
    QTest::newRow("more") << u"1200 more, not shown"_s << u"--c"_s;
    QTest::newRow("a refused origin") << u"https://ads.example"_s << u"---"_s;
    QTest::newRow("an origin") << own << u"---"_s;
}

void TestStorageView::actionsFitTheRow()
{
    QFETCH(QString, row);
    show();
    QVERIFY(select(row).isValid());
    const auto sign = [this](const char *name, QChar letter) {
        return action(name).isEnabled() ? letter : u'-';
    };
    QTEST(QString(sign("editEntry", u'e')) + sign("deleteStored", u'd') + sign("clearArea", u'c'), "enabled");
}

void TestStorageView::outcomesAreSaid()
{
    show();
    const StorageChange change{
        .action = StorageChange::Action::Set, .area = local, .name = u"a"_s, .value = u"v"_s};
    m_view->showOutcome(change, {.after = u"v"_s});
    QCOMPARE(text(u"storageNotice"_s), u"“a” is stored."_s);
    QCOMPARE(m_view->findChild<QLabel *>(u"storageNotice"_s)->property("kind").toString(), u"done"_s);
    m_view->showOutcome(change, {.problem = StorageProblem::QuotaExceeded});
    QVERIFY(text(u"storageNotice"_s).contains(u"full"_s));
    QCOMPARE(m_view->findChild<QLabel *>(u"storageNotice"_s)->property("kind").toString(), u"warning"_s);
    m_view->showOutcome({.action = StorageChange::Action::Clear, .area = local}, {.isBeforeKnown = false});
    QVERIFY(text(u"storageNotice"_s).contains(u"cannot be undone"_s));
}

void TestStorageView::changesAreUndoneAndRedone()
{
    QUndoStack stack;
    StorageUndo undo(stack);
    QSignalSpy wanted(&undo, &StorageUndo::changeWanted);
    const auto last = [&wanted] { return wanted.last().at(0).value<StorageChange>(); };
    const StorageChange set{.action = StorageChange::Action::Set,
                            .area = local,
                            .name = u"a"_s,
                            .value = u"2"_s,
                            .expected = u"1"_s};
    undo.request(set);
    QCOMPARE(last(), set);
    QCOMPARE(stack.count(), 0); // not before it is done
    undo.take(set, {.before = u"1"_s, .after = u"2"_s});
    QCOMPARE(stack.count(), 1);
    QCOMPARE(stack.undoText(), u"change of “a”"_s);
    QCOMPARE(wanted.size(), 1); // pushing does not do it again
    stack.undo();
    QCOMPARE(last().value, u"1"_s);
    QCOMPARE(last().expected, u"2"_s);
    undo.take(last(), {.before = u"2"_s, .after = u"1"_s});
    QCOMPARE(stack.count(), 1); // undoing is no change of the visitor's
    stack.redo();
    QCOMPARE(last(), set);
    undo.take(last(), {.before = u"1"_s, .after = u"2"_s});
    const StorageChange clear{.action = StorageChange::Action::Clear, .area = local};
    undo.request(clear);
    undo.take(clear, {.removed = {{u"a"_s, u"2"_s}}});
    stack.undo();
    QCOMPARE(last().action, StorageChange::Action::Restore);
    QCOMPARE(last().entries, KeysAndValues({{u"a"_s, u"2"_s}}));
}

void TestStorageView::whatFailedIsNotOnTheUndoStack()
{
    QUndoStack stack;
    StorageUndo undo(stack);
    const StorageChange set{.action = StorageChange::Action::Set, .area = local, .name = u"a"_s};
    undo.take(set, {.before = u"1"_s}); // somebody else's
    undo.request(set);
    undo.take(set, {.problem = StorageProblem::QuotaExceeded});
    undo.take(set, {.before = u"1"_s}); // told once
    QCOMPARE(stack.count(), 0);
}

void TestStorageView::everyControlHasAName()
{
    show();
    for (QWidget *const widget : m_view->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               widget == &m_view->tree() || qobject_cast<QPlainTextEdit *>(widget);
        if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *const button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
    for (const QLabel *const label : m_view->findChildren<QLabel *>()) {
        if (label->objectName().startsWith(u"storage"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestStorageView)
#include "tst_storageview.moc"
