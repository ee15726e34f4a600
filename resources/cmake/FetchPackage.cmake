# SPDX-License-Identifier: Apache-2.0
# For scripts of `cmake -DOUTPUT=DIR -P`: files of npm packages, never installed, their integrity checked. What cannot
# be had is left out with a line; the build goes on without it.

# Downloads are kept in the home folder, or beside the output where there is no such folder or it cannot be
# written (Debian's builders have HOME=/nonexistent). With CONSENTDESK_OFFLINE nothing is written to it: what is
# there already is read.
set(cache "${OUTPUT}/npm")
set(home "$ENV{HOME}/.cache/consentdesk/npm")
if("$ENV{HOME}" STREQUAL "")
  set(isHomeUsable FALSE)
elseif(DEFINED ENV{CONSENTDESK_OFFLINE})
  set(isHomeUsable FALSE)
  if(IS_DIRECTORY "${home}")
    set(isHomeUsable TRUE)
  endif()
else()
  execute_process(COMMAND ${CMAKE_COMMAND} -E make_directory "${home}" ERROR_QUIET)
  execute_process(COMMAND ${CMAKE_COMMAND} -E touch "${home}/.writable" RESULT_VARIABLE failed ERROR_QUIET)
  set(isHomeUsable TRUE)
  if(failed)
    set(isHomeUsable FALSE)
  endif()
endif()
if(isHomeUsable)
  set(cache "${home}")
endif()
file(MAKE_DIRECTORY "${OUTPUT}")
if(NOT isHomeUsable)
  file(MAKE_DIRECTORY "${cache}")
endif()

# The package as a file, in the cache; an empty @tarball where it is not to be had.
function(fetch_package package version sha512 tarball)
  get_filename_component(base "${package}" NAME)
  set(file "${cache}/${base}-${version}.tgz")
  if(EXISTS "${file}")
    file(SHA512 "${file}" found)
  endif()
  if(NOT "${found}" STREQUAL "${sha512}" AND NOT DEFINED ENV{CONSENTDESK_OFFLINE})
    file(DOWNLOAD "https://registry.npmjs.org/${package}/-/${base}-${version}.tgz" "${file}.new"
      TIMEOUT 60 INACTIVITY_TIMEOUT 15 STATUS status)
    file(SHA512 "${file}.new" found)
    if("${found}" STREQUAL "${sha512}")
      file(RENAME "${file}.new" "${file}")
    else()
      file(REMOVE "${file}.new")
    endif()
  endif()
  if("${found}" STREQUAL "${sha512}")
    set(${tarball} "${file}" PARENT_SCOPE)
  else()
    message("The npm package ${package} ${version} is not to be had: built without it.")
    set(${tarball} "" PARENT_SCOPE)
  endif()
endfunction()

# One file of it as @result in OUTPUT; an empty one where it is not to be had.
# @published: the day on which the registry says this version was published (`npm view PACKAGE time`); the times
# in a tarball of npm are all of 1985.
function(take package version published path result sha512)
  fetch_package("${package}" "${version}" "${sha512}" tarball)
  if(tarball)
    execute_process(COMMAND ${CMAKE_COMMAND} -E tar xf "${tarball}" -- "${path}"
      WORKING_DIRECTORY "${OUTPUT}" RESULT_VARIABLE failed)
  endif()
  if(tarball AND EXISTS "${OUTPUT}/${path}" AND NOT failed)
    configure_file("${OUTPUT}/${path}" "${OUTPUT}/${result}" COPYONLY)
    file(WRITE "${OUTPUT}/${result}.date" "${published}\n")
  else()
    file(WRITE "${OUTPUT}/${result}" "")
  endif()
endfunction()
