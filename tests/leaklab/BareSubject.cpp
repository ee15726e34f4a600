// SPDX-License-Identifier: Apache-2.0
#include "BareSubject.h"

#include <QDir>
#include <QWebEngineCookieStore>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::leaklab {

BareSubject::BareSubject(SubjectKind kind, const QString &directory)
    : m_kind(kind)
    , m_profile(identifier(kind))
{
    m_profile.setPersistentStoragePath(QDir(directory).filePath(u"engine"_s));
    m_profile.setCachePath(QDir(directory).filePath(u"cache"_s));
    m_profile.setPersistentCookiesPolicy(QWebEngineProfile::AllowPersistentCookies);
    answerFor(m_profile, directory);
    if (kind != SubjectKind::Trivial)
        return;
    m_profile.cookieStore()->setCookieFilter(
        [](const QWebEngineCookieStore::FilterRequest &) { return true; });
    m_profile.setUrlRequestInterceptor(&m_interceptor);
}

QWebEnginePage &BareSubject::openPage()
{
    m_pages.push_back(std::make_unique<QWebEnginePage>(&m_profile));
    answerFor(*m_pages.back());
    return *m_pages.back();
}

void BareSubject::closePage(QWebEnginePage &page)
{
    std::erase_if(m_pages, [&page](const auto &open) { return open.get() == &page; });
}

} // namespace consentdesk::leaklab
