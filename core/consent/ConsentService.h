// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "base/SnapshotCell.h"
#include "consent/ConsentPolicy.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace consentdesk {

class ChoiceStore;

/// Owns the visitor's choices: changes them, keeps them on disk, and publishes each state as a ConsentPolicy.
///
/// Lives on the UI thread; policyCell() may be read from any thread. A change is on disk before
/// policyChanged() is emitted. When it cannot be kept, it still takes effect, for this session only, and
/// storageFailed() says why.
class ConsentService final : public QObject
{
    Q_OBJECT

public:
    /// Whether a change outlives the session.
    enum class Saved { OnDisk, ThisSessionOnly };
    Q_ENUM(Saved)

    /// @p store may be null: choices of this session only. It must outlive the service.
    ConsentService(std::shared_ptr<const Catalogue> catalogue, ConsentChoices choices, ChoiceStore *store,
                   QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const ConsentPolicy> policy() const { return m_cell->load(); }
    [[nodiscard]] std::shared_ptr<const SnapshotCell<ConsentPolicy>> policyCell() const { return m_cell; }

    // Each change concerns one site; a null site is the default of all sites.
    /// Fails for Necessary, which is not a choice.
    Result<Saved> setCategory(const Site &site, CookieCategory category, Decision decision);
    Saved acceptAll(const Site &site);
    Saved onlyNecessary(const Site &site);
    /// Fails when the selector selects nothing, or its name can be no cookie's name.
    Result<Saved> setCookie(const Site &site, const CookieSelector &selector, Decision decision);
    /// The same for several, as one change: all of them or, when one cannot be, none.
    Result<Saved> setCookies(const Site &site, const QList<CookieSelector> &selectors, Decision decision);
    /// The same on several sites, as one change that is taken back as one.
    Result<Saved> setCookies(const QMap<Site, QList<CookieSelector>> &selectors, Decision decision);
    /// Adds @p added to those of @p site, as one change.
    Saved addChoices(const Site &site, const ChoiceSet &added);
    Saved clearCookie(const Site &site, const CookieSelector &selector);
    /// Whether the site itself may keep anything beside cookies.
    Saved setStorage(const Site &site, Decision decision);
    Saved forgetSite(const Site &site);
    /// Makes the category choices in force on @p site the default of all sites.
    Saved useEverywhere(const Site &site);

    /// Puts @p trial over the choices of @p site, instead of what was tried there before: in force, never on
    /// disk, never part of choices(). It ends with the visitor's next choice for the site, and with the
    /// program.
    void tryOut(const Site &site, const ChoiceSet &trial);
    /// The choices of @p site hold again as they are.
    void endTrial(const Site &site);
    /// What is tried out on @p site; empty: nothing is.
    [[nodiscard]] ChoiceSet trialOf(const Site &site) const { return m_trials.value(site); }
    /// What the visitor chose; policy() has in it what is tried out, too.
    [[nodiscard]] const ConsentChoices &choices() const { return m_choices; }

    /// What is known of single sites from now on: their policies and the visitor's labels. Null: nothing.
    void setSiteKnowledge(std::shared_ptr<const SiteKnowledge> ofSites);

    /// Another catalogue from now on, after an import. Those that were used stay alive with this object:
    /// views refer to them.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    /// One change, with what it replaced.
    struct Change
    {
        enum class Cause {
            Choice,
            Trial,      ///< one began or ended; choices are as they were
            Knowledge,  ///< choices are as they were
            Forgetting, ///< the visitor wants nothing of the site remembered
        };

        Site site;
        ChoiceSet before;
        QMap<Site, ChoiceSet> together; ///< the other sites that it changed, as they were before
        quint64 number = 0;             ///< the same for all sites of one change
        Cause cause = Cause::Choice;
    };

    /// The change that was made last; known when policyChanged() is emitted, and then seen from the site
    /// that is told.
    [[nodiscard]] const Change &lastChange() const { return m_lastChange; }
    /// Puts the choices of every scope it concerns back to what they were before @p change.
    Saved revert(const Change &change);

signals:
    /// After every change, with the scope that was changed; of several sites, once for each; the null site
    /// when knowledge of sites changed.
    void policyChanged(const consentdesk::Site &site, consentdesk::ConsentService::Saved saved);
    /// After policyChanged(): the visitor had all choices for @p site forgotten, and what else is kept of it
    /// is to go too; or took that back.
    void siteForgotten(const consentdesk::Site &site);
    void siteRecalled(const consentdesk::Site &site);
    /// One plain sentence for the visitor, after policyChanged(): the change is in force.
    void storageFailed(const QString &sentence);

private:
    Saved change(const Site &site, const std::function<void(ChoiceSet &)> &edit,
                 Change::Cause cause = Change::Cause::Choice);
    void publishKnowledge();
    void publishTrial(const Site &site);
    void publish();
    Saved change(const QList<Site> &sites, const std::function<void(const Site &, ChoiceSet &)> &edit,
                 Change::Cause cause = Change::Cause::Choice);
    Result<void> keep(const Site &site, const ChoiceSet &choices);
    Saved setOptionalCategories(const Site &site, Decision decision);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<std::shared_ptr<const Catalogue>> m_earlierCatalogues;
    ConsentChoices m_choices;
    QHash<Site, ChoiceSet> m_trials;
    std::shared_ptr<const SiteKnowledge> m_ofSites;
    ChoiceStore *m_store;
    Change m_lastChange;
    std::shared_ptr<SnapshotCell<ConsentPolicy>> m_cell;
};

} // namespace consentdesk
