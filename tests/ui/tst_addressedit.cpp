// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "base/Clock.h"
#include "browsing/History.h"
#include "widgets/AddressEdit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class TestAddressEdit final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyUiWarning(); }

    void itShowsWhereThePageIs();
    void anEmptyPageShowsThePlaceholder();
    void typedTextSurvivesANavigationOfThePage();
    void escapeBringsBackWhereThePageIs();
    void returnEntersTheAddress();
    void refusedInputIsExplainedAndStays_data();
    void refusedInputIsExplainedAndStays();
    void whatIsDroppedIsGoneTo_data();
    void whatIsDroppedIsGoneTo();
    void charactersThatDeceiveAreShownEncoded_data();
    void charactersThatDeceiveAreShownEncoded();
    void passwordsAreNotShown();
    void gettingTheKeyboardSelectsEverything();
    void wordsAreHandedOnAndStay();
    void visitedPagesAreProposedAndChosenByKeyboard();
    void whatIsTypedStaysWhenTheProposalsEnd();
    void anAddressThatComesLateIsTypedOver();
};

void TestAddressEdit::itShowsWhereThePageIs()
{
    AddressEdit edit;
    edit.setUrl(QUrl(u"https://portal.example/explore/?q=a%20b"_s));
    QCOMPARE(edit.text(), u"https://portal.example/explore/?q=a b"_s);
    QCOMPARE(edit.cursorPosition(), 0); // the beginning tells the host
}

void TestAddressEdit::anEmptyPageShowsThePlaceholder()
{
    AddressEdit edit;
    edit.setUrl(QUrl(u"about:blank"_s));
    QVERIFY(edit.text().isEmpty());
    QVERIFY(!edit.placeholderText().isEmpty());
}

void TestAddressEdit::typedTextSurvivesANavigationOfThePage()
{
    AddressEdit edit;
    edit.setUrl(QUrl(u"https://a.example/"_s));
    edit.selectAll();
    QTest::keyClicks(&edit, u"half typ"_s);
    edit.setUrl(QUrl(u"https://b.example/"_s));
    QCOMPARE(edit.text(), u"half typ"_s);
}

void TestAddressEdit::escapeBringsBackWhereThePageIs()
{
    AddressEdit edit;
    edit.setUrl(QUrl(u"https://a.example/"_s));
    edit.selectAll();
    QTest::keyClicks(&edit, u"half typ"_s);
    edit.setUrl(QUrl(u"https://b.example/"_s));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), u"https://b.example/"_s);
    edit.setUrl(QUrl(u"https://c.example/"_s));
    QCOMPARE(edit.text(), u"https://c.example/"_s);
}

void TestAddressEdit::returnEntersTheAddress()
{
    AddressEdit edit;
    QSignalSpy entered(&edit, &AddressEdit::addressEntered);
    QTest::keyClicks(&edit, u"data.example.org"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).toUrl().host(), u"data.example.org"_s);
    QVERIFY(edit.text().startsWith(u"https://data.example.org"_s));
    edit.setUrl(QUrl(u"https://data.example.org/welcome"_s)); // a redirect is followed
    QCOMPARE(edit.text(), u"https://data.example.org/welcome"_s);
}

void TestAddressEdit::refusedInputIsExplainedAndStays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("nothing") << QString();
}

void TestAddressEdit::refusedInputIsExplainedAndStays()
{
    QFETCH(QString, typed);
    AddressEdit edit;
    QSignalSpy entered(&edit, &AddressEdit::addressEntered);
    QSignalSpy refused(&edit, &AddressEdit::addressRefused);
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(entered.isEmpty());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.at(0).at(0).toString().endsWith(u'.'));
    QCOMPARE(edit.text(), typed);
}

void TestAddressEdit::whatIsDroppedIsGoneTo_data()
{
    QTest::addColumn<QList<QUrl>>("links");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entered"); // address, words, or a sentence of refusal
    QTest::newRow("a link") << QList{QUrl(u"https://a.test/x"_s)} << u"its text"_s << u"https://a.test/x"_s;
    QTest::newRow("an address") << QList<QUrl>() << u"a.test/x\n"_s << u"https://a.test/x"_s;
    QTest::newRow("words") << QList<QUrl>() << u"bus\nstops"_s << u"bus stops"_s;
    QTest::newRow("a script") << QList{QUrl(u"javascript:alert(1)"_s)} << QString() << QString();
    QTest::newRow("a script as text") << QList<QUrl>() << u"javascript:alert(1)"_s << QString();
    QTest::newRow("a document") << QList{QUrl(u"data:text/html,x"_s)} << QString() << QString();
    QTest::newRow("a file") << QList{QUrl(u"file:///etc/passwd"_s)} << QString() << QString();
}

