// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace consentdesk {

/// Where words of the page are looked for: field, previous, next, case, "3 of 17". UI thread.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Direction { Forward, Backward };
    enum class Case { Ignored, Told };

    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with its text chosen, so that typing replaces it.
    void open();
    void closeBar();
    void findAgain(Direction direction);
    /// @p active counts from 1; 0 of 0: nothing was found.
    void setMatches(int active, int count);
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QLabel &count() const { return *m_count; }

signals:
    /// An empty text: nothing is marked any more.
    void findWanted(const QString &text, consentdesk::FindBar::Direction direction,
                    consentdesk::FindBar::Case caseMatters);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createLayout();
    void connectSignals();
    void ask(Direction direction);

    QLineEdit *m_field;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_case;
    QLabel *m_count;
    QToolButton *m_close;
};

} // namespace consentdesk
