// SPDX-License-Identifier: Apache-2.0
#include "policy/FindingWriter.h"

#include "base/DisplayText.h"
#include "catalogue/CookieClassifier.h"
#include "policy/DurationCheck.h"
#include "policy/PolicyDeclarations.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class FindingWriterText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::FindingWriter)
};

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

QString returnSentence(const CookieVerdict &verdict)
{
    const auto &reasons = verdict.reasons;
    const bool isDefault =
        std::find(reasons.begin(), reasons.end(), VerdictReason::CategoryNotAccepted) != reasons.end();
    return isDefault ? FindingWriterText::tr(
                           "It was kept until it was refused (the default) and removed; then the site "
                           "set it again.")
                     : FindingWriterText::tr(
                           "It was kept until it was refused (your choice) and removed; then the site "
                           "set it again.");
}

QString lastRefusalSentence(const ObservedCookie &observed)
{
    if (observed.writtenBy == WrittenBy::Http)
        return FindingWriterText::tr(
            "The last time a server's answer set it, and it was refused before it was stored.");
    if (const QString host = displayText(QUrl(observed.writer).host(), 80); !host.isEmpty())
        return FindingWriterText::
            tr("The last time a script of %1 wrote it, by the page's word, and it was refused before it was "
               "stored.")
                .arg(host);
    return observed.writtenBy == WrittenBy::Script
               ? FindingWriterText::tr(
                     "The last time a script wrote it, and it was refused before it was stored.")
               : FindingWriterText::tr(
                     "The last time who set it is not known, and it was refused before it was stored.");
}

QString lastRemovalSentence(const ObservedCookie &observed)
{
    if (observed.writtenBy == WrittenBy::Http)
        return FindingWriterText::tr(
            "The last time a server's answer set it, and it was removed from the store.");
    if (const QString host = displayText(QUrl(observed.writer).host(), 80); !host.isEmpty())
        return FindingWriterText::tr(
                   "The last time a script of %1 wrote it, by the page's word, and it was removed from the "
                   "store.")
            .arg(host);
    return observed.writtenBy == WrittenBy::Script
               ? FindingWriterText::tr("The last time a script wrote it, and it was removed from the store.")
               : FindingWriterText::tr(
                     "The last time who set it is not known, and it was removed from the store.");
}

/// Of the times before only their number is remembered.
QString sentencesOnReturns(const CookieRow &row)
{
    const QString sentence = returnSentence(row.verdict);
    switch (row.observed.refusal) {
    case Refusal::BeforeStorage:
        return FindingWriterText::tr("%1 %2", "two sentences")
            .arg(sentence, lastRefusalSentence(row.observed));
    case Refusal::OnArrival:
    case Refusal::OnChoice:
        return FindingWriterText::tr("%1 %2", "two sentences")
            .arg(sentence, lastRemovalSentence(row.observed));
    case Refusal::None:
        break;
    }
    return sentence;
}

QString observedWord()
{
    return FindingWriterText::tr("observed by ConsentDesk");
}

} // namespace

FindingWriter::FindingWriter(const SitePolicy &policy, const Catalogue &catalogue)
    : m_policy(policy)
    , m_catalogue(catalogue)
    , m_index(policy.cookies)
    , m_policyWord(FindingWriterText::tr("the site's policy (%1)").arg(policyPlaceText(policy)))
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
    finding.source = observedWord();
    return finding;
}

PolicyFinding FindingWriter::about(qsizetype row, Kind kind) const
{
    PolicyFinding finding;
    finding.kind = kind;
    finding.name = m_policy.cookies.at(row).pattern.written();
    finding.row = row;
    finding.since = m_policy.retrieved;
    finding.source = m_policy.cookies.at(row).isCorrected
                         ? FindingWriterText::tr("your correction of %1").arg(m_policyWord)
                         : m_policyWord;
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
    again.observed = FindingWriterText::tr("came again %1×").arg(row.observed.returns);
    again.sentence = sentencesOnReturns(row);
    m_findings.append(again);
}

