// SPDX-License-Identifier: Apache-2.0
#include "PageLayout.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

PageLayout::PageLayout(PageTemplates templates, QString trackerOrigin)
    : m_templates(std::move(templates))
    , m_trackerOrigin(std::move(trackerOrigin))
{
}

QString PageLayout::text(const Visit &visit, const QString &key) const
{
    return messages().text(visit.language, key);
}

QString PageLayout::part(const Visit &visit, const QString &name, const Values &values) const
{
    return m_templates.render(name, visit.language, values);
}

QString PageLayout::partner(const Visit &visit) const
{
    return part(visit, u"partner"_s, {{u"tracker"_s, m_trackerOrigin}, {u"language"_s, visit.language}});
}

DemoResponse PageLayout::page(const Visit &visit, const QString &title, const QString &body,
                              StatusCode status) const
{
    const bool signedIn = visit.session.has_value();
    DemoResponse response = DemoResponse::html(
        part(visit, u"layout"_s,
             {{u"language"_s, visit.language},
              {u"title"_s, title},
              {u"body"_s, body},
              {u"query"_s, visit.request.query.value(u"q"_s)},
              {u"languages"_s, languageButtons(visit)},
              {u"accountLink"_s, signedIn ? u"/account/"_s : u"/login/"_s},
              {u"accountText"_s, signedIn ? visit.session->user : text(visit, u"nav.login"_s)},
              {u"dialog"_s, part(visit, u"preferences"_s)}}),
        status);
    response.addHeader("Content-Language", visit.language.toLatin1());
    response.addHeader("Content-Security-Policy", contentSecurityPolicy());
    response.addHeader("X-Frame-Options", "DENY");
    return response;
}

DemoResponse PageLayout::error(const Visit &visit, StatusCode status, const QString &key) const
{
    const QString title = text(visit, key + u".title"_s);
    return page(visit, title,
                part(visit, u"error"_s, {{u"title"_s, title}, {u"text"_s, text(visit, key + u".text"_s)}}),
                status);
}

QString PageLayout::languageButtons(const Visit &visit) const
{
    QString buttons;
    for (const QString &language : messages().languages()) {
        buttons += part(visit, u"language_button"_s,
                        {{u"code"_s, language},
                         {u"name"_s, messages().text(language, u"language.name"_s)},
                         {u"short"_s, messages().text(language, u"language.short"_s)},
                         {u"current"_s, language == visit.language ? u"true"_s : u"false"_s}});
    }
    return part(visit, u"languages"_s, {{u"buttons"_s, buttons}, {u"next"_s, visit.request.path}});
}

QByteArray PageLayout::contentSecurityPolicy() const
{
    const QByteArray tracker = m_trackerOrigin.toLatin1();
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' " + tracker +
           "; frame-src " + tracker + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace consentdesk::demo
