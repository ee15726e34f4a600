// SPDX-License-Identifier: Apache-2.0
#include "support/WholeText.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace consentdesk {

namespace {

class HeightKeeper final : public QObject
{
public:
    explicit HeightKeeper(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isOfSize = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
                              event->type() == QEvent::Show;
        if (watched == &m_window && isOfSize)
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep() const
    {
        const QLayout *const layout = m_window.layout();
        if (!layout || !layout->hasHeightForWidth())
            return;
        const int needed = std::max(layout->totalMinimumHeightForWidth(m_window.width()),
                                    layout->totalMinimumSize().height());
        m_window.setMinimumHeight(std::min(needed, m_window.screen()->availableSize().height()));
    }

    QWidget &m_window;
};

} // namespace

void keepTextWhole(QWidget &window)
{
    new HeightKeeper(window);
}

} // namespace consentdesk
