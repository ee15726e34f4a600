// SPDX-License-Identifier: Apache-2.0
#include "values/BitReader.h"

#include <array>

namespace consentdesk {

namespace {

constexpr quint8 noSextet = 0xff;

/// RFC 4648 section 5.
constexpr std::array<quint8, 256> sextets = [] {
    std::array<quint8, 256> table{};
    table.fill(noSextet);
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (quint8 i = 0; i < 64; ++i)
        table[quint8(alphabet[i])] = i;
    return table;
}();

} // namespace

std::optional<BitReader> BitReader::open(const QByteArray &base64Url)
{
    std::vector<quint8> values;
    values.reserve(size_t(base64Url.size()));
    for (const char c : base64Url) {
        const quint8 sextet = sextets[quint8(c)];
        if (sextet == noSextet)
            return std::nullopt;
        values.push_back(sextet);
    }
    return BitReader(std::move(values));
}

quint64 BitReader::take(int count)
{
    quint64 number = 0;
    for (int i = 0; i < count; ++i, ++m_at) {
        const bool isThere = m_at < size();
        const quint8 sextet = isThere ? m_sextets[size_t(m_at / 6)] : 0;
        number = number << 1 | ((sextet >> (5 - m_at % 6)) & 1);
    }
    return number;
}

} // namespace consentdesk
