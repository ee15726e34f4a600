// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyAddresses.h"

#include "cookies/Site.h"
#include "policy/FoldedText.h"
#include "policy/PolicyLinkWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype mostAddresses = 12;
constexpr qsizetype mostLinks = 2'000;

/// "en-GB" is "en-gb" to the platform.
QUrl portalPath(const QUrl &page, const QString &path, const QString &language)
{
    QUrl url;
    url.setScheme(page.scheme());
    url.setHost(page.host());
    url.setPort(page.port());
    url.setPath(path);
    if (!language.isEmpty())
        url.setQuery(u"flg="_s + QString::fromLatin1(QUrl::toPercentEncoding(language.toLower())));
    return url;
}

/// How much a link looks like a policy of cookies, or of privacy; 0: not at all.
enum class Likeness { None, Privacy, Cookies };

Likeness likenessOf(const PageLink &link)
{
    if (soundsLikeAction(link.address.path() + u' ' + link.address.query()) || soundsLikeAction(link.text))
        return Likeness::None;
    static const QStringList privacy{u"privacy"_s,     u"confidentialite"_s,      u"datenschutz"_s,
                                     u"privacidad"_s,  u"donnees personnelles"_s, u"プライバシー"_s,
                                     u"riservatezza"_s};
    // "Cookie settings" opens a dialog; the path of its link is the page's own.
    const QString path = foldedText(link.address.path());
    const QString text = foldedText(link.text);
    if (path.contains(u"cookie"_s) || text.contains(u"cookie"_s) || text.contains(u"クッキー"_s))
        return Likeness::Cookies;
    const auto isIn = [&](const QString &word) { return path.contains(word) || text.contains(word); };
    return std::any_of(privacy.cbegin(), privacy.cend(), isIn) ? Likeness::Privacy : Likeness::None;
}

bool isPage(const QUrl &address)
{
    return address.isValid() && (address.scheme() == "http"_L1 || address.scheme() == "https"_L1) &&
           !address.host().isEmpty();
}

/// Gathers addresses: no one twice, with or without a fragment or a last slash.
class Candidates final
{
public:
    explicit Candidates(const QUrl &page)
        : m_own(identityOf(page))
    {
    }

    void add(const QUrl &address)
    {
        const QUrl identity = identityOf(address);
        if (!isPage(address) || identity == m_own || m_seen.contains(identity) ||
            m_urls.size() >= mostAddresses)
            return;
        m_seen.append(identity);
        m_urls.append(address.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    }

    [[nodiscard]] const QList<QUrl> &urls() const { return m_urls; }

private:
    static QUrl identityOf(const QUrl &address)
    {
        return address.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
    }

    QUrl m_own;
    QList<QUrl> m_seen;
    QList<QUrl> m_urls;
};

} // namespace

QList<QUrl> policyAddresses(const PolicySearch &search)
{
    if (!isPage(search.page))
        return {};
    Candidates found(search.page);
    const auto addLinks = [&](Likeness wanted) {
        for (const PageLink &link : search.links) {
            if (likenessOf(link) == wanted)
                found.add(link.address);
        }
    };
    found.add(portalPath(search.page, u"/terms/cookies-policy/"_s, search.language));
    found.add(portalPath(search.page, u"/terms/cookies-information"_s, search.language));
    addLinks(Likeness::Cookies);
    found.add(portalPath(search.page, u"/terms/privacy-policy/"_s, search.language));
    addLinks(Likeness::Privacy);
    return found.urls();
}

QList<QUrl> loadablePolicyAddresses(const PolicySearch &search)
{
    PolicySearch named = search;
    named.links.removeIf(
        [](const PageLink &link) { return !namesPolicy(link.address.path()) && !namesPolicy(link.text); });
    return policyAddresses(named);
}

bool isStillThePolicy(const QUrl &asked, const QUrl &final)
{
    if (Site::fromUrl(asked) != Site::fromUrl(final))
        return false;
    const QString path = final.path();
    return asked.path() == path || (path.size() > 1 && likenessOf({final, {}}) != Likeness::None);
}

PolicySearch policySearchFrom(const QByteArray &json, const QUrl &page)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PolicySearch search{page, object["language"_L1].toString().left(35), {}};
    const QJsonArray links = object["links"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(links.size(), mostLinks); ++i) {
        const QJsonArray link = links.at(i).toArray();
        const QUrl address(link.at(0).toString().left(2'000), QUrl::StrictMode);
        if (isPage(address))
            search.links.append({address, link.at(1).toString().left(200)});
    }
    return search;
}

} // namespace consentdesk
