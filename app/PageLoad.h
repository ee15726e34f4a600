// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QWebEngineLoadingInfo;

namespace consentdesk {

class BrowserPage;
class MainWindow;

/// One load of one page, waited for. A page that goes on to another one while it loads is followed. UI
/// thread.
class PageLoad final : public QObject
{
    Q_OBJECT

public:
    explicit PageLoad(MainWindow &window);

    /// None when it loaded; otherwise why not, in one sentence. Afterwards nothing of it is under way.
    [[nodiscard]] std::optional<QString> run(const QUrl &url, std::chrono::milliseconds limit);
    /// Loads the page that is shown once more; otherwise as run().
    [[nodiscard]] std::optional<QString> again(std::chrono::milliseconds limit);
    /// Of the last answer (RFC 9110 section 15); none: the engine told none.
    [[nodiscard]] std::optional<int> httpStatus() const { return m_httpStatus; }

private:
    [[nodiscard]] std::optional<QString> waitFor(const std::function<void()> &begin, const QString &host,
                                                 std::chrono::milliseconds limit);
    void onLoadingChanged(const QWebEngineLoadingInfo &info);
    void stopWhatIsUnderWay();

    MainWindow &m_window;
    BrowserPage &m_page;
    QEventLoop m_loop;
    QTimer m_noSuccessor; ///< runs after a load was given up, until another one starts
    std::optional<int> m_httpStatus;
    bool m_isLoaded = false;
    bool m_isGivenUp = false;
};

} // namespace consentdesk
