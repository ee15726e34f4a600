// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieDraft.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QScrollArea;

namespace consentdesk {

class Clock;
class CookieForm;
class FieldNote;

/// Edits a cookie, or enters a new one. Knows no engine: whoever opens it writes the cookie, reads the store
/// back and tells the outcome; until then the dialog stays open.
///
///     auto *dialog = new CookieEditDialog(CookieDraft::fromCookie(cookie), CookieEditDialog::Purpose::Edit,
///     clock); dialog->setTaken(…); connect(dialog, &CookieEditDialog::saveRequested, …);   // then accept()
///     or showOutcome() dialog->open();
class CookieEditDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Edit,     ///< the cookie that the draft came from; with another key it is moved there
        Add,      ///< a new one
        Duplicate ///< a new one beside the one that the draft came from
    };

    /// What the engine made of it.
    struct Outcome
    {
        QString refusal;         ///< why nothing was stored; empty: something was
        QStringList differences; ///< one sentence for each attribute that the engine keeps otherwise
    };

    /// @p clock must live as long as this.
    CookieEditDialog(const CookieDraft &draft, Purpose purpose, const Clock &clock,
                     QWidget *parent = nullptr);

    /// Which keys belong to cookies of the store: a cookie is not written over another one.
    void setTaken(const std::function<bool(const CookieKey &)> &isTaken);
    /// The answer to saveRequested(), unless the dialog is closed. Both empty: kept as entered. Where
    /// something was stored, the dialog edits that cookie from now on.
    void showOutcome(const Outcome &outcome);
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    /// Of the cookie that the draft came from. Saved under another key, Edit removes the cookie of this one.
    [[nodiscard]] const CookieKey &originalKey() const { return m_originalKey; }

signals:
    /// @p cookie has no faults. Not emitted again before showOutcome().
    void saveRequested(const consentdesk::Cookie &cookie);

private:
    enum class Notice { Information, Warning };

    void createLayout();
    void save();
    void reveal(FieldNote &note);
    void noteMove();
    void setSaving(bool saving);
    void say(const QString &text, Notice notice);
    [[nodiscard]] QString judgeKey(const CookieKey &key) const;

    Purpose m_purpose;
    CookieKey m_originalKey;
    CookieKey m_savedKey; ///< of the last saveRequested()
    std::function<bool(const CookieKey &)> m_isTaken;
    bool m_saving = false;
    CookieForm *m_form;
    QScrollArea *m_area;
    QLabel *m_notice;
    QDialogButtonBox *m_buttons;
};

} // namespace consentdesk
