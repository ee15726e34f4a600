// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace consentdesk {

/// One widget after the other, on as many lines as they need. What is left of a line goes to those of its
/// widgets that want to grow; two lines of buttons are better than two cut words. Qt has no such layout.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    enum class Placement { Measure, Apply };

    /// The items from @p first on that share a line of @p width. Returns one past the last.
    [[nodiscard]] size_t endOfLine(size_t first, int width) const;
    /// Returns the line's height.
    int placeLine(size_t first, size_t end, const QRect &room, Placement placement) const;
    int place(const QRect &rect, Placement placement) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const int m_gap; ///< between widgets and between lines
};

} // namespace consentdesk
