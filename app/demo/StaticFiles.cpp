// SPDX-License-Identifier: Apache-2.0
#include "StaticFiles.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

std::optional<DemoResponse> staticFile(const QString &name)
{
    static const QHash<QString, QByteArray> types{{u"css"_s, "text/css; charset=utf-8"},
                                                  {u"js"_s, "text/javascript; charset=utf-8"},
                                                  {u"svg"_s, "image/svg+xml; charset=utf-8"},
                                                  {u"gif"_s, "image/gif"}};
    // Asking for the listed names keeps "../" and its disguises out.
    if (!QDir(u":/demo/static"_s).entryList(QDir::Files).contains(name))
        return std::nullopt;
    QFile file(u":/demo/static/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray type = types.value(name.section(u'.', -1), "application/octet-stream");
    DemoResponse response(DemoResponse::StatusCode::Ok, type, file.readAll());
    // The port, and so the address, differs each time the program runs: nothing to gain from keeping it.
    response.addHeader("Cache-Control", "no-cache");
    return response;
}

} // namespace consentdesk::demo
