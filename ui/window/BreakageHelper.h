// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentService.h"

#include <QObject>
#include <QPointer>

namespace consentdesk {

class BreakageDialog;
class ConsentPanel;
class OpenSites;

/// Opens "Site not working?" for the panel's site, puts into force what is tried there, and ends it when the
/// last page of the site is gone. Everything outlives it. UI thread.
class BreakageHelper final : public QObject
{
    Q_OBJECT

public:
    /// @p openSites may be null: what was allowed once then lasts as long as the program.
    BreakageHelper(QWidget &window, ConsentService &consent, ConsentPanel &panel, const OpenSites *openSites);

    void show();

signals:
    /// Pages of @p site have to be loaded again, so that what changed shows.
    void reloadWanted(const consentdesk::Site &site);

private:
    [[nodiscard]] BreakageDialog *makeDialog(const Site &site);

    QWidget &m_window;
    ConsentService &m_consent;
    ConsentPanel &m_panel;
    QPointer<BreakageDialog> m_dialog;
};

} // namespace consentdesk
