// SPDX-License-Identifier: Apache-2.0
#include "window/ProfileMark.h"

#include "support/SmallWidgets.h"

#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

ProfileMark::ProfileMark(QMainWindow &window, const QString &name, const QString &explanation)
    : QObject(&window)
    , m_window(window)
    , m_name(name)
{
    QLabel *const label = plainLabel(tr("%1: %2").arg(name, explanation), u"profileMark"_s);
    label->setContentsMargins(8, 3, 8, 3);
    window.statusBar()->addWidget(label, 1);
    window.statusBar()->setSizeGripEnabled(false);
    window.installEventFilter(this);
    markTitle();
}

bool ProfileMark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowTitleChange)
        markTitle();
    return QObject::eventFilter(watched, event);
}

void ProfileMark::markTitle()
{
    const QString title = m_window.windowTitle();
    if (!title.endsWith(m_name))
        m_window.setWindowTitle(tr("%1 – %2").arg(title, m_name));
}

} // namespace consentdesk
