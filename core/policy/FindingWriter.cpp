// SPDX-License-Identifier: Apache-2.0
#include "policy/FindingWriter.h"

#include "base/DisplayText.h"
#include "catalogue/CookieClassifier.h"
#include "policy/CompanyNames.h"
#include "policy/DurationCheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kind = PolicyFinding::Kind;

/// Necessary and functional are one: many sources do not tell them apart (shared/knowledge.md section 2).
PurposeClass merged(PurposeClass purposeClass)
{
    return purposeClass == PurposeClass::Functional ? PurposeClass::Necessary : purposeClass;
}

/// Whether there is a moment from which a lifetime counts: what the guard refused tells its name only.
bool hasLifetime(const ObservedCookie &observed)
{
    return observed.stored || observed.refusal != Refusal::BeforeStorage;
}

/// Seconds from when it was set to its expiry. Of a removed cookie the time of the removal is known, which
/// is moments after it was set or, of one that stood there before, later: never too long a lifetime.
std::optional<qint64> lifetimeOf(const ObservedCookie &observed)
{
    if (!observed.cookie.expires)
        return std::nullopt;
    return std::max<qint64>(0, observed.lastChanged.secsTo(*observed.cookie.expires));
}

QString durationWords(const DeclaredCookie &row)
{
    return displayText(row.durationText, 120);
}

const QString observedWord = u"observed by ConsentDesk"_s;

} // namespace

FindingWriter::FindingWriter(const SitePolicy &policy, const Catalogue &catalogue)
    : m_policy(policy)
    , m_catalogue(catalogue)
    , m_index(policy.cookies)
    , m_policyWord(u"the site's policy (%1)"_s.arg(displayText(policy.address.host(), 80)))
    , m_isSeen(size_t(policy.cookies.size()))
{
}

PolicyFinding FindingWriter::about(const CookieRow &row, Kind kind) const
{
    PolicyFinding finding;
    finding.kind = kind;
    finding.name = row.observed.cookie.nameOnTheWire();
    finding.key = row.observed.cookie.key;
    finding.since = row.observed.firstSeen;
    finding.source = observedWord;
    return finding;
}

PolicyFinding FindingWriter::about(qsizetype row, Kind kind) const
{
    PolicyFinding finding;
    finding.kind = kind;
    finding.name = m_policy.cookies.at(row).pattern.written();
    finding.row = row;
    finding.since = m_policy.retrieved;
    finding.source =
        m_policy.cookies.at(row).isCorrected ? u"your correction of %1"_s.arg(m_policyWord) : m_policyWord;
    finding.declared = durationWords(m_policy.cookies.at(row));
    return finding;
}

void FindingWriter::addCookie(const CookieRow &row)
{
    const QList<qsizetype> rows = m_index.rowsFor(row.observed.cookie.nameOnTheWire());
    for (const qsizetype declared : rows)
        m_isSeen[size_t(declared)] = true;
    if (rows.isEmpty())
        addUndeclared(row);
    else
        addDeclared(row, rows.first());
    if (row.state != CookieState::Refused || row.observed.returns == 0)
        return;
    PolicyFinding again = about(row, Kind::RefusedYetSetAgain);
    again.row = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    again.observed = u"set again %1×"_s.arg(row.observed.returns);
    again.sentence = u"You refuse it and it was removed; the site set it again. It was removed each time."_s;
    m_findings.append(again);
}

void FindingWriter::addUndeclared(const CookieRow &row)
{
    const Classification &known = row.classification();
    const bool isThird = known.party == Party::Third;
    PolicyFinding finding = about(row, isThird ? Kind::ThirdPartyNotDeclared : Kind::SeenNotDeclared);
    finding.observed = known.provider.isEmpty() ? u"provider not known"_s : displayText(known.provider, 120);
    finding.sentence =
        isThird ? u"It belongs to another site, and no row of the policy names it. Visitors have to be told "
                  "whether third parties have access (CJEU C-673/17, Planet49)."_s
                : u"It was seen, and no row of the policy names it."_s;
    m_findings.append(finding);
}

void FindingWriter::addDeclared(const CookieRow &row, qsizetype declared)
{
    PolicyFinding seen = about(declared, Kind::DeclaredAndSeen);
    seen.name = row.observed.cookie.nameOnTheWire();
    seen.key = row.observed.cookie.key;
    seen.since = row.observed.firstSeen;
    seen.sentence = u"The policy declares it, and it was seen."_s;
    if (hasLifetime(row.observed))
        checkDuration(row, seen);
    m_findings.append(seen);
    // Without the word of the site, which is what is to be checked.
    const auto elsewhere =
        classifyCookie(m_catalogue, seen.name, Site::fromHost(seen.key->domain), row.classification().party);
    checkCategory(elsewhere, seen);
}

