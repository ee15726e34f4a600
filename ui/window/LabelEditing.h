// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/CookieLabel.h"

#include <QObject>

class QWidget;

namespace consentdesk {

class ConsentPanel;
class PolicyService;
class PolicyTool;

/// The visitor says what a cookie is for, and takes that back. UI thread.
class LabelEditing final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this; dialogs open before @p window.
    LabelEditing(PolicyService &policies, QWidget &window);

    /// Labels are asked for and taken back from @p panel, too, which must outlive this.
    void serve(ConsentPanel &panel);
    /// Labels are asked for from @p policy, too.
    void serve(PolicyTool &policy);

    /// Asks what @p name ("_pk_id.*" for a family), met on @p site, is for. A label of more cookies, or of
    /// every site, stays as it is: a new one starts with its words.
    void ask(const Site &site, const QByteArray &name);
    /// Takes the label back that holds for the cookie @p name on @p site; nothing where none does.
    void takeBack(const Site &site, const QByteArray &name);
    /// The words for that in a menu: which cookies it takes the label from when those are more than one.
    [[nodiscard]] QString takeBackText(const Site &site, const QByteArray &name) const;

private:
    [[nodiscard]] CookieLabel labelToEdit(const Site &site, const CookieNamePattern &pattern) const;
    void replace(const CookieLabel &old, const CookieLabel &label);

    PolicyService &m_policies;
    QWidget &m_window;
};

} // namespace consentdesk
