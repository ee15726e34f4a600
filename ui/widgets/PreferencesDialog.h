// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QTabWidget;

namespace consentdesk {

class ConsentService;
class FileDialogs;
class KeepService;
class Settings;
class SiteFacts;

/// The preferences: General, Privacy, Sites. Every change is in force at once. Not modal. UI thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog edits; everything outlives it. @p keep and @p facts may be null.
    struct Services
    {
        Settings &settings;
        ConsentService &consent;
        FileDialogs &files;
        KeepService *keep = nullptr;
        SiteFacts *facts = nullptr;
    };

    explicit PreferencesDialog(const Services &services, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeGeneral();
    [[nodiscard]] QWidget *makePrivacy();

    Services m_services;
    QTabWidget *m_pages;
};

} // namespace consentdesk
