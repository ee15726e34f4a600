// SPDX-License-Identifier: Apache-2.0
#include "browsing/ZoomLevels.h"

#include "base/Logging.h"
#include "browsing/ZoomStore.h"

#include <algorithm>
#include <array>

namespace consentdesk {

namespace {

constexpr std::array steps{25, 33, 50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400, 500};
static_assert(steps.front() == ZoomLevels::smallest && steps.back() == ZoomLevels::largest);

} // namespace

ZoomLevels::ZoomLevels(ZoomStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<void> ZoomLevels::load()
{
    if (!m_store)
        return {};
    const auto kept = m_store->load();
    if (!kept)
        return failure(kept.error().message);
    for (const auto &[site, percent] : kept->asKeyValueRange()) {
        if (percent != normal && !site.isNull())
            m_percents.insert(site, std::clamp(percent, smallest, largest));
    }
    return {};
}

void ZoomLevels::set(const Site &site, int percent)
{
    const int bounded = std::clamp(percent, smallest, largest);
    if (site.isNull() || bounded == this->percent(site))
        return;
    if (bounded == normal)
        m_percents.remove(site);
    else
        m_percents.insert(site, bounded);
    if (m_store) {
        if (const auto saved = m_store->save(site, bounded); !saved)
            qCWarning(lcStorage).noquote() << saved.error().message;
    }
    emit changed(site, bounded);
}

int ZoomLevels::larger(int percent)
{
    const auto next = std::upper_bound(steps.begin(), steps.end(), percent);
    return next == steps.end() ? largest : *next;
}

int ZoomLevels::smaller(int percent)
{
    const auto here = std::lower_bound(steps.begin(), steps.end(), percent);
    return here == steps.begin() ? smallest : *std::prev(here);
}

} // namespace consentdesk
