// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyService.h"

#include "base/DisplayText.h"
#include "base/TextLanguage.h"
#include "policy/PolicyDeclarations.h"
#include "storage/PolicyRepository.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace consentdesk {

namespace {

class PolicyServiceText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyService)
};

const SitePolicy *policyIn(const KeptPolicies &kept, const Site &site)
{
    const auto found = kept.policies.constFind(site);
    return found == kept.policies.cend() ? nullptr : &found->asRead;
}

/// What the visitor did by hand can be read nowhere again.
auto worth(const KeptPolicy &policy)
{
    return std::tuple(!policy.corrections.isEmpty(), policy.isPointedAt, policy.checked);
}

QString lostRowsText(const SitePolicy &kept)
{
    const QString date = localeOfTexts().toString(kept.retrieved.toLocalTime().date(), QLocale::ShortFormat);
    return PolicyServiceText::
        tr("The policy page of %1 declares no cookie by name any more. What it declared on %2 is kept; to "
           "replace it, open the page and press “Read this page as the policy”.")
            .arg(displayText(kept.address.host(), 80), date);
}

} // namespace

PolicyService::PolicyService(PolicySource &source, PolicyRepository *repository, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_repository(repository)
    , m_clock(clock)
{
    connect(&m_source, &PolicySource::found, this, &PolicyService::onFound);
    connect(&m_source, &PolicySource::unchanged, this, &PolicyService::onUnchanged);
    connect(&m_source, &PolicySource::failed, this, &PolicyService::onFailed);
}

void PolicyService::load()
{
    if (!m_repository)
        return;
    auto kept = m_repository->load();
    if (!kept) {
        emit noticed(kept.error().message);
        return;
    }
    m_kept = *std::move(kept);
    for (const QString &notice : std::as_const(m_kept.notices))
        emit noticed(notice);
    for (auto policy = m_kept.policies.keyBegin(); policy != m_kept.policies.keyEnd(); ++policy)
        noteDeclarations(*policy);
    if (!m_declarations.isEmpty() || !m_kept.labels.isEmpty()) // else nobody has to compute anything anew
        publish();
}

void PolicyService::visit(const Site &site)
{
    if (site.isNull() || isReading(site))
        return;
    const auto kept = m_kept.policies.constFind(site);
    QDateTime last = m_attempts.value(site);
    if (kept != m_kept.policies.cend() && (!last.isValid() || kept->checked > last))
        last = kept->checked;
    if (isPolicyCheckDue(last, m_clock.now()))
        readAgain(site);
}

void PolicyService::readAgain(const Site &site)
{
    if (site.isNull() || isReading(site))
        return;
    begin(site);
    const auto kept = m_kept.policies.constFind(site);
    if (kept == m_kept.policies.cend())
        m_source.find(site);
    else
        m_source.read(site, QUrl(kept->asRead.address), PageValidators(kept->validators));
}

void PolicyService::readOpenPage(const Site &site)
{
    if (site.isNull() || isReading(site))
        return;
    begin(site);
    m_pointing.insert(site);
    m_source.readOpenPage(site);
}

void PolicyService::begin(const Site &site)
{
    if (m_attempts.size() >= maximumSites)
        m_attempts.clear();
    m_attempts.insert(site, m_clock.now());
    m_reading.insert(site);
    emit policyChanged(site);
}

void PolicyService::onFound(const Site &site, const SitePolicy &policy, const PageValidators &validators)
{
    if (!isReading(site))
        return; // forgotten meanwhile
    const bool isPointedAt = m_pointing.contains(site);
    const auto before = policyIn(m_kept, site) ? std::optional(*policyIn(m_kept, site)) : std::nullopt;
    if (!isPointedAt && before && !before->cookies.isEmpty() && policy.cookies.isEmpty())
        return onFailed(site, lostRowsText(*before));
    m_reading.remove(site);
    m_pointing.remove(site);
    m_problems.remove(site);
    if (!before)
        makeRoom();
    KeptPolicy &kept = m_kept.policies[site];
    kept.asRead = policy;
    kept.checked = m_clock.now();
    kept.validators = validators;
    kept.isPointedAt = isPointedAt || kept.isPointedAt;
    if (const auto choice = m_kept.choices.constFind(site);
        choice != m_kept.choices.cend() && holdsOn(*choice, before ? &*before : nullptr, policy))
        keepChoice(site, choice->time);
    keep(site);
}

void PolicyService::onUnchanged(const Site &site)
{
    m_reading.remove(site);
    m_pointing.remove(site);
    m_problems.remove(site);
    if (const auto kept = m_kept.policies.find(site); kept != m_kept.policies.end()) {
        kept->checked = m_clock.now();
        if (m_repository)
            report(m_repository->saveCheck(site, kept->checked));
    }
    emit policyChanged(site); // reading has ended; nothing is published, since nothing else changed
}

void PolicyService::onFailed(const Site &site, const QString &sentence)
{
    m_reading.remove(site);
    m_pointing.remove(site);
    if (m_problems.size() >= maximumSites)
        m_problems.clear();
    m_problems.insert(site, sentence);
    emit policyChanged(site); // what was read before stays
}

void PolicyService::makeRoom()
{
    if (m_kept.policies.size() < maximumSites)
        return;
    const auto oldest =
        std::min_element(m_kept.policies.begin(), m_kept.policies.end(),
                         [](const KeptPolicy &a, const KeptPolicy &b) { return worth(a) < worth(b); });
    m_declarations.remove(oldest.key());
    if (m_repository)
        report(m_repository->removePolicy(oldest.key()));
    m_kept.policies.erase(oldest);
}

void PolicyService::keep(const Site &site)
{
    if (m_repository)
        report(m_repository->savePolicy(site, m_kept.policies.value(site)));
    noteDeclarations(site);
    publish();
    emit policyChanged(site);
}

void PolicyService::report(const Result<void> &saved)
{
    if (!saved)
        emit noticed(saved.error().message);
}

std::optional<SitePolicy> PolicyService::policyOf(const Site &site) const
{
    const auto kept = m_kept.policies.constFind(site);
    return kept == m_kept.policies.cend() ? std::nullopt : std::optional(kept->corrected());
}

void PolicyService::correct(const Site &site, const CookieNamePattern &of, const DeclaredCookie &corrected)
{
    const auto kept = m_kept.policies.find(site);
    if (kept == m_kept.policies.end())
        return;
    kept->corrections.removeIf([&](const PolicyCorrection &correction) { return correction.of == of; });
    kept->corrections.append({of, corrected});
    keep(site);
}

void PolicyService::takeBack(const Site &site, const CookieNamePattern &of)
{
    const auto kept = m_kept.policies.find(site);
    if (kept == m_kept.policies.end())
        return;
    const auto removed =
        kept->corrections.removeIf([&](const PolicyCorrection &correction) { return correction.of == of; });
    if (removed > 0)
        keep(site);
}

std::optional<CookieNamePattern> PolicyService::patternOnPage(const Site &site, qsizetype row) const
{
    const SitePolicy *const policy = policyIn(m_kept, site);
    return policy && row >= 0 && row < policy->cookies.size() ? std::optional(policy->cookies.at(row).pattern)
                                                              : std::nullopt;
}

void PolicyService::label(const CookieLabel &label)
{
    CookieLabel stamped = label;
    stamped.labelled = m_clock.now();
    m_kept.labels.removeIf([&](const CookieLabel &other) { return other.isSameSubject(label); });
    m_kept.labels.append(stamped);
    if (m_repository)
        report(m_repository->saveLabel(stamped));
    publish();
}

void PolicyService::removeLabel(const CookieLabel &label)
{
    const CookieLabel subject = label; // may be one of ours
    m_kept.labels.removeIf([&](const CookieLabel &other) { return other.isSameSubject(subject); });
    if (m_repository)
        report(m_repository->removeLabel(subject));
    publish();
}

std::optional<CookieLabel> PolicyService::labelFor(const Site &site, const QByteArray &name) const
{
    const CookieLabel *best = nullptr;
    const auto rank = [](const CookieLabel &label) {
        return std::tuple(!label.site.isNull(), label.pattern.match == CookieNamePattern::Match::Exact,
                          label.pattern.text.size(), label.labelled);
    };
    for (const CookieLabel &label : m_kept.labels) {
        const bool speaksOfIt = (label.site.isNull() || label.site == site) && label.pattern.matches(name);
        if (speaksOfIt && (!best || rank(*best) < rank(label)))
            best = &label;
    }
    return best ? std::optional(*best) : std::nullopt;
}

void PolicyService::noteChoice(const Site &site)
{
    if (site.isNull())
        return;
    keepChoice(site, m_clock.now());
}

void PolicyService::keepChoice(const Site &site, const QDateTime &time)
{
    const SitePolicy *const policy = policyIn(m_kept, site);
    ChoiceMoment moment{time, {}, {}};
    if (policy) {
        moment.rowsHash = policy->rowsHash;
        moment.rows = policy->cookies;
    }
    m_kept.choices.insert(site, moment);
    if (m_repository)
        report(m_repository->saveChoice(site, moment));
}

void PolicyService::forgetChoice(const Site &site)
{
    if (m_kept.choices.remove(site) && m_repository)
        report(m_repository->removeChoice(site));
}

void PolicyService::forgetSite(const Site &site)
{
    forgetChoice(site);
    m_reading.remove(site);
    m_pointing.remove(site);
    m_problems.remove(site);
    m_attempts.remove(site);
    const auto kept = m_kept.policies.constFind(site);
    if (kept == m_kept.policies.cend())
        return;
    m_forgotten.emplace(site, *kept);
    m_kept.policies.erase(kept);
    m_declarations.remove(site);
    if (m_repository)
        report(m_repository->removePolicy(site));
    publish();
    emit policyChanged(site);
}

void PolicyService::recallSite(const Site &site)
{
    if (!m_forgotten || m_forgotten->first != site)
        return;
    const KeptPolicy forgotten = std::exchange(m_forgotten, std::nullopt)->second;
    if (const auto readSince = m_kept.policies.find(site); readSince == m_kept.policies.end())
        m_kept.policies.insert(site, forgotten);
    else if (readSince->corrections.isEmpty())
        readSince->corrections = forgotten.corrections;
    if (const auto choice = m_kept.choices.constFind(site); choice != m_kept.choices.cend())
        keepChoice(site, choice->time);
    keep(site);
}

std::optional<QString> PolicyService::askAgainText(const Site &site, const AskAgainWishes &wishes) const
{
    const auto choice = m_kept.choices.constFind(site);
    if (choice == m_kept.choices.cend())
        return std::nullopt;
    const SitePolicy *const policy = policyIn(m_kept, site);
    const auto reason = askAgain(*choice, policy, m_clock.now(), wishes);
    return reason ? std::optional(consentdesk::askAgainText(*reason, site, *choice, policy)) : std::nullopt;
}

void PolicyService::publish()
{
    Declarations labels;
    for (const CookieLabel &label : std::as_const(m_kept.labels))
        labels[label.site].prepend(declarationOf(label)); // the latest first
    emit knowledgeChanged(m_declarations, labels);
}

void PolicyService::noteDeclarations(const Site &site)
{
    m_declarations.insert(site, declarationsOf(m_kept.policies.value(site).corrected()));
}

} // namespace consentdesk
