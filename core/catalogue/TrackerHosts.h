// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <unordered_set>

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
    [[nodiscard]] qsizetype size() const { return qsizetype(m_hosts.size()); }

    /// Those of Debian's package webext-ublock-origin-chromium, read once, when first asked for. Empty where
    /// it is not installed.
    [[nodiscard]] static const TrackerHosts &installed();
    [[nodiscard]] static QStringList installedFiles();

private:
    std::unordered_set<quint64> m_hosts;
};

} // namespace consentdesk
