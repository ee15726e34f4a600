// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

class QJsonDocument;
class QJsonValue;

namespace consentdesk {

// Source text for scripts that run inside pages. All of it is ASCII, so that script and program hash the same
// octets.

/// Not to be guessed.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// Compact JSON in ASCII.
[[nodiscard]] QByteArray asciiJson(const QJsonDocument &document);
/// @p value as an expression of JavaScript that calls nothing. Objects have no prototype.
[[nodiscard]] QByteArray scriptLiteral(const QJsonValue &value);
/// @p text (Latin-1) as a literal of JavaScript.
[[nodiscard]] QByteArray textLiteral(const QByteArray &text);
/// "[1,2,…]".
[[nodiscard]] QByteArray octetsLiteral(const QByteArray &octets);
/// The named files (":/guard/natives.js", …) in their order, without what is for people: every document reads
/// them.
[[nodiscard]] QByteArray joinedScripts(const QStringList &files);
/// HMAC-SHA-256 of @p text in hexadecimal, and after it @p text: a page cannot make one.
[[nodiscard]] QByteArray signedText(const QByteArray &text, const QByteArray &key);

} // namespace consentdesk
