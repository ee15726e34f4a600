// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"

#include <QWidget>

namespace consentdesk {

class CategoryHeader;
class ConsentService;

/// The panel's toggles with their explanations, for any site; a null site is the default of all sites. UI
/// thread.
class ChoiceToggles final : public QWidget
{
    Q_OBJECT

public:
    /// @p consent must outlive it.
    explicit ChoiceToggles(ConsentService &consent, QWidget *parent = nullptr);

    void setSite(const Site &site);

private:
    void showChoices();

    ConsentService &m_consent;
    Site m_site;
    QList<CategoryHeader *> m_headers;
};

} // namespace consentdesk
