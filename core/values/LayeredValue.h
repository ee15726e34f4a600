// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/FormPairs.h"
#include "values/JsonWebToken.h"
#include "values/Literal.h"
#include "values/TcString.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace consentdesk {

/// The structure inside a value's encodings; monostate when it is none that is known.
using ValueContent = std::variant<std::monostate, Literal, JsonWebToken, TcString, FormPairs>;

/// A text with what it was before its encodings were undone.
struct ValueLayer
{
    QString encoding; ///< what was undone to get it, for people; empty for the value itself
    QByteArray octets;
};

/// A value taken apart from the outside in: percent-encoding and base64 in any order, then one structure.
struct LayeredValue
{
    std::vector<ValueLayer> layers; ///< the first is the value itself, at most value_limits::layers follow
    ValueContent content;           ///< of the last layer

    /// Undoes at most @p maximumLayers encodings.
    [[nodiscard]] static LayeredValue of(const QByteArray &value, int maximumLayers);

    [[nodiscard]] bool hasContent() const { return content.index() != 0; }
    [[nodiscard]] bool isPlain() const { return layers.size() == 1 && !hasContent(); }
    /// The encodings that were undone up to @p layer.
    [[nodiscard]] QStringList encodings(size_t layer) const;
    /// All encodings and the name of the content's structure.
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] const Literal *literal() const { return std::get_if<Literal>(&content); }
};

/// For people: "JSON", "JSON Web Token", …; empty for none.
[[nodiscard]] QString structureName(const ValueContent &content);

} // namespace consentdesk
