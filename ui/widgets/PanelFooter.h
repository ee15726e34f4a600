// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"
#include "consent/EnforcementStatus.h"

#include <QFrame>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace consentdesk {

/// What holds for the site as a whole: how well refused cookies are kept back, whether the site may keep
/// anything beside cookies, and the menu of choices.
class PanelFooter final : public QFrame
{
    Q_OBJECT

public:
    explicit PanelFooter(QWidget *parent = nullptr);

    void setStatus(const EnforcementStatus &status);
    [[nodiscard]] const EnforcementStatus &status() const { return m_status; }
    /// None: there is no site.
    void setStorage(std::optional<Decision> decision);
    /// What happens when the visitor leaves the site; empty: nothing.
    void setKeepText(const QString &text);
    /// What is allowed for now, and until when; empty: nothing.
    void setTrialText(const QString &text);
    /// "Site not working?"
    [[nodiscard]] QToolButton &helpButton() const { return *m_help; }
    [[nodiscard]] QMenu &choicesMenu() const { return *m_choicesMenu; }
    [[nodiscard]] QToolButton &choicesButton() const { return *m_choicesButton; }
    /// In their order, for the tab key.
    [[nodiscard]] QList<QWidget *> controls() const;

private:
    EnforcementStatus m_status;
    QLabel *m_level;
    QLabel *m_storage;
    QLabel *m_keep;
    QLabel *m_trial;
    QToolButton *m_help;
    QToolButton *m_choicesButton;
    QMenu *m_choicesMenu;
};

} // namespace consentdesk
