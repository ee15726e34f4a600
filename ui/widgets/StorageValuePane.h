// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/StorageNode.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace consentdesk {

/// What is known of the selected row, as read-only plain text. A value is masked until it is revealed, for
/// this row only; hidden characters of it are written as \uXXXX.
class StorageValuePane final : public QWidget
{
    Q_OBJECT

public:
    explicit StorageValuePane(QWidget *parent = nullptr);

    /// Null: nothing is selected. The same row again stays revealed.
    void setNode(const StorageNode *node);
    /// The whole value of the row, which revealWanted() asked for.
    void setWholeValue(const QString &value, bool isWhole);
    /// A sentence in the value's place.
    void setProblem(const QString &sentence);
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    [[nodiscard]] QList<QWidget *> controls() const;

signals:
    /// The value of the row is shown as soon as setWholeValue() tells it.
    void wholeValueWanted();

private:
    void toggle();
    void show();

    QLabel *m_title;
    QPushButton *m_reveal;
    QPlainTextEdit *m_text;
    std::optional<StorageEntry> m_entry;
    StorageArea m_area;
    QString m_description;
    std::optional<QString> m_whole; ///< told by setWholeValue()
    bool m_isCut = false;           ///< it is too long to be shown whole
    bool m_isRevealed = false;
};

} // namespace consentdesk
