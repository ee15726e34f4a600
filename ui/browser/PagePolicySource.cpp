// SPDX-License-Identifier: Apache-2.0
#include "browser/PagePolicySource.h"

#include "base/DisplayText.h"

#include <utility>

namespace consentdesk {

PagePolicySource::PagePolicySource(BrowserProfile &profile, const Clock &clock, OpenPage openPage,
                                   BrowserPage::Attendance attendance, QObject *parent)
    : PolicySource(parent)
    , m_openPage(std::move(openPage))
    , m_attendance(attendance)
    , m_finder(clock)
    , m_reader(profile, clock)
{
    connect(&m_finder, &PolicyFinder::found, this, &PagePolicySource::onFound);
    connect(&m_finder, &PolicyFinder::unchanged, this,
            [this] { finish([this](const Site &site) { emit unchanged(site); }); });
    connect(&m_finder, &PolicyFinder::notFound, this, &PagePolicySource::onNotFound);
    connect(&m_finder, &PolicyFinder::unanswered, this, [this](const QList<QUrl> &addresses) {
        m_trials = addresses;
        load(m_trials.first());
    });
    connect(&m_reader, &PolicyPageReader::policyRead, this, &PagePolicySource::onRead);
    connect(&m_reader, &PolicyPageReader::failed, this, &PagePolicySource::onUnreadable);
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, &PagePolicySource::giveUp);
}

void PagePolicySource::find(const Site &site)
{
    add({.site = site});
}

void PagePolicySource::read(const Site &site, const QUrl &address, const PageValidators &validators)
{
    add({.site = site, .address = address, .validators = validators});
}

void PagePolicySource::readOpenPage(const Site &site)
{
    QWebEnginePage *const page = m_openPage();
    add({.site = site, .isOpenPage = true, .page = page, .pageAddress = page ? page->url() : QUrl()});
}

void PagePolicySource::add(const Job &job)
{
    if (m_jobs.size() >= maximumWaiting) {
        emit failed(job.site, tr("Too many policies are being read at once."));
        return;
    }
    m_jobs.enqueue(job);
    if (m_jobs.size() == 1)
        startNext();
}

void PagePolicySource::startNext()
{
    // Not from within the signal that ended the one before.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_jobs.isEmpty())
                start(Job(m_jobs.head()));
        },
        Qt::QueuedConnection);
}

void PagePolicySource::start(const Job &job)
{
    m_validators = {};
    m_goneSentence.clear();
    m_trials.clear();
    m_rowless = {};
    m_limit.start(m_limitOfJob);
    if (job.isOpenPage)
        return startReading(job);
    if (job.address.isEmpty() || (!job.validators.isEmpty() && pageOf(job.site)))
        return search(job);
    load(job.address);
}

void PagePolicySource::startReading(const Job &job)
{
    if (job.pageAddress.isEmpty())
        return fail(tr("No page is open that could be read."));
    // Another page is not what the visitor pointed at.
    if (!job.page || job.page->url() != job.pageAddress)
        return fail(tr("The page was left before it was read as the policy."));
    m_reader.readOpenPage(*job.page);
}

void PagePolicySource::load(const QUrl &address)
{
    m_loaded = address;
    m_reader.read(address);
}

void PagePolicySource::search(const Job &job)
{
    QWebEnginePage *const page = pageOf(job.site);
    if (!page)
        return fail(tr("The page was left before its policy was found."));
    m_finder.find(*page, {job.address, {}, job.validators});
}

QWebEnginePage *PagePolicySource::pageOf(const Site &site) const
{
    QWebEnginePage *const page = m_openPage();
    return page && Site::fromUrl(page->url()) == site ? page : nullptr;
}

void PagePolicySource::onFound(const PolicyFetchState &state)
{
    if (m_jobs.isEmpty())
        return;
    const Job &job = m_jobs.head();
    if (state.address != job.address && Site::fromUrl(state.address) != job.site) {
        if (m_rowless.likeliest)
            return onNotFound();
        return fail(
            withAdvice(tr("The policy seems to be on another site, %1, which is not visited unasked.")
                           .arg(displayText(state.address.host(), 80)),
                       tr("Open it there, press “Read this page as the policy”, and choose this site.")));
    }
    m_validators = state.validators;
    load(state.address);
}

