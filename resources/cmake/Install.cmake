# SPDX-License-Identifier: Apache-2.0
# `cmake --install`: the program and what a desktop wants to know, in their standard places. CPack makes a Debian package of it.
include(GNUInstallDirs)

set(desktop "${PROJECT_SOURCE_DIR}/resources/desktop")
set(made "${CMAKE_BINARY_DIR}/desktop")
set(CONSENTDESK_ID org.consentdesk.ConsentDesk)
set(CONSENTDESK_RELEASE_DATE 2026-11-27)
set(CONSENTDESK_RELEASE_RFC2822 "Fri, 27 Nov 2026 00:00:00 +0000")
# Apache-2.0 in source; Qt HTTP Server, which the demo platform's plugin links, makes that plugin GPL-3.0.
set(CONSENTDESK_BINARY_LICENCE "Apache-2.0 AND GPL-3.0-only")

foreach(name ${CONSENTDESK_ID}.metainfo.xml consentdesk.1 changelog copyright)
  configure_file("${desktop}/${name}.in" "${made}/${name}" @ONLY)
endforeach()

set(icon "${PROJECT_SOURCE_DIR}/resources/icons/consentdesk.svg")
set(pictures)
foreach(size 16 24 32 48 64 128 256 512)
  set(picture "${made}/icons/${size}x${size}/apps/${CONSENTDESK_ID}.png")
  add_custom_command(OUTPUT "${picture}"
    COMMAND ${CMAKE_COMMAND} -E make_directory "${made}/icons/${size}x${size}/apps"
    COMMAND IconRenderer "${icon}" ${size} "${picture}"
    DEPENDS IconRenderer "${icon}" VERBATIM)
  list(APPEND pictures "${picture}")
endforeach()
# The policy wants them compressed without a time in them.
foreach(name consentdesk.1 changelog)
  add_custom_command(OUTPUT "${made}/${name}.gz"
    COMMAND gzip -9nkf "${made}/${name}" DEPENDS "${made}/${name}" VERBATIM)
  list(APPEND pictures "${made}/${name}.gz")
endforeach()
add_custom_target(desktop_files ALL DEPENDS ${pictures})

install(TARGETS consentdesk RUNTIME)
# One folder deeper than CPack takes libraries for, which would have it call ldconfig.
install(TARGETS consentdesk_demo_plugin LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/consentdesk/plugins)
install(FILES "${desktop}/${CONSENTDESK_ID}.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${made}/${CONSENTDESK_ID}.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(DIRECTORY "${made}/icons/" DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES "${icon}" DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${CONSENTDESK_ID}.svg)
install(FILES "${made}/consentdesk.1.gz" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES "${made}/copyright" "${made}/changelog.gz" "${PROJECT_SOURCE_DIR}/resources/notices/THIRD-PARTY-NOTICES.md"
  DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/consentdesk)
install(FILES "${desktop}/consentdesk.lintian-overrides" DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME consentdesk)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME consentdesk)
set(CPACK_PACKAGE_CONTACT "The ConsentDesk founders <founders@consentdesk.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browser with the cookies you chose, and what each is for")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Shows beside every page which cookies the site stores, who provides them,
 what they do and why, under one toggle per category. What you refuse is not
 stored, not sent and not readable. An inspector, a timeline and a comparison
 with the site's own policy serve auditors and developers.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded by name only: the database driver, and the style sheet's drawings.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, publicsuffix")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "webext-ublock-origin-chromium")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
