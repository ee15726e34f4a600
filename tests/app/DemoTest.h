// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoClient.h"

#include <QObject>

#include <memory>

namespace consentdesk::test {

/// A test of the demo platform: each function has one of its own, and fails on any warning.
class DemoTest : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] DemoClient &demo() { return *m_demo; }

private slots:
    void init();
    void cleanup() { m_demo.reset(); }

private:
    std::unique_ptr<DemoClient> m_demo;
};

} // namespace consentdesk::test
