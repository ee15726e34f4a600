// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QWebEnginePage;

namespace consentdesk {

/// The place of the panel, at the side of the page. The panel is put in, which styles and draws it, when the
/// first page has been loaded and drawn, or a moment after the window is shown: the page comes
/// first. UI thread.
class PanelPlace final : public QWidget
{
    Q_OBJECT

public:
    /// After the window is shown: nobody waits for the panel longer.
    static constexpr std::chrono::milliseconds filledWithin{150};
    /// After the first page was loaded: it is drawn by then.
    static constexpr std::chrono::milliseconds drawnWithin{50};

    /// Takes @p panel over.
    explicit PanelPlace(QWidget &panel, QWidget *parent = nullptr);
    ~PanelPlace() override;
    Q_DISABLE_COPY_MOVE(PanelPlace)

    void fillWhenLoaded(const QWebEnginePage &page);
    /// Now, if it is not yet.
    void fill();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget &m_panel;
    QTimer m_soon;
};

} // namespace consentdesk
