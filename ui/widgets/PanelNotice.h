// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>
#include <QTimer>

#include <chrono>

class QLabel;
class QPushButton;

namespace consentdesk {

/// What the visitor's last choice did, and the button that takes it back. It stands above what can be
/// clicked: so that nothing there moves under the mouse, it has its place before there is anything to say,
/// and keeps it.
class PanelNotice final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Warning };
    enum class Undo { Offered, Impossible };

    /// How long is told what cannot be undone. A warning stays until something else is said.
    static constexpr std::chrono::minutes toldFor{2};

    explicit PanelNotice(std::chrono::milliseconds told = toldFor, QWidget *parent = nullptr);

    /// Is as high as the highest of @p texts needs, beside the button, whatever is said.
    void reserveFor(const QStringList &texts);
    void say(const QString &text, Kind kind, Undo undo);
    /// One more sentence of what the choice did, which took longer.
    void add(const QString &sentence);
    /// The choice can no longer be taken back: what it did has been told for long enough, a warning has not.
    void withdrawUndo();
    /// Nothing is left to say.
    void rest();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QWidget &undoButton() const;

signals:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setText(const QString &text, const QString &look);
    void reserve();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_end; ///< of what is told without Undo
    QStringList m_reserved;
    Kind m_kind = Kind::Done;
    bool m_rests = true;
};

} // namespace consentdesk