void TestAddressEdit::whatIsDroppedIsGoneTo()
{
    QFETCH(QList<QUrl>, links);
    QFETCH(QString, text);
    QFETCH(QString, entered);
    QMimeData dropped;
    dropped.setUrls(links);
    if (!text.isEmpty())
        dropped.setText(text);
    AddressEdit edit;
    edit.setUrl(QUrl(u"https://before.test/"_s));
    QString got;
    int refused = 0;
    connect(&edit, &AddressEdit::addressEntered, this, [&got](const QUrl &url) { got = url.toString(); });
    connect(&edit, &AddressEdit::wordsEntered, this, [&got](const QString &words) { got = words; });
    connect(&edit, &AddressEdit::addressRefused, this, [&refused] { ++refused; });
    const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(QPoint(20, 5), actions, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(&edit, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 5), actions, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(&edit, &event);
    QCOMPARE(got, entered);
    QCOMPARE(refused, entered.isEmpty() ? 1 : 0);
    QVERIFY(event.isAccepted());
    QCOMPARE(event.dropAction(), Qt::CopyAction); // it stays where it was
}

void TestAddressEdit::charactersThatDeceiveAreShownEncoded_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("right to left override") << QByteArray("https://a.example/%E2%80%AEgnp.exe");
    QTest::newRow("zero width space") << QByteArray("https://a.example/%E2%80%8B");
    QTest::newRow("line separator") << QByteArray("https://a.example/%E2%80%A8");
    QTest::newRow("tag character") << QByteArray("https://a.example/%F3%A0%81%81");
}

void TestAddressEdit::charactersThatDeceiveAreShownEncoded()
{
    QFETCH(QByteArray, encoded);
    AddressEdit edit;
    edit.setUrl(QUrl::fromEncoded(encoded));
    QCOMPARE(edit.text(), QString::fromLatin1(encoded));
}

void TestAddressEdit::passwordsAreNotShown()
{
    AddressEdit edit;
    edit.setUrl(QUrl(u"https://user:secret@a.example/"_s));
    QVERIFY(!edit.text().contains(u"secret"_s));
    edit.setUrl(QUrl::fromEncoded("https://user:secret@a.example/%E2%80%AE"));
    QVERIFY(!edit.text().contains(u"secret"_s));
}

void TestAddressEdit::gettingTheKeyboardSelectsEverything()
{
    AddressEdit edit;
    edit.setUrl(QUrl(u"https://a.example/"_s));
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.clearFocus();
    edit.deselect();
    edit.setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(edit.selectedText(), u"https://a.example/"_s);
    edit.clearFocus();
    edit.deselect();
    edit.setFocus(Qt::MouseFocusReason);
    QTRY_COMPARE(edit.selectedText(), u"https://a.example/"_s);
}

void TestAddressEdit::wordsAreHandedOnAndStay()
{
    AddressEdit edit;
    QSignalSpy entered(&edit, &AddressEdit::addressEntered);
    QSignalSpy words(&edit, &AddressEdit::wordsEntered);
    QTest::keyClicks(&edit, u"two words"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.at(0).at(0).toString(), u"two words"_s);
    QVERIFY(entered.isEmpty());
    QCOMPARE(edit.text(), u"two words"_s);
}

void TestAddressEdit::visitedPagesAreProposedAndChosenByKeyboard()
{
    const SystemClock clock;
    History history(clock);
    history.note(QUrl(u"https://data.example/trees"_s), u"<b>Trees</b>"_s);
    history.note(QUrl(u"https://other.example/"_s), u"Data of others"_s);
    AddressEdit edit;
    edit.setHistory(&history);
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    QSignalSpy entered(&edit, &AddressEdit::addressEntered);
    QTest::keyClicks(&edit, u"data"_s);
    QAbstractItemView *const list = edit.completer().popup();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"<b>Trees</b>, https://data.example/trees"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(edit.text(), u"data"_s); // what was typed stays
    QTest::keyClicks(&edit, u"."_s);
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.at(0).at(0).toUrl(), QUrl(u"https://data.example/trees"_s));
    QVERIFY(!list->isVisible());
}

void TestAddressEdit::whatIsTypedStaysWhenTheProposalsEnd()
{
    const SystemClock clock;
    History history(clock);
    history.note(QUrl(u"https://data.example/trees"_s), u"Trees"_s);
    AddressEdit edit;
    edit.setHistory(&history);
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    const QAbstractItemView *const list = edit.completer().popup();
    for (const char letter : QByteArray("data.example/ferries")) {
        QTest::keyClick(&edit, letter);
        QCoreApplication::processEvents(); // the list comes and goes, and the focus with it
    }
    QVERIFY(!list->isVisible());
    QCOMPARE(edit.text(), u"data.example/ferries"_s);
}

void TestAddressEdit::anAddressThatComesLateIsTypedOver()
{
    AddressEdit edit;
    edit.setUrl(QUrl(u"https://portal.example/"_s));
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    edit.selectAll(); // as Ctrl+L does
    edit.setUrl(QUrl(u"https://portal.example/redirected"_s));
    QTest::keyClicks(&edit, u"other"_s);
    QCOMPARE(edit.text(), u"other"_s);
}

QTEST_MAIN(TestAddressEdit)
#include "tst_addressedit.moc"
