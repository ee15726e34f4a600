// SPDX-License-Identifier: Apache-2.0
#include "widgets/SearchEngineDialog.h"

#include "support/SmallWidgets.h"
#include "support/WholeText.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int noneNumber = 1'000;

} // namespace

SearchEngineDialog::SearchEngineDialog(std::optional<SearchEngine> chosen, QWidget *parent)
    : QDialog(parent)
    , m_chosen(std::move(chosen))
    , m_choices(new QButtonGroup(this))
    , m_pattern(new QLineEdit)
    , m_fault(wrappedLabel({}, u"searchFault"_s))
{
    keepTextWhole(*this);
    setWindowTitle(tr("Search engine"));
    auto *const column = new QVBoxLayout(this);
    column->addWidget(wrappedLabel(
        tr("Words that you type into the address field can be sent to a search engine. It learns what you "
           "look for. Without one, nothing is sent."),
        u"searchExplanation"_s));
    addChoices();
    m_pattern->setAccessibleName(tr("Address of your own search engine"));
    m_pattern->setPlaceholderText(u"https://example.org/search?q=%s"_s);
    m_pattern->setObjectName(u"searchPattern"_s);
    m_fault->setProperty("kind", u"fault"_s);
    m_fault->hide();
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SearchEngineDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(m_pattern);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    connect(m_pattern, &QLineEdit::textEdited, this, [this] { m_choices->button(ownNumber())->click(); });
}

int SearchEngineDialog::ownNumber() const
{
    return int(knownSearchEngines().size());
}

void SearchEngineDialog::addChoices()
{
    const auto add = [this](const QString &name, int number, bool isChosen) {
        auto *const choice = new QRadioButton(name);
        choice->setChecked(isChosen);
        m_choices->addButton(choice, number);
        layout()->addWidget(choice);
    };
    add(tr("None"), noneNumber, !m_chosen);
    for (int i = 0; i < ownNumber(); ++i) {
        const SearchEngine &engine = knownSearchEngines().at(i);
        add(engine.name, i, m_chosen && m_chosen->id == engine.id);
    }
    const bool isOwn = m_chosen && m_chosen->id == ownSearchEngineId;
    add(tr("My own, with %s where the words go:"), ownNumber(), isOwn);
    if (isOwn)
        m_pattern->setText(m_chosen->pattern);
}

void SearchEngineDialog::accept()
{
    const int number = m_choices->checkedId();
    if (number == ownNumber()) {
        const auto own = ownSearchEngine(m_pattern->text());
        if (!own) {
            m_fault->setText(own.error().message);
            m_fault->show();
            m_pattern->setFocus();
            return;
        }
        m_chosen = *own;
    } else {
        m_chosen = number == noneNumber ? std::nullopt : std::optional(knownSearchEngines().at(number));
    }
    QDialog::accept();
}

} // namespace consentdesk
