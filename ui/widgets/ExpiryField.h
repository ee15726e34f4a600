// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace consentdesk {

class Clock;

/// When a cookie expires: with the session, or at a time, entered in local time. A time that is only looked
/// at stays as it is, to the millisecond and in the hour that summer time repeats.
class ExpiryField final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryField(const Clock &clock, QWidget *parent = nullptr);

    void setExpires(const std::optional<QDateTime> &expires);
    /// UTC; none for the session.
    [[nodiscard]] std::optional<QDateTime> expires() const;
    [[nodiscard]] QDateTimeEdit &edit() const { return *m_edit; }

signals:
    void edited();

private:
    void takeEntered();
    void applySession();
    void showTime();

    const Clock &m_clock;
    QDateTime m_time; ///< UTC; kept while the session is chosen
    QCheckBox *m_session;
    QDateTimeEdit *m_edit;
};

} // namespace consentdesk
