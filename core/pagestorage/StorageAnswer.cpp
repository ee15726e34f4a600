// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/StorageAnswer.h"

#include "pagestorage/StorageContent.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Where a frame says it is; none when no frame can be there.
std::optional<QList<int>> pathFrom(const QJsonArray &array)
{
    if (array.size() > StorageAnswer::maximumDepth)
        return std::nullopt;
    QList<int> path;
    for (const QJsonValue index : array) {
        path.append(index.toInt(-1));
        if (path.last() < 0 || path.last() >= StorageAnswer::maximumChildren)
            return std::nullopt;
    }
    return path;
}

ChildFrame childFrom(const QJsonObject &json)
{
    return {json[u"address"_s].toString(), json[u"plain"_s].toBool(), json[u"sandboxed"_s].toBool(),
            json[u"scripts"_s].toBool(true)};
}

std::optional<FrameAnswer> frameFrom(const QJsonObject &json)
{
    const auto path = pathFrom(json[u"path"_s].toArray());
    const QJsonArray children = json[u"children"_s].toArray();
    if (!path || children.size() > StorageAnswer::maximumChildren)
        return std::nullopt;
    FrameAnswer answer;
    answer.path = *path;
    answer.origin = canonicalOrigin(json[u"origin"_s].toString()).value_or(QString());
    answer.address = json[u"address"_s].toString();
    answer.moreChildren = numberFrom(json[u"more"_s]);
    for (const QJsonValue child : children)
        answer.children.append(childFrom(child.toObject()));
    return answer;
}

std::optional<QString> textFrom(const QJsonValue &json)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
}

StorageOutcome outcomeFrom(const QJsonObject &json)
{
    StorageOutcome outcome;
    outcome.before = textFrom(json[u"before"_s]);
    outcome.after = textFrom(json[u"after"_s]);
    outcome.isBeforeKnown = !json[u"lost"_s].toBool();
    for (const QJsonValue entry : json[u"entries"_s].toArray())
        outcome.removed.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    return outcome;
}

/// Whether @p json is an answer of a kind that is known.
bool takeContent(const QJsonObject &json, StorageAnswer &answer)
{
    const QString ask = json[u"ask"_s].toString();
    if (ask == u"who") {
        const auto frame = frameFrom(json);
        if (frame)
            answer.content = *frame;
        return frame.has_value();
    }
    if (ask == u"read") {
        const auto storage = originStorageFrom(json);
        if (storage)
            answer.content = ContentAnswer{*storage};
        return storage.has_value();
    }
    if (ask == u"value")
        answer.content = ValueAnswer{textFrom(json[u"value"_s]), json[u"whole"_s].toBool(true)};
    else if (ask == u"change")
        answer.content = outcomeFrom(json);
    else
        return false;
    return true;
}

} // namespace

std::optional<StorageAnswer> StorageAnswer::parse(const QString &message, const QString &token)
{
    if (message.size() > maximumLength || token.isEmpty() || !message.startsWith(token + u'\n'))
        return std::nullopt;
    const QByteArray text = QStringView(message).sliced(token.size() + 1).toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    StorageAnswer answer;
    answer.question = quint64(numberFrom(json[u"id"_s]));
    answer.document = json[u"document"_s].toString();
    answer.problem = problemFrom(json);
    if (answer.question == 0 || answer.document.isEmpty())
        return std::nullopt;
    if (!answer.problem && !takeContent(json, answer))
        return std::nullopt;
    return answer;
}

} // namespace consentdesk
