// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace consentdesk {

/// What became of the cookies that were to be put back when a choice was undone.
struct RestoreOutcome
{
    int writtenBack = 0;
    int expired = 0;  ///< their time has passed meanwhile
    int setAgain = 0; ///< the site has set them again: its word is newer
    int nameless = 0; ///< cannot be written through Qt
};

} // namespace consentdesk
