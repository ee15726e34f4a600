// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/PlatformPreferences.h"
#include "browser/RefusedClearing.h"
#include "window/WindowServices.h"

#include <QObject>

#include <map>
#include <memory>

namespace consentdesk {

/// What goes with every page, of the current tab or not: cookies that its site refuses leave before the page
/// is asked for, what a choice refuses beside cookies is cleared, the keep rules learn which sites are open,
/// and what a portal believes is read. UI thread.
class PageCompanions final : public QObject
{
    Q_OBJECT

public:
    /// The services outlive it.
    explicit PageCompanions(WindowServices services, QObject *parent = nullptr);
    ~PageCompanions() override;
    Q_DISABLE_COPY_MOVE(PageCompanions)

    /// Each page, once.
    void attach(BrowserPage &page);
    /// Before an attached page is destroyed.
    void detach(BrowserPage &page);
    /// Of an attached page.
    [[nodiscard]] RefusedClearing &clearing(BrowserPage &page) const;
    /// Of an attached page.
    [[nodiscard]] PlatformPreferences &platform(BrowserPage &page) const;
    /// The last change of choices has to be carried out beside cookies, on every page.
    void onChoice();

signals:
    /// As RefusedClearing::cleared().
    void cleared(const QString &sentences);
    /// What the portal in @p page believes, or whether it is being told.
    void platformChanged(consentdesk::BrowserPage &page);
    /// As PlatformPreferences::noticed().
    void noticed(const QString &sentences);

private:
    struct Companions
    {
        std::unique_ptr<RefusedClearing> clearing;
        std::unique_ptr<PlatformPreferences> platform;
    };

    void followSites(BrowserPage &page) const;

    WindowServices m_services;
    std::map<BrowserPage *, Companions> m_pages;
};

} // namespace consentdesk
