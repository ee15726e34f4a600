// SPDX-License-Identifier: Apache-2.0
#include "keep/KeepRule.h"

#include "base/ValueNamed.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString identifier(KeepRule rule)
{
    switch (rule) {
    case KeepRule::Session:
        return u"session"_s;
    case KeepRule::LastTab:
        return u"last-tab"_s;
    case KeepRule::Keep:
        break;
    }
    return u"keep"_s;
}

std::optional<KeepRule> keepRuleFrom(QStringView wanted)
{
    return valueNamed(allKeepRules, wanted);
}

} // namespace consentdesk
