// SPDX-License-Identifier: Apache-2.0
#include "settings/SavedSession.h"

#include "base/DisplayText.h"
#include "base/WholeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class SavedSessionText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::SavedSession)
};

constexpr int schema = 1;

std::optional<SavedTab> checked(const QString &address, const QString &title)
{
    if (address.size() > SavedSession::longestUrl)
        return std::nullopt;
    const QUrl url = QUrl(address, QUrl::StrictMode).adjusted(QUrl::RemoveUserInfo);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return std::nullopt;
    // As it is written, which may be longer.
    const QUrl encoded(url.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    if (!encoded.isValid() || encoded.toString(QUrl::FullyEncoded).size() > SavedSession::longestUrl)
        return std::nullopt;
    // A cut may leave half of a character.
    return SavedTab{encoded, QString::fromUtf8(title.left(SavedSession::longestTitle).toUtf8())};
}

/// In the file, with what stands around it; a character may be written as "\\u0001".
qsizetype mostOctetsOf(const SavedTab &tab)
{
    return tab.url.toString(QUrl::FullyEncoded).size() + 6 * tab.title.size() + 128;
}

} // namespace

std::optional<SavedSession> SavedSession::fromJson(const QByteArray &json)
{
    if (json.size() > maximumOctets)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[u"schema"_s].toInt() != schema || !root[u"tabs"_s].isArray())
        return std::nullopt;
    SavedSession session;
    session.isOpen = root[u"open"_s].toBool(true);
    const qsizetype current = root[u"current"_s].toInteger();
    qsizetype position = 0;
    for (const QJsonValue value : root[u"tabs"_s].toArray()) {
        const auto tab = checked(value[u"url"_s].toString(), value[u"title"_s].toString());
        if (tab && session.tabs.size() < maximumTabs) {
            // The tabs before it may have been left out.
            if (position <= current)
                session.current = session.tabs.size();
            session.tabs.append(*tab);
        }
        ++position;
    }
    return session;
}

QByteArray SavedSession::toJson() const
{
    QJsonArray saved;
    qsizetype now = 0;
    qsizetype octets = 0;
    for (qsizetype index = 0; index < tabs.size() && saved.size() < maximumTabs; ++index) {
        const auto tab = checked(tabs[index].url.toString(QUrl::FullyEncoded), tabs[index].title);
        if (!tab)
            continue;
        octets += mostOctetsOf(*tab);
        if (octets > maximumOctets)
            break; // what could not be read again would be lost as a whole
        if (index <= current)
            now = saved.size();
        saved.append(
            QJsonObject{{u"url"_s, tab->url.toString(QUrl::FullyEncoded)}, {u"title"_s, tab->title}});
    }
    const QJsonObject root{
        {u"schema"_s, schema}, {u"open"_s, isOpen}, {u"current"_s, now}, {u"tabs"_s, saved}};
    return QJsonDocument(root).toJson();
}

std::optional<SavedSession> SavedSession::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return fromJson(file.read(maximumOctets + 1));
}

Result<void> SavedSession::write(const QString &path) const
{
    if (writeWholeFile(path, toJson()))
        return {};
    return failure(SavedSessionText::tr("The open tabs cannot be kept in %1.").arg(displayText(path, 200)));
}

} // namespace consentdesk
