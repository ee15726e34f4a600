// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/NameHints.h"
#include "catalogue/SiteKnowledge.h"
#include "consent/ConsentChoices.h"
#include "consent/CookieAccess.h"
#include "consent/CookieVerdict.h"

#include <QHash>

#include <memory>
#include <utility>

namespace consentdesk {

/// The visitor's choices and the catalogue at one moment: an immutable snapshot that any thread may ask.
/// Gate, keeper, panel, report and command line all ask this one function, so that they cannot disagree.
class ConsentPolicy final
{
public:
    /// @p ofSites: policies and labels; null for none.
    ConsentPolicy(std::shared_ptr<const Catalogue> catalogue, ConsentChoices choices,
                  std::shared_ptr<const SiteKnowledge> ofSites = nullptr);

    /// A pure function of the access. Order of rules, first match decides:
    /// 1. the visitor's choice for the cookie (or its whole origin) on this site, then on every site;
    /// 2. necessary cookies are allowed; anonymised first-party statistics are exempt;
    /// 3. the visitor's choice for the category on this site, then on every site;
    /// 4. otherwise refused.
    /// The visited site's scripts and other storage are never refused with its cookies: only a choice for
    /// that storage refuses them (guard and keeper still refuse each cookie).
    [[nodiscard]] CookieVerdict decide(const CookieAccess &access) const;

    /// What a category's toggle shows on @p site.
    [[nodiscard]] Decision categoryDecision(CookieCategory category, const Site &site) const;
    /// Whether @p site itself may keep anything beside cookies.
    [[nodiscard]] Decision storageDecision(const Site &site) const;

    /// The same catalogue with other choices.
    [[nodiscard]] ConsentPolicy withChoices(ConsentChoices choices) const
    {
        return {m_catalogue, std::move(choices), m_ofSites};
    }
    /// For people and reports: what is known of the cookie that @p access names, with suggestions and the
    /// sources that disagree. The category is the one that decide() took.
    [[nodiscard]] Classification describe(const CookieAccess &access, const CookieTraits &traits) const;

    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] const std::shared_ptr<const Catalogue> &sharedCatalogue() const { return m_catalogue; }
    [[nodiscard]] const SiteKnowledge *ofSites() const { return m_ofSites.get(); }
    [[nodiscard]] const ConsentChoices &choices() const { return m_choices; }

private:
    [[nodiscard]] CookieVerdict decideCookie(const CookieAccess &access) const;
    [[nodiscard]] CookieVerdict decideOrigin(const CookieAccess &access) const;
    [[nodiscard]] CookieVerdict decideOwnScripts(const CookieAccess &access) const;
    void noteAllowedNames(const Site &scope, const ChoiceSet &choices);
    [[nodiscard]] bool allowsSomeNamedCookie(const CookieAccess &access) const;
    [[nodiscard]] const ChoiceSet *choicesOf(const Site &site) const;
    void applyCategory(const Site &site, CookieVerdict &verdict) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    ConsentChoices m_choices;
    std::shared_ptr<const SiteKnowledge> m_ofSites;
    /// Names that a choice allows, by its scope (null: every site) and the domain it speaks of (empty: any).
    /// The gate asks about every request, so that it cannot look through all choices.
    QHash<std::pair<Site, QString>, QList<QByteArray>> m_allowedNames;
};

} // namespace consentdesk
