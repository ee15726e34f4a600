// SPDX-License-Identifier: Apache-2.0
#include "browser/ScriptGuard.h"

#include "browser/ScriptText.h"
#include "consent/GuardRules.h"
#include "consent/KnownNames.h"
#include "consent/LearnedNames.h"
#include "cookies/GuardReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTimer>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineScriptCollection>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The parts of the script in the order they need each other.
QByteArray guardSource()
{
    QStringList files;
    for (const auto name : {"natives"_L1, "wire-name"_L1, "sha256"_L1, "policy"_L1, "report"_L1, "cookie"_L1,
                            "gpc"_L1, "live"_L1, "realms"_L1, "writing"_L1, "start"_L1})
        files.append(u":/guard/%1.js"_s.arg(name));
    return joinedScripts(files);
}

QWebEngineScript makeScript(const QByteArray &body)
{
    QWebEngineScript script;
    script.setName(u"consentdesk-guard"_s);
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    script.setSourceCode(QString::fromUtf8("(function (window) {\n'use strict';\n" + body + "})(window);\n"));
    return script;
}

/// By which the script tells rules from others (policy.js). Any key would do.
QString digestOf(const QByteArray &rules)
{
    const QByteArray noKey(32, '\0');
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(rules, noKey, QCryptographicHash::Sha256).toHex());
}

QJsonObject withDigest(QJsonObject rules)
{
    rules[u"digest"_s] = digestOf(asciiJson(QJsonDocument(rules)));
    return rules;
}

} // namespace

ScriptGuard::ScriptGuard(QWebEngineProfile &profile,
                         std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                         CookieInventory &inventory, LearnedNames &learned, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_policy(std::move(policy))
    , m_inventory(inventory)
    , m_learned(learned)
    , m_key(randomBytes(32))
    , m_token(QString::fromLatin1(randomBytes(16).toHex()))
    , m_greeting(randomBytes(16).toHex())
{
    installScript();
    connect(m_profile.cookieStore(), &QWebEngineCookieStore::cookieAdded, this, &ScriptGuard::onCookieAdded);
}

ScriptGuard::~ScriptGuard()
{
    m_profile.scripts()->remove(m_script);
}

void ScriptGuard::attach(QWebEnginePage &page)
{
    std::erase_if(m_pages, [](const Attached &attached) { return !attached.page; });
    m_pages.push_back({&page});
    connect(&page, &QWebEnginePage::urlChanged, this, [this, &page] { postIfNeeded(page); });
    connect(&page, &QWebEnginePage::loadFinished, this, [this, &page] {
        postIfNeeded(page);
        if (Attached *const attached = find(page))
            attached->needsWord = false;
    });
}

ScriptGuard::Attached *ScriptGuard::find(const QWebEnginePage &page)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&page](const Attached &attached) { return attached.page == &page; });
    return found == m_pages.end() ? nullptr : &*found;
}

void ScriptGuard::postIfNeeded(QWebEnginePage &page)
{
    if (const Attached *const attached = find(page); attached && attached->needsWord)
        post(page);
}

void ScriptGuard::documentBegins(const QWebEnginePage &page, const Site &site, Origin origin)
{
    noteVisited(site);
    const bool isOlderPossible = m_sincePolicy.isValid() &&
                                 !m_sincePolicy.hasExpired(std::chrono::milliseconds(settlesWithin).count());
    if (Attached *const attached = find(page)) {
        attached->needsWord = origin == Origin::History || isOlderPossible || !m_told->isComplete();
        attached->answers = 0;
    }
}

void ScriptGuard::noteVisited(const Site &site)
{
    if (site.isNull())
        return;
    const bool isNew = !m_visited.removeOne(site);
    m_visited.append(site);
    if (m_visited.size() > maximumSites)
        m_visited.removeFirst();
    if (isNew)
        installScript();
}

/// Many frames that ask at once get one word.
void ScriptGuard::answer(QWebEnginePage &page)
{
    Attached *const attached = find(page);
    if (!attached || attached->isAsking || attached->answers >= mostAnswers)
        return;
    noteVisited(Site::fromUrl(page.url())); // it may have been pushed out while the page stayed
    attached->isAsking = true;
    attached->needsWord = true; // should the page not be there yet
    ++attached->answers;
    QTimer::singleShot(0, &page, [guard = QPointer(this), &page] {
        if (Attached *const asking = guard ? guard->find(page) : nullptr) {
            asking->isAsking = false;
            guard->post(page);
        }
    });
}

void ScriptGuard::applyPolicy()
{
    const auto postAll = [this] {
        for (const Attached &attached : m_pages) {
            if (attached.page)
                post(*attached.page);
        }
    };
    ++m_sequence;
    m_sincePolicy.start();
    installScript();
    for (Attached &attached : m_pages)
        attached.needsWord = true; // a document may be about to begin with the older script
    postAll();
    // A frame may have begun with the old script while this was on its way.
    QTimer::singleShot(250ms, this, postAll);
}

void ScriptGuard::setGpcWish(GpcWish wish)
{
    if (std::exchange(m_gpcWish, wish) == wish)
        return;
    m_toldPolicy.reset(); // what was told of it is out of date
    applyPolicy();
}

