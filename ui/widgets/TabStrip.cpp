// SPDX-License-Identifier: Apache-2.0
#include "widgets/TabStrip.h"

#include "base/DisplayText.h"
#include "support/SmallWidgets.h"
#include "support/Theme.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int longestLabel = 60;
constexpr int longestToolTip = 300;

constexpr int labelWidth =
    11; ///< em of the 16 that the style gives a tab; the rest is icon, button and space

/// A page's title is no markup, and its "&" no shortcut. It is cut here: Qt's style sheets forget the icon.
QString labelOf(const TabStrip::Look &look, QFont font)
{
    QString label = look.title.isEmpty() ? TabStrip::tr("New tab") : displayText(look.title, longestLabel);
    if (look.isMuted)
        label = TabStrip::tr("%1 (muted)").arg(label);
    else if (look.isAudible)
        label = TabStrip::tr("%1 (playing)").arg(label);
    font.setBold(true); // as the style writes it
    const QFontMetrics metrics(font);
    return metrics.elidedText(label, Qt::ElideRight, labelWidth * QFontInfo(font).pixelSize())
        .replace(u'&', u"&&"_s);
}

QString toolTipOf(const TabStrip::Look &look)
{
    const QString title =
        look.title.isEmpty() ? TabStrip::tr("New tab") : displayText(look.title, longestToolTip);
    return u"<span>%1</span>"_s.arg(title.toHtmlEscaped());
}

} // namespace

TabStrip::TabStrip(QWidget *parent)
    : QFrame(parent)
    , m_bar(new QTabBar)
    , m_new(textButton(u"+"_s, u"newTab"_s))
{
    setObjectName(u"tabStrip"_s);
    setAcceptDrops(true); // the bar in it leaves them to it
    m_bar->setAccessibleName(tr("Tabs"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setMovable(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->installEventFilter(this);
    m_new->setAccessibleName(tr("New tab"));
    m_new->setToolTip(tr("New tab"));
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(6, 4, 6, 0);
    line->setSpacing(4);
    line->addWidget(m_bar);
    line->addWidget(m_new);
    line->addStretch(1);
    connect(m_bar, &QTabBar::currentChanged, this, &TabStrip::currentWanted);
    connect(m_bar, &QTabBar::tabMoved, this, &TabStrip::moved);
    connect(m_bar, &QWidget::customContextMenuRequested, this, &TabStrip::showMenu);
    connect(m_new, &QToolButton::clicked, this, &TabStrip::newWanted);
}

void TabStrip::insert(int index, const Look &look)
{
    const QSignalBlocker quiet(m_bar); // the first tab would be told as a wish
    m_bar->insertTab(index, QString());
    m_bar->setTabButton(index, QTabBar::RightSide, closeButton());
    setLook(index, look);
}

/// The style's own would be a coloured picture on some desktops, and has no name.
QToolButton *TabStrip::closeButton()
{
    auto *const button = new QToolButton;
    button->setObjectName(u"closeTab"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // Ctrl+W closes; a stop at each tab would be in the way
    button->setAccessibleName(tr("Close the tab"));
    button->setToolTip(tr("Close the tab"));
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int index = 0; index < m_bar->count(); ++index) {
            if (m_bar->tabButton(index, QTabBar::RightSide) == button)
                return emit wanted(Wish::Close, index);
        }
    });
    return button;
}

void TabStrip::remove(int index)
{
    const QSignalBlocker quiet(m_bar);
    m_bar->removeTab(index);
}

void TabStrip::setLook(int index, const Look &look)
{
    m_bar->setTabText(index, labelOf(look, m_bar->font()));
    m_bar->setTabToolTip(index, toolTipOf(look));
    m_bar->setTabIcon(index, look.isLoading ? themedIcon(u"reload"_s, Theme::current().muted) : look.icon);
    if (auto *const close = qobject_cast<QToolButton *>(m_bar->tabButton(index, QTabBar::RightSide))) {
        close->setIcon(themedIcon(u"stop"_s, Theme::current().muted));
        close->setAccessibleName(tr("Close the tab %1").arg(m_bar->tabText(index)));
    }
}

void TabStrip::setCurrent(int index)
{
    const QSignalBlocker quiet(m_bar);
    m_bar->setCurrentIndex(index);
}

bool TabStrip::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const mouse = dynamic_cast<QMouseEvent *>(event);
    if (watched == m_bar && mouse && event->type() == QEvent::MouseButtonRelease) {
        const int index = m_bar->tabAt(mouse->pos());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            emit wanted(Wish::Close, index);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TabStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void TabStrip::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // nothing is taken from where it lies
    event->accept();
    QList<QUrl> urls = event->mimeData()->urls();
    if (event->source()) // a page may say that its link is a file
        urls.removeIf([](const QUrl &url) { return url.isLocalFile(); });
    emit dropped(urls, event->mimeData()->text());
}

void TabStrip::showMenu(const QPoint &position)
{
    const int index = m_bar->tabAt(position);
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, index](const QString &text, Wish wish) {
        menu->addAction(text, this, [this, wish, index] { emit wanted(wish, index); });
    };
    if (index >= 0) {
        add(tr("Reload"), Wish::Reload);
        add(tr("Duplicate"), Wish::Duplicate);
        add(tr("Mute or unmute"), Wish::ToggleMute);
        menu->addSeparator();
        add(tr("Close"), Wish::Close);
        add(tr("Close the other tabs"), Wish::CloseOthers);
    }
    add(tr("Reopen the closed tab"), Wish::ReopenClosed);
    menu->popup(m_bar->mapToGlobal(position));
}

} // namespace consentdesk
