// SPDX-License-Identifier: Apache-2.0
#include "widgets/BreakageDialog.h"

#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"
#include "widgets/WrappingDelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

enum Step { Choosing, Trying, Found };

constexpr qsizetype mostNames = 6; ///< in one sentence

/// Widgets one below the other, and buttons in a row at the end.
QWidget *step(const QList<QWidget *> &widgets, const QList<QWidget *> &buttons)
{
    auto *const page = new QWidget;
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *const widget : widgets)
        column->addWidget(widget);
    if (!qobject_cast<QTreeWidget *>(widgets.constLast()))
        column->addStretch(1);
    auto *const row = new FlowLayout(8);
    for (QWidget *const button : buttons)
        row->addWidget(button);
    column->addLayout(row);
    return page;
}

} // namespace

BreakageDialog::BreakageDialog(QString place, const QList<BreakageSuspect> &suspects,
                               const CategoryNames &categoryNames, QWidget *parent)
    : QDialog(parent)
    , m_place(std::move(place))
    , m_finder(suspects)
    , m_outcome(wrappedLabel({}, u"breakageOutcome"_s))
    , m_list(new QTreeWidget)
    , m_allowSelected(pushButton(tr("&Allow the selected"), u"allowSelected"_s))
    , m_allowCategory(pushButton(tr("Allow a &category"), u"allowCategory"_s))
    , m_allowAll(pushButton(tr("Allow &everything"), u"allowEverything"_s))
    , m_halves(pushButton(tr("Try &half"), u"tryHalf"_s))
    , m_trial(wrappedLabel({}, u"breakageTrial"_s))
    , m_found(wrappedLabel({}, u"breakageFound"_s))
    , m_steps(new QStackedWidget)
{
    keepTextWhole(*this);
    setObjectName(u"breakageDialog"_s);
    setWindowTitle(tr("Site not working?"));
    m_steps->addWidget(createChoosing());
    m_steps->addWidget(createTrying());
    m_steps->addWidget(createFound());
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_outcome);
    column->addWidget(m_steps, 1);
    auto *const close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setIcon({});
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(close);
    m_steps->setVisible(!suspects.isEmpty());
    fillList();
    fillCategories(categoryNames);
    showState();
    if (suspects.isEmpty())
        return;
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 20});
}

