// SPDX-License-Identifier: Apache-2.0
#include "StrictTest.h"
#include "settings/SavedSession.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

class tst_SavedSession final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void whatIsWrittenIsReadBack();
    void passwordsInAddressesAreNotKept();
    void aBadTabCostsItselfOnly_data();
    void aBadTabCostsItselfOnly();
    void whatIsNoSessionIsNone_data();
    void whatIsNoSessionIsNone();
    void thereIsALimitOfTabs();
    void whatIsWrittenIsNeverTooLargeToBeRead();
};

void tst_SavedSession::whatIsWrittenIsReadBack()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"tabs.json"_s);
    SavedSession session;
    session.tabs = {{QUrl(u"https://a.example/?q=%20ü"_s), u"ü <b>"_s}, {QUrl(u"http://b.example/"_s), {}}};
    session.current = 1;
    QVERIFY(!SavedSession::read(path));
    QVERIFY(session.write(path));
    QCOMPARE(SavedSession::read(path), std::optional(session));
    QVERIFY(!session.write(directory.filePath(u"missing/tabs.json"_s)));
}

void tst_SavedSession::passwordsInAddressesAreNotKept()
{
    SavedSession session;
    session.tabs = {{QUrl(u"https://user:secret@a.example/"_s), {}}};
    QVERIFY(!session.toJson().contains("secret"));
    QCOMPARE(SavedSession::fromJson(session.toJson())->tabs.value(0).url, QUrl(u"https://a.example/"_s));
}

void tst_SavedSession::aBadTabCostsItselfOnly_data()
{
    QTest::addColumn<QByteArray>("tab");
    QTest::newRow("file") << QByteArray(R"({"url": "file:///etc/passwd"})");
    QTest::newRow("script") << QByteArray(R"({"url": "javascript:alert"})");
    QTest::newRow("no host") << QByteArray(R"({"url": "https:///path"})");
    QTest::newRow("number") << QByteArray("3");
    QTest::newRow("too long") << R"({"url": "https://a.example/)" + QByteArray(5'000, 'a') + "\"}";
}

void tst_SavedSession::aBadTabCostsItselfOnly()
{
    QFETCH(QByteArray, tab);
    const auto session = SavedSession::fromJson(R"({"schema": 1, "current": 1, "tabs": [)" + tab +
                                                R"(, {"url": "https://a.example/"}]})");
    QVERIFY(session.has_value());
    QCOMPARE(session->tabs.size(), 1);
    QCOMPARE(session->current, 0);
    QVERIFY(session->isOpen);
}

void tst_SavedSession::whatIsNoSessionIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"schema": 1, "tabs": [{"url")");
    QTest::newRow("newer") << QByteArray(R"({"schema": 2, "tabs": []})");
    QTest::newRow("no tabs") << QByteArray(R"({"schema": 1})");
    QTest::newRow("too large") << QByteArray(R"({"schema": 1, "tabs": []})") +
                                      QByteArray(SavedSession::maximumOctets, ' ');
}

void tst_SavedSession::whatIsNoSessionIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!SavedSession::fromJson(json));
}

void tst_SavedSession::thereIsALimitOfTabs()
{
    SavedSession session;
    session.tabs.fill({QUrl(u"https://a.example/"_s), {}}, SavedSession::maximumTabs + 5);
    QCOMPARE(SavedSession::fromJson(session.toJson())->tabs.size(), SavedSession::maximumTabs);
}

void tst_SavedSession::whatIsWrittenIsNeverTooLargeToBeRead()
{
    SavedSession session;
    const QString path(SavedSession::longestUrl - 40, u'x');
    for (qsizetype index = 0; index < SavedSession::maximumTabs; ++index)
        session.tabs.append(
            {QUrl(u"https://a.test/"_s + path), QString(SavedSession::longestTitle, QChar(1))});
    const QByteArray written = session.toJson();
    QVERIFY2(written.size() <= SavedSession::maximumOctets, QByteArray::number(written.size()).constData());
    const auto read = SavedSession::fromJson(written);
    QVERIFY(read && read->tabs.size() > SavedSession::maximumTabs / 2);
    QCOMPARE(read->tabs.first(), session.tabs.first());
}

QTEST_APPLESS_MAIN(tst_SavedSession)
#include "tst_savedsession.moc"
