// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

#include <optional>

namespace consentdesk {

class DownloadList;

/// Shows in the navigation bar how the downloads get on: how many run, in figures, and how far they are
/// together, as a bar. Hidden until something is downloaded. UI thread.
class DownloadButton final : public QToolButton
{
    Q_OBJECT

public:
    /// @p list outlives it.
    explicit DownloadButton(DownloadList &list, QWidget *parent = nullptr);

    /// Of all that is under way, 0 to 100; none: nothing is, or nobody knows how much there is.
    [[nodiscard]] std::optional<int> percent() const { return m_percent; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Summary
    {
        int running = 0;
        int paused = 0;
        qint64 received = 0;
        qint64 total = 0; ///< -1: not known of each
    };

    [[nodiscard]] Summary summary() const;
    void follow();
    void showIcon();

    DownloadList &m_list;
    std::optional<int> m_percent;
    bool m_isUnderWay = false;
};

} // namespace consentdesk
