// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QWebEnginePage>

#include <memory>

namespace consentdesk {

/// Deletes @p page once control returns to the event loop, since one of its signals may be the caller; with
/// @p owner at the latest. An event loop that ends first, as the one that waits for the end of a session,
/// would else leave a page that outlives its profile. UI thread.
inline void deletePageLater(std::unique_ptr<QWebEnginePage> page, QObject &owner)
{
    page->setParent(&owner);
    page.release()->deleteLater();
}

} // namespace consentdesk
