// SPDX-License-Identifier: Apache-2.0
#include "window/PageFinder.h"

#include <QLineEdit>
#include <QWebEngineFindTextResult>
#include <QWebEnginePage>

#include <utility>

namespace consentdesk {

PageFinder::PageFinder(FindBar &bar, std::function<QWebEnginePage &()> page, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_page(std::move(page))
{
    connect(&bar, &FindBar::findWanted, this, &PageFinder::find);
}

void PageFinder::find(const QString &text, FindBar::Direction direction, FindBar::Case caseMatters)
{
    QWebEnginePage &page = m_page();
    if (m_marked && m_marked != &page)
        m_marked->findText({});
    m_marked = &page;
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward, direction == FindBar::Direction::Backward);
    flags.setFlag(QWebEnginePage::FindCaseSensitively, caseMatters == FindBar::Case::Told);
    const auto show = [bar = QPointer(&m_bar), text](const QWebEngineFindTextResult &result) {
        if (bar && bar->field().text() == text) // otherwise another search is under way
            bar->setMatches(result.activeMatch(), result.numberOfMatches());
    };
    if (text.isEmpty())
        page.findText({});
    else
        page.findText(text, flags, show);
}

} // namespace consentdesk
