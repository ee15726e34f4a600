// SPDX-License-Identifier: Apache-2.0
#include "base/Logging.h"

Q_LOGGING_CATEGORY(lcCookies, "consentdesk.cookies", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "consentdesk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBrowser, "consentdesk.browser", QtInfoMsg)
