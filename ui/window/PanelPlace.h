// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QWebEnginePage;

namespace consentdesk {

/// The place of the panel, at the side of the page. The panel is put in, which styles and draws it, when the
/// first page has been asked for: while its server and its process answer there is time for that. UI thread.
class PanelPlace final : public QWidget
{
    Q_OBJECT

public:
    /// After the window is shown, when no page is asked for.
    static constexpr std::chrono::milliseconds filledWithin{100};

    /// Takes @p panel over.
    explicit PanelPlace(QWidget &panel, QWidget *parent = nullptr);
    ~PanelPlace() override;
    Q_DISABLE_COPY_MOVE(PanelPlace)

    void fillWhenAskedFor(const QWebEnginePage &page);
    /// Now, if it is not yet.
    void fill();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget &m_panel;
    QTimer m_soon;
};

} // namespace consentdesk
