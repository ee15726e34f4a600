// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QStyledItemDelegate>

namespace consentdesk {

/// Paints one cookie of the panel: sign, name, state, and provider · function · purpose wrapped as far as it
/// takes. All text is drawn as plain text.
class CookieRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CookieRowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// For the width of the view the option names; cached by text and width.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a click opens the row's menu.
    [[nodiscard]] static QRect menuButtonRect(const QRect &row);

private:
    struct Layout;
    /// Everything a row's height depends on, the font apart.
    struct HeightKey
    {
        int width = 0;
        QString name;
        QString state;
        QString domain;
        QString knowledge;
        bool unclassified = false;

        friend bool operator==(const HeightKey &, const HeightKey &) = default;
        friend size_t qHash(const HeightKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.width, key.name, key.state, key.domain, key.knowledge,
                              key.unclassified);
        }
    };

    [[nodiscard]] Layout layOut(const QStyleOptionViewItem &option, const QModelIndex &index,
                                int width) const;

    mutable QCache<HeightKey, int> m_heights;
    mutable QFont m_measuredFont; ///< of all of m_heights
};

} // namespace consentdesk
