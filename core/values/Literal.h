// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace consentdesk {

/// A JSON text, or the literal of a script, as it is written: unlike in a QJsonValue, members keep their
/// order, a key can occur twice, and numbers keep all their digits.
struct Literal
{
    enum class Kind { Null, Truth, Number, Text, List, Group };

    Kind kind = Kind::Null;
    QString key;  ///< of a member of a group; unescaped
    QString text; ///< of a Text: unescaped; of a Truth, Number or Null: as written
    std::vector<Literal> members;
    bool isCut = false; ///< more members, or deeper ones, than value_limits keeps

    [[nodiscard]] bool isGroup() const { return kind == Kind::Group; }
    [[nodiscard]] bool isTrue() const { return kind == Kind::Truth && text == u"true"; }
    /// What programs read: the last member with that key. Null when there is none.
    [[nodiscard]] const Literal *find(QStringView wanted) const;
    /// The members that programs read, each key once, in the order of first occurrence.
    [[nodiscard]] std::vector<const Literal *> effectiveMembers() const;
    /// Text of the member @p wanted that is a text, number or truth; empty otherwise.
    [[nodiscard]] QString textOf(QStringView wanted) const;
    [[nodiscard]] std::optional<double> numberOf(QStringView wanted) const;
};

} // namespace consentdesk
