// SPDX-License-Identifier: Apache-2.0
#include "PageLoad.h"

#include "base/DisplayText.h"
#include "window/MainWindow.h"
#include "window/PageArea.h"

#include <QWebEngineLoadingInfo>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto successorLimit = 500ms;
constexpr auto stopLimit = 2s;

QString sentenceOf(const PageProblem &problem)
{
    const StatePage::Content content = PageArea::contentOf(problem);
    return problem.detail.isEmpty() ? content.title + u'.' : u"%1 (%2)."_s.arg(content.title, problem.detail);
}

} // namespace

PageLoad::PageLoad(MainWindow &window)
    : m_window(window)
    , m_page(window.page())
{
    m_noSuccessor.setSingleShot(true);
    connect(&m_page, &QWebEnginePage::loadingChanged, this, &PageLoad::onLoadingChanged);
    connect(&m_page, &BrowserPage::problemChanged, this, [this] {
        if (m_page.problem())
            m_loop.quit();
    });
    connect(&m_noSuccessor, &QTimer::timeout, this, [this] {
        m_isGivenUp = true;
        m_loop.quit();
    });
}

std::optional<QString> PageLoad::run(const QUrl &url, std::chrono::milliseconds limit)
{
    return waitFor([&] { m_window.open(url); }, url.host(), limit);
}

std::optional<QString> PageLoad::again(std::chrono::milliseconds limit)
{
    return waitFor([&] { m_page.triggerAction(QWebEnginePage::Reload); }, m_page.url().host(), limit);
}

std::optional<QString> PageLoad::waitFor(const std::function<void()> &begin, const QString &host,
                                         std::chrono::milliseconds limit)
{
    stopWhatIsUnderWay(); // of the page before, whose end could be taken for the end of this one
    m_noSuccessor.stop();
    m_isLoaded = m_isGivenUp = false;
    m_httpStatus.reset();
    QTimer::singleShot(limit, &m_loop, &QEventLoop::quit);
    begin();
    m_loop.exec();
    if (m_page.problem())
        return sentenceOf(*m_page.problem());
    if (m_isGivenUp)
        return u"%1 did not answer with a page; it may be a download."_s.arg(displayText(host, 80));
    if (m_isLoaded)
        return std::nullopt;
    stopWhatIsUnderWay();
    return u"%1 did not finish loading in %2 seconds."_s.arg(displayText(host, 80))
        .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count());
}

void PageLoad::onLoadingChanged(const QWebEngineLoadingInfo &info)
{
    // The code of a good answer comes the same way.
    const bool serverAnswered = info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain;
    if (serverAnswered && info.errorCode() > 0)
        m_httpStatus = info.errorCode();
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus) {
        m_noSuccessor.stop();
    } else if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus || serverAnswered) {
        m_isLoaded = true;
        m_loop.quit();
    } else {
        m_noSuccessor.start(successorLimit);
    }
}

void PageLoad::stopWhatIsUnderWay()
{
    if (!m_page.isLoading())
        return;
    QTimer::singleShot(stopLimit, &m_loop, &QEventLoop::quit);
    const auto stopped = connect(&m_page, &QWebEnginePage::loadFinished, &m_loop, &QEventLoop::quit);
    m_page.triggerAction(QWebEnginePage::Stop);
    m_loop.exec();
    disconnect(stopped);
}

} // namespace consentdesk
