// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/SavedSession.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace consentdesk {

class MessageBar;
class TabArea;

/// Keeps the addresses and titles of the open tabs in a file, a second after addresses change and some
/// more after titles do, and opens those of the session before. The engine's own history is not kept: it may
/// hold what was typed into forms. UI thread.
class TabSession final : public QObject
{
    Q_OBJECT

public:
    /// Reads the file, and writes nothing before begin(). @p tabs must outlive it.
    TabSession(TabArea &tabs, const QString &file, QObject *parent = nullptr);
    /// Writes that the session has ended.
    ~TabSession() override;
    Q_DISABLE_COPY_MOVE(TabSession)

    /// The session before had tabs, and nobody ended it.
    [[nodiscard]] bool hasCrashed() const;
    /// The session before had tabs.
    [[nodiscard]] bool hasEarlier() const { return !m_earlier.tabs.isEmpty(); }
    /// Opens the tabs of the session before; each is loaded when it is first shown.
    void restore();
    /// As the setting SessionStart says: "restore", "ask" (in @p messages, after a crash), or neither; then
    /// begin(). What nobody has decided yet stays in the file, so that the next crash does not cost it.
    void start(const QString &wish, MessageBar &messages);
    /// From now on the file holds this session.
    void begin();

private:
    void saveSoon();
    [[nodiscard]] SavedSession current(bool isOpen) const;
    void save(bool isOpen);

    TabArea &m_tabs;
    QString m_file;
    SavedSession m_earlier;
    std::optional<SavedSession> m_written; ///< what the file holds of this session
    QTimer m_soon;
    bool m_hasBegun = false;
};

} // namespace consentdesk
