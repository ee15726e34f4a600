// SPDX-License-Identifier: Apache-2.0
#include "window/TabArea.h"

#include "browsing/DroppedAddresses.h"
#include "widgets/TabStrip.h"
#include "window/ClosingQueue.h"
#include "window/PageTab.h"

#include <QDataStream>
#include <QIODevice>
#include <QTabBar>
#include <QWebEngineHistory>
#include <QWebEngineNewWindowRequest>

namespace consentdesk {

TabArea::TabArea(BrowserProfile &profile, BrowserPage::Attendance attendance, QWidget *parent)
    : QStackedWidget(parent)
    , m_profile(profile)
    , m_attendance(attendance)
    , m_strip(new TabStrip)
    , m_closing(new ClosingQueue(this))
{
    connectStrip();
    addTab(Place::Foreground).page().prepare(); // while the rest of the window is made
}

TabArea::~TabArea()
{
    // What the pages tell while they go reaches nobody: the window may be half gone.
    blockSignals(true);
    while (count() > 0)
        delete widget(0);
}

PageTab &TabArea::tab(int index) const
{
    return *qobject_cast<PageTab *>(widget(index));
}

BrowserPage &TabArea::currentPage() const
{
    return tab(currentIndex()).page();
}

PageArea &TabArea::currentArea() const
{
    return tab(currentIndex()).area();
}

QList<BrowserPage *> TabArea::pages() const
{
    QList<BrowserPage *> pages;
    for (int index = 0; index < count(); ++index)
        pages.append(&tab(index).page());
    return pages;
}

void TabArea::connectStrip()
{
    connect(m_strip, &TabStrip::newWanted, this, &TabArea::addStart);
    connect(m_strip, &TabStrip::currentWanted, this, &TabArea::select);
    connect(m_strip, &TabStrip::dropped, this, &TabArea::openDropped);
    connect(m_strip, &TabStrip::moved, this, [this](int from, int to) {
        QWidget *const current = currentWidget();
        QWidget *const moving = widget(from);
        removeWidget(moving);
        insertWidget(to, moving);
        setCurrentWidget(current);
        emit tabsChanged();
    });
    connect(m_strip, &TabStrip::wanted, this, [this](TabStrip::Wish wish, int index) {
        switch (wish) {
        case TabStrip::Wish::Reload:
            return tab(index).page().triggerAction(QWebEnginePage::Reload);
        case TabStrip::Wish::Duplicate:
            return duplicate(index);
        case TabStrip::Wish::ToggleMute:
            return tab(index).page().setAudioMuted(!tab(index).page().isAudioMuted());
        case TabStrip::Wish::Close:
            return requestClose(index);
        case TabStrip::Wish::CloseOthers:
            return closeOthers(index);
        case TabStrip::Wish::ReopenClosed:
            return reopenClosed();
        }
    });
}

PageTab &TabArea::addTab(Place place)
{
    if (place == Place::Foreground)
        emit aboutToSwitch();
    auto *const added = new PageTab(m_profile, m_attendance);
    const int index = place == Place::Last ? count() : currentIndex() + 1;
    insertWidget(index, added);
    m_strip->insert(index, {});
    connectTab(*added);
    emit pageAdded(added->page());
    if (place == Place::Foreground)
        select(index);
    else
        m_strip->setCurrent(currentIndex());
    emit tabsChanged();
    return *added;
}

void TabArea::connectTab(PageTab &tab)
{
    const auto look = [this, &tab] {
        updateLook(tab);
        emit tabsChanged();
    };
    BrowserPage &page = tab.page();
    connect(&page, &BrowserPage::lookChanged, this, look);
    connect(&page, &QWebEnginePage::loadStarted, this, look);
    connect(&page, &QWebEnginePage::loadFinished, this, look);
    connect(&page, &QWebEnginePage::recentlyAudibleChanged, this, look);
    connect(&page, &QWebEnginePage::audioMutedChanged, this, look);
    connect(&tab.area(), &PageArea::shownChanged, this, [this, &tab, look] {
        look();
        if (&tab == currentWidget())
            emit shownChanged();
    });
    connect(&tab, &PageTab::openWanted, this, [this](const QUrl &url) { open(url, Place::Foreground); });
    connect(&tab, &PageTab::leaveAsked, this, [this, &tab] { select(indexOf(&tab)); });
    connect(&tab, &PageTab::closeAgreed, this, [this, &tab] { close(tab); });
    connect(&tab, &PageTab::stays, this, [this, &tab] { m_closing->decided(tab); });
    if (m_attendance == BrowserPage::Attendance::Attended) {
        page.setWindowOpener(
            [this, &tab](QWebEngineNewWindowRequest &request) { onWindowWanted(tab, request); });
    }
}

void TabArea::updateLook(PageTab &tab)
{
    BrowserPage &page = tab.page();
    m_strip->setLook(indexOf(&tab), {tab.shownTitle(), page.icon(), page.isLoading(), page.recentlyAudible(),
                                     page.isAudioMuted()});
}

void TabArea::onWindowWanted(PageTab &opener, QWebEngineNewWindowRequest &request)
{
    const QUrl url = request.requestedUrl();
    // What may not be opened (javascript:, chrome:) comes as an empty window when it is dropped onto the
    // page.
    if (opener.wasDroppedOn() && url.scheme() == QLatin1StringView("about"))
        return;
    // Nobody asked for it, or nobody sees who asks.
    if (!request.isUserInitiated() || !opener.isVisible() || count() >= mostTabs) {
        if (!url.isEmpty() && url.scheme() != QLatin1StringView("about"))
            opener.holdBack(url);
        return;
    }
    const bool isBehind = request.destination() == QWebEngineNewWindowRequest::InNewBackgroundTab;
    PageTab &added = addTab(isBehind ? Place::Background : Place::Foreground);
    request.openIn(&added.page());
}

void TabArea::addStart()
{
    addTab(Place::Foreground);
    emit startWanted();
}

void TabArea::open(const QUrl &url, Place place)
{
    PageTab &added = addTab(place);
    if (place == Place::Foreground)
        added.area().open(url);
    else
        added.page().open(url);
}

void TabArea::openDropped(const QList<QUrl> &links, const QString &text)
{
    const DroppedAddresses dropped = DroppedAddresses::read(links, text);
    Place place = Place::Foreground; // of the first
    for (const QUrl &url : dropped.addresses) {
        if (url.isLocalFile())
            addTab(place).page().openFile(url);
        else
            open(url, place);
        place = Place::Background;
    }
    if (!dropped.words.isEmpty()) {
        addStart();
        emit wordsDropped(dropped.words);
    }
    if (!dropped.refusal.isEmpty())
        emit refused(dropped.refusal);
}

void TabArea::select(int index)
{
    if (index < 0 || index >= count())
        return;
    if (index != currentIndex())
        emit aboutToSwitch();
    setCurrentIndex(index);
    m_strip->setCurrent(index);
    emit currentChanged();
    emit shownChanged();
    emit tabsChanged();
}

void TabArea::step(int by)
{
    select((currentIndex() + by + count()) % count());
}

void TabArea::requestClose(int index)
{
    if (index < 0 || index >= count())
        return;
    PageTab &closing = tab(index);
    if (!closing.mustBeAsked())
        return closing.requestClose();
    m_closing->add(closing);
}

void TabArea::closeOthers(int index)
{
    const QWidget *const stays = widget(index);
    for (int other = count() - 1; other >= 0; --other) {
        if (other < count() && widget(other) != stays)
            requestClose(other);
    }
}

TabArea::Closed TabArea::kept(const PageTab &tab)
{
    Closed closed{{}, tab.shownUrl(), tab.shownTitle(), tab.page().files()};
    if (tab.page().url().isEmpty())
        return closed;
    QDataStream stream(&closed.history, QIODevice::WriteOnly);
    stream << *tab.page().history();
    return closed;
}

void TabArea::close(PageTab &tab)
{
    const int index = indexOf(&tab);
    if (index < 0)
        return; // it has agreed twice
    if (!tab.shownUrl().isEmpty())
        m_closed.append(kept(tab));
    if (m_closed.size() > mostClosed)
        m_closed.removeFirst();
    if (count() == 1)
        addStart();
    const bool wasCurrent = currentWidget() == &tab;
    // Told while it is still there; its own signals must not reach a tab that has none.
    emit pageAboutToClose(tab.page());
    tab.page().disconnect(this);
    tab.area().disconnect(this);
    tab.disconnect(this);
    tab.page().setWindowOpener({});
    m_strip->remove(index);
    removeWidget(&tab);
    tab.hide();
    tab.retire();
    if (wasCurrent)
        select(qMin(index, count() - 1));
    else
        m_strip->setCurrent(currentIndex());
    emit tabsChanged();
    m_closing->decided(tab);
}

void TabArea::restore(PageTab &tab, const Closed &closed)
{
    tab.page().allowFiles(closed.files);
    if (closed.history.isEmpty())
        return tab.area().open(closed.url);
    QDataStream stream(closed.history);
    stream >> *tab.page().history();
}

void TabArea::reopenClosed()
{
    if (m_closed.isEmpty())
        return;
    const Closed closed = m_closed.takeLast();
    restore(addTab(Place::Foreground), closed);
}

void TabArea::duplicate(int index)
{
    const Closed copy = kept(tab(index));
    if (copy.url.isEmpty())
        addStart();
    else
        restore(addTab(Place::Foreground), copy);
}

} // namespace consentdesk
