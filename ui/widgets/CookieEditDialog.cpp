// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieEditDialog.h"

#include "base/DisplayText.h"
#include "support/WholeText.h"
#include "widgets/CookieForm.h"
#include "widgets/FieldNote.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int comfortableWidth = 560;

QString titleFor(CookieEditDialog::Purpose purpose, const QString &name)
{
    const QString shown = displayText(name, 40);
    switch (purpose) {
    case CookieEditDialog::Purpose::Edit:
        return CookieEditDialog::tr("Edit %1").arg(shown);
    case CookieEditDialog::Purpose::Duplicate:
        return CookieEditDialog::tr("Duplicate %1").arg(shown);
    case CookieEditDialog::Purpose::Add:
        break;
    }
    return CookieEditDialog::tr("Add a cookie");
}

/// At a large font the fields are more than a screen takes.
void putInto(QScrollArea &area, QWidget *content)
{
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.setMinimumWidth(content->minimumSizeHint().width() + area.verticalScrollBar()->sizeHint().width());
}

} // namespace

CookieEditDialog::CookieEditDialog(const CookieDraft &draft, Purpose purpose, const Clock &clock,
                                   QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_originalKey(draft.key())
    , m_form(new CookieForm(draft, clock))
    , m_area(new QScrollArea)
    , m_notice(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    keepTextWhole(*this);
    setObjectName(u"cookieEditDialog"_s);
    setWindowTitle(titleFor(purpose, draft.name));
    createLayout();
    m_form->setKeyJudge([this](const CookieKey &key) { return judgeKey(key); });
    connect(m_form, &CookieForm::edited, this, &CookieEditDialog::noteMove);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CookieEditDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CookieEditDialog::createLayout()
{
    m_notice->setObjectName(u"editNotice"_s);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->setFocusPolicy(Qt::StrongFocus); // so that Tab reads it
    m_notice->hide();
    for (const auto role : {QDialogButtonBox::Save, QDialogButtonBox::Cancel})
        m_buttons->button(role)->setIcon({});
    m_buttons->button(QDialogButtonBox::Save)->setDefault(true);
    setSaving(false);
    putInto(*m_area, m_form);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_area, 1);
    column->addWidget(m_notice);
    column->addWidget(m_buttons);
    const int height = m_form->sizeHint().height() + m_buttons->sizeHint().height() + 60;
    resize(QSize(std::max(comfortableWidth, m_area->minimumWidth()), height)
               .boundedTo(screen()->availableSize() - QSize(40, 80)));
}

void CookieEditDialog::setTaken(const std::function<bool(const CookieKey &)> &isTaken)
{
    m_isTaken = isTaken;
}

QString CookieEditDialog::judgeKey(const CookieKey &key) const
{
    const bool isOriginal = key == m_originalKey;
    const bool isTaken = m_isTaken && m_isTaken(key);
    if (m_purpose == Purpose::Duplicate ? isOriginal || isTaken
                                        : isTaken && (m_purpose == Purpose::Add || !isOriginal))
        return tr("Change name, domain or path: there is a cookie with these three already.");
    return {};
}

void CookieEditDialog::save()
{
    if (m_saving)
        return;
    m_form->showAllFaults();
    const auto cookie = m_form->cookie();
    if (!cookie) {
        reveal(*m_form->focusFirstFault());
        return;
    }
    m_savedKey = cookie->key;
    setSaving(true);
    emit saveRequested(*cookie);
}

/// Once the layout has made room for what is said.
void CookieEditDialog::reveal(FieldNote &note)
{
    QTimer::singleShot(0, &note, [this, &note] {
        m_area->ensureWidgetVisible(&note);
        m_area->ensureWidgetVisible(&note.field());
    });
}

/// An outcome of before is no longer about what the form holds.
void CookieEditDialog::noteMove()
{
    m_notice->hide();
    if (m_purpose == Purpose::Edit && m_form->draft().key() != m_originalKey)
        say(tr("Name, domain and path are what tells cookies apart. Saving moves this cookie: none is left "
               "under the "
               "old ones."),
            Notice::Information);
}

/// The button stays enabled: a disabled one would hand the keyboard, and the Enter key, to Cancel.
void CookieEditDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_buttons->button(QDialogButtonBox::Save)->setText(saving ? tr("Saving…") : tr("&Save"));
}

void CookieEditDialog::showOutcome(const Outcome &outcome)
{
    setSaving(false);
    if (outcome.refusal.isEmpty()) { // there is a cookie now, and saving again changes that one
        m_purpose = Purpose::Edit;
        m_originalKey = m_savedKey;
        m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Close"));
    }
    if (!outcome.refusal.isEmpty())
        say(tr("Not saved. %1").arg(outcome.refusal), Notice::Warning);
    else if (!outcome.differences.isEmpty())
        say(tr("Saved, but the engine keeps it otherwise:") + u'\n' + outcome.differences.join(u'\n'),
            Notice::Warning);
    else
        say(tr("Saved as entered."), Notice::Information);
    m_notice->setFocus(Qt::OtherFocusReason);
}

void CookieEditDialog::say(const QString &text, Notice notice)
{
    m_notice->setText(notice == Notice::Warning ? u"⚠ "_s + text : text);
    m_notice->setAccessibleName(text);
    m_notice->setProperty("kind", notice == Notice::Warning ? u"fault"_s : u"hint"_s);
    style()->unpolish(m_notice);
    style()->polish(m_notice);
    m_notice->show();
    QAccessibleEvent alert(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace consentdesk
