// SPDX-License-Identifier: Apache-2.0
#include "browser/GpcHeader.h"

#include <QWebEngineUrlRequestInfo>

#include <utility>

namespace consentdesk {

GpcHeader::GpcHeader(std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy)
    : m_policy(std::move(policy))
{
}

void GpcHeader::setWish(GpcWish wish)
{
    m_wish = wish;
    m_answers.clear();
}

void GpcHeader::addTo(QWebEngineUrlRequestInfo &info)
{
    if (m_wish == GpcWish::Off)
        return;
    const bool isPage = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    if (isSent(isPage ? info.requestUrl() : info.firstPartyUrl()))
        info.setHttpHeader(QByteArrayLiteral("Sec-GPC"), QByteArrayLiteral("1"));
}

bool GpcHeader::isSent(const QUrl &topLevel)
{
    auto policy = m_policy->load();
    if (policy != m_answersOf || m_answers.size() >= maximumHosts)
        m_answers.clear();
    m_answersOf = std::move(policy);
    const QString host = topLevel.host();
    if (const auto known = m_answers.constFind(host); known != m_answers.cend())
        return *known;
    return *m_answers.insert(host, sendsGpc(*m_answersOf, Site::fromUrl(topLevel), m_wish));
}

} // namespace consentdesk
