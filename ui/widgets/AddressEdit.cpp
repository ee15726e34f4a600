// SPDX-License-Identifier: Apache-2.0
#include "widgets/AddressEdit.h"

#include "base/DisplayText.h"
#include "base/WebAddress.h"
#include "browsing/AddressInput.h"
#include "browsing/History.h"
#include "models/CompletionModel.h"
#include "widgets/CompletionDelegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int maximumProposals = 8;

/// Readable, unless reading it could deceive: hidden or reordering characters are shown encoded.
QString shown(const QUrl &url)
{
    if (url.isEmpty() || url.scheme() == "about"_L1)
        return {};
    const QString readable = url.toDisplayString();
    return displayText(readable, readable.size()) == readable
               ? readable
               : url.toString(QUrl::RemovePassword | QUrl::FullyEncoded);
}

} // namespace

AddressEdit::AddressEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_proposals(new CompletionModel(this))
    , m_completer(new QCompleter(m_proposals, this))
{
    setObjectName(u"addressEdit"_s);
    setAccessibleName(tr("Address"));
    setPlaceholderText(tr("Type a web address"));
    createCompleter();
    connect(this, &QLineEdit::returnPressed, this, &AddressEdit::enter);
}

void AddressEdit::setUrl(const QUrl &url)
{
    m_url = url;
    if (!isModified())
        showUrl();
}

void AddressEdit::showUrl()
{
    // Whoever is about to type over the old address is about to type over the new one.
    const bool isSelected = hasFocus() && selectedText() == text();
    setText(shown(m_url));
    setCursorPosition(0);
    setModified(false);
    if (isSelected)
        selectAll();
}

void AddressEdit::createCompleter()
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(maximumProposals);
    m_completer->setWidget(this);
    QAbstractItemView *const list = m_completer->popup();
    list->setItemDelegate(new CompletionDelegate(list));
    list->setObjectName(u"addressProposals"_s);
    list->setAccessibleName(tr("Pages you visited"));
    connect(this, &QLineEdit::textEdited, this, &AddressEdit::propose);
    connect(m_completer, qOverload<const QString &>(&QCompleter::highlighted), this,
            [this](const QString &text) {
                if (text.isEmpty())
                    return;
                setText(text);
                setModified(true); // the page must not write over it
            });
    // The keyboard's choice comes with the Return that the field itself gets.
    connect(list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { go(m_proposals->address(index.row())); });
}

void AddressEdit::setHistory(const History *history)
{
    m_history = history;
}

void AddressEdit::propose(const QString &typed)
{
    const auto found = m_history ? m_history->find(typed, maximumProposals) : QList<Visit>();
    m_proposals->set(found, typed);
    if (found.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void AddressEdit::enter()
{
    m_completer->popup()->hide();
    const AddressInput input = AddressInput::read(text());
    switch (input.kind) {
    case AddressInput::Kind::Address:
        return go(input.address);
    case AddressInput::Kind::Words:
        emit wordsEntered(input.words);
        return;
    case AddressInput::Kind::Refused:
        emit addressRefused(input.refusal);
        return;
    case AddressInput::Kind::Nothing:
        emit addressRefused(webAddress({}).error().message);
        return;
    }
}

void AddressEdit::go(const QUrl &url)
{
    if (url.isEmpty())
        return;
    m_completer->popup()->hide();
    setModified(false);
    m_url = url;
    showUrl();
    emit addressEntered(url);
}

void AddressEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_completer->popup()->isVisible()) {
        m_completer->popup()->hide(); // what was typed stays; the next one brings the page's address back
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        showUrl();
        selectAll();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AddressEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // Back from the proposals, or from another window: the next letter goes on, and must not take the place
    // of what was typed.
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    // After the click that gave the focus has set its cursor.
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
    else
        selectAll();
}

void AddressEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != this && event->mimeData()->hasUrls()) // the field itself knows text only
        return event->acceptProposedAction();
    QLineEdit::dragEnterEvent(event);
}

void AddressEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->source() != this && event->mimeData()->hasUrls())
        return event->acceptProposedAction();
    QLineEdit::dragMoveEvent(event);
}

void AddressEdit::dropEvent(QDropEvent *event)
{
    if (event->source() == this) // the visitor moves a word about
        return QLineEdit::dropEvent(event);
    const QMimeData &dropped = *event->mimeData();
    const QList<QUrl> links = dropped.urls();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setText(links.isEmpty() ? dropped.text().simplified() : links.constFirst().toString(QUrl::FullyEncoded));
    setModified(true);
    enter();
}

} // namespace consentdesk
