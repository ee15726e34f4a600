// SPDX-License-Identifier: Apache-2.0
#include "widgets/NavigationBar.h"

#include "support/Theme.h"
#include "widgets/AddressEdit.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr auto zoomIsToldFor = std::chrono::seconds(2);

struct SecurityText
{
    QString icon;
    QString words; ///< beside the icon where the visitor should notice; else empty
    QString sentence;
};

SecurityText textOf(ConnectionSecurity security)
{
    switch (security) {
    case ConnectionSecurity::Encrypted:
        return {u"secure"_s, {}, NavigationBar::tr("The connection is encrypted.")};
    case ConnectionSecurity::ThisMachine:
        return {u"local"_s, {}, NavigationBar::tr("This page comes from your own machine.")};
    case ConnectionSecurity::NotEncrypted:
        return {
            u"insecure"_s, NavigationBar::tr("Not secure"),
            NavigationBar::tr("The connection is not encrypted: others on the way can read and change it.")};
    case ConnectionSecurity::BadCertificate:
        return {u"warning"_s, NavigationBar::tr("Certificate error"),
                NavigationBar::tr("The server could not prove who it is.")};
    case ConnectionSecurity::NoPage:
        break;
    }
    return {u"local"_s, {}, NavigationBar::tr("No page is open.")};
}

} // namespace

QString connectionSentence(ConnectionSecurity security)
{
    return textOf(security).sentence;
}

NavigationBar::NavigationBar(QWidget *parent)
    : QFrame(parent)
    , m_back(new QAction(tr("Back"), this))
    , m_forward(new QAction(tr("Forward"), this))
    , m_reload(new QAction(tr("Reload"), this))
    , m_securityButton(new QToolButton)
    , m_address(new AddressEdit)
    , m_zoom(new QToolButton)
    , m_zoomChanged(new QTimer(this))
    , m_panelButton(new QToolButton)
    , m_menuButton(new QToolButton)
    , m_progress(new QProgressBar)
{
    setObjectName(u"navigationBar"_s);
    createActions();
    createLayout();
    setHistory(false, false);
    setProgress(-1);
    setRefused(0, 0);
    setUrl({}, ConnectionSecurity::NoPage);
}

void NavigationBar::createActions()
{
    m_back->setShortcuts({QKeySequence::Back, QKeySequence(Qt::ALT | Qt::Key_Left)});
    m_forward->setShortcuts({QKeySequence::Forward, QKeySequence(Qt::ALT | Qt::Key_Right)});
    m_reload->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    connect(m_back, &QAction::triggered, this, &NavigationBar::backWanted);
    connect(m_forward, &QAction::triggered, this, &NavigationBar::forwardWanted);
    connect(m_reload, &QAction::triggered, this,
            [this] { m_loading ? emit stopWanted() : emit reloadWanted(); });
    auto *const focus = new QAction(this);
    focus->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::ALT | Qt::Key_D)});
    connect(focus, &QAction::triggered, this, &NavigationBar::focusAddress);
    addAction(focus);
    auto *const panel = new QAction(this); // a shortcut of the button itself ends when its text changes
    panel->setShortcut(QKeySequence(Qt::Key_F9));
    connect(panel, &QAction::triggered, m_panelButton, &QToolButton::toggle);
    addAction(panel);
    connect(m_securityButton, &QToolButton::clicked, this, &NavigationBar::siteInfoWanted);
}

