// SPDX-License-Identifier: Apache-2.0
#include "browser/PageHealth.h"

#include "browser/BrowserPage.h"

#include <QPointer>
#include <QWebEngineScript>

#include <csignal>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The first question may get lost while the engine changes processes; more than a few only pile up.
constexpr int enoughQuestions = 2;
constexpr int mostQuestions = 4;

} // namespace

PageHealth::PageHealth(BrowserPage &page)
    : QObject(&page)
    , m_page(page)
{
    m_ticks.setInterval(m_pace.interval);
    m_ticks.callOnTimeout(this, &PageHealth::tick);
    connect(&page, &QWebEnginePage::loadStarted, this, &PageHealth::startAfresh);
    connect(&page, &QWebEnginePage::urlChanged, this, &PageHealth::startAfresh);
    connect(&page, &QWebEnginePage::renderProcessPidChanged, this, &PageHealth::startAfresh);
    connect(&page, &QWebEnginePage::renderProcessTerminated, this, &PageHealth::onRendererGone);
}

void PageHealth::setPace(Pace pace)
{
    m_pace = pace;
    m_ticks.setInterval(pace.interval);
}

void PageHealth::watch()
{
    startAfresh();
    m_lastTick.start();
    m_ticks.start();
}

void PageHealth::rest()
{
    m_ticks.stop();
    startAfresh();
}

void PageHealth::startAfresh()
{
    ++m_round;
    m_unanswered = 0;
    m_lastAnswer.start();
    if (std::exchange(m_isHanging, false))
        emit recovered();
}

void PageHealth::waitLonger()
{
    m_lastAnswer.start();
    m_isHanging = false;
}

void PageHealth::tick()
{
    // After a time in which this program itself stood still, the page has had no chance to answer.
    const bool wasHeldUp = m_lastTick.restart() > m_pace.patience.count() / 2;
    const bool hasNothingToSay = m_page.problem() || m_page.url().isEmpty();
    // A page that asks the visitor waits for the answer, and does nothing else.
    if (wasHeldUp || hasNothingToSay || m_page.isAsking())
        startAfresh();
    if (hasNothingToSay || m_page.isAsking())
        return;
    const bool isSilent = m_unanswered >= enoughQuestions && m_lastAnswer.elapsed() > m_pace.patience.count();
    if (isSilent && !std::exchange(m_isHanging, true))
        emit hanging();
    if (m_unanswered < mostQuestions)
        ask();
}

void PageHealth::ask()
{
    ++m_unanswered;
    // In a world of its own: the page sees nothing of it.
    m_page.runJavaScript(u"0"_s, QWebEngineScript::ApplicationWorld,
                         [self = QPointer(this), round = m_round](const QVariant &) {
                             if (self && self->m_round == round)
                                 self->startAfresh();
                         });
}

void PageHealth::endAndReload()
{
    endAndOpen(m_page.problem() ? m_page.problem()->url : m_page.url());
}

void PageHealth::endAndOpen(const QUrl &address)
{
    const qint64 process = m_page.renderProcessPid();
    if (process <= 1) {
        m_page.open(address);
        return;
    }
    m_toOpen = address;
    ::kill(pid_t(process), SIGKILL); // it does not listen to anything milder
}

void PageHealth::onRendererGone()
{
    startAfresh();
    const QUrl address = std::exchange(m_toOpen, {});
    if (address.isEmpty())
        return;
    QTimer::singleShot(0, this, [this, address] { m_page.open(address); }); // the engine still tells others
}

} // namespace consentdesk
