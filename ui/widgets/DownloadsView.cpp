// SPDX-License-Identifier: Apache-2.0
#include "widgets/DownloadsView.h"

#include "browsing/DownloadList.h"
#include "support/SmallWidgets.h"
#include "widgets/DownloadRow.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

DownloadsView::DownloadsView(DownloadList &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_empty(wrappedLabel(tr("Nothing has been downloaded yet. Files that you save appear here."),
                           u"downloadsEmpty"_s))
    , m_clear(pushButton(tr("Clear list"), u"clearDownloads"_s))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"downloadsView"_s);
    auto *const content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Downloads"));
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_clear, 0, Qt::AlignRight);
    connect(m_clear, &QPushButton::clicked, &m_list, &DownloadList::removeEnded);
    connect(&m_list, &DownloadList::added, this, &DownloadsView::add);
    connect(&m_list, &DownloadList::changed, this, &DownloadsView::update);
    connect(&m_list, &DownloadList::removed, this, &DownloadsView::remove);
    for (const Download &download : m_list.all())
        add(download.id);
    showEmptiness();
}

void DownloadsView::add(qint64 id)
{
    auto *const row = new DownloadRow;
    m_byId.insert(id, row);
    m_rows->insertWidget(0, row);
    const auto buttons = row->findChildren<QPushButton *>();
    chainInTabOrder(*m_scroll, {buttons.begin(), buttons.end()}); // the newest first, as one sees them
    connect(row, &DownloadRow::pauseWanted, this, [this, id] { emit pauseWanted(id); });
    connect(row, &DownloadRow::resumeWanted, this, [this, id] { emit resumeWanted(id); });
    connect(row, &DownloadRow::cancelWanted, this, [this, id] { emit cancelWanted(id); });
    connect(row, &DownloadRow::openWanted, this, [this, id] { emit openWanted(id); });
    connect(row, &DownloadRow::folderWanted, this, [this, id] { emit folderWanted(id); });
    connect(row, &DownloadRow::removeWanted, &m_list, [this, id] { m_list.remove(id); });
    update(id);
}

void DownloadsView::update(qint64 id)
{
    const Download *const download = m_list.find(id);
    DownloadRow *const row = m_byId.value(id);
    if (download && row)
        row->show(*download, m_list.speed(id));
    showEmptiness();
}

void DownloadsView::remove(qint64 id)
{
    if (DownloadRow *const row = m_byId.take(id)) {
        row->hide();
        row->deleteLater(); // its own button may have asked for this
    }
    showEmptiness();
}

void DownloadsView::showEmptiness()
{
    m_empty->setVisible(m_byId.isEmpty());
    m_clear->setEnabled(m_list.underWay() < m_list.all().size());
}

} // namespace consentdesk
