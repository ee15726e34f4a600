// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace consentdesk {

class FlowLayout;

/// A field to search in, a button that offers filters, and one removable chip for each filter in force. What
/// a chip stands for is its owner's business. UI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString text;     ///< "Refused"
        int count = 0;    ///< of rows that have it
        QVariant meaning; ///< handed back when it is removed

        friend bool operator==(const Chip &, const Chip &) = default;
    };

    /// @p searchHint stands in the empty field, and is its name for screen readers.
    explicit FilterBar(const QString &searchHint, QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] QLineEdit &searchField() const { return *m_search; }
    /// To be filled in filterMenuOpening().
    [[nodiscard]] QMenu &filterMenu() const { return *m_menu; }
    [[nodiscard]] QToolButton &filterButton() const { return *m_filter; }
    [[nodiscard]] QList<QToolButton *> chipButtons() const { return m_chipButtons; }

signals:
    void searchChanged(const QString &text);
    void filterMenuOpening();
    void chipRemoved(const QVariant &meaning);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeChip(const Chip &chip);
    static void describe(QToolButton &button, const Chip &chip);

    QLineEdit *m_search;
    QToolButton *m_filter;
    QMenu *m_menu;
    QWidget *m_chipArea;
    FlowLayout *m_chipLayout;
    QList<Chip> m_chips;
    QList<QToolButton *> m_chipButtons;
};

} // namespace consentdesk
