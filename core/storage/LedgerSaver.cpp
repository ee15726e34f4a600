// SPDX-License-Identifier: Apache-2.0
#include "storage/LedgerSaver.h"

#include "base/Logging.h"
#include "ledger/Ledger.h"
#include "storage/LedgerRepository.h"

#include <utility>

namespace consentdesk {

LedgerSaver::LedgerSaver(Ledger &ledger, LedgerRepository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(Extent::Part); });
    connect(&ledger, &Ledger::appended, this, &LedgerSaver::keep);
    connect(&ledger, &Ledger::amended, this, &LedgerSaver::keep);
    connect(&ledger, &Ledger::cleared, this, &LedgerSaver::clear);
    continueNumbers(ledger);
    if (m_repository.isHalfCleared())
        clear();
}

LedgerSaver::~LedgerSaver()
{
    save(Extent::All);
}

void LedgerSaver::continueNumbers(Ledger &ledger)
{
    const auto next = m_repository.nextNumber();
    m_knowsNumbers = next.has_value();
    if (next)
        ledger.continueFrom(*next);
    else
        complain(next.error().message);
}

void LedgerSaver::keep(const LedgerEntry &entry)
{
    if (!m_knowsNumbers)
        return;
    m_waiting.insert_or_assign(entry.number, entry);
    // A flood: memory is bounded, also where nothing can be saved.
    if (m_waiting.size() > maximumWaiting && !m_hasFailed)
        save(Extent::Part);
    if (m_waiting.size() > maximumWaiting)
        m_waiting.erase(m_waiting.begin());
    // Not postponed by further entries: a page that makes them without end would put it off for ever.
    if (!m_timer.isActive())
        m_timer.start(delay);
}

void LedgerSaver::clear()
{
    m_waiting.clear();
    m_mustClear = true;
    const auto cleared = carryOutClearing();
    if (cleared)
        return;
    complain(cleared.error().message);
    emit clearingFailed(cleared.error().message);
    m_timer.start(delay);
}

void LedgerSaver::save(Extent extent)
{
    auto saved = carryOutClearing();
    do {
        if (saved)
            saved = savePart();
        if (!saved)
            complain(saved.error().message);
    } while (saved && extent == Extent::All && !m_waiting.empty());
    // What could not be saved is tried again with the next entry; clearing does not wait for one.
    if (m_mustClear)
        m_timer.start(delay);
    else if (saved && !m_waiting.empty())
        m_timer.start(pause);
}

Result<void> LedgerSaver::carryOutClearing()
{
    if (!m_mustClear)
        return {};
    auto cleared = m_repository.clear();
    m_mustClear = !cleared;
    return cleared;
}

Result<void> LedgerSaver::savePart()
{
    QList<LedgerEntry> part;
    auto end = m_waiting.begin();
    for (; end != m_waiting.end() && size_t(part.size()) < entriesAtOnce; ++end)
        part.append(end->second);
    auto saved = m_repository.save(part);
    if (!saved)
        return saved;
    m_waiting.erase(m_waiting.begin(), end);
    m_hasFailed = false;
    return saved;
}

void LedgerSaver::complain(const QString &sentence)
{
    if (!std::exchange(m_hasFailed, true))
        qCWarning(lcStorage).noquote() << sentence;
}

void LedgerSaver::prepareReading(quint64 before)
{
    if (!m_waiting.empty() && m_waiting.begin()->first < before)
        save(Extent::All);
}

Result<LedgerPage> LedgerSaver::earlier(quint64 before, qsizetype limit)
{
    prepareReading(before);
    return m_mustClear ? LedgerPage() : m_repository.load(before, limit);
}

Result<LedgerPage> LedgerSaver::earlierOf(const CookieKey &key, quint64 before, qsizetype limit)
{
    prepareReading(before);
    return m_mustClear ? LedgerPage() : m_repository.historyOf(key, before, limit);
}

} // namespace consentdesk
