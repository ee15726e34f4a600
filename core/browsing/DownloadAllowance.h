// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>

namespace consentdesk {

/// How many files a page may save before its visitor is asked: one from the start, and one for each time the
/// visitor touches it, which do not add up (as Chromium's DownloadRequestLimiter has it). A link that the
/// visitor follows, and what was chosen of a menu or typed, is worth a file of its own: the answers of two
/// servers may come after both were chosen. Any thread, one at a time.
class DownloadAllowance final
{
public:
    static constexpr qsizetype mostChosen = 8; ///< the oldest give way
    static constexpr std::chrono::minutes chosenFor{5};

    /// For which files touchedFor() counts only: see take().
    enum class Need { Any, RecentTouch };
    static constexpr std::chrono::seconds touchedFor{5};

    /// A click or a key, anywhere in the page.
    void touched(const QDateTime &now);
    /// A link was followed, or a file chosen.
    void chosen(const QDateTime &now);
    /// An address was typed, which may turn out to be a file. An empty one: the page goes elsewhere instead.
    void expect(const QUrl &url) { m_expected = url; }
    /// Who was gone to sends on to @p url.
    void redirected(const QUrl &url);
    /// Another document takes the place of the one in which something was chosen.
    void documentLeft();
    /// Whether a file from @p url may be saved without a question; that uses up what allows it. RecentTouch:
    /// only when the visitor has touched the page a moment ago, and not since its last file.
    [[nodiscard]] bool take(const QUrl &url, const QDateTime &now, Need need = Need::Any);

private:
    QList<QDateTime> m_chosen; ///< when, oldest first
    QUrl m_expected;
    QDateTime m_touched; ///< since the last file; null: not
    bool m_isFree = true;
};

} // namespace consentdesk
