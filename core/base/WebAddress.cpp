// SPDX-License-Identifier: Apache-2.0
#include "base/WebAddress.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype maximumLength = 8192;

class WebAddressText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::WebAddress)
};

tl::unexpected<Error> notAnAddress(const QString &typed)
{
    return failure(WebAddressText::tr("“%1” is not a web address. Type one such as data.example.org.")
                       .arg(displayText(typed, 80)));
}

/// Only "scheme://" counts as a scheme: "localhost:8000" has a port.
bool hasScheme(const QString &text)
{
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*://"_s);
    return scheme.match(text).hasMatch();
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

Result<QUrl> webAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > maximumLength)
        return notAnAddress(text);
    const bool explicitScheme = hasScheme(text);
    QUrl url(explicitScheme ? text : u"https://"_s + text, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (explicitScheme && url.isValid() && !isWeb)
        return failure(WebAddressText::tr("ConsentDesk opens http and https addresses only, not “%1”.")
                           .arg(displayText(url.scheme(), 40)));
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.host().contains(u' '))
        return notAnAddress(text);
    if (!explicitScheme && isLoopback(url.host()))
        url.setScheme(u"http"_s);
    else if (!explicitScheme && !url.host().contains(u'.') && !url.host().contains(u':'))
        return notAnAddress(text); // a word, not a host: "weather"
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url;
}

} // namespace consentdesk
