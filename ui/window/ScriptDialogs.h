// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace consentdesk {

class MessageBar;
class PageDialog;

/// What the scripts of one page ask (alert, confirm, prompt, beforeunload), in a bar of its tab. The engine
/// wants each answer from the very call, and until it has it stands still for every page: so nothing waits
/// for a tab that nobody sees, and a page that asks again and again can be silenced. UI thread.
class ScriptDialogs final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        BrowserPage &page;
        QWidget &tab;  ///< whether it is seen decides; parent of this
        QWidget &area; ///< takes no input while the page asks
        PageDialog &dialog;
        MessageBar &messages;
        std::function<bool()> isLeaveWanted; ///< the visitor closes the tab or the window
    };

    /// Everything outlives it.
    explicit ScriptDialogs(Parts parts);

    /// What is open is cancelled, and the page asks nothing more.
    void retire();
    /// The tab is hidden: an open dialog is answered as a hidden page's.
    void release();
    /// holdsOn() comes again, after the same time, if the document goes on.
    void waitLonger();
    /// The visitor has had enough of what the document asks.
    [[nodiscard]] bool isSilenced() const { return m_isSilenced; }

signals:
    /// The page asks its visitor whether it may be left, who wants that; before that it is to be seen.
    void leaveAsked();
    /// And that is seen now.
    void leaveShown();
    /// The visitor stays on the page.
    void leaveRefused();
    /// Another address is wanted, and its document cannot take the place of this one, which asks in a loop
    /// and does nothing else. Once, until waitLonger().
    void holdsOn();

private:
    void connectPage();
    /// Another document may ask anew.
    void forget();
    [[nodiscard]] std::optional<QString> ask(BrowserPage::Dialog dialog, const QUrl &origin,
                                             const QString &message, const QString &proposal);
    [[nodiscard]] std::optional<QString> waitForAnswer(BrowserPage::Dialog dialog, const QUrl &origin,
                                                       const QString &message, const QString &proposal);
    /// The document asks although it may not.
    void noteHoldingOn();
    void expectPause();
    /// A page that nobody sees: what it says is shown later, what it asks is refused.
    void holdBack(BrowserPage::Dialog dialog, const QUrl &origin, const QString &message);

    Parts m_parts;
    int m_asked = 0;           ///< dialogs of this document
    bool m_hasMissed = false;  ///< a question of this document, and the visitor is told
    bool m_isSilenced = false; ///< the document may ask nothing more
    bool m_isLeft = false;     ///< for an address that the visitor wants, which is not there yet
    QElapsedTimer m_sinceLeft; ///< invalid until another address is loaded; or since the last pause
    int m_askedMeanwhile = 0;
    quint64 m_round = 0; ///< what is answered to an earlier question does not count
    bool m_isRetired = false;
};

} // namespace consentdesk
