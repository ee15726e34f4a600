// SPDX-License-Identifier: Apache-2.0
#include "widgets/PageDialog.h"

#include "base/DisplayText.h"
#include "support/SmallWidgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int longestMessage = 1'000; ///< characters; a page must not push itself out of the window
constexpr int mostLines = 12;

/// A label is as wide as its longest word, and the window with it: a long one may be broken anywhere.
QString breakable(const QString &text)
{
    static constexpr int longestWord = 24;
    static constexpr QChar zeroWidthSpace(0x200B);
    QString broken;
    int length = 0;
    for (const QChar c : text) {
        if (length >= longestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken += zeroWidthSpace;
            length = 0;
        }
        length = c.isSpace() ? 0 : length + 1;
        broken += c;
    }
    return broken;
}

/// Pages set their words in lines; more than a few go on behind each other.
QString inLines(const QString &message)
{
    if (message.size() > longestMessage)
        return breakable(displayText(message, longestMessage));
    QStringList lines;
    for (const QString &line : message.split(u'\n')) {
        const QString shown = displayText(line.endsWith(u'\r') ? line.chopped(1) : line, longestMessage);
        if (lines.size() < mostLines)
            lines.append(shown);
        else
            lines.last() += u' ' + shown;
    }
    return breakable(lines.join(u'\n'));
}

} // namespace

PageDialog::PageDialog(std::function<QWidget *()> heir, QWidget *parent)
    : QFrame(parent)
    , m_focus(*this, std::move(heir))
{
    setObjectName(u"pageDialog"_s);
    hide();
}

/// Each tab has two, and most tabs never ask: they would cost every start and every new tab.
void PageDialog::build()
{
    if (m_asker)
        return;
    m_asker = wrappedLabel({}, u"pageDialogAsker"_s);
    m_message = wrappedLabel({}, u"pageDialogMessage"_s);
    m_text = new QLineEdit;
    m_password = new QLineEdit;
    m_silence = new QCheckBox(tr("Let this page ask nothing more"));
    m_close = new QPushButton(tr("Close this page"));
    m_ok = new QPushButton;
    m_cancel = new QPushButton;
    m_close->setObjectName(u"pageDialogClose"_s);
    m_ok->setObjectName(u"pageDialogOk"_s);
    m_cancel->setObjectName(u"pageDialogCancel"_s);
    m_text->setObjectName(u"pageDialogText"_s);
    m_password->setObjectName(u"pageDialogPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    for (QWidget *const part : QList<QWidget *>{m_asker, m_message, m_text, m_password, m_silence})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(m_ok, &QPushButton::clicked, this, [this] { answer(m_text->text()); });
    connect(m_cancel, &QPushButton::clicked, this, &PageDialog::dismiss);
    connect(m_close, &QPushButton::clicked, this, &PageDialog::closeWanted);
    for (QWidget *const part : QList<QWidget *>{m_text, m_password, m_silence, m_close, m_cancel, m_ok})
        part->installEventFilter(this);
    takePlaceInTabOrder(*this, {m_text, m_password, m_silence, m_close, m_cancel, m_ok});
}

void PageDialog::ask(Kind kind, const QString &asker, const QString &message, const QString &proposal,
                     Repetition repetition)
{
    build();
    const bool leaves = kind == Kind::Leave;
    m_asker->setText(leaves ? tr("Leave this page?") : tr("%1 says:").arg(displayText(asker, 80)));
    m_message->setText(leaves ? tr("What you have entered may be lost.") : inLines(message));
    m_text->setText(proposal);
    m_text->setVisible(kind == Kind::Prompt);
    m_silence->setChecked(false);
    m_silence->setVisible(repetition == Repetition::Again && !leaves);
    m_close->setVisible(repetition == Repetition::Again && !leaves);
    m_ok->setText(leaves ? tr("Leave") : tr("OK"));
    m_cancel->setText(leaves ? tr("Stay") : tr("Cancel"));
    m_cancel->setVisible(kind != Kind::Alert);
    m_text->setAccessibleName(tr("Answer to the page"));
    m_text->setPlaceholderText({});
    m_password->hide();
    m_onlySays = kind == Kind::Alert;
    begin(kind == Kind::Prompt ? static_cast<QWidget &>(*m_text) : *m_ok);
}

void PageDialog::tell(const QString &asker, const QString &message)
{
    ask(Kind::Alert, asker, message, {}, Repetition::First);
    m_isAsking = false;
}

void PageDialog::askCredentials(const QString &asker, const QString &explanation, const QString &user)
{
    build();
    m_onlySays = false;
    m_asker->setText(tr("%1 asks for a name and a password.").arg(displayText(asker, 80)));
    m_message->setText(explanation);
    m_text->setText(user);
    m_text->setAccessibleName(tr("User name"));
    m_text->setPlaceholderText(tr("User name"));
    m_password->clear();
    for (QWidget *const part : QList<QWidget *>{m_text, m_password, m_cancel})
        part->show();
    m_silence->setChecked(false);
    m_silence->hide();
    m_close->hide();
    m_ok->setText(tr("Sign in"));
    m_cancel->setText(tr("Cancel"));
    begin(user.isEmpty() ? *m_text : *m_password);
}

void PageDialog::begin(QWidget &first)
{
    m_isAsking = true;
    m_isDeaf = m_typing.isValid();
    m_focus.remember();
    show();
    first.setFocus();
}

QString PageDialog::takePassword()
{
    if (!m_password)
        return {};
    const QString password = m_password->text();
    m_password->clear();
    return password;
}

void PageDialog::dismiss()
{
    answer(std::nullopt);
}

void PageDialog::release()
{
    if (!m_onlySays)
        return dismiss();
    if (std::exchange(m_isAsking, false))
        emit answered(QString());
}

bool PageDialog::isSilenced() const
{
    return m_silence && m_silence->isChecked();
}

void PageDialog::answer(const std::optional<QString> &text)
{
    emit ending();
    m_focus.giveBack();
    hide();
    if (std::exchange(m_isAsking, false))
        emit answered(text);
}

/// Else Escape would also stop what the window is loading, and with it whatever the page still asks.
bool PageDialog::event(QEvent *event)
{
    const auto *const key = dynamic_cast<QKeyEvent *>(event);
    const bool isOurs = key && event->type() == QEvent::ShortcutOverride && key->key() == Qt::Key_Escape;
    if (!isOurs)
        return QFrame::event(event);
    event->accept();
    return true;
}

bool PageDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTyped = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod;
    if (!m_isDeaf || !isTyped)
        return QFrame::eventFilter(watched, event);
    m_isDeaf = !m_typing.hasExpired(typingPause.count());
    if (m_isDeaf)
        m_typing.start();
    return m_isDeaf;
}

void PageDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEscape = event->key() == Qt::Key_Escape;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((isEscape || isReturn) && event->isAutoRepeat())
        return; // it has answered the dialog before this one
    if (isEscape)
        return dismiss();
    QWidget *const focused = focusWidget();
    auto *const button = qobject_cast<QPushButton *>(focused);
    if (isReturn && button && button->hasFocus()) // only in a QDialog would it press itself
        return button->click();
    if (isReturn && qobject_cast<QLineEdit *>(focused) && focused->hasFocus()) {
        if (!m_password->isHidden() && m_password->text().isEmpty()) // who has none presses the button
            return m_password->setFocus();
        return answer(m_text->text());
    }
    QFrame::keyPressEvent(event);
}

} // namespace consentdesk
