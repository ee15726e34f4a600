// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "AccountPages.h"
#include "DatasetPages.h"
#include "PageLayout.h"
#include "SessionStore.h"
#include "SignOnPages.h"
#include "TextPages.h"

#include <QList>

#include <functional>
#include <memory>

namespace consentdesk::demo {

/// The first party: which page answers which address. Pure but for the sessions it keeps.
class PortalSite final
{
    Q_DISABLE_COPY_MOVE(PortalSite)

public:
    /// A failure when the compiled-in data is damaged. @p codes: of the identity site; outlives the portal.
    [[nodiscard]] static Result<std::unique_ptr<PortalSite>> create(const DemoOrigins &origins,
                                                                    SessionStore &codes);
    ~PortalSite() = default;

    [[nodiscard]] DemoResponse answer(const DemoRequest &request);
    [[nodiscard]] const PageTemplates &templates() const { return m_layout.templates(); }

private:
    using Handler = std::function<DemoResponse(const Visit &)>;
    struct Route
    {
        QString path; ///< without the last slash
        Handler get;
        Handler post; ///< either may be empty
    };

    PortalSite(PageTemplates templates, DatasetCatalogue catalogue, const DemoOrigins &origins,
               SessionStore &codes);
    [[nodiscard]] QList<Route> makeRoutes() const;
    [[nodiscard]] DemoResponse answerPage(const Visit &visit) const;
    [[nodiscard]] DemoResponse dispatch(const Visit &visit, const Handler &get, const Handler &post) const;

    SessionStore m_sessions;
    PageLayout m_layout;
    DatasetPages m_datasets;
    AccountPages m_account;
    SignOnPages m_signOn;
    TextPages m_texts;
    QList<Route> m_routes;
};

} // namespace consentdesk::demo
