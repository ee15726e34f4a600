// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

class QWebEngineProfile;

namespace consentdesk {

/// Runs an event loop until the downloads of @p profile that have begun are told, and their files are opened
/// or given up; at most for @p limit. To be called when all pages are gone, before the profile goes: the
/// engine (Qt 6.4.2) crashes when its profile is destroyed while it begins what a page has just asked for, a
/// few hundredths of a second afterwards. It begins one after the other, so files of our own that come
/// without any of another between them show that it is done; that takes some 15 ms.
///
/// False when the time is up. UI thread.
bool settleDownloads(QWebEngineProfile &profile, std::chrono::milliseconds limit);

} // namespace consentdesk
