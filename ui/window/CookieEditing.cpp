// SPDX-License-Identifier: Apache-2.0
#include "window/CookieEditing.h"

#include "base/DisplayText.h"
#include "browser/BrowserProfile.h"
#include "consent/ConsentService.h"
#include "cookies/CookieDifference.h"
#include "cookies/CookieInventory.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kind = CookieChangeOutcome::Kind;

constexpr int mostReasons = 3; ///< told at once; of a hundred cookies most have the same

/// Cookies of a Max-Age expire between two seconds; what is written back does so on the second. Nobody who
/// edits another field wants to hear of that.
bool isAsEntered(const CookieChangeOutcome &outcome)
{
    if (outcome.kind != Kind::KeptDifferently)
        return outcome.kind == Kind::Kept;
    const bool isExpiryOnly = outcome.differences == QList<CookieField>{CookieField::Expires};
    return isExpiryOnly && outcome.stored && outcome.stored->expires && outcome.change.after->expires &&
           std::abs(outcome.stored->expires->msecsTo(*outcome.change.after->expires)) < 1000;
}

bool isNameless(const CookieChange &change)
{
    return change.before && change.before->key.name.isEmpty();
}

/// Hosts and paths, each once.
QString namelessPlaces(const QList<CookieChange> &changes)
{
    QStringList places;
    for (const CookieChange &change : changes) {
        if (!isNameless(change))
            continue;
        const CookieKey &key = change.before->key;
        const QString place = displayText(key.host() + key.path, 120);
        if (!places.contains(place) && places.size() < mostReasons)
            places.append(place);
    }
    return places.join(u", "_s);
}

/// What went otherwise than asked, each reason once.
QStringList reasonsIn(const CookieWriter::Outcomes &outcomes)
{
    QStringList reasons;
    for (const CookieChangeOutcome &outcome : outcomes) {
        const bool isAsAsked = isAsEntered(outcome) || outcome.kind == Kind::Deleted;
        if (isAsAsked && !outcome.lostSameSite && !outcome.leftOld)
            continue;
        const QString reason = explain(outcome);
        if (!reasons.contains(reason) && reasons.size() < mostReasons)
            reasons.append(reason);
    }
    return reasons;
}

QString doneText(const CookieEdits::Report &report)
{
    switch (report.direction) {
    case CookieEdits::Direction::Do:
        return CookieEditing::tr("Done: %1.").arg(report.text);
    case CookieEdits::Direction::Undo:
        return CookieEditing::tr("Undone: %1.").arg(report.text);
    case CookieEdits::Direction::Redo:
        break;
    }
    return CookieEditing::tr("Done again: %1.").arg(report.text);
}

} // namespace

CookieEditing::CookieEditing(ConsentService &consent, CookieInventory &inventory, BrowserProfile &profile,
                             const Clock &clock, QWidget &window)
    : m_inventory(inventory)
    , m_clock(clock)
    , m_window(window)
    , m_sameSite(profile.sameSiteLookup())
    , m_writer(*profile.engine().cookieStore(), profile.keeper(), inventory, consent.policyCell(), m_sameSite)
    , m_edits(m_writer)
{
    m_undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo.setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    // Only where a widget takes them: in the page and in fields the same keys take back what was typed.
    m_undo.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_redo.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(&m_undo, &QAction::triggered, &m_edits, &CookieEdits::undo);
    connect(&m_redo, &QAction::triggered, &m_edits, &CookieEdits::redo);
    connect(&m_edits, &CookieEdits::changed, this, &CookieEditing::updateActions);
    connect(&m_edits, &CookieEdits::finished, this, &CookieEditing::onFinished);
    updateActions();
}

CookieEditing::~CookieEditing() = default;

void CookieEditing::updateActions()
{
    m_undo.setEnabled(m_edits.canUndo());
    m_undo.setText(m_edits.undoText());
    m_redo.setEnabled(m_edits.canRedo());
    m_redo.setText(m_edits.redoText());
}

std::optional<Cookie> CookieEditing::stored(const CookieKey &key) const
{
    const auto observed = m_inventory.find(key);
    if (!observed || !observed->stored)
        return std::nullopt;
    Cookie cookie = observed->cookie;
    // The store does not report it; the engine's own file may (shared/engine.md section 1).
    if (cookie.sameSite == SameSite::NotReported && m_sameSite)
        cookie.sameSite = attributeOf(m_sameSite(*observed));
    return cookie;
}

void CookieEditing::add()
{
    m_before.reset();
    open(CookieDraft::forHost(m_shownOn.domain()), CookieEditDialog::Purpose::Add);
}

void CookieEditing::edit(const CookieKey &key)
{
    const auto cookie = stored(key);
    if (!cookie) {
        emit told(tr("The cookie is no longer there."));
        return;
    }
    m_before = cookie;
    open(CookieDraft::fromCookie(*cookie), CookieEditDialog::Purpose::Edit);
}

