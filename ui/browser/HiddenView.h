// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

#include <memory>

class QWebEnginePage;
class QWebEngineView;

namespace consentdesk {

/// Room for a page that nobody sees. Without a view the engine lays a page out in a window that is 0 pixels
/// wide: what a page hides on narrow screens is hidden, and each word of a long text gets a line of its own,
/// which takes many times as long. Never shown. UI thread.
class HiddenView final
{
public:
    /// In device-independent pixels: of a usual window.
    static constexpr QSize size{1280, 1024};

    HiddenView();
    ~HiddenView();
    Q_DISABLE_COPY_MOVE(HiddenView)

    /// Gives @p page this room, before it loads.
    void hold(QWebEnginePage &page);
    /// Takes it away once control returns to the event loop: the page may be telling something. To be called
    /// before deleteLater() of the page.
    void releaseLater();

private:
    std::unique_ptr<QWebEngineView> m_view;
};

} // namespace consentdesk
