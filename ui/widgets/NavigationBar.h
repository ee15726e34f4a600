// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QUrl>

class QAction;
class QHBoxLayout;
class QMenu;
class QProgressBar;
class QTimer;
class QToolButton;

namespace consentdesk {

class AddressEdit;

/// How far the connection of the page can be trusted.
enum class ConnectionSecurity { NoPage, Encrypted, ThisMachine, NotEncrypted, BadCertificate };

/// One plain sentence.
[[nodiscard]] QString connectionSentence(ConnectionSecurity security);

/// Back, forward, reload, security state, address, the panel's button and the menu.
class NavigationBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void setUrl(const QUrl &url, ConnectionSecurity security);
    void setHistory(bool canGoBack, bool canGoForward);
    /// 0 to 100 while a page loads, anything else when none does.
    void setProgress(int percent);
    /// Of the site that is shown; both 0 or more. The button has room for their sum only, and its name and
    /// tool tip say what is what.
    void setRefused(qsizetype cookies, qsizetype servers);
    /// How large the site is shown, in percent; told where it is not 100.
    void setZoom(int percent);
    /// The visitor has changed it: told for a moment also where it is 100.
    void noteZoom();
    /// A button of somebody else, left of the panel's.
    void addTool(QWidget &tool);
    void setMenu(QMenu *menu);
    [[nodiscard]] QMenu *menu() const;
    void focusAddress();
    [[nodiscard]] AddressEdit &address() const { return *m_address; }
    [[nodiscard]] QToolButton &panelButton() const { return *m_panelButton; }
    [[nodiscard]] QToolButton &securityButton() const { return *m_securityButton; }
    [[nodiscard]] ConnectionSecurity security() const { return m_security; }

signals:
    void backWanted();
    void forwardWanted();
    void reloadWanted();
    void stopWanted();
    void normalZoomWanted();
    /// The security button was pressed.
    void siteInfoWanted();
    /// Is about to take the keyboard, and must be seen.
    void roomWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void createLayout();
    void applyIcons();
    void showSecurity();
    void showZoom();
    [[nodiscard]] QToolButton *buttonFor(QAction *action);

    ConnectionSecurity m_security = ConnectionSecurity::NoPage;
    bool m_loading = false;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_reload;
    QToolButton *m_securityButton;
    AddressEdit *m_address;
    QToolButton *m_zoom;
    QTimer *m_zoomChanged; ///< runs while the size is told anyway
    int m_percent = 100;
    QToolButton *m_panelButton;
    QToolButton *m_menuButton;
    QProgressBar *m_progress;
    QHBoxLayout *m_line = nullptr;
};

} // namespace consentdesk
