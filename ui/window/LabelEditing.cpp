// SPDX-License-Identifier: Apache-2.0
#include "window/LabelEditing.h"

#include "policy/PolicyService.h"
#include "widgets/DeclarationDialog.h"

namespace consentdesk {

LabelEditing::LabelEditing(PolicyService &policies, QWidget &window)
    : QObject(&window)
    , m_policies(policies)
    , m_window(window)
{
}

void LabelEditing::ask(const Site &site, const QByteArray &name)
{
    const bool isFamily = name.endsWith('*');
    CookieLabel label;
    label.site = site;
    label.pattern = {isFamily ? name.chopped(1) : name,
                     isFamily ? CookieNamePattern::Match::Prefix : CookieNamePattern::Match::Exact};
    if (const auto known = m_policies.labelFor(site, label.pattern.text))
        label = *known;
    auto *const dialog = new DeclarationDialog(label, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, label] { replace(label, dialog->label()); });
    dialog->open();
}

void LabelEditing::replace(const CookieLabel &old, const CookieLabel &label)
{
    // Else the label of the site would still hide the one of every site.
    if (old.labelled.isValid() && !old.isSameSubject(label))
        m_policies.removeLabel(old);
    m_policies.label(label);
}

void LabelEditing::takeBack(const Site &site, const QByteArray &name)
{
    if (const auto label = m_policies.labelFor(site, name))
        m_policies.removeLabel(*label);
}

} // namespace consentdesk
