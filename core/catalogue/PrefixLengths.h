// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>

namespace consentdesk {

/// How long the longest of many prefixes is that can begin a name, judged by the name's first two bytes: most
/// names that nobody knows need no search then. May say too much, never too little. Value type.
class PrefixLengths final
{
public:
    void note(const QByteArray &prefix)
    {
        if (prefix.size() < 2)
            m_ofShort = std::max(m_ofShort, prefix.size());
        else
            bucket(prefix) = std::max(bucket(prefix), quint16(std::min<qsizetype>(prefix.size(), 0xFFFF)));
    }
    /// No prefix of @p name that is longer is among those noted.
    [[nodiscard]] qsizetype longestFor(const QByteArray &name) const
    {
        const qsizetype longest =
            name.size() < 2 ? m_ofShort : std::max<qsizetype>(m_ofShort, m_longest[indexOf(name)]);
        return std::min(longest, name.size());
    }

private:
    static size_t indexOf(const QByteArray &text)
    {
        return (size_t(quint8(text[0])) * 67 + quint8(text[1])) % buckets;
    }
    quint16 &bucket(const QByteArray &text) { return m_longest[indexOf(text)]; }

    static constexpr size_t buckets = 8192;
    std::array<quint16, buckets> m_longest{};
    qsizetype m_ofShort = 0;
};

} // namespace consentdesk
