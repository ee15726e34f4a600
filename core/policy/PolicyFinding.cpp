// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyFinding.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kind = PolicyFinding::Kind;

class PolicyFindingText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyFinding)
};

struct Words
{
    QString identifier;
    const char *text; ///< translated where it is shown
};

const Words &wordsOf(Kind kind)
{
    static const std::array<Words, allFindingKinds.size()> words{{
        {u"refused-yet-set-again"_s,
         QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Refused, yet set again")},
        {u"third-party-not-declared"_s,
         QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Third party, not declared")},
        {u"seen-not-declared"_s, QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Seen, not declared")},
        {u"category-contradicts"_s,
         QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Purpose contradicts other sources")},
        {u"longer-than-declared"_s,
         QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Lives longer than declared")},
        {u"no-duration"_s, QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Declared without duration")},
        {u"declared-not-seen"_s, QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Declared, not seen")},
        {u"declared-and-seen"_s, QT_TRANSLATE_NOOP("consentdesk::PolicyFinding", "Declared and seen")},
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
    return PolicyFindingText::tr(wordsOf(kind).text);
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
    return finding.name.isEmpty() ? PolicyFindingText::tr("(no name)") : displayText(finding.name);
}

QString placeText(const PolicyPlace &place)
{
    if (place.row <= 0)
        return PolicyFindingText::tr("the policy");
    if (place.table <= 0)
        return PolicyFindingText::tr("row %1 of the policy").arg(place.row);
    return PolicyFindingText::tr("table %1, row %2 of the policy").arg(place.table).arg(place.row);
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
