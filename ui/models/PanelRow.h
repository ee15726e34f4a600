// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SiteReport.h"

#include <QString>

#include <optional>
#include <variant>

namespace consentdesk {

/// One line of the consent panel: a cookie, or an origin that was refused as a whole.
class PanelRow final
{
public:
    explicit PanelRow(CookieRow cookie)
        : m_row(std::move(cookie))
    {
    }
    explicit PanelRow(OriginRow origin)
        : m_row(std::move(origin))
    {
    }

    [[nodiscard]] const CookieRow *cookie() const { return std::get_if<CookieRow>(&m_row); }
    [[nodiscard]] const OriginRow *origin() const { return std::get_if<OriginRow>(&m_row); }

    [[nodiscard]] CookieCategory category() const;
    [[nodiscard]] CookieState state() const;
    [[nodiscard]] const CookieVerdict &verdict() const;
    /// What a visitor's choice for this row speaks of; null for a nameless cookie, of which none can speak.
    [[nodiscard]] std::optional<CookieSelector> selector() const;

    // Texts: plain, safe to show, translated. Made when first asked for, then kept.
    [[nodiscard]] const QString &name() const { return texts().name; }
    [[nodiscard]] const QString &stateWords() const { return texts().stateWords; }
    [[nodiscard]] const QString &knowledge() const { return texts().knowledge; }
    /// Domain and path of a cookie whose name stands in the list more than once; else empty.
    [[nodiscard]] const QString &place() const { return texts().place; }
    [[nodiscard]] QString explanation() const { return explain(verdict()); }
    /// The explanation, and the layer when it is refused.
    [[nodiscard]] QString toolTip() const;
    /// None when nothing refused it.
    [[nodiscard]] std::optional<Layer> refusedBy() const
    {
        return cookie() ? cookie()->refusedBy() : Layer::Gate;
    }

    /// Whether a row of the same list has the same name, so that the name alone does not tell them apart.
    void setNameRepeated(bool isRepeated) { m_isNameRepeated = isRepeated; }
    [[nodiscard]] static bool haveSameName(const PanelRow &a, const PanelRow &b);

    /// Rows are the same row across updates when neither is less: origins after cookies, then by identity.
    [[nodiscard]] static bool comesBefore(const PanelRow &a, const PanelRow &b);
    /// Whether two states of the same row look the same, so that nothing has to be painted anew. Compares
    /// what the texts are made of: a panel asks this of every row, many times while a page loads.
    [[nodiscard]] static bool looksLike(const PanelRow &a, const PanelRow &b);
    /// Takes over @p newer, which looks like this row, and keeps the texts.
    void updateUnseen(PanelRow &&newer) { m_row = std::move(newer.m_row); }

private:
    struct Texts
    {
        QString name;
        QString stateWords;
        QString knowledge;
        QString place;
    };

    [[nodiscard]] const Texts &texts() const;
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString placeText() const;

    std::variant<CookieRow, OriginRow> m_row;
    bool m_isNameRepeated = false;
    mutable std::optional<Texts> m_texts;
};

} // namespace consentdesk
