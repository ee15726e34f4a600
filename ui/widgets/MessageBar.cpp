// SPDX-License-Identifier: Apache-2.0
#include "widgets/MessageBar.h"

#include "support/SmallWidgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_focus(*this, {})
{
    setObjectName(u"messageBar"_s);
    hide();
}

/// Each tab has one, and most say nothing: it would cost every start and every new tab.
void MessageBar::build()
{
    m_text = new QLabel;
    m_yes = new QPushButton;
    m_no = new QPushButton;
    m_action = new QPushButton;
    m_close = new QPushButton(tr("Close"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_yes->setObjectName(u"yesButton"_s);
    m_no->setObjectName(u"noButton"_s);
    m_action->setObjectName(u"offerButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 10, 6);
    line->addWidget(m_text, 1);
    for (QPushButton *const button : {m_no, m_yes, m_action, m_close}) {
        ignoreDoubleClicks(*button);
        line->addWidget(button);
    }
    connect(m_yes, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto taken = m_messages.dequeue().taken;
        showFirst();
        taken();
    });
    connect(m_close, &QPushButton::clicked, this, [this] { finish(false); });
    takePlaceInTabOrder(*this, {m_no, m_yes, m_action, m_close});
}

quint64 MessageBar::propose(const QString &text, const QString &yes, const QString &no,
                            const std::function<void(bool)> &answer)
{
    if (m_messages.size() >= maximumWaiting)
        return 0;
    const quint64 number = ++m_lastNumber;
    add({.text = text, .answer = answer, .number = number, .yes = yes, .no = no});
    return number;
}

quint64 MessageBar::urge(const QString &text, const QString &yes, const QString &no,
                         const std::function<void(bool)> &answer)
{
    m_messages.prepend({.text = text, .answer = answer, .number = ++m_lastNumber, .yes = yes, .no = no});
    showFirst();
    return m_lastNumber;
}

void MessageBar::notify(const QString &text)
{
    if (m_messages.size() < maximumWaiting)
        add({.text = text, .answer = {}});
}

quint64 MessageBar::offer(const QString &text, const QString &action, const std::function<void()> &taken)
{
    m_messages.prepend({text, {}, action, taken, ++m_lastNumber});
    showFirst();
    return m_lastNumber;
}

void MessageBar::withdraw(quint64 number)
{
    m_messages.removeIf([number](const Message &message) { return number != 0 && message.number == number; });
    showFirst();
}

void MessageBar::add(const Message &message)
{
    m_messages.enqueue(message);
    if (m_messages.size() == 1)
        showFirst();
}

void MessageBar::finish(bool agreed)
{
    const Message message = m_messages.dequeue();
    showFirst();
    if (message.answer)
        message.answer(agreed);
}

void MessageBar::showFirst()
{
    if (!m_messages.isEmpty() && !m_text)
        build();
    m_focus.setVisible(*this, !m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.head();
    if (message.text != m_text->text()) // a key that is pressed once more is not meant for this one
        m_focus.giveBack();
    m_text->setText(message.text);
    m_yes->setText(message.yes);
    m_no->setText(message.no);
    m_yes->setVisible(bool(message.answer));
    m_no->setVisible(bool(message.answer));
    m_action->setVisible(bool(message.taken));
    m_action->setText(message.action);
    m_close->setVisible(!message.answer);
}

} // namespace consentdesk
