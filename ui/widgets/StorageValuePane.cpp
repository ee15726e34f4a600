// SPDX-License-Identifier: Apache-2.0
#include "widgets/StorageValuePane.h"

#include "base/DisplayText.h"
#include "pagestorage/EscapedText.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

StorageValuePane::StorageValuePane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_reveal(new QPushButton)
    , m_text(new QPlainTextEdit)
{
    m_title->setObjectName(u"storageValueTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored,
                           QSizePolicy::Preferred); // a long key must not widen the dock
    m_reveal->setObjectName(u"revealButton"_s);
    m_text->setObjectName(u"storageValue"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere); // word by word, a long line takes minutes
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Value of the selected entry"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_reveal, &QPushButton::clicked, this, &StorageValuePane::toggle);
    auto *const line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_reveal);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addLayout(line);
    column->addWidget(m_text, 1);
    show();
}

QList<QWidget *> StorageValuePane::controls() const
{
    return {m_reveal, m_text};
}

void StorageValuePane::setNode(const StorageNode *node)
{
    const bool isEntry = node && node->type == StorageNode::Type::Entry;
    const bool isSame = isEntry && m_entry && m_area == node->area && m_entry->key == node->entry.key;
    const bool isUnchanged = isSame && *m_entry == node->entry;
    m_isRevealed = m_isRevealed && isSame;
    if (!isUnchanged) {
        m_whole.reset();
        m_isCut = false;
    }
    m_entry = isEntry ? std::optional(node->entry) : std::nullopt;
    m_area = node ? node->area : StorageArea();
    m_description = node ? node->description : QString();
    m_title->setText(node ? node->nameText : QString());
    show();
    if (m_isRevealed && !m_whole && !m_entry->isValueWhole())
        emit wholeValueWanted();
}

void StorageValuePane::setWholeValue(const QString &value, bool isWhole)
{
    m_whole = value;
    m_isCut = !isWhole;
    show();
}

void StorageValuePane::setProblem(const QString &sentence)
{
    if (m_isRevealed)
        m_text->setPlainText(sentence);
}

void StorageValuePane::toggle()
{
    m_isRevealed = !m_isRevealed;
    show();
    if (m_isRevealed && !m_whole && !m_entry->isValueWhole())
        emit wholeValueWanted();
}

void StorageValuePane::show()
{
    m_reveal->setVisible(m_entry.has_value());
    m_reveal->setText(m_isRevealed ? tr("Hide value") : tr("Show value"));
    if (!m_entry) {
        m_text->setPlainText(m_description.isEmpty() ? tr("Select a row to see more of it.") : m_description);
        return;
    }
    if (!m_isRevealed) {
        const QString dots(std::min<qint64>(m_entry->valueLength, 12), u'•');
        m_text->setPlainText(dots + u'\n' +
                             tr("%n character(s), hidden", nullptr, int(m_entry->valueLength)));
    } else if (m_whole || m_entry->isValueWhole()) {
        const QString value = escapedText(m_whole.value_or(m_entry->value));
        m_text->setPlainText(
            m_isCut ? value + u'\n' + tr("… The value goes on; it is too long to be shown whole.") : value);
    } else {
        m_text->setPlainText(tr("Reading the value …"));
    }
}

} // namespace consentdesk