void CookieEditing::duplicate(const CookieKey &key)
{
    const auto cookie = stored(key);
    if (!cookie) {
        emit told(tr("The cookie is no longer there."));
        return;
    }
    m_before.reset();
    open(CookieDraft::fromCookie(*cookie), CookieEditDialog::Purpose::Duplicate);
}

void CookieEditing::open(const CookieDraft &draft, CookieEditDialog::Purpose purpose)
{
    if (m_dialog)
        m_dialog->close(); // one form at a time: a second one would edit what the first has changed
    m_saving = 0;          // what is under way is no longer about a form
    m_overwritesNewer = false;
    m_dialog = new CookieEditDialog(draft, purpose, m_clock, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTaken([this](const CookieKey &key) {
        const auto observed = m_inventory.find(key);
        return observed && observed->stored && (!m_before || m_before->key != key);
    });
    connect(m_dialog, &CookieEditDialog::saveRequested, this, &CookieEditing::save);
    m_dialog->open();
}

void CookieEditing::save(const Cookie &cookie)
{
    CookieChange change = m_before ? CookieChange::editing(*m_before, cookie) : CookieChange::adding(cookie);
    // The form has asked: without a SameSite is what the visitor chose.
    if (cookie.sameSite == SameSite::NotReported)
        change.insists |= CookieChange::Insistence::OmitSameSite;
    if (std::exchange(m_overwritesNewer, false))
        change.insists |= CookieChange::Insistence::OverNewer;
    m_saving = m_edits.carryOut({change}, m_shownOn);
}

void CookieEditing::remove(const QList<CookieKey> &keys)
{
    QList<CookieChange> changes;
    for (const CookieKey &key : keys) {
        if (const auto cookie = stored(key))
            changes.append(CookieChange::deleting(*cookie));
    }
    if (std::any_of(changes.cbegin(), changes.cend(), isNameless))
        askForGood(changes);
    else if (!changes.isEmpty())
        m_edits.carryOut(changes, m_shownOn);
}

void CookieEditing::askForGood(const QList<CookieChange> &changes)
{
    auto *const box =
        new QMessageBox(QMessageBox::Question, tr("Delete for good"),
                        tr("The engine deletes a cookie without a name only together with all others without "
                           "a name that are sent to the same address: %1. They cannot be put back.")
                            .arg(namelessPlaces(changes)),
                        QMessageBox::Cancel, &m_window);
    box->setObjectName(u"deleteForGood"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *const remove = box->addButton(tr("Delete for good"), QMessageBox::AcceptRole);
    connect(remove, &QPushButton::clicked, this, [this, changes] {
        QList<CookieChange> insisting = changes;
        for (CookieChange &change : insisting)
            change.insists |= CookieChange::Insistence::ForGood;
        m_edits.carryOut(insisting, m_shownOn);
    });
    box->open(); // a loop of events in here would let the page change what is asked about
}

void CookieEditing::import(const ImportPlan &plan)
{
    QList<CookieChange> changes;
    for (const PlannedImport &row : plan.rows) {
        if (!row.isToBeWritten())
            continue;
        CookieChange change =
            row.stored ? CookieChange::editing(*row.stored, row.cookie) : CookieChange::adding(row.cookie);
        // A file that is silent on SameSite changes none that is there, where it can be found out.
        if (row.cookie.sameSite == SameSite::NotReported)
            change.insists =
                row.stored ? CookieChange::Insistence::LoseSameSite : CookieChange::Insistence::OmitSameSite;
        changes.append(change);
    }
    if (!changes.isEmpty())
        m_edits.carryOut(changes, m_shownOn);
}

void CookieEditing::onFinished(const CookieEdits::Report &report)
{
    const bool isOfForm = m_saving != 0 && report.request == m_saving;
    if (isOfForm)
        m_saving = 0;
    if (isOfForm && m_dialog && !report.outcomes.isEmpty())
        return tellDialog(report.outcomes.first());
    QStringList sentences;
    if (!report.text.isEmpty())
        sentences.append(doneText(report));
    sentences += reasonsIn(report.outcomes);
    if (!sentences.isEmpty())
        emit told(sentences.join(u' '));
}

void CookieEditing::tellDialog(const CookieChangeOutcome &outcome)
{
    if (isAsEntered(outcome) && !outcome.leftOld) {
        m_dialog->accept();
        emit told(tr("Saved."));
        return;
    }
    CookieEditDialog::Outcome shown;
    if (!outcome.changedTheStore())
        shown.refusal = explain(outcome);
    for (const CookieField field : outcome.differences)
        shown.differences.append(tr("The engine keeps another %1 than was entered.").arg(fieldText(field)));
    if (outcome.leftOld)
        shown.differences.append(explain(outcome));
    if (outcome.stored && (outcome.changedTheStore() || outcome.kind == Kind::StoreHasNewer))
        m_before = outcome.stored; // what the form edits from now on
    if (outcome.kind == Kind::StoreHasNewer && m_before) {
        // A site may renew a cookie with every request: whoever saves once more means it.
        m_overwritesNewer = true;
        shown.refusal += u' ' + tr("Save once more to write over it.");
    }
    m_dialog->showOutcome(shown);
}

} // namespace consentdesk
