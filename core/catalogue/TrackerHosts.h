// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace consentdesk {

/// Hosts that the filter lists EasyList and EasyPrivacy block as a whole ("||host^", also "$third-party"),
/// with everything below them; among them sub-domains of sites that hide a vendor behind a CNAME. Evidence
/// that a host tracks, no category. Keeps a hash of 64 bits of each. Immutable after its making; any thread.
class TrackerHosts final
{
public:
    TrackerHosts() = default;

    void add(const QByteArray &list);
    /// @p host canonical.
    [[nodiscard]] bool contains(const QString &host) const;
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// Those of Debian's package webext-ublock-origin-chromium, read once, when first asked for: some 20 ms, so a
    /// program with a window asks early, in another thread. Empty where it is not installed. Any thread.
    [[nodiscard]] static const TrackerHosts &installed();
    [[nodiscard]] static QStringList installedFiles();

private:
    [[nodiscard]] size_t slotOf(quint64 hash) const;
    void insert(quint64 hash);
    void grow();

    std::vector<quint64> m_slots; ///< open addressing; 0: free; a power of two of them
    qsizetype m_size = 0;
};

} // namespace consentdesk
