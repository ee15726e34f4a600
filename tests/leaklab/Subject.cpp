// SPDX-License-Identifier: Apache-2.0
#include "Subject.h"

#include "BareSubject.h"
#include "EnforcedSubject.h"

#include <QAuthenticator>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <QWebEngineDownloadRequest>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

namespace {

constexpr std::array<std::pair<SubjectKind, QLatin1StringView>, 4> identifiers{{
    {SubjectKind::Bare, "bare"_L1},
    {SubjectKind::OnArrival, "on-arrival"_L1},
    {SubjectKind::ConsentDesk, "consentdesk"_L1},
    {SubjectKind::Trivial, "trivial"_L1},
}};

} // namespace

QString identifier(SubjectKind kind)
{
    return identifiers.at(size_t(kind)).second;
}

std::optional<SubjectKind> subjectKindFrom(const QString &identifier)
{
    for (const auto &[kind, text] : identifiers) {
        if (text == identifier)
            return kind;
    }
    return std::nullopt;
}

std::unique_ptr<Subject> Subject::make(SubjectKind kind, const QString &directory,
                                       const ConsentChoices &choices)
{
    if (kind == SubjectKind::Bare || kind == SubjectKind::Trivial)
        return std::make_unique<BareSubject>(kind, directory);
    return std::make_unique<EnforcedSubject>(kind, directory, choices);
}

QWebEnginePage &Subject::page()
{
    if (!m_first)
        m_first = &openPage();
    return *m_first;
}

bool Subject::load(const QUrl &url)
{
    return leaklab::load(page(), url);
}

QVariant Subject::evaluate(const QString &script)
{
    return leaklab::evaluate(page(), script);
}

void Subject::answerFor(QWebEngineProfile &profile, const QString &directory)
{
    QObject::connect(&profile, &QWebEngineProfile::downloadRequested, &profile,
                     [directory](QWebEngineDownloadRequest *download) {
                         download->setDownloadDirectory(directory);
                         download->accept();
                     });
}

void Subject::answerFor(QWebEnginePage &page)
{
    page.setVisible(true); // timers of hidden pages are slowed down
    QObject::connect(&page, &QWebEnginePage::authenticationRequired, &page,
                     [](const QUrl &, QAuthenticator *authenticator) {
                         authenticator->setUser(u"lab"_s);
                         authenticator->setPassword(u"lab"_s);
                     });
}

bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    QTimer wakeUp; // a condition may become true on another thread
    wakeUp.start(5);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QObject::connect(&wakeUp, &QTimer::timeout, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

bool load(QWebEnginePage &page, const QUrl &url)
{
    std::optional<bool> loaded;
    const auto connection = QObject::connect(&page, &QWebEnginePage::loadFinished, &page,
                                             [&loaded](bool isGood) { loaded = isGood; });
    page.load(url);
    const bool ended = waitUntil([&loaded] { return loaded.has_value(); });
    QObject::disconnect(connection);
    return ended && *loaded;
}

QVariant evaluate(QWebEnginePage &page, const QString &script)
{
    const auto answer = std::make_shared<std::optional<QVariant>>(); // it may come after we gave up
    page.runJavaScript(script, [answer](const QVariant &value) { *answer = value; });
    const bool came = waitUntil([&answer] { return answer->has_value(); });
    return came ? **answer : QVariant();
}

QString loadAndRun(QWebEnginePage &page, const QUrl &url)
{
    QString title;
    const auto connection = QObject::connect(&page, &QWebEnginePage::titleChanged, &page,
                                             [&title](const QString &text) { title = text; });
    page.load(url);
    const auto hasEnded = [&title] { return title == u"done" || title.startsWith(u"failed: "); };
    const bool ended = waitUntil(hasEnded);
    QObject::disconnect(connection);
    if (!ended)
        return u"the page did not come to its end"_s;
    return title == u"done" ? QString() : title;
}

} // namespace consentdesk::leaklab
