// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace consentdesk {

/// Whether a link's text or path says that following it does something: accepts, sets, deletes or rejects
/// cookies, or ends a session. English, French, German, Spanish, Dutch, Italian and Japanese. Any thread.
[[nodiscard]] bool soundsLikeAction(const QString &text);

/// Whether it names a policy, a notice, a statement or a declaration, in the same languages. Any thread.
[[nodiscard]] bool namesPolicy(const QString &text);

} // namespace consentdesk
