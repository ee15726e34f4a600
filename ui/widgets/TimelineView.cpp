// SPDX-License-Identifier: Apache-2.0
#include "widgets/TimelineView.h"

#include "ledger/Ledger.h"
#include "report/EventText.h"
#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"
#include "widgets/FilterBar.h"
#include "widgets/TimelineDelegate.h"
#include "widgets/TimelineExporter.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kind = CookieEvent::Kind;

constexpr std::array<int, TimelineModel::ColumnCount> timelineCharacters{31, 38, 26, 20, 34, 50};

} // namespace

TimelineView::TimelineView(const TimelineServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(services.ledger, services.kept)
    , m_exporter(new TimelineExporter(services.dialogs, *this))
    , m_filterBar(new FilterBar(tr("Search the timeline")))
    , m_earlier(textButton(tr("Earlier…"), u"earlierTimeline"_s))
    , m_pause(textButton(tr("Pause"), u"pauseTimeline"_s))
    , m_clear(textButton(tr("Clear"), u"clearTimeline"_s))
    , m_export(textButton(tr("Export…"), u"exportTimeline"_s))
    , m_table(new QTreeView)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_counts(new QLabel)
{
    setObjectName(u"timelineView"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pause->setCheckable(true);
    m_clear->setToolTip(services.kept ? tr("Deletes these events, and those kept of earlier sessions")
                                      : tr("Deletes these events"));
    createTable();
    createLayout();
    createExportMenu();
    connectSignals();
    m_model.setWatched(TimelineModel::Watched::No); // until it is shown
    showCounts();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatched(TimelineModel::Watched::Yes);
    showCounts();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(TimelineModel::Watched::No);
}

void TimelineView::clear()
{
    if (!m_services.kept)
        return m_services.ledger.clear();
    auto *const box =
        new QMessageBox(QMessageBox::Question, tr("Clear the timeline"),
                        tr("Delete all events, those kept of earlier sessions too? This cannot be undone."),
                        QMessageBox::Cancel, this);
    box->setObjectName(u"clearKept"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *const remove = box->addButton(tr("Delete all"), QMessageBox::AcceptRole);
    connect(remove, &QPushButton::clicked, this, [this] { m_services.ledger.clear(); });
    box->open();
}

void TimelineView::createTable()
{
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("What happened to cookies, newest first"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TimelineDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        m_table->header()->resizeSection(column, timelineCharacters[size_t(column)] * character);
}

void TimelineView::createLayout()
{
    keepTextWhole(*this);
    auto *const bar = new FlowLayout(8);
    bar->setContentsMargins(10, 8, 10, 6);
    bar->addWidget(m_filterBar);
    for (QToolButton *const button : {m_earlier, m_pause, m_clear, m_export})
        bar->addWidget(button);
    if (!m_services.kept)
        m_earlier->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(u"inspectorEmpty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_counts->setObjectName(u"inspectorCounts"_s);
    m_counts->setContentsMargins(12, 3, 12, 4);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_counts);
}

void TimelineView::createExportMenu()
{
    using Format = LedgerWriter::Format;
    auto *const menu = new QMenu(m_export);
    const auto shown = [this] { return sourceOf(m_model.shownEntries()); };
    const auto everything = [this] { return sourceOf(m_services.ledger, m_services.kept); };
    const auto add = [this, menu](const QString &text, Format format, const auto &source) {
        menu->addAction(text, this, [this, format, source] { m_exporter->exportFrom(source(), format); });
    };
    add(tr("What is &shown, as a table (CSV)…"), Format::Csv, shown);
    add(tr("What is shown, as &JSON…"), Format::Json, shown);
    menu->addSeparator();
    add(tr("&Everything, as a table (CSV)…"), Format::Csv, everything);
    add(tr("Everything, as JS&ON…"), Format::Json, everything);
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
}

void TimelineView::loadEarlier()
{
    const int firstNew = m_model.rowCount();
    if (const auto loaded = m_model.loadEarlier(); !loaded)
        emit noticed(loaded.error().message);
    if (m_model.rowCount() > firstNew)
        m_table->scrollTo(m_model.index(firstNew, 0), QAbstractItemView::PositionAtTop);
}

void TimelineView::connectSignals()
{
    connect(m_filterBar, &FilterBar::searchChanged, &m_model, &TimelineModel::setSearchText);
    connect(m_filterBar, &FilterBar::filterMenuOpening, this, &TimelineView::fillFilterMenu);
    connect(m_filterBar, &FilterBar::chipRemoved, this,
            [this](const QVariant &meaning) { setKindShown(Kind(meaning.toInt()), false); });
    connect(m_pause, &QToolButton::toggled, &m_model, &TimelineModel::setPaused);
    connect(m_earlier, &QToolButton::clicked, this, &TimelineView::loadEarlier);
    connect(m_clear, &QToolButton::clicked, this, &TimelineView::clear);
    connect(m_exporter, &TimelineExporter::progressed, this, &TimelineView::showCounts);
    connect(m_exporter, &TimelineExporter::noticed, this, &TimelineView::noticed);
    connect(&m_model, &TimelineModel::countsChanged, this, [this] {
        if (isVisible())
            showCounts();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const LedgerEntry *const entry = m_model.entryAt(index);
        if (entry && entry->event.kind != Kind::ServerRefused)
            emit cookieWanted(entry->event.key);
    });
}

void TimelineView::fillFilterMenu()
{
    QMenu &menu = m_filterBar->filterMenu();
    menu.clear();
    for (const Kind kind : allEventKinds) {
        QAction *const action =
            menu.addAction(u"%1\t%2"_s.arg(kindText(kind), QLocale().toString(m_model.countOf(kind))));
        action->setCheckable(true);
        action->setChecked(m_model.kinds().contains(kind));
        connect(action, &QAction::toggled, this, [this, kind](bool isShown) { setKindShown(kind, isShown); });
    }
}

void TimelineView::setKindShown(Kind kind, bool isShown)
{
    QSet<Kind> kinds = m_model.kinds();
    if (isShown)
        kinds.insert(kind);
    else
        kinds.remove(kind);
    m_model.setKinds(kinds);
    showCounts();
}

QString TimelineView::emptyText() const
{
    if (m_model.totalCount() > 0)
        return tr("No event has all of what you search for.");
    if (m_model.canLoadEarlier())
        return tr("Nothing yet in this session. “Earlier…” shows what is kept of the ones before.");
    return tr("Nothing yet. What pages store, and what is refused, appears here.");
}

void TimelineView::showCounts()
{
    const int shown = m_model.rowCount();
    const int all = m_model.totalCount();
    QString text = shown == all ? tr("%n event(s)", nullptr, all)
                                : tr("%1 of %n event(s)", nullptr, all).arg(QLocale().toString(shown));
    if (m_model.isPaused())
        text = tr("Paused. %n event(s) since.", nullptr, m_model.waitingCount());
    if (const auto written = m_exporter->progress())
        text += u" · "_s + tr("%n event(s) exported", nullptr, int(*written));
    m_counts->setText(text);
    m_export->setEnabled(!m_exporter->progress());
    m_earlier->setEnabled(m_model.canLoadEarlier());
    QList<FilterBar::Chip> chips;
    for (const Kind kind : allEventKinds) {
        if (m_model.kinds().contains(kind))
            chips.append({kindText(kind), m_model.countOf(kind), int(kind)});
    }
    m_filterBar->setChips(chips);
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_empty->setText(emptyText());
}

} // namespace consentdesk
