// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace consentdesk {

class BrowserProfile;
class MainWindow;

/// Reads the lists of tracker hosts, on another thread: they are asked when a cookie that no source knows is
/// shown, and reading them takes longer than a frame.
void readTrackerHosts();

/// What the first page needs not wait for, half a second after it: the lists of tracker hosts, the sweep's
/// self-test, and giving back what starting needed of memory. Three seconds from now at the latest. Both
/// outlive it. UI thread.
void workAfterFirstPage(const MainWindow &window, BrowserProfile &profile);

} // namespace consentdesk
