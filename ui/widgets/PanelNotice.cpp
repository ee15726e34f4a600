// SPDX-License-Identifier: Apache-2.0
#include "widgets/PanelNotice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

PanelNotice::PanelNotice(std::chrono::milliseconds told, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_undo(new QPushButton(tr("Undo")))
{
    setObjectName(u"panelNoticeBox"_s);
    m_text->setObjectName(u"panelNotice"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setAccessibleName(tr("Result of your last choice"));
    m_undo->setObjectName(u"undo"_s);
    m_undo->setAccessibleName(tr("Undo your last choice"));
    m_undo->setToolTip(tr("Puts your choices, and the cookies that were removed, back as they were"));
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo, 0, Qt::AlignTop);
    m_end.setSingleShot(true);
    m_end.setInterval(told);
    connect(&m_end, &QTimer::timeout, this, &PanelNotice::rest);
    connect(m_undo, &QPushButton::clicked, this, &PanelNotice::undoWanted);
    rest();
}

QWidget &PanelNotice::undoButton() const
{
    return *m_undo;
}

void PanelNotice::reserveFor(const QStringList &texts)
{
    m_reserved = texts;
    reserve();
}

void PanelNotice::reserve()
{
    const QSize button = m_undo->sizeHint();
    const int room = std::max(1, width() - button.width() - layout()->spacing());
    int height = button.height();
    for (const QString &text : std::as_const(m_reserved)) {
        const QRect needed =
            m_text->fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
        height = std::max(height, needed.height());
    }
    setMinimumHeight(height + layout()->contentsMargins().top());
}

void PanelNotice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    reserve();
}

void PanelNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserve();
}

void PanelNotice::setText(const QString &text, const QString &look)
{
    m_text->setText(text);
    m_text->setAccessibleDescription(text);
    m_undo->setAccessibleDescription(text); // what it takes back
    m_text->setProperty("kind", look);
    style()->unpolish(m_text);
    style()->polish(m_text);
}

void PanelNotice::say(const QString &text, Kind kind, Undo undo)
{
    m_kind = kind;
    m_rests = false;
    setText(text, kind == Kind::Warning ? u"warning"_s : u"done"_s);
    m_undo->setVisible(undo == Undo::Offered);
    if (kind == Kind::Done && undo == Undo::Impossible)
        m_end.start();
    else
        m_end.stop(); // the end of the offer ends it
}

void PanelNotice::add(const QString &sentence)
{
    if (m_rests)
        return say(sentence, Kind::Done, Undo::Impossible);
    m_text->setText(m_text->text() + u' ' + sentence);
    m_text->setAccessibleDescription(m_text->text());
}

void PanelNotice::withdrawUndo()
{
    if (m_undo->isHidden())
        return;
    m_undo->hide();
    if (m_kind == Kind::Done)
        rest();
}

void PanelNotice::rest()
{
    m_end.stop();
    m_kind = Kind::Done;
    m_rests = true;
    m_undo->hide();
    setText(tr("Each choice can be undone here."), u"rest"_s);
}

} // namespace consentdesk
