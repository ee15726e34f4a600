// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieDraft.h"
#include "widgets/FieldNotes.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace consentdesk {

class Clock;
class ExpiryField;
class FieldNote;
class ValueField;

/// All fields of a cookie. What is wrong is said at its field, from the field's first edit on;
/// showAllFaults() says the rest. Nothing is mended silently.
class CookieForm final : public QWidget
{
    Q_OBJECT

public:
    /// The value is masked if @p draft has one. @p clock must live as long as this.
    CookieForm(CookieDraft draft, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const CookieDraft &draft() const { return m_draft; }
    /// Gives the sentence that speaks against a key, empty for none; shown at the name.
    void setKeyJudge(const std::function<QString(const CookieKey &)> &judge);
    /// The cookie that was entered, or what is wrong, in the order of the fields, whether it is shown yet or
    /// not.
    [[nodiscard]] tl::expected<Cookie, QList<CookieFault>> cookie() const;
    void showAllFaults();
    /// The keyboard goes to the first field whose fault is shown. Returns what is said about it; null: no
    /// fault.
    FieldNote *focusFirstFault();

signals:
    void edited();

private:
    void createFields();
    void createLayout();
    void connectTexts();
    void connectSwitches();
    void fill();
    void touch(std::initializer_list<CookieField> fields);
    void showFaults();
    void showHints();

    const Clock &m_clock;
    CookieDraft m_draft;
    std::function<QString(const CookieKey &)> m_judgeKey;
    QLineEdit *m_name;
    ValueField *m_value;
    QLabel *m_size;
    QLineEdit *m_domain;
    QCheckBox *m_hostOnly;
    QLineEdit *m_path;
    ExpiryField *m_expires;
    QCheckBox *m_secure;
    QCheckBox *m_httpOnly;
    QComboBox *m_sameSite;
    FieldNotes m_notes;
};

} // namespace consentdesk
