// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "policy/PolicyGrid.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace consentdesk {

struct PolicyHeading
{
    int level = 1; ///< 1 to 6
    QString text;
};

/// Text that is no heading, list or table. The label is bold text at its beginning; the whole paragraph when
/// @p text is empty.
struct PolicyParagraph
{
    QString label;
    QString text; ///< after the label
};

/// An item of a list, or a term with its definition.
struct PolicyItem
{
    QString label;           ///< a term; in other lists bold or code at the beginning, or empty
    QString text;            ///< after the label
    bool isCode = false;     ///< the label is marked as code, as names are
    QList<PolicyItem> items; ///< of a list inside it, at most two lists deep
};

struct PolicyList
{
    enum class Kind { Items, Definitions };

    Kind kind = Kind::Items;
    QList<PolicyItem> items;
    bool isHidden = false; ///< not shown, and nothing on the page seems to open it; only its beginning
};

struct PolicyTable
{
    QString caption;
    PolicyGrid grid;
    bool isHidden = false; ///< as of lists
};

/// The beginning or end of a part that can be opened: headings and labels in it speak for nothing behind it.
struct PolicyPart
{
    enum class Edge { Begin, End };

    Edge edge = Edge::Begin;
};

using PolicyBlock = std::variant<PolicyHeading, PolicyParagraph, PolicyList, PolicyTable, PolicyPart>;

/// The structure of a page, as resources/scripts/policy takes it out of the real document: what a person
/// sees, in its order. Value type.
struct PolicyTables
{
    QString title;
    QString language; ///< BCP 47; empty when the page does not say
    QList<PolicyBlock> blocks;
    bool isCut = false;     ///< the page has more than was read
    QByteArray contentHash; ///< SHA-256 of the script's answer

    /// Reads the script's answer. It comes from the page's process: strict, and bounded by PolicyLimits; what
    /// goes beyond is left out and isCut set. The error is one sentence. Any thread.
    [[nodiscard]] static Result<PolicyTables> fromJson(const QByteArray &json);
};

} // namespace consentdesk
