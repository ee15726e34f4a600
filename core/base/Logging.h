// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

// One category a layer, so that QT_LOGGING_RULES can pick. Cookie values are never logged.
Q_DECLARE_LOGGING_CATEGORY(lcCookies)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcBrowser)