QWidget *BreakageDialog::createChoosing()
{
    m_list->setObjectName(u"breakageList"_s);
    m_list->setAccessibleName(tr("What was refused on this page, the most likely culprit first"));
    m_list->setHeaderLabels({tr("Refused"), tr("How likely it is the cause")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->resizeSection(0, fontMetrics().averageCharWidth() * 28);
    makeRoomForTitles(*m_list->header());
    m_list->setMinimumWidth(m_list->header()->length() + fontMetrics().height());
    m_list->setItemDelegate(new WrappingDelegate(*m_list, [](const QModelIndex &) { return false; }));
    m_allowCategory->setMenu(new QMenu(m_allowCategory));
    m_halves->setToolTip(
        tr("Allows half of them, asks whether it helped, and halves again until one is left."));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_allowSelected->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_allowSelected, &QPushButton::clicked, this, [this] {
        QList<int> numbers;
        for (QTreeWidgetItem *const item : m_list->selectedItems())
            numbers.append(m_list->indexOfTopLevelItem(item));
        std::sort(numbers.begin(), numbers.end());
        m_finder.tryOnly(numbers);
        onTrial();
    });
    connect(m_allowAll, &QPushButton::clicked, this, [this] {
        m_finder.tryAll();
        onTrial();
    });
    connect(m_halves, &QPushButton::clicked, this, [this] {
        m_finder.tryHalves();
        onTrial();
    });
    return step({m_list}, {m_allowSelected, m_allowCategory, m_allowAll, m_halves});
}

QWidget *BreakageDialog::createTrying()
{
    auto *const yes = pushButton(tr("&Yes, it works"), u"itWorks"_s);
    auto *const no = pushButton(tr("&No, it does not"), u"stillBroken"_s);
    auto *const stopTrying = pushButton(tr("&Stop, and refuse it again"), u"stopTrying"_s);
    connect(yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(stopTrying, &QPushButton::clicked, this, &BreakageDialog::stop);
    return step({m_trial}, {yes, no, stopTrying});
}

QWidget *BreakageDialog::createFound()
{
    auto *const keep = pushButton(tr("Allow from &now on"), u"keepAllowed"_s);
    auto *const once = pushButton(tr("Only until I &leave the site"), u"allowOnce"_s);
    auto *const refuse = pushButton(tr("&Refuse it again"), u"refuseAgain"_s);
    connect(keep, &QPushButton::clicked, this, &BreakageDialog::keepForGood);
    connect(once, &QPushButton::clicked, this, &QDialog::accept); // what is tried stays in force
    connect(refuse, &QPushButton::clicked, this, &BreakageDialog::stop);
    return step({m_found}, {keep, once, refuse});
}

void BreakageDialog::fillList()
{
    for (const BreakageSuspect &suspect : m_finder.suspects()) {
        auto *const item = new QTreeWidgetItem({suspect.name, explain(suspect.likelihood)});
        for (int column = 0; column < 2; ++column)
            item->setToolTip(column, Qt::convertFromPlainText(item->text(column)));
        m_list->addTopLevelItem(item);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_halves->setEnabled(m_finder.suspects().size() > 1);
}

void BreakageDialog::fillCategories(const CategoryNames &categoryNames)
{
    for (const CookieCategory category : allCookieCategories) {
        const auto &suspects = m_finder.suspects();
        const auto isOfIt = [category](const auto &suspect) { return suspect.category == category; };
        if (category == CookieCategory::Necessary || std::none_of(suspects.begin(), suspects.end(), isOfIt))
            continue;
        const auto act = [this, category] {
            m_finder.tryCategory(category);
            onTrial();
        };
        m_allowCategory->menu()->addAction(categoryNames.at(size_t(category)), this, act);
    }
}

void BreakageDialog::onTrial()
{
    showState();
    if (m_finder.state() == BreakageFinder::State::Trying)
        emit trialWanted(m_finder.choices());
}

void BreakageDialog::answer(bool helped)
{
    m_finder.answer(helped);
    if (m_finder.state() == BreakageFinder::State::NotHelped)
        emit trialEndWanted();
    onTrial();
}

void BreakageDialog::stop()
{
    m_finder.stop();
    emit trialEndWanted();
    showState();
}

void BreakageDialog::keepForGood()
{
    emit keepWanted(m_finder.choices());
    accept();
}

void BreakageDialog::reject()
{
    if (m_finder.state() == BreakageFinder::State::Trying || m_finder.state() == BreakageFinder::State::Found)
        stop();
    QDialog::reject();
}

void BreakageDialog::showState()
{
    switch (m_finder.state()) {
    case BreakageFinder::State::Choosing:
        m_outcome->setText(
            m_finder.suspects().isEmpty()
                ? tr("Nothing was refused on %1, so that cookies are not what is missing.").arg(m_place)
                : tr("Refused on %1, the most likely culprit first. Allow some of it for a try: the page is "
                     "loaded "
                     "again, and nothing is kept until you say so.")
                      .arg(m_place));
        break;
    case BreakageFinder::State::NotHelped:
        m_outcome->setText(
            tr("It is refused again, since it did not help. If allowing everything does not help "
               "either, something else is the cause."));
        break;
    case BreakageFinder::State::Trying:
        m_outcome->setText(tr("Do on the page again what did not work. Does it work now?"));
        m_trial->setText(allowedText());
        break;
    case BreakageFinder::State::Found:
        m_outcome->setText(tr("It helped. Shall it stay allowed on %1?").arg(m_place));
        m_found->setText(allowedText());
        break;
    }
    const bool isTrying = m_finder.state() == BreakageFinder::State::Trying;
    const bool isFound = m_finder.state() == BreakageFinder::State::Found;
    m_steps->setCurrentIndex(isTrying ? Trying : isFound ? Found : Choosing);
    m_steps->currentWidget()->nextInFocusChain()->setFocus();
}

QString BreakageDialog::allowedText() const
{
    const QList<BreakageSuspect> allowed = m_finder.allowed();
    QStringList names;
    for (const BreakageSuspect &suspect : allowed.first(std::min(allowed.size(), mostNames)))
        names.append(suspect.name);
    if (allowed.size() > mostNames)
        names.append(tr("%n more", nullptr, int(allowed.size() - mostNames)));
    const QString sentence = tr("Allowed for now: %1.").arg(QLocale().createSeparatedList(names));
    const auto remaining = m_finder.remaining();
    return remaining
               ? sentence + u'\n' + tr("At most %n more answer(s) after this one.", nullptr, *remaining - 1)
               : sentence;
}

} // namespace consentdesk
