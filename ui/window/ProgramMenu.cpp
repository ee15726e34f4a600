// SPDX-License-Identifier: Apache-2.0
#include "window/ProgramMenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

ProgramMenu::ProgramMenu(QMainWindow &window, QMenu &menu, Settings &settings, ConsentService &consent,
                         KeepService *keep)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_consent(consent)
    , m_keep(keep)
{
    QAction *const hidden =
        menu.addAction(tr("New private window"), this, [this] { startProgram(u"--private"_s); });
    hidden->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    menu.addAction(tr("New window with a fresh profile"), this, [this] { startProgram(u"--fresh"_s); });
    QAction *const preferences = menu.addAction(tr("Preferences…"), this, &ProgramMenu::showPreferences);
    preferences->setShortcut(Qt::CTRL | Qt::Key_Comma); // QKeySequence::Preferences is empty on plain X11
    for (QAction *const action : {hidden, preferences})
        window.addAction(action); // the shortcut works while the menu is closed
}

void ProgramMenu::startProgram(const QString &option)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {option}))
        emit noticed(tr("Another window of ConsentDesk could not be started."));
}

void ProgramMenu::showPreferences()
{
    if (!m_preferences) {
        m_preferences =
            new PreferencesDialog({m_settings, m_consent, systemFileDialogs(), m_keep, m_facts}, &m_window);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_preferences->show();
    m_preferences->raise();
    m_preferences->activateWindow();
}

} // namespace consentdesk
