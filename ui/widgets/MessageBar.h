// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FocusReturn.h"

#include <QFrame>
#include <QQueue>

#include <functional>

class QLabel;
class QPushButton;

namespace consentdesk {

/// One line between address and page: a question of ours, a notice, or an offer. One at a time; further ones
/// wait. All text is plain.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// A question. @p answer is called once, with true for @p yes and with false for @p no; not at all when
    /// it is withdrawn, or when there are too many messages. Returns a number for withdraw(), 0 when there
    /// are too many.
    quint64 propose(const QString &text, const QString &yes, const QString &no,
                    const std::function<void(bool)> &answer);
    /// The same, but comes before what waits, since it is true for a while only; never too many.
    quint64 urge(const QString &text, const QString &yes, const QString &no,
                 const std::function<void(bool)> &answer);
    void notify(const QString &text);
    /// A notice with a button, whose text is @p action; @p taken is called when it is pressed. Comes before
    /// what waits, since it is true for a while only. Returns a number for withdraw(), never 0.
    quint64 offer(const QString &text, const QString &action, const std::function<void()> &taken);
    /// Takes an offer or a question away; nothing when it is gone already.
    void withdraw(quint64 number);

private:
    struct Message
    {
        QString text;
        std::function<void(bool)> answer; ///< of a question
        QString action = {};              ///< of an offer
        std::function<void()> taken = {};
        quint64 number = 0;
        QString yes = {};
        QString no = {};
    };

    static constexpr qsizetype maximumWaiting =
        20; ///< a page cannot pile up more; the rest is dropped, but for what is urgent

    void build();
    void add(const Message &message);
    void showFirst();
    void finish(bool agreed);

    QQueue<Message> m_messages; ///< the first is shown
    QLabel *m_text = nullptr;   ///< null until there is something to say, as the rest
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_close = nullptr;
    quint64 m_lastNumber = 0;
    FocusReturn m_focus;
};

} // namespace consentdesk
