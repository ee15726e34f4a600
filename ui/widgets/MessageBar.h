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
    /// false for @p no, and not at all when there are too many messages.
    void offer(const QString &text, const QString &yes, const QString &no,
               const std::function<void(bool)> &answer);
    void notify(const QString &text);
    /// Denies everything that was asked; notices stay.
    void voidQuestions();

private:
    struct Message
    {
        QString text;
        std::function<void(bool)> answer; ///< empty for a notice
        QString yes = {};                 ///< empty: "Allow", and the question is one of the page
        QString no = {};

        [[nodiscard]] bool isOfThePage() const { return answer && yes.isEmpty(); }
    };

    static constexpr qsizetype maximumWaiting = 20; ///< a page cannot pile up more; the rest is denied

    void add(const Message &message);
    void showFirst();
    void finish(bool allowed);

    QQueue<Message> m_messages; ///< the first is shown
    QLabel *m_text;
    QPushButton *m_allow;
    QPushButton *m_deny;
    QPushButton *m_close;
};

} // namespace consentdesk
