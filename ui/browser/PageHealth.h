// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace consentdesk {

class BrowserPage;

/// Whether a page still answers. The engine does not tell (6.4), so the page is asked for nothing, again and
/// again, while somebody looks at it: a script that never ends leaves that without an answer. A child of the
/// page. UI thread.
class PageHealth final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds interval{2'000};
        std::chrono::milliseconds patience{8'000}; ///< since the last answer, before hanging()
    };

    explicit PageHealth(BrowserPage &page);

    void setPace(Pace pace);
    void watch();
    /// Nobody looks: the page is left alone, and what it was thought to be is void.
    void rest();
    [[nodiscard]] bool isHanging() const { return m_isHanging; }
    /// The visitor wants to go on waiting: hanging() comes again after the same time.
    void waitLonger();
    /// Ends the process of the page, and of other pages that share it, then loads this one again.
    void endAndReload();
    /// Ends it the same way, for an @p address that its document keeps from taking its place.
    void endAndOpen(const QUrl &address);

signals:
    void hanging();
    /// It answers, or another document has taken its place, or its process is gone.
    void recovered();

private:
    void tick();
    void ask();
    void startAfresh();
    void onRendererGone();

    BrowserPage &m_page;
    Pace m_pace;
    QTimer m_ticks;
    QElapsedTimer m_lastTick;
    QElapsedTimer m_lastAnswer;
    quint64 m_round = 0; ///< answers of earlier documents do not count
    int m_unanswered = 0;
    bool m_isHanging = false;
    QUrl m_toOpen; ///< when the process has ended
};

} // namespace consentdesk
