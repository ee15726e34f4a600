// SPDX-License-Identifier: Apache-2.0
#include "widgets/FieldNotes.h"

#include "widgets/FieldNote.h"

#include <algorithm>

namespace consentdesk {

FieldNotes::FieldNotes(const std::array<QWidget *, fieldCount> &fields)
{
    std::transform(fields.cbegin(), fields.cend(), m_notes.begin(),
                   [](QWidget *field) { return new FieldNote(*field); });
}

void FieldNotes::touch(std::initializer_list<CookieField> fields)
{
    for (const CookieField field : fields)
        m_touched[size_t(field)] = true;
}

/// An open question is no mistake before somebody wants to save; and SameSite=None becomes wrong through
/// another field.
bool FieldNotes::isDue(const CookieFault &fault) const
{
    const bool followsFromSecure = fault.field == CookieField::SameSite &&
                                   fault.kind != CookieFault::Kind::Unanswered &&
                                   isTouched(CookieField::Secure);
    return m_touchedAll || isTouched(fault.field) || followsFromSecure;
}

void FieldNotes::show(const QList<CookieFault> &faults)
{
    std::array<QStringList, fieldCount> messages;
    for (const CookieFault &fault : faults) {
        if (isDue(fault))
            messages[size_t(fault.field)] += fault.message;
    }
    for (size_t i = 0; i < fieldCount; ++i)
        m_notes[i]->setFaults(messages[i]);
}

FieldNote *FieldNotes::firstFault() const
{
    const auto faulty = std::find_if(m_notes.cbegin(), m_notes.cend(),
                                     [](const FieldNote *note) { return note->showsFault(); });
    return faulty == m_notes.cend() ? nullptr : *faulty;
}

} // namespace consentdesk
