// SPDX-License-Identifier: Apache-2.0
#include "values/JsonWebToken.h"

#include "values/LiteralReader.h"
#include "values/TextEncodings.h"

#include <QList>

namespace consentdesk {

namespace {

std::optional<Literal> readPart(const QByteArray &part)
{
    const auto octets = base64Octets(part);
    auto literal = octets ? readJson(*octets) : std::nullopt;
    return literal && literal->isGroup() ? literal : std::nullopt;
}

} // namespace

std::optional<JsonWebToken> JsonWebToken::parse(const QByteArray &value)
{
    constexpr qsizetype signedParts = 3;
    constexpr qsizetype encryptedParts = 5;
    const qsizetype parts = value.count('.') + 1;
    if (!value.startsWith("e") || (parts != signedParts && parts != encryptedParts)) // "{" in base64
        return std::nullopt;
    const QList<QByteArray> all = value.split('.');
    JsonWebToken token;
    token.kind = parts == signedParts ? Kind::Signed : Kind::Encrypted;
    auto header = readPart(all.first());
    if (!header || !header->find(u"alg"))
        return std::nullopt;
    token.header = *std::move(header);
    if (token.kind == Kind::Encrypted)
        return token;
    auto payload = readPart(all.at(1));
    const auto signature = base64Octets(all.last());
    if (!payload || (!signature && !all.last().isEmpty()))
        return std::nullopt;
    token.payload = *std::move(payload);
    token.signatureOctets = signature ? signature->size() : 0;
    return token;
}

} // namespace consentdesk
