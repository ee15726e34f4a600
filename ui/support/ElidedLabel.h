// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace consentdesk {

/// One line of plain text that gives way: where it is too long its middle is left out, so that the extension
/// of a file stays visible, and the tool tip has it whole. UI thread.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &objectName, QWidget *parent = nullptr);

    /// From outside, too: it is made safe to show.
    void setFullText(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_full;
};

} // namespace consentdesk
