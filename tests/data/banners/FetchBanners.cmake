# SPDX-License-Identifier: Apache-2.0
# cmake -DOUTPUT=DIR -P FetchBanners.cmake : three consent libraries from npm, each in a folder of OUTPUT. What cannot
# be had is left out, and its tests are skipped.
include("${CMAKE_CURRENT_LIST_DIR}/../../../resources/cmake/FetchPackage.cmake")

function(unpack package version sha512)
  fetch_package("${package}" "${version}" "${sha512}" tarball)
  file(MAKE_DIRECTORY "${OUTPUT}/${package}")
  if(tarball)
    execute_process(COMMAND ${CMAKE_COMMAND} -E tar xf "${tarball}" WORKING_DIRECTORY "${OUTPUT}/${package}")
  endif()
endfunction()

unpack(vanilla-cookieconsent 3.1.0
  fcc70d46d9bfdc85f36fd761a8c21c6eaba8538e52cdb376541f93a388f110fa8c9a9eee56788fe818462e353c302ed9083b0d4153a9dbb7e141333faee21700)
unpack(klaro 0.7.22
  364685c52e12f35eb4ff31f5510cc2498208b00b702031c8909ef1a1f0ab811aa4d7839263e389bb00a36325beab97e621e17846fb2e047e9bacf7b6052f59d0)
unpack(tarteaucitronjs 1.34.0
  3c4cca12338b0b4eb309649907546e4244a5cdb0d85d22a886fd170fb04c8e07c4fccf8b86258b4dd3408f8ed55bdc5c56cb90092bcba51fe0aa4ae2a47694ea)
