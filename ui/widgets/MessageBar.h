// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QQueue>

#include <functional>

class QLabel;
class QPushButton;

namespace consentdesk {

/// One line between address and page: a question of the page that is denied until it is answered, or a
/// notice. One at a time; further ones wait. All text is plain.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// @p answer is called once: with true for "Allow", with false for "Deny" and when the question becomes
    /// void.
    void ask(const QString &text, const std::function<void(bool)> &answer);
    /// A question of ours, which a page cannot make void. @p answer is called with true for @p yes, with
    /// false for @p no, and not at all when there are too many messages. Returns a number for withdraw(), 0
    /// when there are too many.
    quint64 propose(const QString &text, const QString &yes, const QString &no,
                    const std::function<void(bool)> &answer);
    /// The same, but comes before what waits, since it is true for a while only; never too many.
    quint64 urge(const QString &text, const QString &yes, const QString &no,
                 const std::function<void(bool)> &answer);
    void notify(const QString &text);
    /// A notice with a button, whose text is @p action; @p taken is called when it is pressed. Comes before
    /// what waits, since it is true for a while only. Returns a number for withdraw(), never 0.
    quint64 offer(const QString &text, const QString &action, const std::function<void()> &taken);
    /// Takes an offer or what it became, or a question of ours, away; nothing when it is gone already.
    void withdraw(quint64 number);
    /// Denies everything that was asked; notices stay.
    void voidQuestions();

private:
    struct Message
    {
        QString text;
        std::function<void(bool)> answer; ///< empty for a notice
        QString action = {};              ///< of an offer
        std::function<void()> taken = {};
        quint64 number = 0;
        QString yes = {}; ///< empty: "Allow", and the question is one of the page
        QString no = {};

        [[nodiscard]] bool isOfThePage() const { return answer && yes.isEmpty(); }
    };

    static constexpr qsizetype maximumWaiting = 20; ///< a page cannot pile up more; the rest is denied

    void build();
    void add(const Message &message);
    void showFirst();
    void finish(bool allowed);

    QQueue<Message> m_messages; ///< the first is shown
    QLabel *m_text = nullptr; ///< null until there is something to say, as the rest
    QPushButton *m_allow = nullptr;
    QPushButton *m_deny = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_close = nullptr;
    quint64 m_lastNumber = 0;
};

} // namespace consentdesk
