// SPDX-License-Identifier: Apache-2.0
#include "window/TabSession.h"

#include "base/Logging.h"
#include "widgets/MessageBar.h"
#include "window/PageTab.h"
#include "window/TabArea.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto addressesWithin = 1s;
constexpr auto titlesWithin = 15s; ///< a page may blink with its own

bool haveSameAddresses(const SavedSession &one, const SavedSession &other)
{
    return one.current == other.current && one.isOpen == other.isOpen &&
           std::equal(one.tabs.begin(), one.tabs.end(), other.tabs.begin(), other.tabs.end(),
                      [](const SavedTab &left, const SavedTab &right) { return left.url == right.url; });
}

} // namespace

TabSession::TabSession(TabArea &tabs, const QString &file, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_file(file)
    , m_earlier(SavedSession::read(file).value_or(SavedSession()))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { save(true); });
}

TabSession::~TabSession()
{
    if (m_hasBegun)
        save(false);
}

bool TabSession::hasCrashed() const
{
    return m_earlier.isOpen && hasEarlier();
}

void TabSession::restore()
{
    // The tab that is there was made because there must be one.
    const bool isUntouched = m_tabs.count() == 1 && m_tabs.tab(0).shownUrl().isEmpty();
    const int first = m_tabs.count();
    for (const SavedTab &saved : m_earlier.tabs) {
        PageTab &tab = m_tabs.addTab(TabArea::Place::Last);
        tab.openLater(saved.url, saved.title);
    }
    m_tabs.select(first + int(m_earlier.current));
    if (isUntouched)
        m_tabs.requestClose(0);
}

void TabSession::start(const QString &wish, MessageBar &messages)
{
    if (wish == u"ask" && hasCrashed()) {
        messages.propose(tr("ConsentDesk was not closed last time. Its tabs can be opened again."),
                         tr("Restore the tabs of last time"), tr("Forget them"), [this](bool restores) {
                             if (restores)
                                 restore();
                             begin();
                         });
        return;
    }
    if (wish == u"restore" && hasEarlier())
        restore();
    begin();
}

void TabSession::begin()
{
    m_hasBegun = true;
    connect(&m_tabs, &TabArea::tabsChanged, this, &TabSession::saveSoon);
    saveSoon();
}

void TabSession::saveSoon()
{
    const SavedSession session = current(true);
    if (m_written == session)
        return;
    const bool isOnlyTitles = m_written && haveSameAddresses(*m_written, session);
    const std::chrono::milliseconds within = isOnlyTitles ? titlesWithin : addressesWithin;
    // A page that changes its title without end must not put it off for ever.
    if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > within)
        m_soon.start(within);
}

SavedSession TabSession::current(bool isOpen) const
{
    SavedSession session;
    session.isOpen = isOpen;
    for (int index = 0; index < m_tabs.count(); ++index) {
        const PageTab &tab = m_tabs.tab(index);
        if (tab.shownUrl().isEmpty())
            continue;
        if (index <= m_tabs.currentIndex())
            session.current = session.tabs.size();
        session.tabs.append({tab.shownUrl(), tab.shownTitle()});
    }
    return session;
}

void TabSession::save(bool isOpen)
{
    SavedSession session = current(isOpen);
    if (m_written == session)
        return;
    if (const auto written = session.write(m_file); written)
        m_written = std::move(session);
    else
        qCWarning(lcStorage).noquote() << written.error().message;
}

} // namespace consentdesk
