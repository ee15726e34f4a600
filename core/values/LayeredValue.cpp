// SPDX-License-Identifier: Apache-2.0
#include "values/LayeredValue.h"

#include "values/LiteralReader.h"
#include "values/TextEncodings.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class LayeredValueText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::LayeredValue)
};

ValueContent contentOf(const QByteArray &text)
{
    if (auto json = readJson(text))
        return *std::move(json);
    if (auto token = JsonWebToken::parse(text))
        return *std::move(token);
    // Version 2 in the first six bits is the letter C.
    if (auto string = text.startsWith('C') ? TcString::parse(text) : failure({});
        string && string->isPlausible())
        return *std::move(string);
    if (auto pairs = readFormPairs(text))
        return *std::move(pairs);
    return {};
}

/// What is left when the outermost encoding of @p text is undone; none when it has no encoding.
std::optional<ValueLayer> undone(const QByteArray &text)
{
    if (auto decoded = percentDecoded(text))
        return ValueLayer{LayeredValueText::tr("Percent-encoding"), *std::move(decoded)};
    if (auto decoded = base64Text(text))
        return ValueLayer{u"Base64"_s, *std::move(decoded)};
    return std::nullopt;
}

} // namespace

LayeredValue LayeredValue::of(const QByteArray &value, int maximumLayers)
{
    LayeredValue layered;
    layered.layers.push_back({QString(), value});
    layered.content = contentOf(value);
    while (!layered.hasContent() && int(layered.layers.size()) <= maximumLayers) {
        auto inner = undone(layered.layers.back().octets);
        if (!inner)
            break;
        layered.content = contentOf(inner->octets);
        layered.layers.push_back(*std::move(inner));
    }
    return layered;
}

QStringList LayeredValue::encodings(size_t layer) const
{
    QStringList encodings;
    for (size_t i = 1; i <= layer && i < layers.size(); ++i)
        encodings.append(layers[i].encoding);
    return encodings;
}

QStringList LayeredValue::steps() const
{
    QStringList steps = encodings(layers.size() - 1);
    if (hasContent())
        steps.append(structureName(content));
    return steps;
}

QString structureName(const ValueContent &content)
{
    static constexpr std::array names{
        "", "JSON", "JSON Web Token",
        QT_TRANSLATE_NOOP("consentdesk::LayeredValue", "IAB TCF consent string"),
        QT_TRANSLATE_NOOP("consentdesk::LayeredValue", "Form-encoded pairs")};
    return LayeredValueText::tr(names.at(content.index()));
}

} // namespace consentdesk
