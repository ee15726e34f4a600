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
    return cookie() ? cookie()->verdict : origin()->verdict;
}

std::optional<CookieSelector> PanelRow::selector() const
{
    if (origin())
        return CookieSelector{QByteArray(), Site::fromHost(origin()->origin.host).domain()};
    const Cookie &observed = cookie()->observed.cookie;
    if (observed.nameOnTheWire().isEmpty())
        return std::nullopt;
    return CookieSelector{observed.nameOnTheWire(), Site::fromHost(observed.key.domain).domain()};
}

QString PanelRow::name() const
{
    if (origin())
        return displayText(origin()->origin.host);
    const QByteArray name = cookie()->observed.cookie.nameOnTheWire();
    return name.isEmpty() ? PanelRowText::tr("(cookie without a name)") : displayText(name);
}

QString PanelRow::stateWords() const
{
    return cookie() ? stateText(*cookie()) : refusedBeforeStorageText();
}

QString PanelRow::knowledge() const
{
    return cookie() ? knowledgeText(cookie()->classification()) : originText(*origin());
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
    const auto appearance = [](const PanelRow &row) {
        return std::tuple(row.name(), row.state(), row.stateWords(), row.knowledge(), row.explanation());
    };
    return appearance(a) == appearance(b);
}

} // namespace consentdesk
