// SPDX-License-Identifier: Apache-2.0
#include "consent/ConsentChoices.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString identifier(Decision decision)
{
    return decision == Decision::Allow ? u"allow"_s : u"refuse"_s;
}

std::optional<Decision> decisionFrom(QStringView wanted)
{
    if (wanted == "allow"_L1)
        return Decision::Allow;
    if (wanted == "refuse"_L1)
        return Decision::Refuse;
    return std::nullopt;
}

bool CookieSelector::matches(const QByteArray &wireName, const Site &cookieSite) const
{
    const bool nameFits = name.isEmpty() || name == wireName;
    const bool domainFits = domain.isEmpty() || domain == cookieSite.domain();
    return nameFits && domainFits && !(name.isEmpty() && domain.isEmpty());
}

std::optional<Decision> ChoiceSet::forCookie(const QByteArray &wireName, const Site &cookieSite) const
{
    // A nameless cookie has no name a choice could speak of; only choices for its whole site reach it.
    if (!wireName.isEmpty()) {
        for (const CookieSelector &selector :
             {CookieSelector{wireName, cookieSite.domain()}, CookieSelector{wireName, QString()}}) {
            if (const auto found = cookies.constFind(selector); found != cookies.cend())
                return *found;
        }
    }
    return forOrigin(cookieSite);
}

ChoiceSet ChoiceSet::overlaidWith(const ChoiceSet &other) const
{
    ChoiceSet both = *this;
    both.categories.insert(other.categories);
    both.cookies.insert(other.cookies);
    if (other.storage)
        both.storage = other.storage;
    return both;
}

std::optional<Decision> ChoiceSet::forOrigin(const Site &cookieSite) const
{
    if (cookieSite.isNull())
        return std::nullopt;
    const auto found = cookies.constFind(CookieSelector{QByteArray(), cookieSite.domain()});
    return found == cookies.cend() ? std::nullopt : std::optional(*found);
}

} // namespace consentdesk
