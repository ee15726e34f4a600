// SPDX-License-Identifier: Apache-2.0
#include "window/TabShortcuts.h"

#include "window/TabArea.h"

#include <QAction>
#include <QWidget>

#include <functional>

namespace consentdesk {

void addTabShortcuts(QWidget &window, TabArea &tabs)
{
    const auto add = [&window, &tabs](const QList<QKeySequence> &keys, const std::function<void()> &act) {
        auto *const action = new QAction(&tabs);
        action->setShortcuts(keys);
        QObject::connect(action, &QAction::triggered, &tabs, act);
        window.addAction(action);
    };
    add({Qt::CTRL | Qt::Key_T}, [&tabs] { tabs.addStart(); });
    add({Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_F4}, [&tabs] { tabs.requestClose(tabs.currentIndex()); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_T}, [&tabs] { tabs.reopenClosed(); });
    add({Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, [&tabs] { tabs.step(1); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab,
         Qt::CTRL | Qt::Key_PageUp},
        [&tabs] { tabs.step(-1); });
    for (int number = 1; number <= 8; ++number)
        add({Qt::ALT | Qt::Key(Qt::Key_0 + number)}, [&tabs, number] { tabs.select(number - 1); });
    add({Qt::ALT | Qt::Key_9}, [&tabs] { tabs.select(tabs.count() - 1); });
}

} // namespace consentdesk
