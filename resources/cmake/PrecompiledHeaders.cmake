# SPDX-License-Identifier: Apache-2.0
# Headers of Qt and of the standard library are read once for all targets that link the same parts of Qt: halves the
# time of a cold build. Sources still include what they use; clang-tidy reads them without these (tests/check_tidy.py).

set(CONSENTDESK_HEADERS_core
  <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
  <QList> <QLocale> <QLoggingCategory> <QMap> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QVariant>
  <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <vector>)
set(CONSENTDESK_HEADERS_ui
  <QAction> <QApplication> <QCheckBox> <QDialog> <QHBoxLayout> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QToolButton>
  <QTreeView> <QVBoxLayout> <QWidget>)
set(CONSENTDESK_HEADERS_browser <QNetworkCookie> <QWebEngineCookieStore> <QWebEnginePage> <QWebEngineProfile>)

# consentdesk_links(TARGET OUT): all that a target links and is compiled with, whatever way leads there.
function(consentdesk_links target out)
  set(found)
  get_target_property(open ${target} LINK_LIBRARIES)
  while(open)
    list(POP_FRONT open next)
    if(NOT TARGET ${next} OR next IN_LIST found)
      continue()
    endif()
    list(APPEND found ${next})
    get_target_property(links ${next} INTERFACE_LINK_LIBRARIES)
    if(links)
      list(APPEND open ${links})
    endif()
  endwhile()
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# The headers' own target for one set of Qt's libraries: they bring definitions that the compiler wants to be the same.
function(consentdesk_headers_target libraries out)
  string(REGEX REPLACE "Qt6::" "_" name "consentdesk_headers${libraries}")
  string(REPLACE ";" "" name "${name}")
  if(NOT TARGET ${name})
    set(source "${CMAKE_CURRENT_BINARY_DIR}/headers.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(${name} OBJECT "${source}")
    consentdesk_target_defaults(${name})
    target_link_libraries(${name} PRIVATE ${libraries})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    set(headers ${CONSENTDESK_HEADERS_core})
    foreach(part Widgets ui WebEngineCore browser)
      if(part MATCHES "^[A-Z]")
        set(library "Qt6::${part}")
      elseif(library IN_LIST libraries)
        list(APPEND headers ${CONSENTDESK_HEADERS_${part}})
      endif()
    endforeach()
    target_precompile_headers(${name} PRIVATE ${headers})
  endif()
  set(${out} ${name} PARENT_SCOPE)
endfunction()

# consentdesk_precompile_headers(): to be called once, after every target is made.
function(consentdesk_precompile_headers)
  get_property(targets GLOBAL PROPERTY CONSENTDESK_TARGETS)
  foreach(target IN LISTS targets)
    consentdesk_links(${target} links)
    # The others come with these; Qt Test's definitions are others in each folder.
    list(FILTER links INCLUDE REGEX "^Qt6::(Core|Gui|HttpServer|Network|Sql|Svg|WebEngineCore|WebEngineWidgets|Widgets)$")
    list(SORT links)
    consentdesk_headers_target("${links}" headers)
    target_precompile_headers(${target} REUSE_FROM ${headers})
  endforeach()
endfunction()
