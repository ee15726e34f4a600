// SPDX-License-Identifier: Apache-2.0
#include "VisitDocument.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

VisitDocument::VisitDocument(const QByteArray &json)
    : m_root(QJsonDocument::fromJson(json).object())
    , m_pages(m_root["pages"_L1].toArray())
{
}

bool VisitDocument::isValid() const
{
    return m_root["schema"_L1] == QJsonValue(1) && m_root["pages"_L1].isArray() && !m_pages.isEmpty();
}

QList<QJsonObject> VisitDocument::cookies(int pageIndex) const
{
    QList<QJsonObject> found;
    for (const QJsonValue cookie : page(pageIndex)["cookies"_L1].toArray())
        found.append(cookie.toObject());
    return found;
}

QJsonObject VisitDocument::cookie(const QString &name, int pageIndex) const
{
    for (const QJsonObject &cookie : cookies(pageIndex)) {
        if (cookie["name"_L1] == name)
            return cookie;
    }
    return {};
}

QMap<QString, QString> VisitDocument::states(int pageIndex) const
{
    QMap<QString, QString> found;
    for (const QJsonObject &cookie : cookies(pageIndex))
        found.insert(cookie["name"_L1].toString(), cookie["state"_L1].toString());
    return found;
}

} // namespace consentdesk::test
