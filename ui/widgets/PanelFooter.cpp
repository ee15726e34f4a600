// SPDX-License-Identifier: Apache-2.0
#include "widgets/PanelFooter.h"

#include "report/RowText.h"
#include "support/SmallWidgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// A line that can be reached by keyboard, so that Shift+F1 shows there what the pointer shows.
QLabel *explainedLabel(const QString &objectName)
{
    QLabel *const label = wrappedLabel({}, objectName);
    label->setFocusPolicy(Qt::TabFocus);
    return label;
}

void explain(QLabel &label, const QString &explanation)
{
    const QString shown = Qt::convertFromPlainText(explanation, Qt::WhiteSpaceNormal); // so that it wraps
    label.setToolTip(shown);
    label.setWhatsThis(shown);
    label.setAccessibleDescription(explanation);
}

} // namespace

PanelFooter::PanelFooter(QWidget *parent)
    : QFrame(parent)
    , m_level(explainedLabel(u"panelFooterText"_s))
    , m_storage(explainedLabel(u"panelStorageText"_s))
    , m_keep(explainedLabel(u"panelKeepText"_s))
    , m_trial(explainedLabel(u"panelTrialText"_s))
    , m_help(textButton(tr("Site not working?"), u"siteNotWorking"_s))
    , m_choicesButton(new QToolButton)
    , m_choicesMenu(new QMenu(this))
{
    setObjectName(u"panelFooter"_s);
    explain(
        *m_storage,
        PanelFooter::tr("localStorage, IndexedDB and the like. Refusing cookies leaves it alone, since many "
                        "sites do not work without it. While it is blocked, scripts of this site use no "
                        "cookies either: the engine asks for both in one. Other companies' storage goes "
                        "with their cookies."));
    m_choicesButton->setText(tr("Choices ▾"));
    m_choicesButton->setObjectName(u"choicesButton"_s);
    m_choicesButton->setPopupMode(QToolButton::InstantPopup);
    m_choicesButton->setMenu(m_choicesMenu);
    m_choicesButton->setFocusPolicy(Qt::StrongFocus);
    auto *const lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_level);
    lines->addWidget(m_storage);
    lines->addWidget(m_keep);
    lines->addWidget(m_trial);
    lines->addWidget(m_help, 0, Qt::AlignLeft);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(12, 7, 10, 7); // the lines have room for a focus frame
    line->addLayout(lines, 1);
    line->addWidget(m_choicesButton, 0, Qt::AlignVCenter);
    setStatus({});
    setStorage(std::nullopt);
    setKeepText({});
    setTrialText({});
}

void PanelFooter::setTrialText(const QString &text)
{
    m_trial->setVisible(!text.isEmpty());
    m_trial->setText(text);
    explain(*m_trial,
            tr("Allowed with \"Site not working?\". It is on no disk, and refused again when the last "
               "tab of the site is closed or you choose anything for the site."));
}

void PanelFooter::setKeepText(const QString &text)
{
    m_keep->setVisible(!text.isEmpty());
    m_keep->setText(text);
    explain(*m_keep,
            tr("Deleted are the cookies of this site itself, also those it has set inside other sites, and "
               "its local storage, databases and caches. Its service workers stay, and after a crash "
               "its other storage. Cookies of other companies follow the rules of their own sites."));
}

void PanelFooter::setStatus(const EnforcementStatus &status)
{
    m_status = status;
    m_level->setText(levelText(status.level));
    explain(*m_level, levelExplanation(status));
}

void PanelFooter::setStorage(std::optional<Decision> decision)
{
    const bool hasSite = decision.has_value();
    m_storage->setVisible(hasSite);
    m_help->setVisible(hasSite);
    m_storage->setText(decision == Decision::Refuse ? tr("Other storage of this site: blocked")
                                                    : tr("Other storage of this site: allowed"));
}

QList<QWidget *> PanelFooter::controls() const
{
    return {m_level, m_storage, m_keep, m_trial, m_help, m_choicesButton};
}

} // namespace consentdesk
