// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ManualClock.h"
#include "catalogue/Catalogue.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "report/SiteReport.h"
#include "storage/ChoiceStore.h"

#include <functional>
#include <map>

namespace consentdesk::test {

/// A store in memory that can fail, and lets a test look around at the moment of saving.
class FakeChoiceStore final : public ChoiceStore
{
public:
    [[nodiscard]] Result<ConsentChoices> load() const override { return kept; }
    [[nodiscard]] Result<void> save(const Site &site, const ChoiceSet &choices) override
    {
        ++saves;
        if (onSave)
            onSave();
        if (!failureSentence.isEmpty())
            return failure(failureSentence);
        (site.isNull() ? kept.everywhere : kept.bySite[site]) = choices;
        return {};
    }

    ConsentChoices kept;
    QString failureSentence;
    std::function<void()> onSave;
    int saves = 0;
};

[[nodiscard]] inline std::shared_ptr<const Catalogue> builtInCatalogue()
{
    static const auto catalogue = Catalogue::builtIn();
    if (!catalogue)
        qFatal("The built-in catalogue cannot be read.");
    return *catalogue;
}

[[nodiscard]] inline Site site()
{
    return Site::fromHost(QStringLiteral("portal.example"));
}

[[nodiscard]] inline Cookie cookie(const QByteArray &name,
                                   const QString &domain = QStringLiteral("portal.example"),
                                   const QString &path = QStringLiteral("/"))
{
    return {.key = {name, domain, path}, .value = "secret", .expires = {}};
}

/// Cookies and origins of site(), fed the way the engine feeds them.
class PanelData
{
public:
    void store(const Cookie &cookie) { inventory.recordStored(cookie, WrittenBy::Http); }
    void contact(const QString &host, OriginContact::Use use, bool refused)
    {
        inventory.recordContact({site(), host, use, refused});
    }
    /// sessionid and csrftoken (necessary), _pk_id.1.1fff (statistical), ab_bucket (internal,
    /// unclassified), uid of another company, and one more company that was refused as a whole.
    void storeOfEachKind()
    {
        for (const char *const name : {"sessionid", "csrftoken", "_pk_id.1.1fff", "ab_bucket"})
            store(cookie(name));
        contact(QStringLiteral("ads.example"), OriginContact::Use::Read, false);
        store(cookie("uid", QStringLiteral(".ads.example")));
        contact(QStringLiteral("tracker.example"), OriginContact::Use::Write, true);
    }
    /// What the keeper does: takes refused cookies out. Returns how many.
    int enforce(const ConsentPolicy &policy)
    {
        int removed = 0;
        for (const CookieRow &row : makeSiteReport(inventory, policy, site()).cookies) {
            if (row.verdict.isAllowed() || !row.observed.stored)
                continue;
            inventory.recordRefused(row.observed.cookie.key, Refusal::OnChoice);
            inventory.recordGone(row.observed.cookie.key);
            ++removed;
        }
        return removed;
    }

    ManualClock clock;
    CookieInventory inventory{clock};
};

/// Hostile names: each is one line of plain text when it is shown.
[[nodiscard]] inline std::map<QByteArray, QByteArray> hostileNames()
{
    return {
        {"markup", "<img src=x onerror=alert(1)><b>bold</b>"},
        {"entities", "&lt;script&gt;&amp;"},
        {"right to left override", "user\xe2\x80\xaegnp.exe"},
        {"line separator", "one\xe2\x80\xa8two"},
        {"newlines", "one\r\ntwo\nthree"},
        {"no UTF-8", "\xff\xfe\x80 name"},
        {"4,000 bytes", QByteArray(4000, 'n')},
        {"combining marks", QByteArray("a") + QByteArray("\xcc\x81").repeated(200)},
    };
}

} // namespace consentdesk::test
