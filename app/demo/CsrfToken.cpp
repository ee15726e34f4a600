// SPDX-License-Identifier: Apache-2.0
#include "CsrfToken.h"

#include "RandomToken.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

constexpr qsizetype tokenLength = 64;
constexpr qint64 lifetimeSeconds = 31'449'600;

bool hasTheShapeOfAToken(const QByteArray &text)
{
    return text.size() == tokenLength &&
           std::all_of(text.begin(), text.end(), [](char c) { return lettersAndDigits.contains(c); });
}

} // namespace

CsrfToken CsrfToken::of(const DemoRequest &request)
{
    const QByteArray sent = request.cookie("csrftoken");
    return hasTheShapeOfAToken(sent) ? CsrfToken{sent} : fresh();
}

CsrfToken CsrfToken::fresh()
{
    return {randomToken(tokenLength, lettersAndDigits)};
}

bool CsrfToken::accepts(const DemoRequest &request)
{
    const QByteArray sent = request.cookie("csrftoken");
    return hasTheShapeOfAToken(sent) && request.form.value(u"csrfmiddlewaretoken"_s).toUtf8() == sent;
}

ResponseCookie CsrfToken::cookie() const
{
    return {.name = "csrftoken",
            .value = value,
            .lifetimeSeconds = lifetimeSeconds,
            .sameSite = ResponseCookie::SameSite::Lax};
}

} // namespace consentdesk::demo
