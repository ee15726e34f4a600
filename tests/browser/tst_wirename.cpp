// SPDX-License-Identifier: Apache-2.0
// Generated cookie lines, by responses and by scripts, against the real engine: the name every decision is
// taken on must be the name a server receives. CONSENTDESK_SEED and CONSENTDESK_LINES repeat or lengthen a
// run.
#include "BrowserTest.h"
#include "LineServer.h"
#include "TestBrowser.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QWebEngineCookieStore>
#include <QWebEngineProfile>

using namespace Qt::Literals::StringLiterals;
using namespace consentdesk;

namespace {

/// What a line is made of: every character the standard treats apart, and names that must not be mistaken.
const QByteArrayList &pieces()
{
    static const QByteArrayList all{
        "sessionid",   "tracking", "a",    "=",      "=",        "=",        " ",
        "\t",          ";",        "\"",   ",",      "\\",       "%3D",      "__Host-",
        "__Secure-",   "\x01",     "\x0b", "\x1f",   "\x7f",     "\xc3\xa9", "\xe2\x80\xae",
        "\xc2\xa0",    "\xff",     "{}",   "<b>",    "; Secure", "; path",   "; HttpOnly",
        "; Max-Age=9", "é",        "\x85", "denied", "=denied=1"};
    return all;
}

QByteArray makeLine(QRandomGenerator &random)
{
    QByteArray line;
    const int count = random.bounded(1, 7);
    for (int i = 0; i < count; ++i)
        line += pieces().at(random.bounded(int(pieces().size())));
    if (random.bounded(40) == 0)
        line.prepend(QByteArray(random.bounded(4080, 4110), 'n'));
    return line;
}

const auto writeByScript = u"document.cookie = lines[n] + '; path=/' + n"_s;

/// How a server takes a pair apart: before the first '=', without the spaces around it.
QByteArray nameThatAServerReads(const QByteArray &header)
{
    const qsizetype equals = header.indexOf('=');
    return equals < 0 ? QByteArray() : header.left(equals).trimmed();
}

} // namespace

class tst_WireName final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarningOfOurs(); }
    void theNameDecidedOnIsTheNameTheServerReceives_data();
    void theNameDecidedOnIsTheNameTheServerReceives();
    void theNameTheGuardDecidesOnIsTheNameTheServerReceives();

private:
    /// Lets @p write write every line, and a request follow each.
    void run(QWebEnginePage &page, const QString &write);

    test::LineServer
        m_server; ///< every line in a folder of its own: a request there carries its cookie alone
    QByteArrayList m_lines;
};

void tst_WireName::initTestCase()
{
    bool isSet = false;
    const quint32 wanted = qEnvironmentVariable("CONSENTDESK_SEED").toUInt(&isSet);
    const quint32 seed = isSet ? wanted : QRandomGenerator::global()->generate();
    const int count = qEnvironmentVariableIntValue("CONSENTDESK_LINES", &isSet);
    qInfo() << "CONSENTDESK_SEED" << seed;
    QRandomGenerator random(seed);
    m_lines = {"=denied=1", "==denied", "denied", " = denied=1", "a\tb=1", "=", "= ", "\"a\"=1", "a==b"};
    while (m_lines.size() < (isSet ? count : 400))
        m_lines.append(makeLine(random));
    m_server.setLines(m_lines);
}

void tst_WireName::theNameDecidedOnIsTheNameTheServerReceives_data()
{
    QTest::addColumn<QString>("write");
    QTest::newRow("by a response") << u"await fetch('/' + n + '/set')"_s;
    QTest::newRow("by a script") << writeByScript;
}

void tst_WireName::run(QWebEnginePage &page, const QString &write)
{
    m_server.startAnew();
    QVERIFY(test::load(page, m_server.url()));
    QSignalSpy ended(&m_server, &test::LineServer::ended);
    page.runJavaScript(u"(async () => {"
                       "const lines = await (await fetch('/lines')).json();"
                       "for (let n = 0; n < lines.length; ++n) { %1; await fetch('/' + n + '/echo'); }"
                       "await fetch('/end'); })()"_s.arg(write));
    QVERIFY(ended.wait(60'000)); // QTRY_VERIFY would sleep between two requests
}

void tst_WireName::theNameDecidedOnIsTheNameTheServerReceives()
{
    QFETCH(QString, write);
    QWebEngineProfile profile;
    test::StoreLog log(*profile.cookieStore());
    QWebEnginePage page(&profile);
    run(page, write);
    int sent = 0;
    for (qsizetype n = 0; n < m_lines.size(); ++n) {
        const QByteArray header = m_server.receivedFor(n);
        const auto stored = log.lastAddedAt(u"/%1"_s.arg(n));
        const QByteArray what =
            "line " + m_lines.at(n).toPercentEncoding() + " arrives as " + header.toPercentEncoding();
        QVERIFY2(stored.has_value() == !header.isEmpty() ||
                     (stored && stored->value.isEmpty() && stored->key.name.isEmpty()),
                 what.constData());
        if (!stored)
            continue;
        ++sent;
        QVERIFY2(stored->nameOnTheWire() == nameThatAServerReads(header),
                 (what + ", decided on " + stored->nameOnTheWire().toPercentEncoding()).constData());
    }
    qInfo() << sent << "of" << m_lines.size() << "lines became cookies";
    QVERIFY(sent > m_lines.size() / 4);
}

void tst_WireName::theNameTheGuardDecidesOnIsTheNameTheServerReceives()
{
    QFile script(u":/guard/wire-name.js"_s);
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(script.readAll());
    QWebEngineProfile profile;
    QWebEnginePage page(&profile);
    run(page, writeByScript);
    const QVariantList names =
        test::evaluate(page,
                       u"(() => { %1; return %2.map(wireName); })()"_s.arg(source, m_server.linesAsJson()))
            .toList();
    QCOMPARE(names.size(), m_lines.size());
    const QVariantList storable =
        test::evaluate(page,
                       u"(() => { %1; return %2.map(line => isStorable(line, endOfPair(line))); })()"_s.arg(
                           source, m_server.linesAsJson()))
            .toList();
    int sent = 0;
    for (qsizetype n = 0; n < m_lines.size(); ++n) {
        const QByteArray header = m_server.receivedFor(n);
        if (header.isEmpty())
            continue; // dropped by the engine, or stored without name and value
        ++sent;
        QVERIFY2(storable.value(n).toBool(),
                 "the guard takes for no cookie: " + m_lines.at(n).toPercentEncoding());
        const QByteArray decidedOn = names.at(n).toString().toUtf8();
        QVERIFY2(decidedOn == nameThatAServerReads(header),
                 ("line " + m_lines.at(n).toPercentEncoding() + " arrives as " + header.toPercentEncoding() +
                  ", decided on " + decidedOn.toPercentEncoding())
                     .constData());
    }
    QVERIFY(sent > m_lines.size() / 4);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_WireName)
#include "tst_wirename.moc"
