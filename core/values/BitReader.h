// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace consentdesk {

/// The bits of a base64url text, six a character, the most significant first. Unlike octets they may end
/// anywhere, as they do in consent strings.
class BitReader final
{
public:
    /// None when @p base64Url holds any other character ('=' at the end is one).
    [[nodiscard]] static std::optional<BitReader> open(const QByteArray &base64Url);

    /// The next @p count bits (0 to 63) as a number. Beyond the end bits are 0 and isOverrun() becomes true.
    [[nodiscard]] quint64 take(int count);
    [[nodiscard]] bool takeFlag() { return take(1) == 1; }
    [[nodiscard]] bool isOverrun() const { return m_at > size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }                        ///< bits taken
    [[nodiscard]] qsizetype size() const { return qsizetype(m_sextets.size()) * 6; } ///< in bits

private:
    explicit BitReader(std::vector<quint8> sextets)
        : m_sextets(std::move(sextets))
    {
    }

    std::vector<quint8> m_sextets;
    qsizetype m_at = 0;
};

} // namespace consentdesk
