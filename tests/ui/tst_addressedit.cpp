// SPDX-License-Identifier: Apache-2.0
#include "UiTest.h"
#include "widgets/AddressEdit.h"

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
    void charactersThatDeceiveAreShownEncoded_data();
    void charactersThatDeceiveAreShownEncoded();
    void passwordsAreNotShown();
    void gettingTheKeyboardSelectsEverything();
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

QTEST_MAIN(TestAddressEdit)
#include "tst_addressedit.moc"
