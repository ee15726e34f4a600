// SPDX-License-Identifier: Apache-2.0
#include "widgets/PlatformBeliefsBox.h"

#include "support/SmallWidgets.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString namesOf(const QList<ToolBelief> &tools)
{
    QStringList names;
    for (const ToolBelief &tool : tools)
        names.append(tool.name);
    return QLocale().createSeparatedList(names);
}

QString choiceText(const PlatformBeliefs &beliefs)
{
    const QString accepted = namesOf(beliefs.stated(ToolAnswer::Accepted));
    const QString refused = namesOf(beliefs.stated(ToolAnswer::Refused));
    if (accepted.isEmpty() && refused.isEmpty())
        return PlatformBeliefsBox::tr("The site has a record of your choice, which mentions no tool.");
    if (accepted.isEmpty())
        return PlatformBeliefsBox::tr("The site believes you refused %1.").arg(refused);
    if (refused.isEmpty())
        return PlatformBeliefsBox::tr("The site believes you accepted %1.").arg(accepted);
    return PlatformBeliefsBox::tr("The site believes you accepted %1 and refused %2.").arg(accepted, refused);
}

QString beliefText(const PlatformBeliefs &beliefs)
{
    switch (beliefs.record) {
    case PlatformBeliefs::Record::Choice:
        return choiceText(beliefs);
    case PlatformBeliefs::Record::NoChoice:
        return PlatformBeliefsBox::tr(
            "The site has recorded no choice of yours, and takes all its tools for accepted.");
    case PlatformBeliefs::Record::Unreadable:
        return PlatformBeliefsBox::tr("The site's own record of your choice cannot be read.");
    case PlatformBeliefs::Record::NoPlatform:
        break;
    }
    return {};
}

QString contradictionText(const PlatformBeliefs &beliefs)
{
    if (beliefs.isOfDefaults)
        return PlatformBeliefsBox::tr("⚠ You have chosen nothing for this site here, so your defaults apply. "
                                      "What they refuse stays refused, whatever the site believes.");
    return PlatformBeliefsBox::tr("⚠ That is not what you chose here. What you refused stays refused, "
                                  "whatever the site believes.");
}

/// For a pointer and for screen readers: what the sentence leaves out.
QString moreText(const PlatformBeliefs &beliefs)
{
    const QString others = namesOf(beliefs.stated(ToolAnswer::NotStated));
    if (beliefs.record != PlatformBeliefs::Record::Choice || others.isEmpty())
        return {};
    return PlatformBeliefsBox::tr("Not mentioned, and taken for accepted where the site uses them: %1.")
        .arg(others);
}

} // namespace

PlatformBeliefsBox::PlatformBeliefsBox(QWidget *parent)
    : QFrame(parent)
    , m_text(wrappedLabel({}, u"beliefsText"_s))
    , m_contradiction(wrappedLabel({}, u"beliefsContradiction"_s))
    , m_tell(new QPushButton(tr("Tell the site")))
{
    setObjectName(u"platformBeliefs"_s);
    setAccessibleName(tr("What the site believes you chose"));
    m_tell->setObjectName(u"tellSite"_s);
    m_tell->setToolTip(tr("Writes what applies here into the site's own record, and loads the page again."));
    QSizePolicy keepsItsRoom = m_contradiction->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_contradiction->setSizePolicy(keepsItsRoom);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_contradiction);
    column->addWidget(m_tell, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_tell, &QPushButton::clicked, this, &PlatformBeliefsBox::tellWanted);
    show({}, false);
}

void PlatformBeliefsBox::show(const PlatformBeliefs &beliefs, bool isBusy)
{
    setVisible(beliefs.record != PlatformBeliefs::Record::NoPlatform);
    m_text->setText(beliefText(beliefs));
    m_text->setToolTip(moreText(beliefs));
    m_text->setAccessibleDescription(moreText(beliefs));
    m_contradiction->setText(contradictionText(beliefs));
    m_contradiction->setVisible(beliefs.contradicts());
    m_tell->setVisible(beliefs.canBeTold());
    m_tell->setEnabled(!isBusy);
    reserve();
}

/// A choice that makes the contradiction come or go does not move what is around.
void PlatformBeliefsBox::reserve()
{
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void PlatformBeliefsBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    reserve();
}

} // namespace consentdesk
