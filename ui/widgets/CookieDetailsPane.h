// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerEntry.h"
#include "models/CookieColumn.h"
#include "report/CookieDescription.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace consentdesk {

/// Everything on the inspector's current cookie: what it is for, why it stands as it does, its attributes,
/// its value when the visitor reveals it, and its history. Read-only; all text is plain. UI thread.
class CookieDetailsPane final : public QScrollArea
{
    Q_OBJECT

public:
    enum class Value { Masked, Revealed };

    static constexpr qsizetype mostHistory = 50; ///< the timeline has the rest

    explicit CookieDetailsPane(QWidget *parent = nullptr);

    /// @p history: oldest first; more than mostHistory only says that there is more.
    void show(const InspectorRow &row, const ColumnContext &context, Value value,
              const QList<LedgerEntry> &history);
    /// Offers a link to the policy's row, counted from 0; none: no link.
    void setPolicyRow(std::optional<qsizetype> row);
    /// Says what to do to see something.
    void showNothing();
    /// What is shown, section by section, for tests and for screen readers.
    [[nodiscard]] const QList<DescriptionSection> &sections() const { return m_sections; }
    [[nodiscard]] QToolButton &revealButton() const { return *m_reveal; }
    [[nodiscard]] QToolButton &policyLink() const { return *m_policyLink; }

signals:
    void revealWanted(bool isRevealed);
    void policyRowWanted(qsizetype row);

private:
    void addSection(const DescriptionSection &section);
    void addLine(QFormLayout &form, const DescriptionLine &line) const;
    void rebuild();

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QToolButton *m_reveal;     ///< lives through every rebuild, so that it keeps the focus
    QToolButton *m_policyLink; ///< the same
    std::optional<qsizetype> m_policyRow;
    QList<DescriptionSection> m_sections;
    bool m_hasValue = false;
    int m_labelWidth = 0; ///< pixels
};

} // namespace consentdesk
