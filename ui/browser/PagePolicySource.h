// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/PolicyFinder.h"
#include "browser/PolicyPageReader.h"
#include "policy/PolicySource.h"

#include <QPointer>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace consentdesk {

/// Policies out of the engine's own pages: found from the page that is open, and read in a page that nobody
/// sees. One at a time; what is asked for meanwhile waits, and none takes longer than its limit. A page on
/// another site is never loaded unasked, also not by a redirect: only the site that the visitor visits learns
/// of the visit.
///
/// What a server sees: questions whether there is a page, and whether it has changed, carry no cookies. The
/// page that is then loaded to be read carries the visitor's cookies of that site, as any page of the window.
/// Loaded without asking first, so never conditionally, is a kept policy whose server named no validators,
/// that was read off the open page, or whose site is not shown any more when its turn comes; and an address
/// that could not be asked for. UI thread.
class PagePolicySource final : public PolicySource
{
    Q_OBJECT

public:
    using OpenPage = std::function<QWebEnginePage *()>;

    static constexpr qsizetype maximumWaiting = 20;
    /// Pages that a search loads and finds without rows, before it takes the best of them.
    static constexpr qsizetype maximumRowless = 6;
    static constexpr std::chrono::minutes jobWithin{3}; ///< from its start to its answer

    /// @p openPage: the page that is shown now; null when none is. @p attendance: whether somebody can follow
    /// an advice to open a page. All must outlive the source.
    PagePolicySource(BrowserProfile &profile, const Clock &clock, OpenPage openPage,
                     BrowserPage::Attendance attendance = BrowserPage::Attendance::Attended,
                     QObject *parent = nullptr);

    /// Of later jobs, in the place of jobWithin.
    void setLimit(std::chrono::milliseconds limit) { m_limitOfJob = limit; }

    /// From the page that is open when its turn comes, if it is of @p site. A page without rows is the policy
    /// only if no other one has rows, and not if the server answers several addresses with it.
    void find(const Site &site) override;
    /// With validators the server is asked first, out of the open page, whether there is another version.
    void read(const Site &site, const QUrl &address, const PageValidators &validators) override;
    /// The page that is open now; fails if another one is when its turn comes.
    void readOpenPage(const Site &site) override;

private:
    struct Job
    {
        Site site;
        QUrl address = {}; ///< empty: to be found
        PageValidators validators = {};
        bool isOpenPage = false;
        QPointer<QWebEnginePage> page = {}; ///< the open page that was pointed at
        QUrl pageAddress = {};              ///< its address then
    };

    void add(const Job &job);
    void startNext();
    void start(const Job &job);
    void startReading(const Job &job);
    void search(const Job &job);
    void load(const QUrl &address);
    [[nodiscard]] QWebEnginePage *pageOf(const Site &site) const;
    void onFound(const PolicyFetchState &state);
    void onNotFound();
    /// @p policy was found by a search, and declares nothing: looks further.
    void onRowless(const SitePolicy &policy);
    void searchFurther();
    [[nodiscard]] bool wasSearchedFor() const;
    /// @p sentence with what somebody before the window can do.
    [[nodiscard]] QString withAdvice(const QString &sentence, const QString &advice) const;
    void onRead(const SitePolicy &policy);
    void onUnreadable(const QString &sentence, PolicyPageReader::Failure failure);
    /// The remembered page is gone: looks for another one, once, or fails with @p sentence.
    void searchAnew(const QString &sentence);
    void giveUp();
    /// Goes on with the next address that only loading can tell of.
    void tryNext();
    /// Ends the job at hand, tells of it, and goes on with the next.
    void finish(const std::function<void(const Site &)> &tell);
    void fail(const QString &sentence);

    OpenPage m_openPage;
    const BrowserPage::Attendance m_attendance;
    PolicyFinder m_finder;
    PolicyPageReader m_reader;
    QQueue<Job> m_jobs; ///< the first is at work
    QTimer m_limit;
    std::chrono::milliseconds m_limitOfJob = jobWithin;
    QUrl m_loaded; ///< the address that was asked for last
    PageValidators m_validators;
    QString m_goneSentence; ///< the remembered page is gone, and another one is looked for; else empty
    QList<QUrl> m_trials;   ///< addresses to be loaded to find out; the first is being loaded

    /// What was found by the search at hand and declares nothing.
    struct Rowless
    {
        QList<QUrl> addresses;
        QSet<QByteArray> hashes;
        std::optional<SitePolicy> likeliest; ///< none: the server answers several addresses with it
        PageValidators validators;           ///< of the likeliest
    };
    Rowless m_rowless;
};

} // namespace consentdesk
