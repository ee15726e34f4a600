// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/BrowserPage.h"
#include "browser/CookieWriter.h"
#include "consent/PlatformBeliefs.h"

#include <QObject>
#include <QTimer>

namespace consentdesk {

class Clock;
class ConsentService;

/// What the portal in one page believes that its visitor chose, and the way to tell it. Telling writes the
/// portal's own cookie, loads the page again, and looks whether the portal left it so; if not, what was there
/// before is put back. Nothing is written unless tell() is called. UI thread.
class PlatformPreferences final : public QObject
{
    Q_OBJECT

public:
    /// How long after the page was loaded again the portal may take to rewrite its cookie.
    static constexpr std::chrono::milliseconds settlesWithin{1500};
    static constexpr std::chrono::milliseconds drawnWithin{200};

    /// Everything must outlive it; @p page may be its parent.
    PlatformPreferences(BrowserPage &page, BrowserProfile &profile, ConsentService &consent,
                        CookieInventory &inventory, const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlatformPreferences)

    [[nodiscard]] const PlatformBeliefs &beliefs() const { return m_beliefs; }
    [[nodiscard]] bool isBusy() const { return m_stage != Stage::Idle; }
    /// Nothing while isBusy(), or where the beliefs cannot be told.
    void tell();

signals:
    /// beliefs() or isBusy() answer differently.
    void changed();
    /// What became of tell(), or that the site has changed its record since, in a sentence or two.
    void noticed(const QString &sentences);

private:
    enum class Stage { Idle, Writing, Loading, Settling };

    void lookForDialog();
    void startAnew();
    void update();
    void setStage(Stage stage);
    void onWritten(const CookieWriter::Outcomes &outcomes);
    void onLoaded();
    void verify();
    void putBack();
    [[nodiscard]] std::optional<Cookie> stored() const;
    [[nodiscard]] Cookie cookieToTell(const std::optional<Cookie> &before) const;
    [[nodiscard]] bool saysWhatWasTold() const;

    BrowserPage &m_page;
    ConsentService &m_consent;
    CookieInventory &m_inventory;
    const Clock &m_clock;
    CookieWriter m_writer;
    PlatformBeliefs m_beliefs;
    PreferencesCookie m_told;
    std::optional<CookieChangeOutcome> m_written; ///< what would have to be put back
    QTimer m_updateSoon;                          ///< an overwrite is told as two changes
    QTimer m_drawn; ///< until a loaded page has been drawn: its picture comes before our question
    QTimer m_settling;
    Stage m_stage = Stage::Idle;
    bool m_hasDialog = false; ///< of the platform, in the page
    bool m_isHeld = false;    ///< the site has taken what it was told
};

} // namespace consentdesk
