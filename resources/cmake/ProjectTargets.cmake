# SPDX-License-Identifier: Apache-2.0
# Every target of the project is made by one of these functions, so that language level,
# warnings and sanitizers are the same everywhere.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Only so can ccache serve what was compiled with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

function(consentdesk_target_defaults target)
  set_property(GLOBAL APPEND PROPERTY CONSENTDESK_TARGETS ${target})
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-qual -Werror)
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
  if(CONSENTDESK_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${CONSENTDESK_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=${CONSENTDESK_SANITIZE})
    if(CONSENTDESK_SANITIZE MATCHES "undefined") # a finding ends the program, or no test would notice
      target_compile_options(${target} PRIVATE -fno-sanitize-recover=undefined)
    endif()
    # Sanitizer instrumentation makes GCC see uninitialised paths that do not exist.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  endif()
endfunction()

# Every target, so that the fuzzer sees which input reaches new code of the libraries.
if(CONSENTDESK_FUZZERS)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

function(consentdesk_library target)
  add_library(${target} STATIC ${ARGN})
  consentdesk_target_defaults(${target})
endfunction()

# consentdesk_test(NAME tst_site SOURCES tst_site.cpp LIBRARIES consentdesk_core [LABELS core])
function(consentdesk_test)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;TIMEOUT" "SOURCES;LIBRARIES;LABELS")
  add_executable(${arg_NAME} ${arg_SOURCES})
  consentdesk_target_defaults(${arg_NAME})
  target_link_libraries(${arg_NAME} PRIVATE ${arg_LIBRARIES} Qt6::Test)
  add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  if(CONSENTDESK_SANITIZE MATCHES "thread")
    set(sanitizer_environment "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
  endif()
  set_tests_properties(${arg_NAME} PROPERTIES
    LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;${sanitizer_environment}")
  if("serial" IN_LIST arg_LABELS) # measures time, or needs the machine to itself
    set_tests_properties(${arg_NAME} PROPERTIES RUN_SERIAL TRUE)
  endif()
  if("threads" IN_LIST arg_LABELS)
    add_dependencies(thread_tests ${arg_NAME})
  endif()
endfunction()

# All that the thread sanitizer's preset has to build.
add_custom_target(thread_tests)
