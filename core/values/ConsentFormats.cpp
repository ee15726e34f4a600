// SPDX-License-Identifier: Apache-2.0
#include "values/ConsentFormats.h"

#include "values/ListConsents.h"
#include "values/LiteralReader.h"
#include "values/TextConsents.h"
#include "values/TruthConsents.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

enum class NameMatch { Exact, Prefix };

/// How a platform writes a choice; one of the two readers is set.
struct ConsentFormat
{
    QLatin1StringView name;
    NameMatch match = NameMatch::Exact;
    QLatin1StringView platform;
    std::optional<ConsentStatement> (*readLiteral)(const Literal &) = nullptr;
    std::optional<ConsentStatement> (*readText)(const QByteArray &name, const QByteArray &text) = nullptr;
};

constexpr auto exact = NameMatch::Exact;
constexpr std::array formats{
    ConsentFormat{"OptanonConsent"_L1, exact, "OneTrust"_L1, nullptr, readOneTrust},
    ConsentFormat{"OptanonAlertBoxClosed"_L1, exact, "OneTrust"_L1, nullptr, readOneTrustClosed},
    ConsentFormat{"CookieConsent"_L1, exact, "Cookiebot"_L1, readCookiebot, readCookiebotNumber},
    ConsentFormat{"didomi_token"_L1, exact, "Didomi"_L1, readDidomi, nullptr},
    ConsentFormat{"didomi_dcs"_L1, exact, "Didomi"_L1, nullptr, readDidomiBinary},
    ConsentFormat{"axeptio_cookies"_L1, exact, "Axeptio"_L1, readAxeptio, nullptr},
    ConsentFormat{"tarteaucitron"_L1, exact, "tarteaucitron"_L1, nullptr, readTarteaucitron},
    ConsentFormat{"klaro"_L1, exact, "Klaro"_L1, readKlaro, nullptr},
    ConsentFormat{"cc_cookie"_L1, exact, "cookieconsent"_L1, readCookieConsent3, nullptr},
    ConsentFormat{"cookieyes-consent"_L1, exact, "CookieYes"_L1, nullptr, readCookieYes},
    ConsentFormat{"cmplz_"_L1, NameMatch::Prefix, "Complianz"_L1, nullptr, readComplianz},
    ConsentFormat{"cookiefirst-consent"_L1, exact, "Cookiefirst"_L1, readCookiefirst, nullptr},
    ConsentFormat{"borlabs-cookie"_L1, exact, "Borlabs Cookie"_L1, readBorlabs, nullptr},
    ConsentFormat{"cookie_consent"_L1, exact, "django-cookie-consent"_L1, nullptr, readDjangoCookieConsent},
    ConsentFormat{"cookies_preferences"_L1, exact, "Opendatasoft"_L1, readPlatformPreferences, nullptr},
    ConsentFormat{"uc_settings"_L1, exact, "Usercentrics"_L1, readUsercentrics, nullptr},
};

const ConsentFormat *formatOf(const QByteArray &name)
{
    const auto found = std::find_if(formats.cbegin(), formats.cend(), [&](const ConsentFormat &format) {
        const QByteArrayView wanted(format.name.data(), format.name.size());
        return format.match == NameMatch::Exact ? name == wanted : name.startsWith(wanted);
    });
    return found == formats.cend() ? nullptr : &*found;
}

std::optional<ConsentStatement> readLayer(const ConsentFormat &format, const QByteArray &name,
                                          const LayeredValue &value, size_t layer)
{
    const QByteArray &text = value.layers[layer].octets;
    std::optional<ConsentStatement> statement;
    if (format.readText)
        statement = format.readText(name, text);
    if (statement || !format.readLiteral)
        return statement;
    const bool isInnermost = layer + 1 == value.layers.size();
    if (isInnermost && value.literal())
        return format.readLiteral(*value.literal());
    const auto script = LiteralReader::read(QString::fromUtf8(text));
    return script && script->isGroup() ? format.readLiteral(*script) : std::nullopt;
}

} // namespace

std::optional<ConsentReading> readConsent(const QByteArray &name, const LayeredValue &value)
{
    const ConsentFormat *const format = formatOf(name);
    if (!format)
        return std::nullopt;
    for (size_t layer = value.layers.size(); layer-- > 0;) {
        if (auto statement = readLayer(*format, name, value, layer)) {
            statement->platform = format->platform;
            return ConsentReading{*std::move(statement), layer};
        }
    }
    return std::nullopt;
}

QString consentPlatform(const QByteArray &name)
{
    if (name == "euconsent-v2" || name == "eupubconsent-v2")
        return u"IAB TCF"_s;
    const ConsentFormat *const format = formatOf(name);
    return format && format->match == NameMatch::Exact ? QString(format->platform) : QString();
}

} // namespace consentdesk
