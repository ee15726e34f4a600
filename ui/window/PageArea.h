// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"
#include "widgets/NavigationBar.h"
#include "widgets/StatePage.h"

#include <QStackedWidget>

class QWebEngineView;

namespace consentdesk {

class BrowserProfile;

/// Where the page is shown, or in its place a state page that says why there is none.
class PageArea final : public QStackedWidget
{
    Q_OBJECT

public:
    PageArea(BrowserProfile &profile, BrowserPage::Attendance attendance, QWidget *parent = nullptr);
    ~PageArea() override;
    Q_DISABLE_COPY_MOVE(PageArea)

    /// Loads @p url as soon as the store is ready.
    void open(const QUrl &url);
    [[nodiscard]] bool canGoBack() const;
    /// To the page before; from a problem, to the page from before the problem.
    void goBack();
    void showStart(const StatePage::Content &content);
    [[nodiscard]] BrowserPage &page() const { return *m_page; }
    /// The address to show: of the page, or of the one that could not be shown.
    [[nodiscard]] QUrl shownUrl() const;
    /// The page's; the host of one that could not be shown, since the page's is that of the one before.
    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] ConnectionSecurity security() const;
    /// What the engine tells of a bad certificate, the visitor went past it or not; it tells nothing of
    /// others.
    [[nodiscard]] QList<QSslCertificate> badCertificates() const;
    /// The sentences of a problem, shared with the command line.
    [[nodiscard]] static StatePage::Content contentOf(const PageProblem &problem);

signals:
    /// Address, security or history changed.
    void shownChanged();

private:
    void onProblemChanged();
    void countEnd(const PageProblem &problem, StatePage::Content &content);
    [[nodiscard]] QList<StatePage::Action> actionsFor(const PageProblem &problem);

    QWebEngineView *m_view;
    BrowserPage *m_page;
    StatePage *m_state;
    QString m_endedHost; ///< whose process ended last
    int m_ended = 0;     ///< how often in a row
};

} // namespace consentdesk
