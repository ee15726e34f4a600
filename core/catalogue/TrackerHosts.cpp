// SPDX-License-Identifier: Apache-2.0
#include "catalogue/TrackerHosts.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// FNV-1a.
quint64 hashOf(const char *text, qsizetype size)
{
    quint64 hash = 14695981039346656037U;
    for (qsizetype i = 0; i < size; ++i)
        hash = (hash ^ quint8(text[i])) * 1099511628211U;
    return hash == 0 ? 1 : hash; // 0 marks a free slot
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

/// Where the hash is, or the free slot where it would be.
size_t TrackerHosts::slotOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot] != 0 && m_slots[slot] != hash)
        slot = (slot + 1) & mask;
    return slot;
}

void TrackerHosts::insert(quint64 hash)
{
    if (size_t(m_size) * 2 >= m_slots.size())
        grow();
    quint64 &slot = m_slots[slotOf(hash)];
    m_size += slot == 0 ? 1 : 0;
    slot = hash;
}

void TrackerHosts::grow()
{
    constexpr size_t first = 256U * 1024;
    const auto old = std::exchange(m_slots, std::vector<quint64>(std::max(first, m_slots.size() * 2)));
    for (const quint64 hash : old) {
        if (hash != 0)
            m_slots[slotOf(hash)] = hash;
    }
}

void TrackerHosts::add(const QByteArray &list)
{
    const char *at = list.constData();
    const char *const end = at + list.size();
    while (at < end) {
        const auto *const found = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const char *const lineEnd = found ? found : end;
        const auto host = hostOf(QByteArrayView(at, lineEnd).trimmed());
        if (!host.isEmpty())
            insert(hashOf(host.data(), host.size()));
        at = lineEnd + 1;
    }
}

bool TrackerHosts::contains(const QString &host) const
{
    const QByteArray text = host.toLatin1();
    for (qsizetype from = 0; from >= 0 && !m_slots.empty();) {
        const quint64 hash = hashOf(text.constData() + from, text.size() - from);
        if (m_slots[slotOf(hash)] == hash)
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
