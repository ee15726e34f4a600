// SPDX-License-Identifier: Apache-2.0
// A window that goes on from the empty document of its frame may have the guard of the document around it.

startPolicy(POLICY);
contact(window);
