// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QIcon>
#include <QUrl>

class QTabBar;
class QToolButton;

namespace consentdesk {

/// The row of tabs and the button for a new one. Knows no pages: it shows what it is told, and tells what the
/// visitor wants. Titles come from pages and are shown as plain text. UI thread.
class TabStrip final : public QFrame
{
    Q_OBJECT

public:
    struct Look
    {
        QString title; ///< plain text; empty: "New tab"
        QIcon icon;
        bool isLoading = false;
        bool isAudible = false;
        bool isMuted = false;
    };

    /// What the context menu of one tab offers.
    enum class Wish { Reload, Duplicate, ToggleMute, Close, CloseOthers, ReopenClosed };

    explicit TabStrip(QWidget *parent = nullptr);

    void insert(int index, const Look &look);
    void remove(int index);
    void setLook(int index, const Look &look);
    void setCurrent(int index);
    [[nodiscard]] QTabBar &bar() const { return *m_bar; }
    [[nodiscard]] QToolButton &newButton() const { return *m_new; }

signals:
    void newWanted();
    void currentWanted(int index);
    void moved(int from, int to);
    void wanted(consentdesk::TabStrip::Wish wish, int index);
    /// Something was dragged here: links, or where there are none its text.
    void dropped(const QList<QUrl> &links, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QToolButton *closeButton();
    void showMenu(const QPoint &position);

    QTabBar *m_bar;
    QToolButton *m_new;
};

} // namespace consentdesk