void ScriptGuard::installScript()
{
    static const QByteArray source = guardSource();
    const QByteArray head =
        "const KEY = " + octetsLiteral(m_key) + "; const REPORT_TOKEN = " + textLiteral(m_token.toLatin1()) +
        "; const GREETING = " + textLiteral(m_greeting) + "; const POLICY = " + policyLiteral() +
        "; const KNOWN = " + knownLiteral() + ";\n";
    const QWebEngineScript script = makeScript(head + source);
    // A collection takes no second script that says the same: then removing the former would leave none.
    if (script.sourceCode() == m_script.sourceCode())
        return;
    const QWebEngineScript former = std::exchange(m_script, script); // a copy has its identity
    // In this order: a document that begins in between gets two scripts, of which one guards, and never none.
    m_profile.scripts()->insert(m_script);
    if (!former.sourceCode().isEmpty())
        m_profile.scripts()->remove(former);
}

QByteArray ScriptGuard::policyLiteral()
{
    auto policy = m_policy->load();
    if (std::exchange(m_toldPolicy, policy) != policy)
        tell(*policy);
    QJsonObject told = m_told->toJson(m_visited, m_sequence);
    for (auto rules = m_digested.constBegin(); rules != m_digested.constEnd(); ++rules)
        told.insert(rules.key(), rules.value());
    return scriptLiteral(told);
}

void ScriptGuard::tell(const ConsentPolicy &policy)
{
    m_told.emplace(policy, m_gpcWish);
    const QJsonObject told = m_told->toJson({}, 0);
    for (const QString &rules : {u"everywhere"_s, u"unknown"_s})
        m_digested[rules] = withDigest(told[rules].toObject());
    QJsonArray ofSites;
    for (const QJsonValue rules : told[u"rules"_s].toArray())
        ofSites.append(withDigest(rules.toObject()));
    m_digested[u"rules"_s] = ofSites;
}

const QByteArray &ScriptGuard::knownLiteral()
{
    const std::shared_ptr<const Catalogue> catalogue = m_policy->load()->sharedCatalogue();
    if (std::exchange(m_toldCatalogue, catalogue) != catalogue)
        m_known = scriptLiteral(knownNames(*catalogue));
    return m_known;
}

QByteArray ScriptGuard::signedWordFor(const Site &site)
{
    // Of this site only: a window without a guard may read it.
    const auto policy = m_policy->load();
    const QByteArray rules = asciiJson(QJsonDocument(GuardRules::of(*policy, site).toJson()));
    const QByteArray header = asciiJson(QJsonDocument({{u"sequence"_s, double(++m_sequence)},
                                                       {u"site"_s, site.domain()},
                                                       {u"below"_s, reachesBelow(site)},
                                                       {u"digest"_s, digestOf(rules)},
                                                       {u"gpc"_s, sendsGpc(*policy, site, m_gpcWish)}}));
    return "consentdesk-guard:" + signedText(header, m_key) + '\n' + rules;
}

void ScriptGuard::post(QWebEnginePage &page)
{
    // An event is there at once, so that the page's next write follows the choice; a frame of another origin
    // can only be posted to.
    static const QByteArray tell = "(function tell(w, word) {"
                                   "for (let i = 0; i < w.length; ++i) tell(w[i], word);"
                                   "try { w.dispatchEvent(new w.MessageEvent('message', { data: word })); }"
                                   "catch { w.postMessage(word, '*'); } })(window, ";
    const QByteArray word = signedWordFor(Site::fromUrl(page.url()));
    page.runJavaScript(QString::fromLatin1(tell + textLiteral(word) + ");"),
                       QWebEngineScript::ApplicationWorld);
}

void ScriptGuard::takeReport(QWebEnginePage &page, const QString &message, const Site &topLevelSite)
{
    const auto report = GuardReport::parse(message, m_token);
    if (!report)
        return;
    const Site cookieSite = Site::fromHost(report->key.domain);
    if (report->verdict == GuardReport::Verdict::SiteUnknown) {
        answer(page);
    } else if (report->verdict == GuardReport::Verdict::MoreRefused) {
        m_inventory.recordMoreRefusedWrites(cookieSite);
    } else if (report->verdict == GuardReport::Verdict::Refused) {
        Cookie cookie;
        cookie.key = report->key;
        const QByteArray known = knownAs(*m_policy->load(), {topLevelSite, cookieSite, cookie.key.name});
        m_inventory.recordRefusedWrite(cookie, report->writer, topLevelSite, known);
        const bool isKnownByItself = !known.isEmpty() && known == cookie.key.name;
        // A page that gets hold of the token tells of other sites what it likes.
        if (cookieSite == topLevelSite)
            learn(cookie, isKnownByItself ? mostKnownLearned : mostLearned);
    } else if (m_writers.takePage(report->key, report->writer)) {
        m_inventory.recordWriter(report->key, report->writer);
    }
}

void ScriptGuard::learn(const Cookie &cookie, qsizetype most)
{
    // A response may set it next.
    const Site site = Site::fromHost(cookie.key.domain);
    if (cookie.key.name.size() <= longestLearned && m_learned.namesOf(site).size() < most)
        m_learned.learn(site, LearnedName::of(cookie));
}

void ScriptGuard::onCookieAdded(const QNetworkCookie &networkCookie)
{
    const CookieKey key = Cookie::fromNetworkCookie(networkCookie).key;
    if (const auto writer = m_writers.takeStore(key))
        m_inventory.recordWriter(key, *writer);
}

} // namespace consentdesk
