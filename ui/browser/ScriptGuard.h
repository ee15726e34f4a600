// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "consent/GuardPolicy.h"
#include "cookies/CookieInventory.h"
#include "cookies/WriterReports.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QWebEngineScript>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QNetworkCookie;
class QWebEnginePage;
class QWebEngineProfile;

namespace consentdesk {

class LearnedNames;

/// The layer inside pages: a script in every frame (resources/scripts) that keeps page scripts from writing
/// and reading refused names. This class gives it the policy, tells changes to open pages, and takes its
/// reports. UI thread.
class ScriptGuard final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumSites = 200;   ///< visited ones the script knows; the oldest go
    static constexpr qsizetype longestLearned = 256; ///< octets of a name that is learned from a script

    /// @p profile, @p inventory and @p learned must outlive the guard.
    ScriptGuard(QWebEngineProfile &profile, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                CookieInventory &inventory, LearnedNames &learned, QObject *parent = nullptr);
    ~ScriptGuard() override;
    Q_DISABLE_COPY_MOVE(ScriptGuard)

    /// Tells @p page what changes, in all its frames.
    void attach(QWebEnginePage &page);
    enum class Origin { Network, History };

    /// Before a document of @p site is asked for, to be shown in @p page: its frames shall know how far the
    /// site reaches. Those for which the changed script comes too late ask (takeReport()).
    void documentBegins(const QWebEnginePage &page, const Site &site, Origin origin);
    /// The policy has changed: open pages follow at once, later documents begin with it.
    void applyPolicy();
    /// As applyPolicy(), with or without Global Privacy Control.
    void setGpcWish(GpcWish wish);
    /// A message that @p page, of @p topLevelSite, printed: recorded, or answered, when it is the guard's;
    /// otherwise without effect.
    void takeReport(QWebEnginePage &page, const QString &message, const Site &topLevelSite);

private:
    // A script can make up names without end, and those of known families too; they must push out neither
    // names that responses set nor those that are known by themselves.
    static constexpr qsizetype mostLearned = 100; ///< below LearnedNames::maximumNames
    static constexpr qsizetype mostKnownLearned = 150;
    /// A script that is older than this has reached every process.
    static constexpr std::chrono::seconds settlesWithin{2};
    static constexpr int mostAnswers = 50; ///< a document; a page that gets hold of the token asks endlessly

    struct Attached
    {
        QPointer<QWebEnginePage> page;
        bool needsWord = true; ///< its document may have begun with an older policy
        bool isAsking = false; ///< a word is on its way
        int answers = 0;       ///< words its document has asked for
    };

    void installScript();
    [[nodiscard]] Attached *find(const QWebEnginePage &page);
    void postIfNeeded(QWebEnginePage &page);
    /// Its later frames know how far it reaches.
    void noteVisited(const Site &site);
    void answer(QWebEnginePage &page);
    [[nodiscard]] QByteArray policyLiteral();
    void tell(const ConsentPolicy &policy);
    [[nodiscard]] const QByteArray &knownLiteral();
    [[nodiscard]] QByteArray signedWordFor(const Site &site);
    void post(QWebEnginePage &page);
    /// Unless @p most names of its site are learned already.
    void learn(const Cookie &cookie, qsizetype most);
    void onCookieAdded(const QNetworkCookie &cookie);

    QWebEngineProfile &m_profile;
    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    CookieInventory &m_inventory;
    LearnedNames &m_learned;
    QByteArray m_key;
    QString m_token;
    QByteArray m_greeting;
    std::shared_ptr<const ConsentPolicy> m_toldPolicy; ///< of which m_told is
    std::optional<GuardPolicy> m_told;
    QJsonObject m_digested; ///< its rules; what differs with each site visited has no digest
    GpcWish m_gpcWish = GpcWish::Send;
    std::shared_ptr<const Catalogue> m_toldCatalogue; ///< of which m_known is
    QByteArray m_known;
    quint64 m_sequence = 0; ///< of the last word told to any document
    QWebEngineScript m_script;
    QList<Site> m_visited; ///< the latest last
    std::vector<Attached> m_pages;
    QElapsedTimer m_sincePolicy; ///< not valid before the first change
    SystemClock m_clock;
    WriterReports m_writers{m_clock}; ///< of allowed writes
};

} // namespace consentdesk