QToolButton *NavigationBar::buttonFor(QAction *action)
{
    addAction(action);
    auto *const button = new QToolButton;
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

void NavigationBar::createLayout()
{
    m_line = new QHBoxLayout;
    auto *const line = m_line;
    line->setContentsMargins(8, 5, 8, 4);
    line->setSpacing(4);
    for (QAction *const action : {m_back, m_forward, m_reload})
        line->addWidget(buttonFor(action));
    m_securityButton->setObjectName(u"securityButton"_s);
    m_securityButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_securityButton->setAccessibleDescription(
        tr("Shows the connection, the certificate and the permissions"));
    m_panelButton->setObjectName(u"panelButton"_s);
    m_panelButton->setCheckable(true);
    m_panelButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    line->addWidget(m_securityButton);
    line->addWidget(m_address, 1);
    line->addWidget(m_zoom);
    line->addSpacing(4);
    line->addWidget(m_panelButton);
    line->addWidget(m_menuButton);
    m_zoom->setObjectName(u"zoomButton"_s);
    m_zoom->hide();
    m_zoomChanged->setSingleShot(true);
    m_zoomChanged->setInterval(zoomIsToldFor);
    connect(m_zoomChanged, &QTimer::timeout, this, &NavigationBar::showZoom);
    connect(m_zoom, &QToolButton::clicked, this, &NavigationBar::normalZoomWanted);
    for (QToolButton *const button : {m_securityButton, m_zoom, m_panelButton, m_menuButton})
        button->setFocusPolicy(Qt::StrongFocus);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Loading"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_progress);
    applyIcons();
}

void NavigationBar::applyIcons()
{
    const Theme &theme = Theme::current();
    m_back->setIcon(themedIcon(u"back"_s, theme.muted));
    m_forward->setIcon(themedIcon(u"forward"_s, theme.muted));
    m_reload->setIcon(themedIcon(m_loading ? u"stop"_s : u"reload"_s, theme.muted));
    m_panelButton->setIcon(themedIcon(u"panel"_s, theme.accent));
    m_menuButton->setIcon(themedIcon(u"menu"_s, theme.muted));
    showSecurity();
}

void NavigationBar::showSecurity()
{
    const Theme &theme = Theme::current();
    const SecurityText text = textOf(m_security);
    const bool isAlarming = !text.words.isEmpty();
    m_securityButton->setIcon(themedIcon(text.icon, isAlarming ? theme.refused : theme.accent));
    m_securityButton->setText(text.words);
    m_securityButton->setToolButtonStyle(isAlarming ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_securityButton->setToolTip(text.sentence);
    m_securityButton->setAccessibleName(text.sentence);
}

void NavigationBar::setUrl(const QUrl &url, ConnectionSecurity security)
{
    m_address->setUrl(url);
    m_security = security;
    showSecurity();
}

void NavigationBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void NavigationBar::setProgress(int percent)
{
    const bool loading = percent >= 0 && percent < 100;
    m_progress->setValue(loading ? qMax(percent, 5) : 0);
    if (loading == m_loading && !m_reload->icon().isNull())
        return;
    m_loading = loading;
    m_reload->setText(loading ? tr("Stop") : tr("Reload"));
    m_reload->setIcon(themedIcon(loading ? u"stop"_s : u"reload"_s, Theme::current().muted));
}

void NavigationBar::setRefused(qsizetype cookies, qsizetype servers)
{
    QString told = tr("%n cookie(s) refused", nullptr, int(cookies));
    if (servers > 0)
        told = tr("%1, %n server(s) refused as a whole", nullptr, int(servers)).arg(told);
    m_panelButton->setText(tr("%n refused", nullptr, int(cookies + servers)));
    m_panelButton->setAccessibleName(tr("Cookies of this site: %1").arg(told));
    m_panelButton->setToolTip(told + u".\n"_s + tr("Show or hide the cookies of this site (F9)"));
}

void NavigationBar::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %", "a size in percent").arg(percent));
    m_zoom->setToolTip(tr("This site is shown at %1 %. Press to show it at its normal size.").arg(percent));
    m_zoom->setAccessibleName(m_zoom->toolTip());
    m_percent = percent;
    m_zoomChanged->stop(); // it was told of another page
    showZoom();
}

void NavigationBar::noteZoom()
{
    m_zoomChanged->start();
    showZoom();
}

void NavigationBar::showZoom()
{
    m_zoom->setVisible(m_percent != 100 || m_zoomChanged->isActive());
}

void NavigationBar::addTool(QWidget &tool)
{
    m_line->insertWidget(m_line->indexOf(m_panelButton), &tool);
    setTabOrder(m_zoom, &tool);
    setTabOrder(&tool, m_panelButton);
}

void NavigationBar::setMenu(QMenu *menu)
{
    m_menuButton->setMenu(menu);
}

QMenu *NavigationBar::menu() const
{
    return m_menuButton->menu();
}

void NavigationBar::focusAddress()
{
    emit roomWanted();
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll(); // it may have had the focus already
}

void NavigationBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

} // namespace consentdesk
