// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FileDialogs.h"
#include "widgets/PreferencesDialog.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace consentdesk {

/// The menu's entries about the program as a whole: preferences, and windows with another profile, which are
/// processes of their own so that nothing of them can mix with this one. UI thread.
class ProgramMenu final : public QObject
{
    Q_OBJECT

public:
    /// Adds the entries to @p menu. Everything outlives it but the window, whose child it is.
    ProgramMenu(QMainWindow &window, QMenu &menu, Settings &settings, ConsentService &consent,
                KeepService *keep);

    /// What else is known of sites; null: nothing. Of dialogs that are opened from now on.
    void setSiteFacts(SiteFacts *facts) { m_facts = facts; }
    void showPreferences();

signals:
    /// One plain sentence for the visitor.
    void noticed(const QString &sentence);

private:
    void startProgram(const QString &option);

    QMainWindow &m_window;
    Settings &m_settings;
    ConsentService &m_consent;
    KeepService *m_keep;
    SiteFacts *m_facts = nullptr;
    QPointer<PreferencesDialog> m_preferences; ///< null: closed
};

} // namespace consentdesk
