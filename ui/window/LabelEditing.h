// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/CookieLabel.h"

#include <QObject>

class QWidget;

namespace consentdesk {

class PolicyService;

/// The visitor says what a cookie is for, and takes that back. UI thread.
class LabelEditing final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this; dialogs open before @p window.
    LabelEditing(PolicyService &policies, QWidget &window);

    /// Asks what @p name ("_pk_id.*" for a family), met on @p site, is for.
    void ask(const Site &site, const QByteArray &name);
    /// Takes the label back that holds for the cookie @p name on @p site; nothing where none does.
    void takeBack(const Site &site, const QByteArray &name);

private:
    void replace(const CookieLabel &old, const CookieLabel &label);

    PolicyService &m_policies;
    QWidget &m_window;
};

} // namespace consentdesk
