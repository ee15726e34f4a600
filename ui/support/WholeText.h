// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace consentdesk {

/// Keeps @p window high enough for the wrapped texts of its layout at its width, whatever the language and
/// the size of text: Qt's layouts count one line of each only. What does not fit the screen is left to the
/// window system. UI thread.
void keepTextWhole(QWidget &window);

} // namespace consentdesk
