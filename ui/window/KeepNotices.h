// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/RestoreOutcome.h"
#include "cookies/Site.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace consentdesk {

class KeepEnforcer;
class MessageBar;

/// Tells, in the message bar, what a keep rule is about to delete and what it has deleted, with a button that
/// takes it back for as long as that is possible. UI thread.
class KeepNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    KeepNotices(KeepEnforcer &enforcer, MessageBar &messages, QObject *parent = nullptr);

private:
    void offer(const Site &site, const QString &text, const QString &action);
    void tellRestored(const Site &site, const RestoreOutcome &outcome);

    KeepEnforcer &m_enforcer;
    MessageBar &m_messages;
    QHash<Site, quint64> m_offers;
};

} // namespace consentdesk
