// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/DownloadInitiators.h"
#include "browsing/DownloadList.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWebEngineDownloadRequest>

#include <chrono>
#include <functional>

namespace consentdesk {

class BrowserProfile;
class Settings;

/// Carries out the profile's downloads: under safe names that were free, never over another file; those of
/// pages that nobody looks at wait for the visitor. UI thread.
class DownloadManager final : public QObject
{
    Q_OBJECT

public:
    /// What a page may do that wants one more file: save it, wait for the visitor's answer, or nothing.
    enum class Permit { Free, Ask, Refuse };
    /// @p isCertain false: another page may have asked, and what the visitor has said of this one does not
    /// count.
    using Arbiter = std::function<Permit(BrowserPage &page, const QUrl &url, bool isCertain)>;

    /// @p currentPage asks for a file again; may answer null. Everything outlives the manager.
    DownloadManager(BrowserProfile &profile, DownloadList &list, const Settings &settings,
                    std::function<BrowserPage *()> currentPage, QObject *parent = nullptr);

    ~DownloadManager() override;
    Q_DISABLE_COPY_MOVE(DownloadManager)

    /// Who decides whether a page has to be asked for; without one every page may save what it likes.
    void setArbiter(const Arbiter &arbiter) { m_arbiter = arbiter; }
    /// Before @p page asks for anything. What no attached page has asked for waits for the visitor, up to a
    /// few, and what none of them has made (blob:) is not saved.
    void attach(BrowserPage &page) { m_initiators.attach(page); }
    void pause(qint64 id);
    /// Goes on with a paused one; asks again for one that failed, was cancelled, or is held.
    void resume(qint64 id);
    void cancel(qint64 id);
    void cancelAll();
    /// Asks for @p id again and saves it at @p path, which the visitor chose and may stand for a file that is
    /// there.
    void saveAt(qint64 id, const QString &path);

signals:
    /// A page in the background wants a file, or one that nobody knows.
    void held(qint64 id, bool isPageKnown);
    /// A page wants more files than it may save unasked: @p id waits for resume() or cancel(), or, where no
    /// server could be asked for it again, is given up.
    void moreWanted(BrowserPage *page, qint64 id);
    /// The visitor wants to be asked where it goes: answer with saveAt() or cancel().
    void placeWanted(qint64 id, const QString &proposedPath);
    void finished(qint64 id);
    /// Without an entry in the list: a plain sentence why nothing is saved.
    void failed(const QString &sentence);

private:
    static constexpr std::chrono::minutes askedAgainFor{1}; ///< the server's answer may take so long
    static constexpr qsizetype mostOfNobody = 3;            ///< that wait at a time

    /// What the engine asks about.
    struct Wanted
    {
        QWebEngineDownloadRequest &request;
        DownloadInitiators::Initiator initiator;
        QUrl address; ///< as it may be remembered
        QString proposedPath;

        /// What has no server cannot be asked for again.
        [[nodiscard]] bool canWait() const { return !address.host().isEmpty(); }
        [[nodiscard]] QString host() const;
        [[nodiscard]] bool isHidden() const;
    };

    void onRequested(QWebEngineDownloadRequest *request);
    void takeUpAgain(const Wanted &wanted);
    [[nodiscard]] bool isWaiting(const Wanted &wanted) const;
    void letWait(const Wanted &wanted);
    void save(const Wanted &wanted, const QString &chosen);
    [[nodiscard]] Permit permitOf(const Wanted &wanted);
    [[nodiscard]] Permit permitOfNobody(const Wanted &wanted);
    void holdBack(const Wanted &wanted, Permit permit);
    [[nodiscard]] qint64 idFor(const Wanted &wanted, const QString &path, DownloadState state);
    void start(QWebEngineDownloadRequest &request, qint64 id, const QString &path);
    void follow(QWebEngineDownloadRequest &request, qint64 id);
    void onState(QWebEngineDownloadRequest &request, qint64 id);
    [[nodiscard]] QString folder() const;

    DownloadList &m_list;
    const Settings &m_settings;
    std::function<BrowserPage *()> m_currentPage;
    DownloadInitiators m_initiators;
    Arbiter m_arbiter;
    QHash<qint64, QPointer<QWebEngineDownloadRequest>> m_requests;
    QHash<QUrl, qint64> m_askedAgain;  ///< by remembered address: the entry it belongs to
    QHash<quint32, qint64> m_byEngine; ///< the engine's number of one that it may take up again by itself
    QHash<qint64, QString> m_places;   ///< that the visitor chose
    QSet<qint64> m_ofNobody;           ///< of pages that nobody knows; some may not be held any more
};

} // namespace consentdesk
