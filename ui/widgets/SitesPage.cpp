// SPDX-License-Identifier: Apache-2.0
#include "widgets/SitesPage.h"

#include "base/DisplayText.h"
#include "base/WholeFile.h"
#include "consent/ChoicesFile.h"
#include "keep/KeepService.h"
#include "models/SiteFacts.h"
#include "support/FileDialogs.h"
#include "support/SmallWidgets.h"
#include "widgets/ChoiceToggles.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

SitesPage::SitesPage(ConsentService &consent, KeepService *keep, SiteFacts *facts, FileDialogs &files,
                     QWidget *parent)
    : QWidget(parent)
    , m_consent(consent)
    , m_keep(keep)
    , m_facts(facts)
    , m_files(files)
    , m_model(consent, keep, facts)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_toggles(new ChoiceToggles(consent))
    , m_keepRule(new QComboBox)
    , m_reset(new QPushButton(tr("Reset selected sites")))
    , m_undoButton(new QPushButton(tr("Undo")))
    , m_outcome(wrappedLabel({}, u"sitesOutcome"_s))
    , m_details(new QWidget)
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setFilterKeyColumn(-1);
    createLayout();
    connect(m_search, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SitesPage::showSelection);
    connect(m_reset, &QPushButton::clicked, this, &SitesPage::resetSelected);
    connect(m_undoButton, &QPushButton::clicked, this, &SitesPage::undo);
    connect(m_keepRule, &QComboBox::activated, this, [this](int index) {
        for (const Site &site : selectedSites())
            m_keep->setRule(site, allKeepRules.at(size_t(index)));
    });
    showSelection();
}

void SitesPage::createLayout()
{
    m_search->setObjectName(u"siteSearch"_s);
    m_search->setPlaceholderText(tr("Search sites"));
    m_search->setAccessibleName(tr("Search sites"));
    offerClearing(*m_search, m_search->accessibleName());
    makeRoomForHint(*m_search);
    m_table->setObjectName(u"sitesTable"_s);
    m_table->setAccessibleName(tr("Sites with choices"));
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // Letters of another script may come from a higher font than the lines of this one.
    const QString twoLines = tr("Sites with choices") + u'\n' + tr("Sites with choices");
    m_table->verticalHeader()->setDefaultSectionSize(
        fontMetrics().boundingRect({0, 0, 1000, 1000}, Qt::AlignLeft, twoLines).height() + 10);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 170);
    m_table->setColumnWidth(1, 260);
    m_table->setColumnWidth(2, 160);
    makeRoomForTitles(*m_table->horizontalHeader());
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    m_keepRule->setAccessibleName(tr("How long cookies of this site are kept"));
    m_keepRule->addItems({tr("Keep cookies until they expire"),
                          tr("Keep cookies until ConsentDesk is closed"),
                          tr("Keep cookies until the site's last tab is closed")});
    m_keepRule->setVisible(m_keep != nullptr);
    auto *const details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_toggles);
    details->addWidget(m_keepRule);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    column->addLayout(createButtons());
    auto *const line = new QHBoxLayout;
    line->addWidget(m_outcome, 1);
    line->addWidget(m_undoButton);
    column->addLayout(line);
    m_undoButton->hide();
}

QLayout *SitesPage::createButtons()
{
    m_reset->setObjectName(u"resetSites"_s);
    m_undoButton->setObjectName(u"undoSites"_s);
    auto *const line = new QHBoxLayout;
    line->addWidget(m_reset);
    line->addStretch();
    auto *const save = new QPushButton(tr("Export…"));
    connect(save, &QPushButton::clicked, this, [this] {
        m_files.askWhereToSave(
            *this,
            {tr("Export all choices"), u"consentdesk-choices.json"_s, tr("Choices (*.json)"), u"json"_s},
            [this](const QString &path) { exportTo(path); });
    });
    auto *const open = new QPushButton(tr("Import…"));
    connect(open, &QPushButton::clicked, this, [this] {
        m_files.askWhatToOpen(*this, {tr("Import choices"), tr("Choices (*.json);;All files (*)")},
                              [this](const QString &path) { importFrom(path); });
    });
    line->addWidget(save);
    line->addWidget(open);
    return line;
}

QList<Site> SitesPage::selectedSites() const
{
    QList<Site> sites;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        sites.append(m_model.siteAt(m_shown.mapToSource(index).row()));
    return sites;
}

void SitesPage::showSelection()
{
    const QList<Site> sites = selectedSites();
    m_reset->setEnabled(!sites.isEmpty());
    m_details->setVisible(sites.size() == 1);
    if (sites.size() != 1)
        return;
    m_toggles->setSite(sites.constFirst());
    if (m_keep)
        m_keepRule->setCurrentIndex(int(m_keep->rule(sites.constFirst())));
}

void SitesPage::resetSelected()
{
    const QList<Site> sites = selectedSites();
    if (sites.isEmpty())
        return;
    replace({m_consent.choices().everywhere, {}}, sites, {});
    if (m_facts) {
        for (const Site &site : sites)
            m_undo.facts.append(m_facts->forget(site));
    }
    tell(tr("%n site(s) reset.", nullptr, int(sites.size())), true);
}

void SitesPage::replace(const ConsentChoices &choices, const QList<Site> &sites,
                        const QMap<Site, KeepRule> &keep)
{
    m_undo = {};
    ConsentService::Change change{Site(), choices.everywhere, {}, 0};
    for (const Site &site : sites)
        change.together.insert(site, choices.forSite(site));
    m_consent.revert(change);
    m_undo.choices = m_consent.lastChange();
    for (const Site &site : sites) {
        if (!m_keep)
            break;
        m_undo.keep.insert(site, m_keep->rule(site));
        m_keep->setRule(site, keep.value(site, KeepRule::Keep));
    }
}

void SitesPage::undo()
{
    const Undo undone = std::exchange(m_undo, {});
    if (undone.choices)
        m_consent.revert(*undone.choices);
    for (const auto &[site, rule] : undone.keep.asKeyValueRange())
        m_keep->setRule(site, rule);
    for (const auto &bringBack : undone.facts)
        bringBack();
    tell(tr("Everything is as it was before."));
}

void SitesPage::exportTo(const QString &path)
{
    ChoicesFile file{m_consent.choices(), {}};
    if (m_keep) {
        for (const Site &site : m_keep->sitesWithRules())
            file.keep.insert(site, m_keep->rule(site));
    }
    const QString name = displayText(path, 200);
    tell(writeWholeFile(path, file.toJson()) ? tr("All choices were saved in %1.").arg(name)
                                             : tr("%1 cannot be written.").arg(name));
}

void SitesPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(tr("%1 cannot be read.").arg(displayText(path, 200)));
    const auto read = ChoicesFile::parse(file.read(ChoicesFile::maximumOctets + 1));
    if (!read)
        return tell(read.error().message);
    QList<Site> sites = read->choices.bySite.keys();
    for (const Site &site : read->keep.keys()) {
        if (!sites.contains(site))
            sites.append(site);
    }
    replace(read->choices, sites, read->keep);
    tell(tr("The choices for %n site(s) and the default for all sites were imported.", nullptr,
            int(sites.size())),
         true);
}

void SitesPage::tell(const QString &sentence, bool canUndo)
{
    m_outcome->setText(sentence);
    m_outcome->setAccessibleName(sentence);
    m_undoButton->setVisible(canUndo);
}

QString SitesPage::outcome() const
{
    return m_outcome->text();
}

} // namespace consentdesk
