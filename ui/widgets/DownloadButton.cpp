// SPDX-License-Identifier: Apache-2.0
#include "widgets/DownloadButton.h"

#include "browsing/DownloadList.h"
#include "support/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int barHeight = 3;
constexpr int barMargin = 3;

} // namespace

DownloadButton::DownloadButton(DownloadList &list, QWidget *parent)
    : QToolButton(parent)
    , m_list(list)
{
    setObjectName(u"downloadButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    showIcon();
    // What earlier sessions saved is in the list, and nothing new.
    hide();
    connect(&m_list, &DownloadList::added, this, [this] {
        follow();
        show();
    });
    connect(&m_list, &DownloadList::changed, this, &DownloadButton::follow);
    connect(&m_list, &DownloadList::removed, this, [this] {
        follow();
        if (m_list.all().isEmpty())
            hide();
    });
    follow();
}

DownloadButton::Summary DownloadButton::summary() const
{
    Summary summary;
    for (const Download &download : m_list.all()) {
        if (!download.isUnderWay())
            continue;
        ++(download.state == DownloadState::Running ? summary.running : summary.paused);
        summary.received += download.received;
        if (summary.total >= 0)
            summary.total = download.total > 0 ? summary.total + download.total : -1;
    }
    return summary;
}

void DownloadButton::follow()
{
    const Summary now = summary();
    m_isUnderWay = now.running + now.paused > 0;
    m_percent.reset();
    if (now.total > 0)
        m_percent = int(std::clamp(100.0 * double(now.received) / double(now.total), 0.0, 100.0));
    QString name = tr("Downloads");
    if (now.running > 0)
        name = tr("%n download(s) running", nullptr, now.running);
    else if (now.paused > 0)
        name = tr("%n download(s) paused", nullptr, now.paused);
    const QString received = m_percent ? tr("%1 % received").arg(*m_percent) : QString();
    if (name != accessibleName()) // else whoever listens hears it with each piece
        setAccessibleName(name);
    setAccessibleDescription(received);
    setToolTip(received.isEmpty() ? name : tr("%1, %2").arg(name, received));
    setText(now.running > 0 ? QLocale().toString(now.running) : QString());
    setToolButtonStyle(now.running > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    update();
}

void DownloadButton::showIcon()
{
    setIcon(themedIcon(u"download"_s, Theme::current().muted));
}

void DownloadButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!m_isUnderWay)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QRect bar(barMargin, height() - barHeight - 1, width() - 2 * barMargin, barHeight);
    painter.fillRect(bar, theme.line);
    // Of an unknown length: half of the bar, which does not move.
    bar.setWidth(bar.width() * m_percent.value_or(50) / 100);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme.accent);
}

void DownloadButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace consentdesk
