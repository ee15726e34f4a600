# SPDX-License-Identifier: Apache-2.0
# cmake -DOUTPUT=DIR -P FetchBanner.cmake : the script that answers cookie banners, and its rules.
include("${CMAKE_CURRENT_LIST_DIR}/FetchPackage.cmake")

set(autoconsent "@duckduckgo/autoconsent" 16.23.0 2026-08-18)
set(sha512 3539838404857f9a54b12c20d93c93f51ef919851cb986573f206745c620260a3383a44b7975cff6e1fc003c40dfae3243680904cbbcdc037f0f6e18e2790f2a)
take(${autoconsent} package/dist/autoconsent.playwright.js autoconsent.js ${sha512})
take(${autoconsent} package/rules/rules.json rules.json ${sha512})
