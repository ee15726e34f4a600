// SPDX-License-Identifier: Apache-2.0
#include "window/RetentionEditing.h"

#include "browser/KeepEnforcer.h"
#include "consent/ConsentService.h"
#include "keep/KeepService.h"
#include "models/CookieColumn.h"
#include "settings/Settings.h"
#include "widgets/RetentionDialog.h"

#include <algorithm>

namespace consentdesk {

RetentionEditing::RetentionEditing(const WindowServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
    const auto updateDelay = [this] { m_services.keep.enforcer->setDelay(delay()); };
    connect(&services.settings, &Settings::changed, this, updateDelay);
    updateDelay();
}

std::chrono::seconds RetentionEditing::delay() const
{
    const int seconds = m_services.settings.value(Setting::LeaveDelay).toInt();
    return std::chrono::seconds(std::clamp(seconds, 0, RetentionDialog::longestDelay));
}

void RetentionEditing::choose()
{
    KeepService *const rules = m_services.keep.rules;
    auto *const dialog = new RetentionDialog(
        rules->limits(), delay(), categoryNamesOf(m_services.consent.policy()->catalogue()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, rules, dialog] {
        m_services.settings.set(Setting::LeaveDelay, int(dialog->delay().count()));
        rules->setLimits(dialog->limits());
    });
    dialog->show();
}

} // namespace consentdesk
