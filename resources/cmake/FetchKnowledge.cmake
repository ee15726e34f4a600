# SPDX-License-Identifier: Apache-2.0
# cmake -DOUTPUT=DIR -P FetchKnowledge.cmake : two files of two npm packages, never installed, their integrity
# checked. What cannot be had is left out with a line; the build goes on without it.

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

# @published: the day on which the registry says this version was published (`npm view PACKAGE time`); the times
# in a tarball of npm are all of 1985.
function(take package version published path result sha512)
  get_filename_component(base "${package}" NAME)
  set(tarball "${cache}/${base}-${version}.tgz")
  if(EXISTS "${tarball}")
    file(SHA512 "${tarball}" found)
  endif()
  if(NOT "${found}" STREQUAL "${sha512}" AND NOT DEFINED ENV{CONSENTDESK_OFFLINE})
    file(DOWNLOAD "https://registry.npmjs.org/${package}/-/${base}-${version}.tgz" "${tarball}.new"
      TIMEOUT 60 INACTIVITY_TIMEOUT 15 STATUS status)
    file(SHA512 "${tarball}.new" found)
    if("${found}" STREQUAL "${sha512}")
      file(RENAME "${tarball}.new" "${tarball}")
    else()
      file(REMOVE "${tarball}.new")
    endif()
  endif()
  if("${found}" STREQUAL "${sha512}")
    execute_process(COMMAND ${CMAKE_COMMAND} -E tar xf "${tarball}" -- "${path}"
      WORKING_DIRECTORY "${OUTPUT}" RESULT_VARIABLE failed)
  endif()
  if(EXISTS "${OUTPUT}/${path}" AND "${found}" STREQUAL "${sha512}" AND NOT failed)
    configure_file("${OUTPUT}/${path}" "${OUTPUT}/${result}" COPYONLY)
    file(WRITE "${OUTPUT}/${result}.date" "${published}\n")
  else()
    message("The npm package ${package} ${version} is not to be had: built without it.")
    file(WRITE "${OUTPUT}/${result}" "")
  endif()
endfunction()

take("@slashgear/gdpr-cookie-scanner" 3.8.2 2026-09-23 package/dist/data/open-cookie-database.json open-cookie-database.json
  350ab00c32876a05f38a751600fab80351e143c629cbbb7ddd8ced8553ef8657a237b3ef3aac6c1b375dfdbd5856148a19ef0f9afddccaaf2de24e2c43392602)
take(third-party-web 0.30.0 2026-09-14 package/dist/entities-nostats.json entities-nostats.json
  a7e3dfc8be54d1e7621b3bf03f3312743f4c9c2f2b1d6ea75892552c842fa8ded1b12a9f699fbb9f873d1882ea1f7e84611d1e5c1f42cc0782467285afff6e26)
