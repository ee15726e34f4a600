// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ChoicesFile.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

namespace consentdesk {

/// Reads a ChoicesFile. After the first thing that is wrong the rest is read without effect. Any thread; used
/// once.
class ChoicesReader final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::ChoicesReader)

public:
    ChoicesReader() = default;
    ~ChoicesReader() = default;
    Q_DISABLE_COPY_MOVE(ChoicesReader)

    [[nodiscard]] Result<ChoicesFile> read(const QByteArray &json);

private:
    void readDocument(const QJsonObject &document);
    void readSite(const QJsonObject &object);
    [[nodiscard]] ChoiceSet readScope(const QJsonObject &object);
    void readCategories(const QJsonValue &value, ChoiceSet &choices);
    void readCookie(const QJsonObject &object, ChoiceSet &choices);
    [[nodiscard]] QByteArray readName(const QJsonObject &object);
    [[nodiscard]] Decision readDecision(const QJsonValue &value);
    [[nodiscard]] QList<QJsonObject> objectsIn(const QJsonValue &value);
    void require(bool holds, const char *sentence);
    void allowOnly(const QJsonObject &object, const QStringList &fields);

    ChoicesFile m_file;
    qsizetype m_entries = 0;
    QString m_problem; ///< the first, a sentence
};

} // namespace consentdesk
