// SPDX-License-Identifier: Apache-2.0
#include "values/CookieValueDecoder.h"

#include "values/ConsentFields.h"
#include "values/ConsentFormats.h"
#include "values/ContentFields.h"
#include "values/FieldWriter.h"
#include "values/LayeredValue.h"
#include "values/TcFields.h"
#include "values/VisitorIds.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieValueDecoderText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieValueDecoder)
};

void addReading(DecodedValue &decoded, ValueReading reading)
{
    if (reading.isCut)
        reading.notes.append(CookieValueDecoderText::tr(
            "Some of it is left out here: the value holds too much, or nests too deeply."));
    decoded.readings.push_back(std::move(reading));
}

void addConsent(DecodedValue &decoded, const QByteArray &name, const LayeredValue &value)
{
    const auto consent = readConsent(name, value);
    if (!consent)
        return;
    ValueReading reading;
    reading.steps = value.encodings(consent->layer);
    reading.format = CookieValueDecoderText::tr("%1 consent").arg(consent->statement.platform);
    FieldWriter writer(reading);
    writeStatement(writer, consent->statement);
    addReading(decoded, std::move(reading));
    decoded.consent = consent->statement;
}

void addContent(DecodedValue &decoded, const LayeredValue &value)
{
    if (!value.hasContent())
        return;
    ValueReading reading;
    reading.steps = value.steps();
    reading.format = formatName(value.content);
    FieldWriter writer(reading);
    writeContent(writer, value.content, value_limits::layers - int(value.layers.size()));
    addReading(decoded, std::move(reading));
    if (const auto *const string = std::get_if<TcString>(&value.content))
        decoded.consent = statementOf(*string);
}

/// Each layer as the text it is, the innermost first.
void addTexts(DecodedValue &decoded, const LayeredValue &value)
{
    for (size_t layer = value.layers.size() - 1; layer > 0; --layer) {
        ValueReading reading;
        reading.steps = value.encodings(layer);
        const QString &encoding = value.layers[layer].encoding;
        reading.format = encoding == u"Base64" ? CookieValueDecoderText::tr("Base64 text")
                                               : CookieValueDecoderText::tr("Percent-encoded text");
        FieldWriter writer(reading);
        writer.addWhole(CookieValueDecoderText::tr("Decoded text"),
                        QString::fromUtf8(value.layers[layer].octets));
        addReading(decoded, std::move(reading));
    }
}

/// A consent platform's name with a value in another form: said, because the name raises expectations.
void addUnreadableNote(DecodedValue &decoded, const QByteArray &name, const QByteArray &value)
{
    const QString platform = consentPlatform(name);
    if (platform.isEmpty() || decoded.consent)
        return;
    const auto string = platform == u"IAB TCF" ? TcString::parse(value) : Result<TcString>();
    if (!string)
        decoded.notes.append(string.error().message);
    else
        decoded.notes.append(
            CookieValueDecoderText::tr("%1 uses this name for consent, but the value has another form.")
                .arg(platform));
}

} // namespace

DecodedValue decodeCookieValue(const QByteArray &name, const QByteArray &value)
{
    DecodedValue decoded;
    decoded.octets = value.size();
    // No more than can be shown is converted: a UTF-16 code unit takes at most four octets.
    decoded.text =
        shortened(QString::fromUtf8(value.first(std::min(value.size(), value_limits::wholeTextLength * 4))),
                  value_limits::wholeTextLength);
    if (value.size() > value_limits::octets) {
        const QLocale english(QLocale::English);
        decoded.notes.append(
            CookieValueDecoderText::tr("The value is too long to be decoded: %1 octets, at most %2 are.")
                .arg(english.toString(value.size()), english.toString(value_limits::octets)));
        return decoded;
    }
    const LayeredValue layered = LayeredValue::of(value, value_limits::layers);
    addConsent(decoded, name, layered);
    if (auto visitor = readVisitorId(name, value))
        addReading(decoded, *std::move(visitor));
    addContent(decoded, layered);
    addTexts(decoded, layered);
    addUnreadableNote(decoded, name, value);
    return decoded;
}

} // namespace consentdesk
