// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoResponse.h"
#include "PageTemplates.h"
#include "Visit.h"

namespace consentdesk::demo {

/// What all pages share: header, footer, the dialog of cookie preferences, and the headers that keep a page
/// safe.
class PageLayout final
{
    Q_DISABLE_COPY_MOVE(PageLayout)

public:
    using StatusCode = DemoResponse::StatusCode;
    using Values = PageTemplates::Values;

    /// @p trackerOrigin is the third party that pages may embed: scheme, host and port.
    PageLayout(PageTemplates templates, QString trackerOrigin);
    ~PageLayout() = default;

    [[nodiscard]] const PageTemplates &templates() const { return m_templates; }
    [[nodiscard]] const Messages &messages() const { return m_templates.messages(); }
    [[nodiscard]] QString text(const Visit &visit, const QString &key) const;
    /// One template, without the frame around it.
    [[nodiscard]] QString part(const Visit &visit, const QString &name, const Values &values = {}) const;
    /// The third party's widget and its invisible picture.
    [[nodiscard]] QString partner(const Visit &visit) const;
    /// A whole page around @p body.
    [[nodiscard]] DemoResponse page(const Visit &visit, const QString &title, const QString &body,
                                    StatusCode status = StatusCode::Ok) const;
    /// A page that says in the visitor's language why there is no other; @p key begins its sentences' keys.
    [[nodiscard]] DemoResponse error(const Visit &visit, StatusCode status, const QString &key) const;

private:
    [[nodiscard]] QString languageButtons(const Visit &visit) const;
    [[nodiscard]] QByteArray contentSecurityPolicy() const;

    PageTemplates m_templates;
    QString m_trackerOrigin;
};

} // namespace consentdesk::demo
