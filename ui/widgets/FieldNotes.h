// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieFault.h"

#include <array>

class QWidget;

namespace consentdesk {

class FieldNote;

/// What is said below each field of a cookie's form. A field is blamed from its first edit on; all are, once
/// somebody wanted to save.
class FieldNotes final
{
public:
    static constexpr size_t fieldCount = size_t(CookieField::SameSite) + 1;

    /// @p fields in the order of CookieField; their owner puts the notes, which it shall own, into a layout.
    explicit FieldNotes(const std::array<QWidget *, fieldCount> &fields);

    [[nodiscard]] FieldNote &at(CookieField field) const { return *m_notes[size_t(field)]; }
    void touch(std::initializer_list<CookieField> fields);
    void touchAll() { m_touchedAll = true; }
    /// All that is wrong, of which only what is due is shown.
    void show(const QList<CookieFault> &faults);
    /// Null: no fault is shown.
    [[nodiscard]] FieldNote *firstFault() const;

private:
    [[nodiscard]] bool isDue(const CookieFault &fault) const;
    [[nodiscard]] bool isTouched(CookieField field) const { return m_touched[size_t(field)]; }

    std::array<FieldNote *, fieldCount> m_notes{};
    std::array<bool, fieldCount> m_touched{};
    bool m_touchedAll = false;
};

} // namespace consentdesk
