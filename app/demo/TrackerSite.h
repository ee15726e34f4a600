// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoResponse.h"
#include "PageTemplates.h"

namespace consentdesk::demo {

/// The third party: a picture nobody sees and a small partner's widget. Both want to recognise the visitor.
class TrackerSite final
{
    Q_DISABLE_COPY_MOVE(TrackerSite)

public:
    explicit TrackerSite(PageTemplates templates);
    ~TrackerSite() = default;

    [[nodiscard]] DemoResponse answer(const DemoRequest &request) const;

private:
    [[nodiscard]] DemoResponse pixel(const DemoRequest &request) const;
    [[nodiscard]] DemoResponse frame(const DemoRequest &request) const;

    PageTemplates m_templates;
};

} // namespace consentdesk::demo
