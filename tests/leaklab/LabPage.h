// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace consentdesk::leaklab {

/// A page that runs @p action, the body of an asynchronous function that may use lab.js, and says in its
/// title how that ended: see loadAndRun(). @p body: what stands in the document before.
[[nodiscard]] QByteArray labPage(const QByteArray &action, const QByteArray &body = {});

} // namespace consentdesk::leaklab
