// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/LearnedNames.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace consentdesk {

class LearnedNameRepository;

/// Gives learned names what an earlier run kept, and keeps what is learned: some time after a change, a few
/// sites at a time, and the rest when it dies. Dies before names and repository. UI thread.
class LearnedNameSaver final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds delay{2000};
    static constexpr std::chrono::milliseconds pause{100}; ///< between two parts of one change
    static constexpr qsizetype sitesAtOnce = 10;

    LearnedNameSaver(LearnedNames &names, LearnedNameRepository &repository, QObject *parent = nullptr);
    ~LearnedNameSaver() override;
    Q_DISABLE_COPY_MOVE(LearnedNameSaver)

private:
    enum class Extent { Part, All };

    void save(Extent extent);

    LearnedNames &m_names;
    LearnedNameRepository &m_repository;
    LearnedNames::BySite m_unsaved;
    QTimer m_timer;
    bool m_hasComplained = false;
};

} // namespace consentdesk
