// SPDX-License-Identifier: Apache-2.0
#include "models/PanelRow.h"

#include "base/DisplayText.h"
#include "report/RowText.h"

#include <QCoreApplication>

#include <tuple>

namespace consentdesk {

namespace {

class PanelRowText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PanelRow)
};

auto appearance(const CookieVerdict &verdict)
{
    const Classification &known = verdict.classification;
    return std::tie(verdict.decision, verdict.exempt, verdict.reasons, known.purposeClass, known.provider,
                    known.function, known.purpose, known.sourceId);
}

/// The name on the wire of a nameless cookie is a part of its value.
auto appearance(const CookieRow &row)
{
    const Cookie &cookie = row.observed.cookie;
    const bool isNameless = cookie.key.name.isEmpty();
    return std::tuple(row.state, row.observed.stored, row.observed.refusal, row.observed.writer,
                      isNameless ? cookie.nameOnTheWire() : QByteArray());
}

/// What it is for, and by which script it came, when that is known.
QString cookieText(const CookieRow &row)
{
    const QString writer = shortWriterText(row.observed);
    const QString knowledge = knowledgeText(row.classification());
    return writer.isEmpty() ? knowledge : knowledge + QStringLiteral(" · ") + writer;
}

} // namespace

CookieCategory PanelRow::category() const
{
    return verdict().classification.category;
}

CookieState PanelRow::state() const
{
    return cookie() ? cookie()->state : CookieState::Refused;
}

const CookieVerdict &PanelRow::verdict() const
{
    return std::visit([](const auto &row) -> const CookieVerdict & { return row.verdict; }, m_row);
}

std::optional<CookieSelector> PanelRow::selector() const
{
    return cookie() ? selectorOf(*cookie()) : selectorOf(*origin());
}

QString PanelRow::toolTip() const
{
    const auto layer = refusedBy();
    return layer ? PanelRowText::tr("%1 Refused by %2.").arg(explanation(), layerText(*layer))
                 : explanation();
}

const PanelRow::Texts &PanelRow::texts() const
{
    if (!m_texts) {
        m_texts = Texts{nameText(), cookie() ? stateText(*cookie()) : refusedBeforeStorageText(),
                        cookie() ? cookieText(*cookie()) : originText(*origin()), placeText()};
    }
    return *m_texts;
}

QString PanelRow::nameText() const
{
    if (origin())
        return displayText(origin()->origin.host);
    return consentdesk::nameText(cookie()->observed.cookie);
}

QString PanelRow::placeText() const
{
    if (!m_isNameRepeated || !cookie())
        return {};
    const CookieKey &key = cookie()->observed.cookie.key;
    return displayText(key.domain) + displayText(key.path);
}

bool PanelRow::haveSameName(const PanelRow &a, const PanelRow &b)
{
    return a.cookie() && b.cookie() &&
           a.cookie()->observed.cookie.key.name == b.cookie()->observed.cookie.key.name;
}

bool PanelRow::comesBefore(const PanelRow &a, const PanelRow &b)
{
    if (bool(a.origin()) != bool(b.origin()))
        return bool(b.origin());
    if (a.origin())
        return a.origin()->origin.host < b.origin()->origin.host;
    return a.cookie()->observed.cookie.key < b.cookie()->observed.cookie.key;
}

bool PanelRow::looksLike(const PanelRow &a, const PanelRow &b)
{
    if (bool(a.cookie()) != bool(b.cookie()) || a.m_isNameRepeated != b.m_isNameRepeated ||
        appearance(a.verdict()) != appearance(b.verdict()))
        return false;
    return a.cookie() ? appearance(*a.cookie()) == appearance(*b.cookie())
                      : a.origin()->origin.writes == b.origin()->origin.writes;
}

} // namespace consentdesk
