# SPDX-License-Identifier: Apache-2.0
# cmake -DOUTPUT=DIR -P FetchKnowledge.cmake : two files of two npm packages.
include("${CMAKE_CURRENT_LIST_DIR}/FetchPackage.cmake")

take("@slashgear/gdpr-cookie-scanner" 3.8.2 2026-09-23 package/dist/data/open-cookie-database.json open-cookie-database.json
  350ab00c32876a05f38a751600fab80351e143c629cbbb7ddd8ced8553ef8657a237b3ef3aac6c1b375dfdbd5856148a19ef0f9afddccaaf2de24e2c43392602)
take(third-party-web 0.30.0 2026-09-14 package/dist/entities-nostats.json entities-nostats.json
  a7e3dfc8be54d1e7621b3bf03f3312743f4c9c2f2b1d6ea75892552c842fa8ded1b12a9f699fbb9f873d1882ea1f7e84611d1e5c1f42cc0782467285afff6e26)
