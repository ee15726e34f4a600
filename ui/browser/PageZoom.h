// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace consentdesk {

class BrowserPage;
class ZoomLevels;

/// Shows a page as large as its site is to be shown, and remembers what the visitor changes for the site.
/// Child of its page. UI thread.
class PageZoom final : public QObject
{
    Q_OBJECT

public:
    PageZoom(BrowserPage &page, ZoomLevels &levels);
    Q_DISABLE_COPY_MOVE(PageZoom)

    /// Percent, of the site that is shown.
    [[nodiscard]] int percent() const;
    void larger();
    void smaller();
    void reset();

signals:
    void changed();

private:
    void apply();

    BrowserPage &m_page;
    ZoomLevels &m_levels;
};

} // namespace consentdesk
