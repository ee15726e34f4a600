// SPDX-License-Identifier: Apache-2.0
#include "exchange/CurlCommand.h"

#include "exchange/CookieHeader.h"
#include "exchange/ShellQuote.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class CurlCommandText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CurlCommand)
};

/// Linux: MAX_ARG_STRLEN, the end of the string included.
constexpr qsizetype longestArgument = 131'071;

/// curl would take these for patterns of several addresses.
bool hasPatterns(const QByteArray &address)
{
    return std::any_of(address.cbegin(), address.cend(),
                       [](char c) { return QByteArrayView("[]{}").contains(c); });
}

} // namespace

Result<ExportedText> CurlCommand::write(const QList<Cookie> &cookies, const QUrl &url, const QDateTime &now)
{
    auto header = CookieHeader::write(cookies, url, now);
    if (!header)
        return header;
    if (header->text.size() > longestArgument)
        return failure(CurlCommandText::tr("These cookies are too long together for one command."));
    const QByteArray address = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QByteArray command = "curl";
    if (hasPatterns(address))
        command += " --globoff";
    // Not --cookie: it takes a text without '=' for the name of a file.
    if (!header->text.isEmpty())
        command += " --header " + shellQuoted(header->text);
    header->text = command + ' ' + shellQuoted(address);
    return header;
}

} // namespace consentdesk
