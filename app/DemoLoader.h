// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

namespace consentdesk {

class DemoService;

/// Where the demo platform's plugin lies, seen from the running program: the same in the build folder and
/// where it is installed.
[[nodiscard]] QString demoPluginFile();

/// The demo platform out of the plugin @p file, with the libraries that only it needs. Its code stays loaded.
/// UI thread; needs a QCoreApplication.
[[nodiscard]] Result<std::unique_ptr<DemoService>> loadDemo(const QString &file = demoPluginFile());

} // namespace consentdesk
