// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace consentdesk::test {

/// What `visit --format json` printed. Empty parts when it was no such document.
class VisitDocument final
{
public:
    explicit VisitDocument(const QByteArray &json);

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] qsizetype pageCount() const { return m_pages.size(); }
    [[nodiscard]] QJsonObject page(int index = 0) const { return m_pages.at(index).toObject(); }
    [[nodiscard]] QList<QJsonObject> cookies(int pageIndex = 0) const;
    [[nodiscard]] QJsonObject cookie(const QString &name, int pageIndex = 0) const;
    /// "name" → "state".
    [[nodiscard]] QMap<QString, QString> states(int pageIndex = 0) const;

private:
    QJsonObject m_root;
    QJsonArray m_pages;
};

} // namespace consentdesk::test
