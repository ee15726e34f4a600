// SPDX-License-Identifier: Apache-2.0
#include "window/LabelEditing.h"

#include "base/DisplayText.h"
#include "policy/PolicyService.h"
#include "widgets/ConsentPanel.h"
#include "widgets/DeclarationDialog.h"
#include "window/PolicyTool.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// For a menu, where '&' marks a key.
QString shown(const CookieNamePattern &pattern)
{
    return displayText(pattern.written(), 40).replace(u'&', u"&&"_s);
}

} // namespace

LabelEditing::LabelEditing(PolicyService &policies, QWidget &window)
    : QObject(&window)
    , m_policies(policies)
    , m_window(window)
{
}

void LabelEditing::serve(ConsentPanel &panel)
{
    panel.offerLabels([this, &panel](const QByteArray &name) { return takeBackText(panel.site(), name); });
    connect(&panel, &ConsentPanel::labelWanted, this,
            [this, &panel](const QByteArray &name) { ask(panel.site(), name); });
    connect(&panel, &ConsentPanel::labelTakenBack, this,
            [this, &panel](const QByteArray &name) { takeBack(panel.site(), name); });
}

void LabelEditing::serve(PolicyTool &policy)
{
    connect(&policy, &PolicyTool::labelWanted, this,
            [this, &policy](const QByteArray &name) { ask(policy.site(), name); });
}

void LabelEditing::ask(const Site &site, const QByteArray &name)
{
    const CookieLabel label = labelToEdit(site, CookieNamePattern::fromWritten(name));
    auto *const dialog = new DeclarationDialog(label, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, label] { replace(label, dialog->label()); });
    dialog->open();
}

CookieLabel LabelEditing::labelToEdit(const Site &site, const CookieNamePattern &pattern) const
{
    CookieLabel fresh;
    fresh.site = site;
    fresh.pattern = pattern;
    const QList<CookieLabel> &labels = m_policies.labels();
    const auto known = std::find_if(labels.cbegin(), labels.cend(),
                                    [&](const CookieLabel &label) { return label.isSameSubject(fresh); });
    if (known != labels.cend())
        return *known;
    const auto broader = m_policies.labelFor(site, pattern.text);
    if (broader &&
        (broader->pattern == pattern || broader->pattern.match == CookieNamePattern::Match::Prefix)) {
        fresh.purposeClass = broader->purposeClass;
        fresh.provider = broader->provider;
        fresh.purpose = broader->purpose;
    }
    return fresh;
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

QString LabelEditing::takeBackText(const Site &site, const QByteArray &name) const
{
    const auto label = m_policies.labelFor(site, name);
    const bool isFamily = label && label->pattern.match == CookieNamePattern::Match::Prefix;
    const bool isEverywhere = label && label->site.isNull();
    if (isFamily && isEverywhere)
        return tr("&Take my label of all “%1” back, for all sites").arg(shown(label->pattern));
    if (isFamily)
        return tr("&Take my label of all “%1” back").arg(shown(label->pattern));
    return isEverywhere ? tr("&Take my label back, for all sites") : tr("&Take my label back");
}

} // namespace consentdesk
