// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace consentdesk {

class TabArea;

/// Gives @p window the keys for tabs that people know from other browsers; @p tabs is in it. UI thread.
void addTabShortcuts(QWidget &window, TabArea &tabs);

} // namespace consentdesk
