// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace consentdesk {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal on the thread that made this, so that the program ends as when
/// its window is closed. A second one ends it at once. One object at a time.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;
    Q_DISABLE_COPY_MOVE(TerminationSignals)

signals:
    void terminationWanted();

private:
    std::unique_ptr<QSocketNotifier> m_arrived;
};

} // namespace consentdesk
