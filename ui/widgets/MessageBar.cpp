// SPDX-License-Identifier: Apache-2.0
#include "widgets/MessageBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageBar"_s);
    hide();
}

/// Each tab has one, and most say nothing: it would cost every start and every new tab.
void MessageBar::build()
{
    m_text = new QLabel;
    m_allow = new QPushButton(tr("Allow"));
    m_deny = new QPushButton(tr("Deny"));
    m_action = new QPushButton;
    m_close = new QPushButton(tr("Close"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_allow->setObjectName(u"allowButton"_s);
    m_deny->setObjectName(u"denyButton"_s);
    m_action->setObjectName(u"offerButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 10, 6);
    line->addWidget(m_text, 1);
    for (QPushButton *const button : {m_deny, m_allow, m_action, m_close})
        line->addWidget(button);
    connect(m_allow, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_deny, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto taken = m_messages.dequeue().taken;
        showFirst();
        taken();
    });
    connect(m_close, &QPushButton::clicked, this, [this] { finish(false); });
}

void MessageBar::ask(const QString &text, const std::function<void(bool)> &answer)
{
    if (m_messages.size() >= maximumWaiting)
        return answer(false);
    add({.text = text, .answer = answer});
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

void MessageBar::voidQuestions()
{
    const QQueue<Message> messages = std::exchange(m_messages, {});
    std::copy_if(messages.cbegin(), messages.cend(), std::back_inserter(m_messages),
                 [](const Message &message) { return !message.isOfThePage(); });
    showFirst();
    // Last: an answer may ask again.
    for (const Message &message : messages) {
        if (message.isOfThePage())
            message.answer(false);
    }
}

void MessageBar::finish(bool allowed)
{
    const Message message = m_messages.dequeue();
    showFirst();
    if (message.answer)
        message.answer(allowed);
}

void MessageBar::showFirst()
{
    if (!m_messages.isEmpty() && !m_text)
        build();
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &message = m_messages.head();
    m_text->setText(message.text);
    m_allow->setText(message.yes.isEmpty() ? tr("Allow") : message.yes);
    m_deny->setText(message.no.isEmpty() ? tr("Deny") : message.no);
    m_allow->setVisible(bool(message.answer));
    m_deny->setVisible(bool(message.answer));
    m_action->setVisible(bool(message.taken));
    m_action->setText(message.action);
    m_close->setVisible(!message.answer);
}

} // namespace consentdesk
