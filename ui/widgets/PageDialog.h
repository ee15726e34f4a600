// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FocusReturn.h"

#include <QElapsedTimer>
#include <QFrame>

#include <chrono>
#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace consentdesk {

/// A dialog of a page (alert, confirm, prompt, leaving), above that page in its tab: nothing else of the
/// window waits for it. All text is plain. UI thread.
class PageDialog final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Alert, Confirm, Prompt, Leave };
    enum class Repetition { First, Again }; ///< whether the page asked before: then it can be silenced

    /// @p heir: who gets the keyboard afterwards, when who had it before cannot; none: nobody.
    explicit PageDialog(std::function<QWidget *()> heir = {}, QWidget *parent = nullptr);

    /// Shows it until answered().
    void ask(Kind kind, const QString &asker, const QString &message, const QString &proposal,
             Repetition repetition);
    /// A server or proxy, @p asker, wants a name and a password; @p explanation is what to know before
    /// typing, @p user the name that was given before. Answered with the name.
    void askCredentials(const QString &asker, const QString &explanation, const QString &user = {});
    /// What was typed with the name; it is forgotten here.
    [[nodiscard]] QString takePassword();
    /// As with the button "Cancel"; nothing when none is shown.
    void dismiss();
    /// Nobody looks any more: what only says something is answered and stays to be read, the rest is
    /// dismissed.
    void release();
    /// Shows what a page says without waiting for an answer.
    void tell(const QString &asker, const QString &message);
    [[nodiscard]] bool isSilenced() const;

    /// A key went to the page. What is typed on without a pause was meant for it: a dialog that comes
    /// meanwhile does not take it, or whoever asks could have what another page was told.
    void noteTyping() { m_typing.start(); }

signals:
    /// Answered or dismissed: what was held back meanwhile may take the keyboard again.
    void ending();
    /// The visitor wants to see no more of this page.
    void closeWanted();
    /// What was typed, or an empty text for OK; none: cancelled.
    void answered(const std::optional<QString> &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr std::chrono::milliseconds typingPause{500};

    void build();
    void begin(QWidget &first);
    void answer(const std::optional<QString> &text);

    FocusReturn m_focus;
    QLabel *m_asker = nullptr; ///< null until something is asked, as the rest
    QLabel *m_message = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_silence = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isAsking = false;
    bool m_onlySays = false; ///< there is nothing to answer
    QElapsedTimer m_typing;  ///< since the last key for the page
    bool m_isDeaf = false;   ///< until that pause
};

} // namespace consentdesk
