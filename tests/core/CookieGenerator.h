// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieFault.h"

#include <QRandomGenerator>
#include <QSet>

#include <array>

namespace consentdesk::test {

/// Reproducible cookies that a browser would store, as odd as they can be: any allowed octet in names and
/// values, nameless ones, long ones, addresses, paths with spaces, every attribute. The same seed makes the
/// same cookies.
class CookieGenerator final
{
public:
    explicit CookieGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    /// @p count cookies without faults, each with a key of its own.
    [[nodiscard]] QList<Cookie> cookies(qsizetype count)
    {
        QList<Cookie> made;
        QSet<CookieKey> keys;
        while (made.size() < count) {
            const Cookie cookie = any();
            if (faultsOf(cookie).isEmpty() && !keys.contains(cookie.key)) {
                keys.insert(cookie.key);
                made.append(cookie);
            }
        }
        return made;
    }

private:
    Cookie any()
    {
        Cookie cookie;
        cookie.key = {name(), domain(), path()};
        cookie.value = octets(isRare() ? 2000 : number(30), "\t=\"', ");
        if (cookie.key.name.isEmpty())
            cookie.value = "nameless" + cookie.value;
        cookie.expires = expires();
        cookie.secure = number(2) == 0;
        cookie.httpOnly = number(2) == 0;
        cookie.sameSite = std::array{SameSite::NotReported, SameSite::Lax, SameSite::Strict,
                                     cookie.secure ? SameSite::None : SameSite::NotReported}
                              .at(number(4));
        return cookie;
    }

    QByteArray name() { return isRare() ? QByteArray() : octets(isRare() ? 2000 : 1 + number(12), "\"', "); }

    /// Letters, @p special ones, UTF-8, or any octet from 0x21 that is no ';', '=' or delete.
    QByteArray octets(quint32 length, const QByteArray &special)
    {
        static const std::array<QByteArray, 4> utf8{"é", "漢", "🍪", "\xef\xbb\xbf"};
        const quint32 kind = number(4);
        QByteArray text;
        while (text.size() < qsizetype(length)) {
            if (kind == 0 && number(3) == 0)
                text += special.at(number(quint32(special.size())));
            else if (kind == 1)
                text += utf8.at(number(quint32(utf8.size())));
            else if (kind == 2)
                text += anyOctet();
            else
                text += char('a' + number(26));
        }
        return text.trimmed();
    }

    char anyOctet()
    {
        const auto octet = char(0x21 + number(0xdf));
        return octet == ';' || octet == '=' || octet == '\x7f' ? 'x' : octet;
    }

    QString domain()
    {
        static const std::array domains{
            QStringLiteral("example.org"),      QStringLiteral(".example.org"),
            QStringLiteral("data.example.org"), QStringLiteral(".shop.example.co.uk"),
            QStringLiteral("127.0.0.1"),        QStringLiteral("localhost"),
            QStringLiteral("xn--bcher-kva.de"), QStringLiteral("a_b.example.org")};
        return domains.at(number(quint32(domains.size())));
    }

    QString path()
    {
        static const std::array paths{QStringLiteral("/"),       QStringLiteral("/explore"),
                                      QStringLiteral("/a b/c/"), QStringLiteral("/é/%20"),
                                      QStringLiteral("/\"q\""),  QStringLiteral("/TRUE")};
        return isRare() ? u'/' + QString(1000, u'p') : paths.at(number(quint32(paths.size())));
    }

    std::optional<QDateTime> expires()
    {
        const QDateTime year2100({2100, 1, 1}, {0, 0}, Qt::UTC);
        switch (number(5)) {
        case 0:
            return std::nullopt;
        case 1:
            return year2100.addSecs(number(1'000'000'000)).addMSecs(1 + number(999));
        case 2:
            return QDateTime({9999, 12, 31}, {23, 59, 59}, Qt::UTC).addSecs(number(3) * 1'000'000LL);
        default:
            return year2100.addSecs(number(1'000'000'000));
        }
    }

    quint32 number(quint32 below) { return m_random.bounded(below); }
    bool isRare() { return number(16) == 0; }

    QRandomGenerator m_random;
};

} // namespace consentdesk::test
