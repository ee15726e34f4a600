// SPDX-License-Identifier: Apache-2.0
#include "consent/ConsentService.h"

#include "cookies/Cookie.h"
#include "storage/ChoiceStore.h"

#include <utility>

namespace consentdesk {

namespace {

Result<void> check(const CookieSelector &selector)
{
    if (selector.name.isEmpty() && selector.domain.isEmpty())
        return failure(ConsentService::tr("A choice needs the name of a cookie or a domain."));
    if (!selector.name.isEmpty() && !isValidCookieName(selector.name))
        return failure(ConsentService::tr(
            "This cannot be the name of a cookie: names have no control characters, no ';' and no "
            "'=', no spaces around them, and at most 4096 bytes."));
    return {};
}

} // namespace

ConsentService::ConsentService(std::shared_ptr<const Catalogue> catalogue, ConsentChoices choices,
                               ChoiceStore *store, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_choices(std::move(choices))
    , m_store(store)
    , m_cell(std::make_shared<SnapshotCell<ConsentPolicy>>(
          std::make_shared<const ConsentPolicy>(m_catalogue, m_choices)))
{
}

Result<ConsentService::Saved> ConsentService::setCategory(const Site &site, CookieCategory category,
                                                          Decision decision)
{
    if (category == CookieCategory::Necessary)
        return failure(tr("Necessary cookies are always on: the site cannot work without them."));
    return change(site, [=](ChoiceSet &choices) { choices.categories.insert(category, decision); });
}

ConsentService::Saved ConsentService::acceptAll(const Site &site)
{
    return setOptionalCategories(site, Decision::Allow);
}

ConsentService::Saved ConsentService::onlyNecessary(const Site &site)
{
    return setOptionalCategories(site, Decision::Refuse);
}

Result<ConsentService::Saved> ConsentService::setCookie(const Site &site, const CookieSelector &selector,
                                                        Decision decision)
{
    return setCookies(site, {selector}, decision);
}

Result<ConsentService::Saved>
ConsentService::setCookies(const Site &site, const QList<CookieSelector> &selectors, Decision decision)
{
    return setCookies({{site, selectors}}, decision);
}

Result<ConsentService::Saved> ConsentService::setCookies(const QMap<Site, QList<CookieSelector>> &selectors,
                                                         Decision decision)
{
    for (const QList<CookieSelector> &ofSite : selectors) {
        for (const CookieSelector &selector : ofSite) {
            if (const auto checked = check(selector); !checked)
                return tl::unexpected(checked.error());
        }
    }
    return change(selectors.keys(), [&](const Site &site, ChoiceSet &choices) {
        for (const CookieSelector &selector : selectors.value(site))
            choices.cookies.insert(selector, decision);
    });
}

ConsentService::Saved ConsentService::addChoices(const Site &site, const ChoiceSet &added)
{
    return change(site, [&added](ChoiceSet &choices) { choices = choices.overlaidWith(added); });
}

ConsentService::Saved ConsentService::clearCookie(const Site &site, const CookieSelector &selector)
{
    return change(site, [&](ChoiceSet &choices) { choices.cookies.remove(selector); });
}

ConsentService::Saved ConsentService::setStorage(const Site &site, Decision decision)
{
    return change(site, [decision](ChoiceSet &choices) { choices.storage = decision; });
}

ConsentService::Saved ConsentService::revert(const Change &made)
{
    QMap<Site, ChoiceSet> before = made.together; // a copy: it may be lastChange() itself
    before.insert(made.site, made.before);
    const bool wasForgetting = made.cause == Change::Cause::Forgetting;
    const Site site = made.site;
    const Saved saved =
        change(before.keys(), [&before](const Site &of, ChoiceSet &choices) { choices = before.value(of); });
    if (wasForgetting)
        emit siteRecalled(site);
    return saved;
}

ConsentService::Saved ConsentService::forgetSite(const Site &site)
{
    const Saved saved = change(
        site, [](ChoiceSet &choices) { choices = {}; }, Change::Cause::Forgetting);
    emit siteForgotten(site);
    return saved;
}

ConsentService::Saved ConsentService::useEverywhere(const Site &site)
{
    const ConsentPolicy current = policy()->withChoices(m_choices); // what is tried out is no choice
    return change(Site(), [&](ChoiceSet &choices) {
        if (site.isNull())
            return; // the default of all sites is already in force everywhere
        for (const CookieCategory category : allCookieCategories) {
            if (category != CookieCategory::Necessary)
                choices.categories.insert(category, current.categoryDecision(category, site));
        }
    });
}

ConsentService::Saved ConsentService::setOptionalCategories(const Site &site, Decision decision)
{
    return change(site, [decision](ChoiceSet &choices) {
        for (const CookieCategory category : allCookieCategories) {
            if (category != CookieCategory::Necessary)
                choices.categories.insert(category, decision);
        }
    });
}

void ConsentService::setSiteKnowledge(std::shared_ptr<const SiteKnowledge> ofSites)
{
    m_ofSites = std::move(ofSites);
    publishKnowledge();
}

void ConsentService::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_earlierCatalogues.push_back(std::exchange(m_catalogue, std::move(catalogue)));
    publishKnowledge();
}

void ConsentService::tryOut(const Site &site, const ChoiceSet &trial)
{
    m_trials.insert(site, trial);
    publishTrial(site);
}

void ConsentService::endTrial(const Site &site)
{
    if (m_trials.remove(site))
        publishTrial(site);
}

void ConsentService::publishTrial(const Site &site)
{
    publish();
    m_lastChange = {site, m_choices.forSite(site), {}, m_lastChange.number + 1, Change::Cause::Trial};
    emit policyChanged(site, Saved::ThisSessionOnly);
}

void ConsentService::publish()
{
    ConsentChoices inForce = m_choices;
    for (const auto &[site, trial] : m_trials.asKeyValueRange())
        inForce.bySite.insert(site, inForce.forSite(site).overlaidWith(trial));
    m_cell->store(std::make_shared<const ConsentPolicy>(m_catalogue, std::move(inForce), m_ofSites));
}

void ConsentService::publishKnowledge()
{
    publish();
    m_lastChange = {Site(), m_choices.everywhere, {}, m_lastChange.number + 1, Change::Cause::Knowledge};
    emit policyChanged(Site(), Saved::OnDisk);
}

ConsentService::Saved ConsentService::change(const Site &site, const std::function<void(ChoiceSet &)> &edit,
                                             Change::Cause cause)
{
    return change(
        QList<Site>{site}, [&edit](const Site &, ChoiceSet &choices) { edit(choices); }, cause);
}

ConsentService::Saved ConsentService::change(const QList<Site> &sites,
                                             const std::function<void(const Site &, ChoiceSet &)> &edit,
                                             Change::Cause cause)
{
    Result<void> stored;
    QMap<Site, ChoiceSet> before;
    for (const Site &site : sites) {
        ChoiceSet choices = site.isNull() ? m_choices.everywhere : m_choices.forSite(site);
        before.insert(site, choices);
        m_trials.remove(site); // the visitor has the last word
        edit(site, choices);
        if (auto kept = keep(site, choices); !kept)
            stored = std::move(kept);
    }
    const Saved saved = m_store && stored ? Saved::OnDisk : Saved::ThisSessionOnly;
    publish();
    const quint64 number = m_lastChange.number + 1;
    for (const Site &site : sites) {
        QMap<Site, ChoiceSet> others = before;
        const ChoiceSet own = others.take(site);
        m_lastChange = {site, own, others, number, cause};
        emit policyChanged(site, saved);
    }
    // Last: a slot may show a dialog, and the choice is in force while it is open.
    if (!stored)
        emit storageFailed(stored.error().message);
    return saved;
}

Result<void> ConsentService::keep(const Site &site, const ChoiceSet &choices)
{
    if (site.isNull())
        m_choices.everywhere = choices;
    else if (choices.isEmpty())
        m_choices.bySite.remove(site);
    else
        m_choices.bySite.insert(site, choices);
    return m_store ? m_store->save(site, choices) : Result<void>();
}

} // namespace consentdesk
