// SPDX-License-Identifier: Apache-2.0
// Input: a value. What Qt reads as JSON is read here with the same content, inside encodings too; what is
// decoded can be encoded again.
#include "ValueChecks.h"
#include "values/LayeredValue.h"
#include "values/LiteralReader.h"
#include "values/TextEncodings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace consentdesk;

namespace {

constexpr auto byteOrderMark = "\xef\xbb\xbf";

bool isSame(const Literal &literal, const QJsonValue &value);

bool isSameObject(const Literal &literal, const QJsonObject &object)
{
    const auto members = literal.effectiveMembers();
    return qsizetype(members.size()) == object.size() &&
           std::all_of(members.cbegin(), members.cend(),
                       [&](const Literal *member) { return isSame(*member, object.value(member->key)); });
}

bool isSameList(const Literal &literal, const QJsonArray &list)
{
    qsizetype index = 0;
    return qsizetype(literal.members.size()) == list.size() &&
           std::all_of(literal.members.cbegin(), literal.members.cend(),
                       [&](const Literal &member) { return isSame(member, list.at(index++)); });
}

bool isSame(const Literal &literal, const QJsonValue &value)
{
    if (literal.isCut)
        return true;
    switch (literal.kind) {
    case Literal::Kind::Null:
        return value.isNull();
    case Literal::Kind::Truth:
        return value.isBool() && value.toBool() == literal.isTrue();
    case Literal::Kind::Number:
        return value.isDouble() && value.toDouble() == literal.text.toDouble();
    case Literal::Kind::Text:
        return value.isString() && value.toString() == literal.text;
    case Literal::Kind::List:
        return value.isArray() && isSameList(literal, value.toArray());
    case Literal::Kind::Group:
        return value.isObject() && isSameObject(literal, value.toObject());
    }
    return false;
}

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

/// With or without a byte order mark.
bool isUtf8(const QByteArray &value)
{
    const QByteArray text = value.startsWith(byteOrderMark) ? value.sliced(3) : value;
    return QString::fromUtf8(text).toUtf8() == text;
}

void checkJson(const QByteArray &value)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(value, &error);
    const auto literal = readJson(value);
    const bool isForQt = error.error == QJsonParseError::NoError;
    fuzz::require(!literal || isForQt, "JSON is what Qt takes for it");
    fuzz::require(literal || !isForQt || !isUtf8(value), "what Qt takes for JSON is read, if it is UTF-8");
    if (!literal)
        return;
    // Qt drops a byte order mark at the beginning of every text in it, where RFC 8259 keeps it.
    const bool hasInnerMark = value.indexOf(byteOrderMark, 1) >= 0;
    fuzz::require(hasInnerMark || isSame(*literal, rootOf(document)), "JSON is read as Qt reads it");
    const QByteArray escaped = value.toPercentEncoding({}, "{[");
    // Qt's reader lets control characters pass; as an encoded text they are none.
    fuzz::require(!percentDecoded(escaped) || LayeredValue::of(escaped, 1).literal(),
                  "JSON is found in escapes");
    const QByteArray trimmed = value.trimmed();
    constexpr qsizetype shortest = 6; // shorter ones are no base64 here
    fuzz::require(trimmed.size() < shortest || LayeredValue::of(trimmed.toBase64(), 1).literal(),
                  "JSON is found in base64");
}

void checkEncodings(const QByteArray &value)
{
    if (const auto decoded = percentDecoded(value)) {
        fuzz::require(decoded->size() < value.size(), "an encoding that is undone takes length away");
        fuzz::require(percentDecoded(decoded->toPercentEncoding() + "%20") == *decoded + ' ',
                      "a decoded text survives encoding");
    }
    if (const auto octets = base64Octets(value))
        fuzz::require(base64Octets(octets->toBase64()) == octets, "decoded octets survive encoding");
    fuzz::require(!base64Text(value) || base64Octets(value), "a text in base64 is base64");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray value = fuzz::bytesOf(data, size);
    const DecodedValue decoded = fuzz::checkedDecoding("x", value);
    fuzz::require(!decoded.consent || decoded.consent->platform == u"IAB TCF",
                  "only the name tells a platform");
    if (size > size_t(value_limits::octets))
        return 0;
    checkJson(value);
    checkEncodings(value);
    return 0;
}
