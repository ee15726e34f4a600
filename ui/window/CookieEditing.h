// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/CookieEdits.h"
#include "browser/CookieWriter.h"
#include "exchange/ImportPlan.h"
#include "widgets/CookieEditDialog.h"

#include <QAction>
#include <QObject>
#include <QPointer>

namespace consentdesk {

class BrowserProfile;
class Clock;
class ConsentService;
class CookieInventory;

/// What the visitor changes in the store by hand: opens the form, carries the change out, reads back what
/// the engine made of it, and takes it back. UI thread.
class CookieEditing final : public QObject
{
    Q_OBJECT

public:
    /// @p window: the forms belong to it. Everything must outlive this.
    CookieEditing(ConsentService &consent, CookieInventory &inventory, BrowserProfile &profile,
                  const Clock &clock, QWidget &window);
    ~CookieEditing() override;
    Q_DISABLE_COPY_MOVE(CookieEditing)

    /// The site on which the visitor sees the cookies; null: none in particular.
    void setShownSite(const Site &site) { m_shownOn = site; }

    void add();
    void edit(const CookieKey &key);
    void duplicate(const CookieKey &key);
    /// Asks first where the engine takes more than what was chosen, and nothing can be put back.
    void remove(const QList<CookieKey> &keys);
    /// Writes what the visitor saw in the preview, as one step that can be undone.
    void import(const ImportPlan &plan);
    [[nodiscard]] QAction &undoAction() { return m_undo; }
    [[nodiscard]] QAction &redoAction() { return m_redo; }

signals:
    /// What was done, or why not, in a sentence or two.
    void told(const QString &sentences);

private:
    void open(const CookieDraft &draft, CookieEditDialog::Purpose purpose);
    void save(const Cookie &cookie);
    void askForGood(const QList<CookieChange> &changes);
    void onFinished(const CookieEdits::Report &report);
    void tellDialog(const CookieChangeOutcome &outcome);
    void updateActions();
    [[nodiscard]] std::optional<Cookie> stored(const CookieKey &key) const;

    CookieInventory &m_inventory;
    const Clock &m_clock;
    QWidget &m_window;
    CookieChangeCheck::SameSiteLookup m_sameSite;
    CookieWriter m_writer;
    CookieEdits m_edits;
    Site m_shownOn;
    QPointer<CookieEditDialog> m_dialog;
    std::optional<Cookie> m_before; ///< what the open form edits
    quint64 m_saving = 0;           ///< the request of the open form; 0: it has none under way
    bool m_overwritesNewer = false; ///< the form was told that the site has a newer one, and goes on
    QAction m_undo;
    QAction m_redo;
};

} // namespace consentdesk
