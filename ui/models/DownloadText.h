// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/Download.h"
#include "browsing/DownloadSpeed.h"

namespace consentdesk {

/// How far a download is, in one plain sentence: amounts, speed and time left; or why it failed.
[[nodiscard]] QString downloadStateText(const Download &download, const DownloadSpeed &speed);

/// What a person can do about it.
[[nodiscard]] QString downloadProblemText(DownloadProblem problem);

} // namespace consentdesk