void PagePolicySource::onNotFound()
{
    if (m_jobs.isEmpty())
        return;
    if (m_rowless.likeliest) // a policy in prose
        finish([this, rowless = m_rowless](const Site &site) {
            emit found(site, *rowless.likeliest, rowless.validators);
        });
    else if (!m_goneSentence.isEmpty()) // what the server said is the better sentence
        fail(m_goneSentence);
    else if (pageOf(m_jobs.head().site))
        fail(withAdvice(tr("No cookie policy was found on this site."),
                        tr("Open the page that is one, and press “Read this page as the policy”.")));
    else
        fail(tr("The page was left before its policy was found."));
}

void PagePolicySource::onRead(const SitePolicy &policy)
{
    if (m_jobs.isEmpty())
        return;
    // Many portals answer a missing page with their home page.
    if (!m_jobs.head().isOpenPage && !isStillThePolicy(m_loaded, policy.address)) {
        return m_trials.isEmpty() ? searchAnew(tr("%1 answers with another page where its policy was.")
                                                   .arg(displayText(m_loaded.host(), 80)))
                                  : tryNext();
    }
    if (policy.cookies.isEmpty() && wasSearchedFor())
        return onRowless(policy);
    finish([&](const Site &site) { emit found(site, policy, m_validators); });
}

bool PagePolicySource::wasSearchedFor() const
{
    const Job &job = m_jobs.head();
    return !job.isOpenPage && m_loaded != job.address;
}

void PagePolicySource::onRowless(const SitePolicy &policy)
{
    const bool isAnswerToAll = m_rowless.hashes.contains(policy.contentHash);
    if (isAnswerToAll && m_rowless.likeliest && m_rowless.likeliest->contentHash == policy.contentHash)
        m_rowless.likeliest.reset();
    else if (!isAnswerToAll && !m_rowless.likeliest) {
        m_rowless.likeliest = policy;
        m_rowless.validators = m_validators;
    }
    m_rowless.hashes.insert(policy.contentHash);
    searchFurther();
}

void PagePolicySource::searchFurther()
{
    m_rowless.addresses.append(m_loaded);
    if (!m_trials.isEmpty())
        return tryNext();
    QWebEnginePage *const page = pageOf(m_jobs.head().site);
    if (!page || m_rowless.addresses.size() >= maximumRowless)
        return onNotFound();
    m_finder.find(*page, {}, m_rowless.addresses);
}

void PagePolicySource::onUnreadable(const QString &sentence, PolicyPageReader::Failure failure)
{
    if (!m_trials.isEmpty())
        return tryNext();
    if (!m_rowless.addresses.isEmpty())
        return searchFurther();
    if (failure == PolicyPageReader::Failure::Gone)
        return searchAnew(sentence);
    const bool isElsewhere = failure == PolicyPageReader::Failure::Elsewhere;
    fail(isElsewhere
             ? withAdvice(sentence,
                          tr("Open it there, press “Read this page as the policy”, and choose this site."))
             : sentence);
}

QString PagePolicySource::withAdvice(const QString &sentence, const QString &advice) const
{
    return m_attendance == BrowserPage::Attendance::Attended ? sentence + u' ' + advice : sentence;
}

void PagePolicySource::searchAnew(const QString &sentence)
{
    const bool mayHaveMoved =
        m_goneSentence.isEmpty() && !m_jobs.isEmpty() && !m_jobs.head().address.isEmpty();
    QWebEnginePage *const page = mayHaveMoved ? pageOf(m_jobs.head().site) : nullptr;
    if (!page)
        return fail(sentence);
    m_goneSentence = sentence;
    m_validators = {};
    m_finder.find(*page, {});
}

void PagePolicySource::giveUp()
{
    m_finder.stop();
    m_reader.stop();
    if (m_rowless.likeliest)
        onNotFound();
    else
        fail(tr("The policy was not read in time."));
}

void PagePolicySource::tryNext()
{
    m_trials.removeFirst();
    if (m_trials.isEmpty())
        onNotFound();
    else
        load(m_trials.first());
}

void PagePolicySource::finish(const std::function<void(const Site &)> &tell)
{
    if (m_jobs.isEmpty())
        return;
    m_limit.stop();
    const Job job = m_jobs.dequeue();
    if (!m_jobs.isEmpty())
        startNext();
    tell(job.site);
}

void PagePolicySource::fail(const QString &sentence)
{
    finish([&](const Site &site) { emit failed(site, sentence); });
}

} // namespace consentdesk
