// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "window/WindowServices.h"

#include <QObject>

class QWidget;

namespace consentdesk {

/// The visitor says how long cookies may stay: opens the dialog for that, and keeps the enforcer's delay as
/// the settings say. UI thread.
class RetentionEditing final : public QObject
{
    Q_OBJECT

public:
    /// @p services with keep rules; they outlive it. Dialogs open before @p window.
    RetentionEditing(const WindowServices &services, QWidget &window);

    void choose();

private:
    [[nodiscard]] std::chrono::seconds delay() const;

    WindowServices m_services;
    QWidget &m_window;
};

} // namespace consentdesk
