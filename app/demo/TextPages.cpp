// SPDX-License-Identifier: Apache-2.0
#include "TextPages.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

/// An address on this portal, or its home. Browsers read "//host", "/\\host" and "/<TAB>/host" as another
/// host.
QByteArray safeLocalAddress(const QString &wish)
{
    const bool printable =
        std::all_of(wish.begin(), wish.end(), [](QChar c) { return c > u' ' && c != u'\\'; });
    if (!printable || !wish.startsWith(u'/') || wish.startsWith(u"//"))
        return "/";
    const QUrl url(wish, QUrl::StrictMode);
    return url.isValid() && url.isRelative() && url.authority().isEmpty() ? url.toEncoded() : QByteArray("/");
}

} // namespace

DemoResponse TextPages::cookiesPolicy(const Visit &visit) const
{
    return m_layout.page(visit, m_layout.text(visit, u"policy.title"_s),
                         m_layout.part(visit, u"cookies_policy"_s));
}

DemoResponse TextPages::privacyPolicy(const Visit &visit) const
{
    return m_layout.page(visit, m_layout.text(visit, u"privacy.title"_s),
                         m_layout.part(visit, u"privacy_policy"_s));
}

DemoResponse TextPages::map(const Visit &visit) const
{
    return m_layout.page(visit, m_layout.text(visit, u"nav.map"_s), m_layout.part(visit, u"map"_s));
}

DemoResponse TextPages::setLanguage(const Visit &visit) const
{
    DemoResponse response = DemoResponse::redirect(safeLocalAddress(visit.request.form.value(u"next"_s)));
    const QString language = m_layout.messages().known(visit.request.form.value(u"language"_s));
    if (!language.isEmpty())
        response.addCookie({.name = "django_language", .value = language.toLatin1()});
    return response;
}

} // namespace consentdesk::demo
