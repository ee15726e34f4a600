// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "consent/ConsentPolicy.h"
#include "pagestorage/FrameCensus.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <variant>

class QWebEnginePage;

namespace consentdesk {

class CookieGate;
class StorageScript;

/// Reads and changes what the origins of one page's frames have stored. One thing at a time, in the order it
/// was asked for: first all frames say who they are, which touches no storage; then one frame of each origin
/// is asked. An origin that the visitor refuses is not asked at all: the engine would keep its refusal for
/// the document, also after the visitor has accepted it. What is asked is not told as a contact of the page.
///
/// Out of reach: origins without an open frame (see StorageCleaner), frames without scripts, other tabs'
/// session storage. UI thread.
class PageStorageReader final : public QObject
{
    Q_OBJECT

public:
    enum class Watching { Off, On };

    /// Frames that have not said by then who they are do not answer.
    static constexpr std::chrono::milliseconds censusWithin{1'500};
    /// Origins that have not answered by then are listed as such. Longer than the script's own patience.
    static constexpr std::chrono::seconds answersWithin{6};
    /// From the end of a load, or a change, to the next reading.
    static constexpr std::chrono::milliseconds soon{400};

    /// Everything must outlive the reader.
    PageStorageReader(QWebEnginePage &page, StorageScript &script, CookieGate &gate,
                      std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy, QObject *parent = nullptr);
    ~PageStorageReader() override;
    Q_DISABLE_COPY_MOVE(PageStorageReader)

    /// While it is on, the page is read now, soon after each load, and soon after each change() of ours. A
    /// page tells nobody when it stores something: what it changes by itself is seen at the next read().
    void setWatching(Watching watching);
    /// → storageRead() or readFailed(). Asked for several times before it begins, it is done once.
    void read();
    /// → valueRead()
    void readValue(const StorageArea &area, const QString &key);
    /// → changed(), once for each change, in order.
    void change(const StorageChange &change);

signals:
    void readingStarted();
    void storageRead(const consentdesk::PageStorage &storage);
    /// The page itself does not answer: it is busy, or there is none.
    void readFailed(consentdesk::StorageProblem problem);
    void valueRead(const consentdesk::StorageArea &area, const QString &key,
                   const consentdesk::ValueAnswer &answer);
    void valueFailed(const consentdesk::StorageArea &area, const QString &key,
                     consentdesk::StorageProblem problem);
    void changed(const consentdesk::StorageChange &change, const consentdesk::StorageOutcome &outcome);

private:
    struct Reading
    {
        friend bool operator==(const Reading &, const Reading &) = default;
    };
    struct Value
    {
        StorageArea area;
        QString key;
        friend bool operator==(const Value &, const Value &) = default;
    };
    using Task = std::variant<Reading, Value, StorageChange>;

    void enqueue(const Task &task);
    void startNext();
    void onDocumentGone();
    void onAnswered(const QWebEnginePage *page, const StorageAnswer &answer);
    void onTimeout();
    void onCensusTaken();
    void askForContents();
    void askFrameOf(const StorageArea &area, const QString &ask, QJsonObject question);
    void ask(QJsonObject question, const QStringList &documents, const QStringList &origins);
    void takeAnswer(const StorageAnswer &answer);
    void giveUp(StorageProblem problem);
    void endQuestion();
    void finish();
    [[nodiscard]] bool isRefused(const QString &origin) const;

    QWebEnginePage &m_page;
    StorageScript &m_script;
    CookieGate &m_gate;
    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    Watching m_watching = Watching::Off;
    QTimer m_readSoon;
    QTimer m_patience;
    std::deque<Task> m_tasks; ///< the first one is under way while m_question is not 0
    quint64 m_question = 0;
    bool m_isCensus = false;
    FrameCensus m_census;
    QStringList m_awaited;                    ///< documents
    QStringList m_ownHosts;                   ///< told to the gate as asked by us
    QStringList m_refused;                    ///< origins
    QHash<QString, OriginStorage> m_contents; ///< by document
};

} // namespace consentdesk
