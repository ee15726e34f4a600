// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window/PageArea.h"

#include <QWidget>

#include <optional>

class QTimer;

namespace consentdesk {

class MessageBar;
class PageDialog;
class PageHealth;
class ScriptDialogs;
class ViewInput;

/// One tab: the page, and above it what that page asks. A hidden tab asks nobody: its bar is seen when the
/// tab is. UI thread.
class PageTab final : public QWidget
{
    Q_OBJECT

public:
    /// A page that does not say by then whether it may be left, and asks nothing, is closed.
    static constexpr int leavesWithinMs = 3'000;

    PageTab(BrowserProfile &profile, BrowserPage::Attendance attendance);

    [[nodiscard]] PageArea &area() const { return *m_area; }
    [[nodiscard]] BrowserPage &page() const { return m_area->page(); }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    /// Says that the page wanted to open @p url by itself, and offers to do so: openWanted(). Until the
    /// visitor answers or the page is left, the engine itself refuses it more windows.
    void holdBack(const QUrl &url);
    /// Whether its page may have something to say before it is left. One without a process cannot answer, one
    /// that was never loaded has nothing to say, and of one that asks already the visitor has had enough.
    [[nodiscard]] bool mustBeAsked() const;
    /// Whether a drop is the last that the visitor did to the page.
    [[nodiscard]] bool wasDroppedOn() const { return m_wasDroppedOn; }
    /// Asks the page first whether it may be left (beforeunload): closeAgreed() or stays(). See ClosingQueue.
    void requestClose();
    /// Whether the page could ask its visitor to stay when the window closes: the engine lets only those ask
    /// that were clicked or typed into.
    [[nodiscard]] bool mayAskToStay() const;
    /// Asks it, and closes nothing: leaveAnswered().
    void askToLeave();
    /// Nobody waits for that answer any more: a page that would still ask its visitor stays unseen.
    void withdrawLeaving();
    [[nodiscard]] PageHealth &health() const { return *m_health; }
    /// A dialog of a page of @p window is open: the engine does nothing for any page until it is answered.
    [[nodiscard]] static bool doesEngineWait(const QWidget &window);
    /// Goes as soon as no dialog of its page is open, which is cancelled.
    void retire();
    /// A page to be loaded when the tab is shown for the first time.
    void openLater(const QUrl &url, const QString &title);
    /// The address and title to show, also before a later page is loaded.
    [[nodiscard]] QUrl shownUrl() const { return m_later.isEmpty() ? m_area->shownUrl() : m_later; }
    [[nodiscard]] QString shownTitle() const;

signals:
    void openWanted(const QUrl &url);
    void closeAgreed();
    /// Its page was asked, and the visitor stays.
    void stays();
    /// The page asks its visitor whether it may be left, who wants that; before that it is to be seen.
    void leaveAsked();
    /// Within leavesWithinMs, or when the visitor has answered.
    void leaveAnswered(consentdesk::BrowserPage::Leaving answer);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectInput(const ViewInput &input);
    void connectPage();
    /// The page has not said whether it may be left.
    void onSilence();
    void connectLeaving();
    void connectHealth();
    void onHanging();
    /// Its process ends with all their pages.
    [[nodiscard]] bool sharesProcess() const;
    void onHoldingOn();
    void answerLeave(BrowserPage::Leaving answer);
    void stopWaitingForWindow();
    void goWhenAnswered();
    void askCredentials(const BrowserPage::CredentialsQuestion &question);

    PageArea *m_area;
    MessageBar *m_messages;
    PageDialog *m_dialog;      ///< of scripts, which wait
    PageDialog *m_credentials; ///< of servers and proxies
    BrowserPage::CredentialsQuestion m_credentialsFor;
    struct Given
    {
        BrowserPage::CredentialsQuestion question;
        QString user;
    };
    std::optional<Given> m_given; ///< what was answered last
    ScriptDialogs *m_dialogs = nullptr;
    QTimer *m_leaving; ///< runs while the page is asked
    PageHealth *m_health;
    quint64 m_hangMessage = 0; ///< that the page does not answer; 0: none
    quint64 m_holdMessage = 0; ///< that the page asks without end
    bool m_isAskedForWindow = false;
    bool m_isCloseWanted = false; ///< its page was asked for that, and has not refused
    bool m_wasDroppedOn = false;
    bool m_wasTouched = false; ///< clicked or typed into, at any time
    QUrl m_later;
    QString m_laterTitle;
};

} // namespace consentdesk
