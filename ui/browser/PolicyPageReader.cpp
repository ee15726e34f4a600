// SPDX-License-Identifier: Apache-2.0
#include "browser/PolicyPageReader.h"

#include "base/Clock.h"
#include "base/DisplayText.h"
#include "browser/DeletePageLater.h"
#include "policy/PolicyInterpreter.h"

#include <QWebEngineLoadingInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Why a page is not there, as one sentence.
QString sentenceOf(const PageProblem &problem)
{
    const QString host = displayText(problem.url.host(), 80);
    const QString detail =
        problem.detail.isEmpty() ? QString() : u" (%1)"_s.arg(displayText(problem.detail, 120));
    return PolicyPageReader::tr("The policy page at %1 could not be opened%2.").arg(host, detail);
}

} // namespace

PolicyPageReader::PolicyPageReader(BrowserProfile &profile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(clock)
{
    m_limit.setSingleShot(true);
    m_noSuccessor.setSingleShot(true);
    connect(&m_question, &PolicyQuestion::answered, this, &PolicyPageReader::onAnswered);
    connect(&m_question, &PolicyQuestion::failed, this,
            [this](const QString &sentence) { finish(failure(sentence)); });
    m_limit.callOnTimeout(this, [this] {
        finish(failure(tr("The policy page did not finish loading in %n second(s).", nullptr,
                          int(std::chrono::seconds(loadWithin).count()))));
    });
    m_noSuccessor.callOnTimeout(this, [this] {
        m_failure = m_refused.isEmpty() ? Failure::Other : Failure::Elsewhere;
        finish(failure(noPageSentence()));
    });
}

PolicyPageReader::~PolicyPageReader() = default;

QString PolicyPageReader::noPageSentence() const
{
    const QString host = displayText(m_address.host(), 80);
    return m_refused.isEmpty()
               ? tr("%1 did not answer with a page; it may be a download.").arg(host)
               : tr("The policy page of %1 leads to another site, %2, which is not visited unasked.")
                     .arg(host, displayText(m_refused.host(), 80));
}

void PolicyPageReader::read(const QUrl &address, Reach reach)
{
    dropPage();
    m_isReading = true;
    m_failure = Failure::Other;
    m_address = address;
    m_ownPage = std::make_unique<BrowserPage>(m_profile, BrowserPage::Attendance::Headless);
    m_view.hold(*m_ownPage);
    m_ownPage->setAudioMuted(true);
    if (reach == Reach::SameSite)
        m_ownPage->confineTo(Site::fromUrl(address));
    connect(m_ownPage.get(), &BrowserPage::leavingRefused, this,
            [this](const QUrl &url) { m_refused = url; });
    connect(m_ownPage.get(), &QWebEnginePage::loadingChanged, this, &PolicyPageReader::onLoadingChanged);
    connect(m_ownPage.get(), &BrowserPage::problemChanged, this, [this] {
        const auto problem = m_ownPage->problem();
        // A store that is not ready yet ends by itself; the limit counts.
        if (problem && problem->kind != PageProblem::Kind::StoreNotReady)
            finish(failure(sentenceOf(*problem)));
    });
    m_limit.start(loadWithin);
    m_ownPage->open(address);
}

void PolicyPageReader::readOpenPage(QWebEnginePage &page)
{
    dropPage();
    m_isReading = true;
    m_failure = Failure::Other;
    ask(page, Look::Last);
}

void PolicyPageReader::onLoadingChanged(const QWebEngineLoadingInfo &info)
{
    if (!m_isReading)
        return;
    // The code of a good answer comes the same way.
    const bool isRefused =
        info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && info.errorCode() >= 400;
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus) {
        m_noSuccessor.stop();
    } else if (isRefused) {
        if (info.errorCode() == 404 || info.errorCode() == 410) // RFC 9110 sections 15.5.5 and 15.5.11
            m_failure = Failure::Gone;
        finish(failure(tr("%1 has no page at this address: its server answers %2.")
                           .arg(displayText(info.url().host(), 80))
                           .arg(info.errorCode())));
    } else if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus) {
        m_limit.stop();
        ask(*m_ownPage, Look::First);
    } else {
        m_noSuccessor.start(successorWithin);
    }
}

void PolicyPageReader::ask(QWebEnginePage &page, Look look)
{
    m_look = look;
    m_asked = &page;
    m_address = page.url();
    m_question.ask(page);
}

void PolicyPageReader::onAnswered(const PolicyTables &tables)
{
    const SitePolicy policy = interpretPolicy(tables, m_address, m_clock.now());
    if (!policy.cookies.isEmpty() || m_look == Look::Last)
        return finish(policy);
    QTimer::singleShot(secondLook, this, [this, page = m_asked] {
        if (m_isReading && page && page == m_asked)
            ask(*page, Look::Last);
    });
}

void PolicyPageReader::finish(const Result<SitePolicy> &policy)
{
    dropPage();
    if (policy)
        emit policyRead(*policy);
    else
        emit failed(policy.error().message, m_failure);
}

void PolicyPageReader::dropPage()
{
    m_isReading = false;
    m_limit.stop();
    m_noSuccessor.stop();
    m_question.drop();
    m_refused.clear();
    m_asked.clear();
    if (!m_ownPage)
        return;
    m_ownPage->disconnect(this);
    m_view.releaseLater();
    deletePageLater(std::move(m_ownPage), *this); // we may be in one of its signals
}

} // namespace consentdesk
