// SPDX-License-Identifier: Apache-2.0
#include "widgets/ExpiryField.h"

#include "base/Clock.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int offeredDays = 30; ///< for a cookie of the session that is to live longer

} // namespace

ExpiryField::ExpiryField(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_session(new QCheckBox(tr("&Until the browser is closed")))
    , m_edit(new QDateTimeEdit)
{
    m_session->setObjectName(u"sessionCheck"_s);
    m_edit->setObjectName(u"expiresEdit"_s);
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_edit->setCalendarPopup(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_session);
    column->addWidget(m_edit);
    setExpires(std::nullopt);
    connect(m_session, &QCheckBox::clicked, this, [this] {
        applySession();
        emit edited();
    });
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &ExpiryField::takeEntered);
}

void ExpiryField::setExpires(const std::optional<QDateTime> &expires)
{
    m_time = expires.value_or(m_clock.now().addDays(offeredDays));
    m_session->setChecked(!expires);
    showTime();
    applySession();
}

std::optional<QDateTime> ExpiryField::expires() const
{
    return m_session->isChecked() ? std::nullopt : std::optional(m_time);
}

void ExpiryField::takeEntered()
{
    m_time = m_edit->dateTime().toUTC();
    emit edited();
}

void ExpiryField::applySession()
{
    m_edit->setVisible(!m_session->isChecked());
}

void ExpiryField::showTime()
{
    const QSignalBlocker nobodyEnteredIt(m_edit);
    m_edit->setDateTime(m_time.toLocalTime());
}

} // namespace consentdesk
