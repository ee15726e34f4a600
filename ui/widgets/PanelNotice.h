// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace consentdesk {

/// What the visitor's last choice did, and the button that takes it back. Hidden until there is something to
/// say.
class PanelNotice final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Warning };
    enum class Undo { Offered, Impossible };

    explicit PanelNotice(QWidget *parent = nullptr);

    void say(const QString &text, Kind kind, Undo undo);
    /// One more sentence of what the choice did, which took longer.
    void add(const QString &sentence);
    /// The text stays; the choice can no longer be taken back.
    void withdrawUndo();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QWidget &undoButton() const;

signals:
    void undoWanted();

private:
    QLabel *m_text;
    QPushButton *m_undo;
    Kind m_kind = Kind::Done;
};

} // namespace consentdesk
