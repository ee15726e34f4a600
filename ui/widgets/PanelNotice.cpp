// SPDX-License-Identifier: Apache-2.0
#include "widgets/PanelNotice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

PanelNotice::PanelNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(u"panelNoticeBox"_s);
    m_text->setObjectName(u"panelNotice"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Result of your last choice"));
    m_undo->setObjectName(u"undo"_s);
    m_undo->setAccessibleName(tr("Undo your last choice"));
    m_undo->setToolTip(tr("Puts your choices, and the cookies that were removed, back as they were"));
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo, 0, Qt::AlignTop);
    connect(m_undo, &QPushButton::clicked, this, &PanelNotice::undoWanted);
    hide();
}

QWidget &PanelNotice::undoButton() const
{
    return *m_undo;
}

void PanelNotice::say(const QString &text, Kind kind, Undo undo)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleDescription(text);
    m_text->setProperty("kind", kind == Kind::Warning ? u"warning"_s : u"done"_s);
    style()->unpolish(m_text);
    style()->polish(m_text);
    m_undo->setAccessibleDescription(text); // what it takes back
    m_undo->setVisible(undo == Undo::Offered);
    show();
}

void PanelNotice::add(const QString &sentence)
{
    m_text->setText(isHidden() ? sentence : m_text->text() + u' ' + sentence);
    m_text->setAccessibleDescription(m_text->text());
    if (isHidden())
        m_undo->hide();
    show();
}

void PanelNotice::withdrawUndo()
{
    m_undo->hide();
}

} // namespace consentdesk
