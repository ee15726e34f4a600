// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BannerAnswer.h"
#include "settings/Settings.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>

namespace consentdesk {

class MessageBar;

/// What the answering of banners works on; everything outlives it, pages apart.
struct BannerServices
{
    MessageBar &messages;
    Settings &settings;
    ConsentService &consent;
    BrowserProfile &profile;
    CookieInventory &inventory;
    std::function<BrowserPage &()> currentPage;
};

/// Has the cookie banners of sites answered if the visitor wants that: asks once, when a choice is made on a
/// page with a banner, tells what was done in the message bar, and takes it back. UI thread.
class BannerNotices final : public QObject
{
    Q_OBJECT

public:
    explicit BannerNotices(const BannerServices &services, QObject *parent = nullptr);
    ~BannerNotices() override;
    Q_DISABLE_COPY_MOVE(BannerNotices)

    void attach(BrowserPage &page);
    /// Before @p page is destroyed.
    void detach(BrowserPage &page);

private:
    void applySetting();
    void onChoice();
    void look(BrowserPage &page);
    void ask(BrowserPage &page, const QString &banner);
    void tell(BrowserPage &page, const BannerReport &report);
    void undo(BrowserPage &page, const Site &site);
    void tellUndone(const Site &site, bool hadRecord);
    void withdraw(BrowserPage &page);

    BannerServices m_services;
    std::map<BrowserPage *, std::unique_ptr<BannerAnswer>> m_answers;
    QHash<BrowserPage *, quint64> m_offers;   ///< number of the message about the page's banner
    QHash<BrowserPage *, QStringList> m_told; ///< since the page shows its site
    QSet<Site> m_leftAlone;                   ///< in this session, after an undo
    bool m_hasAsked = false;                  ///< in this session
};

/// What became of a banner, in a sentence.
[[nodiscard]] QString bannerText(const BannerReport &report);

} // namespace consentdesk
