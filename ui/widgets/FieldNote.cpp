// SPDX-License-Identifier: Apache-2.0
#include "widgets/FieldNote.h"

#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

void setKind(QWidget &widget, const QString &kind)
{
    if (widget.property("kind") == kind)
        return;
    widget.setProperty("kind", kind);
    widget.style()->unpolish(&widget); // the style sheet reads the property only then
    widget.style()->polish(&widget);
}

} // namespace

FieldNote::FieldNote(QWidget &field)
    : m_field(field)
{
    setObjectName(u"fieldNote"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setVisible(false);
}

void FieldNote::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    showText();
}

void FieldNote::setFaults(const QStringList &faults)
{
    if (faults == m_faults)
        return;
    m_faults = faults;
    showText();
}

void FieldNote::showText()
{
    const QString sign = u"⚠ "_s;
    setText(showsFault() ? sign + m_faults.join(u'\n' + sign) : m_hint);
    const QString kind = showsFault() ? u"fault"_s : u"hint"_s;
    setKind(*this, kind);
    setKind(m_field, kind);
    setVisible(!text().isEmpty());
    m_field.setAccessibleDescription(showsFault() ? m_faults.join(u' ') : m_hint);
}

} // namespace consentdesk