void FindingWriter::checkDuration(const CookieRow &row, PolicyFinding &seen)
{
    const DeclaredCookie &declared = m_policy.cookies.at(*seen.row);
    const auto lifetime = lifetimeOf(row.observed);
    seen.observed = spanText(lifetime);
    if (!declared.duration)
        return;
    const DurationMatch match = matchDuration(*declared.duration, lifetime);
    if (match == DurationMatch::Capped)
        seen.sentence =
            u"Declared %1, observed %2: newer browsers keep no cookie longer than 400 days."_s.arg(
                seen.declared, seen.observed);
    if (match != DurationMatch::Longer)
        return;
    PolicyFinding longer = seen;
    longer.kind = Kind::LongerThanDeclared;
    longer.sentence = u"The policy declares %1; observed were %2."_s.arg(seen.declared, seen.observed);
    m_findings.append(longer);
}

void FindingWriter::checkCategory(const Classification &elsewhere, PolicyFinding finding)
{
    const DeclaredCookie &declared = m_policy.cookies.at(*finding.row);
    if (declared.purposeClass == PurposeClass::Unknown || elsewhere.isUnclassified() ||
        merged(declared.purposeClass) == merged(elsewhere.purposeClass))
        return;
    finding.kind = Kind::CategoryContradicts;
    finding.declared = identifier(declared.purposeClass);
    finding.observed = identifier(elsewhere.purposeClass);
    finding.source = displayText(elsewhere.sourceTitle, 120);
    finding.sentence = u"The policy declares it as %1; %2 knows it as %3."_s.arg(
        finding.declared, finding.source, finding.observed);
    m_findings.append(finding);
}

void FindingWriter::addOrigin(const OriginRow &row)
{
    if (row.origin.writes == 0 || row.verdict.classification.party == Party::First ||
        namesProviderOf(row.origin.host))
        return;
    PolicyFinding finding;
    finding.kind = Kind::ThirdPartyNotDeclared;
    finding.host = row.origin.host;
    finding.since = row.origin.firstSeen;
    finding.source = observedWord;
    finding.observed = u"tried to store %1×"_s.arg(row.origin.writes);
    finding.sentence = u"This host of another site tried to store something and was refused before it could, "
                       "so the names are not known. The policy names neither the host nor its company."_s;
    m_findings.append(finding);
}

bool FindingWriter::namesProviderOf(const QString &host) const
{
    const Site site = Site::fromHost(host);
    const QString label = site.domain().section(u'.', 0, 0);
    const ReferenceKnowledge *const others = m_catalogue.reference();
    const Company *const company = others ? others->companyOf(host) : nullptr;
    return std::any_of(m_policy.cookies.cbegin(), m_policy.cookies.cend(), [&](const DeclaredCookie &row) {
        const QString words = QString(row.provider + row.function + row.purpose).remove(u' ');
        return words.contains(site.domain(), Qt::CaseInsensitive) ||
               (label.size() >= 4 && words.contains(label, Qt::CaseInsensitive)) ||
               (company && namesCompany(row.provider, company->name));
    });
}

void FindingWriter::addRows()
{
    for (qsizetype row = 0; row < m_policy.cookies.size(); ++row) {
        const DeclaredCookie &declared = m_policy.cookies.at(row);
        if (!m_isSeen[size_t(row)]) {
            PolicyFinding unseen = about(row, Kind::DeclaredNotSeen);
            unseen.sentence =
                u"The policy declares it; it was not seen. Other pages, or a log-in, may set it."_s;
            m_findings.append(unseen);
            const Party party = declared.isThirdParty ? Party::Third : Party::First;
            checkCategory(classifyCookie(m_catalogue, declared.pattern.text, {}, party), unseen);
        }
        if (declared.duration || !declared.durationText.trimmed().isEmpty())
            continue;
        PolicyFinding endless = about(row, Kind::NoDuration);
        endless.sentence =
            u"The policy states no duration for it. Visitors have to be told how long a cookie "
            "lives (CJEU C-673/17, Planet49)."_s;
        m_findings.append(endless);
    }
}

} // namespace consentdesk
