// SPDX-License-Identifier: Apache-2.0
#include "values/Literal.h"

#include <QHash>

#include <algorithm>

namespace consentdesk {

const Literal *Literal::find(QStringView wanted) const
{
    const auto found = std::find_if(members.crbegin(), members.crend(),
                                    [&](const Literal &member) { return member.key == wanted; });
    return isGroup() && found != members.crend() ? &*found : nullptr;
}

std::vector<const Literal *> Literal::effectiveMembers() const
{
    std::vector<const Literal *> effective;
    QHash<QString, size_t> places;
    for (const Literal &member : members) {
        const auto place = places.constFind(member.key);
        if (place != places.cend()) {
            effective[*place] = &member;
        } else {
            places.insert(member.key, effective.size());
            effective.push_back(&member);
        }
    }
    return effective;
}

QString Literal::textOf(QStringView wanted) const
{
    const Literal *const member = find(wanted);
    const bool hasText =
        member && (member->kind == Kind::Text || member->kind == Kind::Number || member->kind == Kind::Truth);
    return hasText ? member->text : QString();
}

std::optional<double> Literal::numberOf(QStringView wanted) const
{
    const Literal *const member = find(wanted);
    if (!member || member->kind != Kind::Number)
        return std::nullopt;
    bool isNumber = false;
    const double number = member->text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace consentdesk
