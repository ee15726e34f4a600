// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/PolicyFinder.h"
#include "browser/PolicyPageReader.h"
#include "policy/PolicySource.h"

#include <QQueue>

#include <functional>

namespace consentdesk {

/// Policies out of the engine's own pages: found from the page that is open, and read in a page that nobody
/// sees. One at a time; what is asked for meanwhile waits. A page on another site is never loaded unasked:
/// only the site that the visitor visits learns of the visit. UI thread.
class PagePolicySource final : public PolicySource
{
    Q_OBJECT

public:
    using OpenPage = std::function<QWebEnginePage *()>;

    static constexpr qsizetype maximumWaiting = 20;

    /// @p openPage: the page that is shown now; null when none is. All must outlive the source.
    PagePolicySource(BrowserProfile &profile, const Clock &clock, OpenPage openPage,
                     QObject *parent = nullptr);

    void find(const Site &site, const QUrl &openPage) override;
    /// With validators the server is asked first, out of the open page, whether there is another version.
    void read(const Site &site, const QUrl &address, const PageValidators &validators) override;
    void readOpenPage(const Site &site) override;

private:
    struct Job
    {
        Site site;
        QUrl openPage = {}; ///< for a search
        QUrl address = {};  ///< empty: to be found
        PageValidators validators = {};
        bool isOpenPage = false;
    };

    void add(const Job &job);
    void startNext();
    void start(const Job &job);
    void search(const Job &job);
    [[nodiscard]] QWebEnginePage *pageOf(const Site &site) const;
    void onFound(const PolicyFetchState &state);
    void onNotFound();
    void onRead(const SitePolicy &policy);
    void onUnreadable(const QString &sentence, PolicyPageReader::Failure failure);
    /// Goes on with the next address that only loading can tell of.
    void tryNext();
    /// Ends the job at hand, tells of it, and goes on with the next.
    void finish(const std::function<void(const Site &)> &tell);
    void fail(const QString &sentence);

    OpenPage m_openPage;
    PolicyFinder m_finder;
    PolicyPageReader m_reader;
    QQueue<Job> m_jobs; ///< the first is at work
    PageValidators m_validators;
    QString m_goneSentence; ///< the remembered page is gone, and another one is looked for; else empty
    QList<QUrl> m_trials; ///< addresses to be loaded to find out; the first is being loaded
};

} // namespace consentdesk