void FindingWriter::addUndeclared(const CookieRow &row)
{
    const Classification &known = row.classification();
    const bool isThird = known.party == Party::Third;
    PolicyFinding finding = about(row, isThird ? Kind::ThirdPartyNotDeclared : Kind::SeenNotDeclared);
    finding.observed = known.provider.isEmpty() ? FindingWriterText::tr("provider not known")
                                                : displayText(known.provider, 120);
    finding.sentence =
        isThird
            ? FindingWriterText::tr(
                  "It belongs to another site, and no row of the policy names it. Visitors have to be told "
                  "whether third parties have access (CJEU C-673/17, Planet49).")
            : FindingWriterText::tr("It was seen, and no row of the policy names it.");
    m_findings.append(finding);
}

void FindingWriter::addDeclared(const CookieRow &row, qsizetype declared)
{
    PolicyFinding seen = about(declared, Kind::DeclaredAndSeen);
    seen.name = row.observed.cookie.nameOnTheWire();
    seen.key = row.observed.cookie.key;
    seen.since = row.observed.firstSeen;
    seen.sentence = FindingWriterText::tr("The policy declares it, and it was seen.");
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
        seen.sentence = FindingWriterText::tr(
                            "Declared %1, observed %2: newer browsers keep no cookie longer than 400 days.")
                            .arg(seen.declared, seen.observed);
    if (match != DurationMatch::Longer)
        return;
    PolicyFinding longer = seen;
    longer.kind = Kind::LongerThanDeclared;
    longer.sentence =
        FindingWriterText::tr("The policy declares %1; observed were %2.").arg(seen.declared, seen.observed);
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
    const bool isSupposed = elsewhere.confidence == Confidence::Low;
    finding.sentence =
        (isSupposed ? FindingWriterText::tr("The policy declares it as %1; according to %2 it may be %3.")
                    : FindingWriterText::tr("The policy declares it as %1; according to %2 it is %3."))
            .arg(wordFor(declared.purposeClass), finding.source, wordFor(elsewhere.purposeClass));
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
    finding.source = observedWord();
    finding.observed = FindingWriterText::tr("tried to store %1×").arg(row.origin.writes);
    finding.sentence = FindingWriterText::tr(
        "This host of another site tried to store something and was refused before it could, "
        "so the names are not known. The policy names neither the host nor its company.");
    m_findings.append(finding);
}

bool FindingWriter::namesProviderOf(const QString &host)
{
    if (!m_companies)
        m_companies.emplace(m_policy.cookies);
    const ReferenceKnowledge *const others = m_catalogue.reference();
    const Company *const company = others ? others->companyOf(host) : nullptr;
    return m_companies->nameDomain(Site::fromHost(host).domain()) ||
           (company && m_companies->nameCompany(company->name));
}

void FindingWriter::addRows()
{
    for (qsizetype row = 0; row < m_policy.cookies.size(); ++row) {
        const DeclaredCookie &declared = m_policy.cookies.at(row);
        if (!m_isSeen[size_t(row)]) {
            PolicyFinding unseen = about(row, Kind::DeclaredNotSeen);
            unseen.sentence = FindingWriterText::tr(
                "The policy declares it; it was not seen. Other pages, or a log-in, may set it.");
            m_findings.append(unseen);
            const Party party = declared.isThirdParty ? Party::Third : Party::First;
            checkCategory(classifyCookie(m_catalogue, declared.pattern.text, {}, party), unseen);
        }
        if (declared.duration || !declared.durationText.trimmed().isEmpty())
            continue;
        PolicyFinding endless = about(row, Kind::NoDuration);
        endless.sentence = FindingWriterText::tr(
            "The policy states no duration for it. Visitors have to be told how long a cookie "
            "lives (CJEU C-673/17, Planet49).");
        m_findings.append(endless);
    }
}

} // namespace consentdesk
