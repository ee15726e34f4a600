// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerHistory.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>

namespace consentdesk {

class Ledger;
class LedgerRepository;

/// Lets the ledger's numbers go on from the run before, and keeps what is appended and amended: some time
/// later, a bounded number at a time, and the rest when it dies. Clearing the ledger clears what is kept.
/// What it gives back never holds what was cleared. Dies before ledger and repository. UI thread.
class LedgerSaver final : public QObject, public LedgerHistory
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds delay{2000};
    static constexpr std::chrono::milliseconds pause{50}; ///< between two parts of one flood
    static constexpr size_t entriesAtOnce = 200;
    /// More are saved at once. Fewer than the ledger's memory holds: what has left the memory is kept.
    static constexpr size_t maximumWaiting = 4000;

    /// Before the ledger has its first entry.
    LedgerSaver(Ledger &ledger, LedgerRepository &repository, QObject *parent = nullptr);
    ~LedgerSaver() override;
    Q_DISABLE_COPY_MOVE(LedgerSaver)

    [[nodiscard]] Result<LedgerPage> earlier(quint64 before, qsizetype limit) override;
    [[nodiscard]] Result<LedgerPage> earlierOf(const CookieKey &key, quint64 before,
                                               qsizetype limit) override;

signals:
    /// What is kept could not be cleared, which the visitor relies on: why, in one sentence. It is tried
    /// again.
    void clearingFailed(const QString &sentence);

private:
    enum class Extent { Part, All };

    void continueNumbers(Ledger &ledger);
    void keep(const LedgerEntry &entry);
    void clear();
    void save(Extent extent);
    [[nodiscard]] Result<void> carryOutClearing();
    [[nodiscard]] Result<void> savePart();
    void complain(const QString &sentence);
    void prepareReading(quint64 before);

    LedgerRepository &m_repository;
    std::map<quint64, LedgerEntry> m_waiting;
    QTimer m_timer;
    bool m_knowsNumbers = false; ///< otherwise what is kept would be overwritten
    bool m_mustClear = false;
    bool m_hasFailed = false; ///< and has complained; until something is saved again
};

} // namespace consentdesk
