// SPDX-License-Identifier: Apache-2.0
#include "DemoTest.h"

#include "StrictTest.h"

namespace consentdesk::test {

void DemoTest::init()
{
    failOnAnyWarning();
    m_demo = std::make_unique<DemoClient>();
}

} // namespace consentdesk::test
