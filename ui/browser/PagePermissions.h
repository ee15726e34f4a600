// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/DownloadManager.h"
#include "browsing/DownloadAllowance.h"
#include "browsing/SitePermissions.h"

#include <QDateTime>
#include <QObject>
#include <QQueue>
#include <QWebEnginePage>

#include <optional>

class QWebEngineLoadingInfo;

namespace consentdesk {

class BrowserPage;
class Clock;

/// The permissions that one page asks for, and files that it saves one after the other: answered from what is
/// remembered, else a question that waits until somebody looks at the page, and is void when the page leaves.
/// While it may be leaving, nothing is asked. A child of the page. UI thread.
class PagePermissions final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        QUrl origin;
        std::optional<QWebEnginePage::Feature> feature; ///< none: more files

        friend bool operator==(const Question &, const Question &) = default;
    };

    static constexpr qsizetype mostHeld = 20; ///< files of the page that wait; it gets no more of them

    enum class Answer { AllowOnce, AllowAlways, RefuseNow, RefuseAlways };

    /// All outlive it.
    PagePermissions(BrowserPage &page, SitePermissions &permissions, const Clock &clock);

    /// Null: nothing is asked.
    [[nodiscard]] const Question *question() const;
    /// The whole sentence of question(), plain text; empty without one.
    [[nodiscard]] QString text() const;
    void answer(Answer answer);
    /// The visitor clicks or types in the page.
    void noteTouch();
    /// ... where a link may be followed: one is, if the pointer or the keyboard is on it.
    void noteActivation();
    /// Whether the page may save a file from @p url now. @p isCertain false: another page may want it.
    [[nodiscard]] DownloadManager::Permit permitDownload(const QUrl &url, bool isCertain);
    /// The download @p id waits for the answer to a question: downloadDecided().
    void askForDownload(qint64 id);
    /// The tab is closed: nobody answers any more, and nothing decided once holds on.
    void close();
    /// The document is left: the engine would hold on to what was decided once, for
    /// every page of the origin, until the program ends.
    void endOnce();

signals:
    void questionChanged();
    /// The answer was changed elsewhere. What the document has been given already it keeps until it is loaded
    /// again: a position that is followed, a camera that runs.
    void reloadAdvised(const QString &origin);
    void downloadDecided(qint64 id, consentdesk::PermissionDecision decision);

private:
    struct Decided
    {
        Question question;
        PermissionDecision decision = PermissionDecision::Refuse;
    };

    /// One more file is wanted and nothing is decided.
    [[nodiscard]] DownloadManager::Permit permitToAsk(const QUrl &url);
    void onRequested(const QUrl &origin, QWebEnginePage::Feature feature);
    void decide(const Question &question, PermissionDecision decision);
    void forgetDecided(const Question &question);
    /// What is remembered for all that @p question needs; none: it is asked.
    [[nodiscard]] std::optional<PermissionDecision> remembered(const Question &question) const;
    void onRememberedChanged(const QString &origin, SitePermission permission);
    void answerWaiting();
    void voidQuestions();
    void onLeavingMaybe(const QUrl &url, QWebEnginePage::NavigationType type);
    void suspend();
    /// What was decided and chosen in the document before counts no more; once for each.
    void enterDocument();
    void onLoading(const QWebEngineLoadingInfo &info);
    void comeBack();
    void leave();
    void withdraw(const Question &question);
    /// Changes with the document.
    [[nodiscard]] QDateTime documentMark() const;
    [[nodiscard]] static QList<SitePermission> neededFor(const Question &question);

    static constexpr qsizetype maximumWaiting = 8; ///< the rest is refused

    BrowserPage &m_page;
    SitePermissions &m_permissions;
    const Clock &m_clock;
    QQueue<Question> m_questions;
    QQueue<Question> m_suspended; ///< of a document that may be left: a navigation is under way
    QDateTime m_suspendedIn;      ///< the mark of that document
    bool m_mayBeLeft = false;     ///< a navigation began in it, and enterDocument() has not followed
    QList<Decided> m_decided;     ///< the engine would remember them until it ends
    DownloadAllowance m_allowance;
    QList<qint64> m_heldDownloads;
    bool m_isLossTold = false; ///< an entry of the list tells of what could not be held
    std::optional<PermissionDecision> m_downloadsHere; ///< decided for this document
    QString m_downloadsOrigin;                         ///< for which that was
    bool m_isSteered = false; ///< the visitor wants another document, or this one again
    QUrl m_link;              ///< that the pointer or the keyboard is on
};

} // namespace consentdesk
