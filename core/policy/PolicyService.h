// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "catalogue/Declaration.h"
#include "policy/AskAgain.h"
#include "policy/PolicyCheck.h"
#include "policy/PolicySource.h"

#include <QSet>

#include <optional>
#include <utility>

namespace consentdesk {

class PolicyRepository;

/// The policies of the sites that are visited: read at most once a day, kept, corrected, and published as
/// knowledge. A page without rows never takes the place of a policy that has some, unless the visitor points
/// at it. UI thread.
class PolicyService final : public QObject
{
    Q_OBJECT

public:
    using Declarations = QHash<Site, QList<Declaration>>;

    /// Kept. The one looked at longest ago goes first, but none that the visitor corrected or pointed at
    /// while there are others.
    static constexpr qsizetype maximumSites = 2'000;

    /// @p repository: null: this session only. All outlive the service.
    PolicyService(PolicySource &source, PolicyRepository *repository, const Clock &clock,
                  QObject *parent = nullptr);

    /// Reads what is kept, and publishes it. What could not be read is told by noticed().
    void load();
    /// @p site is shown: looks for its policy unless that was done within a day.
    void visit(const Site &site);
    /// The visitor wants it read now.
    void readAgain(const Site &site);
    /// The visitor points at the page that is shown.
    void readOpenPage(const Site &site);

    /// As read, with the visitor's corrections. None was found: none.
    [[nodiscard]] std::optional<SitePolicy> policyOf(const Site &site) const;
    [[nodiscard]] bool isReading(const Site &site) const { return m_reading.contains(site); }
    /// Why the last attempt brought none; empty when it did, or there was none.
    [[nodiscard]] QString problemOf(const Site &site) const { return m_problems.value(site); }

    /// Corrects the row that has @p of on the page.
    void correct(const Site &site, const CookieNamePattern &of, const DeclaredCookie &corrected);
    void takeBack(const Site &site, const CookieNamePattern &of);
    /// Which pattern the corrected row at @p row has on the page.
    [[nodiscard]] std::optional<CookieNamePattern> patternOnPage(const Site &site, qsizetype row) const;

    void label(const CookieLabel &label);
    void removeLabel(const CookieLabel &label);
    [[nodiscard]] const QList<CookieLabel> &labels() const { return m_kept.labels; }
    /// The label that holds for the cookie @p name on @p site: of the site, then of every site; an exact name
    /// before the longest prefix. None: the visitor has not said.
    [[nodiscard]] std::optional<CookieLabel> labelFor(const Site &site, const QByteArray &name) const;

    /// The visitor has chosen on @p site: what is declared now is what the choice is about.
    void noteChoice(const Site &site);
    /// The choice on @p site is gone: nothing to ask again for.
    void forgetChoice(const Site &site);
    /// Nothing is to be kept of @p site: its policy, the corrections and the choice go. Labels stay: each is
    /// taken back by itself.
    void forgetSite(const Site &site);
    /// Takes the last forgetSite() back.
    void recallSite(const Site &site);
    /// Why to ask again, as sentences for the visitor; none: no need.
    [[nodiscard]] std::optional<QString> askAgainText(const Site &site, const AskAgainWishes &wishes) const;

signals:
    /// What is known of @p site's policy is another thing, or reading has begun or ended.
    void policyChanged(const consentdesk::Site &site);
    /// The knowledge of all sites, corrections included; labels for every site have the null site.
    void knowledgeChanged(const consentdesk::PolicyService::Declarations &policies,
                          const consentdesk::PolicyService::Declarations &labels);
    /// One plain sentence for the visitor.
    void noticed(const QString &sentence);

private:
    void onFound(const Site &site, const SitePolicy &policy, const PageValidators &validators);
    void onUnchanged(const Site &site);
    void onFailed(const Site &site, const QString &sentence);
    void begin(const Site &site);
    void keep(const Site &site);
    void keepChoice(const Site &site, const QDateTime &time);
    void report(const Result<void> &saved);
    void makeRoom();
    void publish();
    void noteDeclarations(const Site &site);

    PolicySource &m_source;
    PolicyRepository *m_repository;
    const Clock &m_clock;
    KeptPolicies m_kept;
    Declarations m_declarations; ///< of the policies, so that a change converts one of them only
    std::optional<std::pair<Site, KeptPolicy>> m_forgotten; ///< until another site is forgotten
    QSet<Site> m_reading;
    QSet<Site> m_pointing;             ///< the page that is being read was pointed at
    QHash<Site, QString> m_problems;   ///< of this session
    QHash<Site, QDateTime> m_attempts; ///< of this session, whatever came of them
};

} // namespace consentdesk
