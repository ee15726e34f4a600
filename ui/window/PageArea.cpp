// SPDX-License-Identifier: Apache-2.0
#include "window/PageArea.h"

#include "base/DisplayText.h"
#include "base/WebAddress.h"
#include "browser/BrowserProfile.h"
#include "cookies/Site.h"

#include <QWebEngineHistory>
#include <QWebEngineView>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

PageArea::PageArea(BrowserProfile &profile, BrowserPage::Attendance attendance, QWidget *parent)
    : QStackedWidget(parent)
    , m_view(new QWebEngineView)
    , m_page(new BrowserPage(profile, attendance, this))
    , m_state(new StatePage)
{
    m_view->setPage(m_page);
    m_view->setAccessibleName(tr("Page"));
    addWidget(m_view);
    addWidget(m_state);
    connect(m_page, &BrowserPage::problemChanged, this, &PageArea::onProblemChanged);
    connect(m_page, &QWebEnginePage::urlChanged, this, &PageArea::shownChanged);
    connect(m_page, &QWebEnginePage::loadFinished, this, &PageArea::shownChanged);
    connect(m_page, &BrowserPage::aboutToVisit, this, [this] { setCurrentWidget(m_view); });
}

PageArea::~PageArea()
{
    // The view must not outlive the page it shows, nor the page its profile.
    delete m_view;
    delete m_page;
}

void PageArea::open(const QUrl &url)
{
    setCurrentWidget(m_view);
    m_view->setFocus();
    m_page->open(url);
}

bool PageArea::canGoBack() const
{
    return m_page->canLeaveProblem() || m_page->history()->canGoBack();
}

void PageArea::goBack()
{
    if (m_page->canLeaveProblem())
        m_page->leaveProblem();
    else
        m_page->triggerAction(QWebEnginePage::Back);
}

void PageArea::showStart(const StatePage::Content &content)
{
    m_state->setContent(content);
    setCurrentWidget(m_state);
}

QUrl PageArea::shownUrl() const
{
    return m_page->problem() ? m_page->problem()->url : m_page->url();
}

QString PageArea::shownTitle() const
{
    return m_page->problem() ? m_page->problem()->url.host() : m_page->title();
}

ConnectionSecurity PageArea::security() const
{
    const QUrl url = shownUrl();
    const bool badCertificate =
        m_page->problem() && m_page->problem()->kind == PageProblem::Kind::BadCertificate;
    const bool isExcepted = m_page->profile().certificateExceptions().contains(url.host());
    if (badCertificate || (url.scheme() == "https"_L1 && isExcepted))
        return ConnectionSecurity::BadCertificate;
    const bool cameNothing = m_page->problem() && m_page->problem()->kind != PageProblem::Kind::RendererGone;
    if (cameNothing)
        return ConnectionSecurity::NoPage; // so nothing was encrypted
    if (url.scheme() == "https"_L1)
        return ConnectionSecurity::Encrypted;
    if (url.isLocalFile())
        return ConnectionSecurity::ThisMachine;
    if (url.scheme() != "http"_L1)
        return ConnectionSecurity::NoPage;
    return isLoopback(canonicalHost(url.host())) ? ConnectionSecurity::ThisMachine
                                                 : ConnectionSecurity::NotEncrypted;
}

QList<QSslCertificate> PageArea::badCertificates() const
{
    if (m_page->problem())
        return m_page->problem()->certificates;
    return shownUrl().scheme() == "https"_L1
               ? m_page->profile().certificateExceptions().chainOf(shownUrl().host())
               : QList<QSslCertificate>();
}

StatePage::Content PageArea::contentOf(const PageProblem &problem)
{
    const QString host = displayText(problem.url.host(), 80);
    switch (problem.kind) {
    case PageProblem::Kind::RendererGone:
        return {u"warning"_s,
                tr("This page stopped working"),
                tr("The process that showed %1 ended. Your cookies and choices are kept.").arg(host),
                problem.detail,
                {}};
    case PageProblem::Kind::BadCertificate:
        return {u"warning"_s,
                tr("%1 cannot prove who it is").arg(host),
                tr("Its certificate is not valid. Somebody on the way may be pretending to be this site, and "
                   "would "
                   "receive what you type and your cookies.") +
                    u"\n\n"_s + problem.reason,
                problem.detail,
                {}};
    case PageProblem::Kind::StoreNotReady:
        return {
            u"warning"_s,
            tr("The cookies of earlier sessions are not checked yet"),
            tr("%1 opens by itself as soon as they are. If you open it now, refused ones among them may be "
               "sent once more.")
                .arg(host),
            problem.detail,
            {}};
    case PageProblem::Kind::NotLoaded:
        break;
    }
    return {u"warning"_s,
            tr("%1 could not be opened").arg(host),
            tr("The server could not be reached, or did not answer. Check the address and your connection, "
               "then try "
               "again."),
            problem.detail,
            {}};
}

QList<StatePage::Action> PageArea::actionsFor(const PageProblem &problem)
{
    QList<StatePage::Action> actions;
    const auto retry = [this, url = problem.url] { open(url); };
    if (problem.kind == PageProblem::Kind::RendererGone)
        actions.append({tr("Reload"), retry});
    else if (problem.kind == PageProblem::Kind::NotLoaded ||
             problem.kind == PageProblem::Kind::BadCertificate) // a clock can be set right
        actions.append({tr("Try again"), retry});
    if (problem.kind != PageProblem::Kind::RendererGone && canGoBack())
        actions.prepend({tr("Go back"), [this] { goBack(); }});
    if (problem.goOnAnyway) {
        // The engine remembers a certificate that it was to go past.
        const QString text = problem.kind == PageProblem::Kind::BadCertificate
                                 ? tr("Open anyway, until ConsentDesk is closed")
                                 : tr("Open anyway, this time");
        actions.append({text, problem.goOnAnyway});
    }
    return actions;
}

/// A page that ends its process each time it is loaded would be loaded again and again by who hopes.
void PageArea::countEnd(const PageProblem &problem, StatePage::Content &content)
{
    const bool isAgain = problem.url.host() == m_endedHost;
    m_endedHost = problem.url.host();
    m_ended = isAgain ? m_ended + 1 : 1;
    if (isAgain)
        content.text += u' ' + tr("This has happened %n times in this tab, and loading it again may end "
                                  "the same way.",
                                  nullptr, m_ended);
}

void PageArea::onProblemChanged()
{
    const auto &problem = m_page->problem();
    if (problem) {
        StatePage::Content content = contentOf(*problem);
        if (problem->kind == PageProblem::Kind::RendererGone)
            countEnd(*problem, content);
        content.actions = actionsFor(*problem);
        m_state->setContent(content);
    }
    setCurrentWidget(problem ? static_cast<QWidget *>(m_state) : m_view);
    emit shownChanged();
}

} // namespace consentdesk
