// SPDX-License-Identifier: Apache-2.0
#include "widgets/ValueField.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

ValueField::ValueField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_reveal(new QCheckBox(tr("Sho&w value")))
{
    m_edit->setObjectName(u"valueEdit"_s);
    m_reveal->setObjectName(u"showValue"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addWidget(m_reveal);
    setFocusProxy(m_edit);
    applyShown();
    connect(m_edit, &QLineEdit::textEdited, this, &ValueField::edited);
    connect(m_reveal, &QCheckBox::toggled, this, [this] {
        applyShown();
        emit shownChanged();
    });
}

void ValueField::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

QString ValueField::text() const
{
    return m_edit->text();
}

void ValueField::setShown(Shown shown)
{
    m_reveal->setChecked(shown == Shown::Readable);
}

bool ValueField::isReadable() const
{
    return m_reveal->isChecked();
}

void ValueField::applyShown()
{
    m_edit->setEchoMode(isReadable() ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace consentdesk
