// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/FindBar.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWebEnginePage;

namespace consentdesk {

/// Looks in the page for what the find bar asks for. UI thread.
class PageFinder final : public QObject
{
    Q_OBJECT

public:
    /// @p page: the one that is shown. Both outlive this.
    PageFinder(FindBar &bar, std::function<QWebEnginePage &()> page, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PageFinder)

private:
    void find(const QString &text, FindBar::Direction direction, FindBar::Case caseMatters);

    FindBar &m_bar;
    std::function<QWebEnginePage &()> m_page;
    QPointer<QWebEnginePage> m_marked; ///< where matches are marked
};

} // namespace consentdesk
