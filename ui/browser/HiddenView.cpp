// SPDX-License-Identifier: Apache-2.0
#include "browser/HiddenView.h"

#include <QWebEnginePage>
#include <QWebEngineView>

namespace consentdesk {

HiddenView::HiddenView() = default;

HiddenView::~HiddenView() = default;

void HiddenView::hold(QWebEnginePage &page)
{
    m_view = std::make_unique<QWebEngineView>();
    m_view->resize(size);
    m_view->setPage(&page);
}

void HiddenView::releaseLater()
{
    if (m_view)
        m_view.release()->deleteLater();
}

} // namespace consentdesk
