// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyFinding.h"

#include "base/DisplayText.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kind = PolicyFinding::Kind;

struct Words
{
    QString identifier;
    QString text;
};

const Words &wordsOf(Kind kind)
{
    static const std::array<Words, allFindingKinds.size()> words{{
        {u"refused-yet-set-again"_s, u"Refused, yet set again"_s},
        {u"third-party-not-declared"_s, u"Third party, not declared"_s},
        {u"seen-not-declared"_s, u"Seen, not declared"_s},
        {u"category-contradicts"_s, u"Purpose contradicts other sources"_s},
        {u"longer-than-declared"_s, u"Lives longer than declared"_s},
        {u"no-duration"_s, u"Declared without duration"_s},
        {u"declared-not-seen"_s, u"Declared, not seen"_s},
        {u"declared-and-seen"_s, u"Declared and seen"_s},
    }};
    return words.at(size_t(kind));
}

} // namespace

QString identifier(PolicyFinding::Kind kind)
{
    return wordsOf(kind).identifier;
}

PolicyFinding::Weight weightOf(PolicyFinding::Kind kind)
{
    switch (kind) {
    case Kind::DeclaredAndSeen:
        return PolicyFinding::Weight::Agreement;
    case Kind::DeclaredNotSeen:
        return PolicyFinding::Weight::Note;
    default:
        return PolicyFinding::Weight::Finding;
    }
}

QString kindText(PolicyFinding::Kind kind)
{
    return wordsOf(kind).text;
}

QString kindSign(PolicyFinding::Kind kind)
{
    switch (weightOf(kind)) {
    case PolicyFinding::Weight::Agreement:
        return u"✓"_s;
    case PolicyFinding::Weight::Note:
        return u"i"_s;
    case PolicyFinding::Weight::Finding:
        break;
    }
    return u"!"_s;
}

QString subjectText(const PolicyFinding &finding)
{
    if (!finding.host.isEmpty())
        return displayText(finding.host);
    return finding.name.isEmpty() ? u"(no name)"_s : displayText(finding.name);
}

QString placeText(const PolicyPlace &place)
{
    if (place.row <= 0)
        return u"the policy"_s;
    if (place.table <= 0)
        return u"row %1 of the policy"_s.arg(place.row);
    return u"table %1, row %2 of the policy"_s.arg(place.table).arg(place.row);
}

QString whereText(const PolicyFinding &finding, const QList<DeclaredCookie> &rows)
{
    QStringList places;
    if (finding.key)
        places.append(displayText(finding.key->domain) + displayText(finding.key->path));
    if (!finding.host.isEmpty())
        places.append(displayText(finding.host));
    if (finding.row && *finding.row < rows.size())
        places.append(placeText(rows.at(*finding.row).place));
    return places.join(u" · "_s);
}

} // namespace consentdesk
