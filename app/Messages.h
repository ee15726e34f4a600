// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace consentdesk {

/// From now on standard error gets what concerns the visitor: our own categories and what is fatal. Qt's and
/// the engine's remarks about drivers and platforms are left out, unless QT_LOGGING_RULES asks for messages.
void quietenQt();

} // namespace consentdesk
