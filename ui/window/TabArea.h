// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"

#include <QStackedWidget>

class QWebEngineNewWindowRequest;

namespace consentdesk {

class ClosingQueue;
class PageArea;
class PageTab;
class TabStrip;

/// The tabs, each a PageArea with a page of its own, all on one profile and so under the same rules. There is
/// always at least one: when the last is closed, a fresh one takes its place. UI thread.
class TabArea final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Place { Foreground, Background, Last }; ///< Last: behind, at the end
    static constexpr int mostClosed = 25;              ///< that can be opened again
    static constexpr int mostTabs = 200;               ///< pages cannot open more by themselves

    TabArea(BrowserProfile &profile, BrowserPage::Attendance attendance, QWidget *parent = nullptr);
    ~TabArea() override;
    Q_DISABLE_COPY_MOVE(TabArea)

    [[nodiscard]] BrowserPage &currentPage() const;
    [[nodiscard]] PageArea &currentArea() const;
    [[nodiscard]] PageTab &tab(int index) const;
    [[nodiscard]] QList<BrowserPage *> pages() const;
    /// The row of tabs, for a layout of the window; owned by it.
    [[nodiscard]] TabStrip &strip() const { return *m_strip; }

    /// An empty tab beside the current one.
    PageTab &addTab(Place place);
    /// An empty tab with the start page (startWanted()), in front.
    void addStart();
    void open(const QUrl &url, Place place);
    void select(int index);
    /// +1: the tab to the right, -1: to the left, around the ends.
    void step(int by);
    /// Asks the page first when it wants to be asked; several one after the other.
    void requestClose(int index);
    /// With its history, in this session only.
    void reopenClosed();
    void duplicate(int index);

signals:
    /// Before the page loads anything.
    void pageAdded(consentdesk::BrowserPage &page);
    void pageAboutToClose(consentdesk::BrowserPage &page);
    /// Another tab is about to come to the front.
    void aboutToSwitch();
    void currentChanged();
    /// Address, security or history of the current tab changed.
    void shownChanged();
    /// Any tab came, went, moved, or shows something else: what a session consists of.
    void tabsChanged();
    /// The current tab is empty.
    void startWanted();
    /// Were dragged onto the tabs, to be looked up.
    void wordsDropped(const QString &words);
    /// Why nothing opens; one plain sentence.
    void refused(const QString &sentence);

private:
    struct Closed
    {
        QByteArray history; ///< of the engine; may hold what was typed into forms: never written to disk
        QUrl url;
        QString title;
        QSet<QUrl> files; ///< that the visitor had handed over
    };

    void connectStrip();
    void connectTab(PageTab &tab);
    void onWindowWanted(PageTab &opener, QWebEngineNewWindowRequest &request);
    void close(PageTab &tab);
    void closeOthers(int index);
    void openDropped(const QList<QUrl> &links, const QString &text);
    void updateLook(PageTab &tab);
    void restore(PageTab &tab, const Closed &closed);
    [[nodiscard]] static Closed kept(const PageTab &tab);

    BrowserProfile &m_profile;
    BrowserPage::Attendance m_attendance;
    TabStrip *m_strip;
    ClosingQueue *m_closing;
    QList<Closed> m_closed; ///< the latest last
};

} // namespace consentdesk
