// SPDX-License-Identifier: Apache-2.0
#include "catalogue/TrackerHosts.h"

#include <QFile>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// FNV-1a.
quint64 hashOf(const char *text, qsizetype size)
{
    quint64 hash = 14695981039346656037U;
    for (qsizetype i = 0; i < size; ++i)
        hash = (hash ^ quint8(text[i])) * 1099511628211U;
    return hash;
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

/// The host that the rule blocks as a whole; empty for every other rule.
QByteArrayView hostOf(QByteArrayView rule)
{
    if (!rule.startsWith("||"))
        return {};
    rule = rule.sliced(2);
    const auto end = std::find_if_not(rule.begin(), rule.end(), isHostCharacter) - rule.begin();
    const QByteArrayView rest = rule.sliced(end);
    if (rest != "^" && rest != "^$third-party")
        return {};
    const QByteArrayView host = rule.first(end);
    return host.contains('.') && !host.endsWith('.') ? host : QByteArrayView();
}

} // namespace

void TrackerHosts::add(const QByteArray &list)
{
    const char *at = list.constData();
    const char *const end = at + list.size();
    while (at < end) {
        const auto *const found = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const char *const lineEnd = found ? found : end;
        const auto host = hostOf(QByteArrayView(at, lineEnd).trimmed());
        if (!host.isEmpty())
            m_hosts.insert(hashOf(host.data(), host.size()));
        at = lineEnd + 1;
    }
}

bool TrackerHosts::contains(const QString &host) const
{
    const QByteArray text = host.toLatin1();
    for (qsizetype from = 0; from >= 0 && !m_hosts.empty();) {
        if (m_hosts.contains(hashOf(text.constData() + from, text.size() - from)))
            return true;
        const qsizetype dot = text.indexOf('.', from);
        from = dot < 0 ? -1 : dot + 1;
    }
    return false;
}

QStringList TrackerHosts::installedFiles()
{
    const QString folder = u"/usr/share/chromium/extensions/ublock-origin/assets/thirdparties/easylist/"_s;
    QStringList files;
    for (const QString &name : {u"easyprivacy.txt"_s, u"easylist.txt"_s}) {
        if (QFile::exists(folder + name))
            files.append(folder + name);
    }
    return files;
}

const TrackerHosts &TrackerHosts::installed()
{
    static const TrackerHosts hosts = [] {
        constexpr qint64 maximumBytes = 32 * 1024 * 1024;
        TrackerHosts read;
        read.m_hosts.reserve(100'000);
        for (const QString &name : installedFiles()) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                read.add(file.read(maximumBytes));
        }
        return read;
    }();
    return hosts;
}

} // namespace consentdesk
