// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "consent/ConsentChoices.h"

namespace consentdesk {

/// Where choices are kept between runs. Owned and called by one thread.
class ChoiceStore
{
public:
    virtual ~ChoiceStore() = default;

    [[nodiscard]] virtual Result<ConsentChoices> load() const = 0;

    /// Replaces everything kept for @p site (a null site: the default of all sites) with @p choices.
    /// On success the choices are on disk, not merely handed to the system; on failure nothing has changed.
    [[nodiscard]] virtual Result<void> save(const Site &site, const ChoiceSet &choices) = 0;
};

} // namespace consentdesk
