// SPDX-License-Identifier: Apache-2.0
#include "exchange/CookieEditorJson.h"

#include "base/HarmlessJson.h"
#include "exchange/ExactText.h"
#include "exchange/ExpiryRange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieEditorJsonText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieEditorJson)
};

/// RFC 6265bis section 5.7, step 18: a browser keeps SameSite=None only of secure cookies.
bool isNoneWithoutSecure(const Cookie &cookie)
{
    return cookie.sameSite == SameSite::None && !cookie.secure;
}

QString sameSiteWord(const Cookie &cookie)
{
    switch (cookie.sameSite) {
    case SameSite::None:
        return isNoneWithoutSecure(cookie) ? u"unspecified"_s : u"no_restriction"_s;
    case SameSite::Lax:
        return u"lax"_s;
    case SameSite::Strict:
        return u"strict"_s;
    case SameSite::NotReported:
        break;
    }
    return u"unspecified"_s;
}

QString whyLeftOut(const Cookie &cookie)
{
    if (!exactText(cookie.key.name) || !exactText(cookie.value))
        return CookieEditorJsonText::tr("JSON holds text only, and its name or value is not UTF-8.");
    if (!cookie.key.path.isValidUtf16() || !cookie.key.path.startsWith(u'/'))
        return CookieEditorJsonText::tr("Its path cannot be written.");
    return cookie.key.host().isEmpty() ? CookieEditorJsonText::tr("Its domain is no host.") : QString();
}

QJsonObject objectOf(const Cookie &cookie)
{
    const CookieKey &key = cookie.key;
    QJsonObject object{{u"domain"_s, key.isHostOnly() ? key.host() : u'.' + key.host()},
                       {u"hostOnly"_s, key.isHostOnly()},
                       {u"httpOnly"_s, cookie.httpOnly},
                       {u"name"_s, exactText(key.name).value_or(QString())},
                       {u"path"_s, key.path},
                       {u"sameSite"_s, sameSiteWord(cookie)},
                       {u"secure"_s, cookie.secure},
                       {u"session"_s, !cookie.expires},
                       {u"storeId"_s, QJsonValue::Null},
                       {u"value"_s, exactText(cookie.value).value_or(QString())}};
    if (cookie.expires) {
        const qint64 milliseconds = ExpiryRange::nearest(*cookie.expires).toMSecsSinceEpoch();
        object.insert(u"expirationDate"_s, double(milliseconds) / 1000);
    }
    return object;
}

void noteLostInJson(const Cookie &cookie, QList<ExportLoss> &losses)
{
    if (cookie.expires && !ExpiryRange::contains(*cookie.expires))
        losses.append(
            {cookie.key, CookieField::Expires,
             CookieEditorJsonText::tr(
                 "An expiry outside the years 1601 to 9999 is written as the nearest moment in them.")});
    if (isNoneWithoutSecure(cookie))
        losses.append({cookie.key, CookieField::SameSite,
                       CookieEditorJsonText::tr(
                           "No browser keeps SameSite=None without Secure; it is written as unspecified.")});
}

} // namespace

ExportedText CookieEditorJson::write(const QList<Cookie> &cookies)
{
    ExportedText out;
    QJsonArray array;
    for (const Cookie &cookie : cookies) {
        if (const QString reason = whyLeftOut(cookie); !reason.isEmpty()) {
            out.losses.append({cookie.key, std::nullopt, reason});
            continue;
        }
        array.append(objectOf(cookie));
        noteLostInJson(cookie, out.losses);
    }
    out.cookieCount = array.size();
    out.text = harmlessJson(QJsonDocument(array).toJson());
    return out;
}

} // namespace consentdesk
