// SPDX-License-Identifier: Apache-2.0
#include "storage/LearnedNameSaver.h"

#include "base/Logging.h"
#include "storage/LearnedNameRepository.h"

namespace consentdesk {

LearnedNameSaver::LearnedNameSaver(LearnedNames &names, LearnedNameRepository &repository, QObject *parent)
    : QObject(parent)
    , m_names(names)
    , m_repository(repository)
{
    if (const auto kept = m_repository.load())
        m_names.adopt(*kept);
    else
        qCWarning(lcStorage).noquote() << kept.error().message;
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, [this] { save(Extent::Part); });
    // Not postponed by further changes: a page that makes them without end would put it off for ever.
    connect(&m_names, &LearnedNames::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start(delay);
    });
    if (m_names.hasUnsaved())
        m_timer.start(delay);
}

LearnedNameSaver::~LearnedNameSaver()
{
    save(Extent::All);
}

void LearnedNameSaver::save(Extent extent)
{
    m_unsaved.insert(m_names.takeUnsaved());
    LearnedNames::BySite part;
    for (const auto &[site, names] : m_unsaved.asKeyValueRange()) {
        if (extent == Extent::All || part.size() < sitesAtOnce)
            part.insert(site, names);
    }
    if (part.isEmpty())
        return;
    if (const auto saved = m_repository.save(part); !saved) {
        // With the next change it is tried again.
        if (!std::exchange(m_hasComplained, true))
            qCWarning(lcStorage).noquote() << saved.error().message;
        return;
    }
    m_hasComplained = false;
    for (const auto &[site, names] : part.asKeyValueRange())
        m_unsaved.remove(site);
    if (!m_unsaved.isEmpty() && extent == Extent::Part)
        m_timer.start(pause);
}

} // namespace consentdesk
