// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PageLayout.h"

namespace consentdesk::demo {

/// The cookies policy, the privacy policy, the map, and the choice of the language they are read in.
class TextPages final
{
    Q_DISABLE_COPY_MOVE(TextPages)

public:
    explicit TextPages(const PageLayout &layout)
        : m_layout(layout)
    {
    }
    ~TextPages() = default;

    [[nodiscard]] DemoResponse cookiesPolicy(const Visit &visit) const;
    [[nodiscard]] DemoResponse privacyPolicy(const Visit &visit) const;
    /// Asks for the position of the visitor, when they want that.
    [[nodiscard]] DemoResponse map(const Visit &visit) const;
    [[nodiscard]] DemoResponse setLanguage(const Visit &visit) const;

private:
    const PageLayout &m_layout;
};

} // namespace consentdesk::demo
