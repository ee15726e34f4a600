// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "cookies/Site.h"

#include <QHash>
#include <QObject>

namespace consentdesk {

class ZoomStore;

/// How large each site is shown, in percent. UI thread.
class ZoomLevels final : public QObject
{
    Q_OBJECT

public:
    static constexpr int normal = 100;
    static constexpr int smallest = 25;
    static constexpr int largest = 500;

    /// @p store: null: this session only. It outlives this.
    explicit ZoomLevels(ZoomStore *store = nullptr, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ZoomLevels)

    [[nodiscard]] Result<void> load();
    /// smallest to largest; normal where nothing else was chosen, and for no site.
    [[nodiscard]] int percent(const Site &site) const { return m_percents.value(site, normal); }
    [[nodiscard]] const QHash<Site, int> &all() const { return m_percents; }
    /// Brought into the bounds. What cannot be saved holds for the session.
    void set(const Site &site, int percent);
    /// The next step of those that people know from other browsers; the same at the ends.
    [[nodiscard]] static int larger(int percent);
    [[nodiscard]] static int smaller(int percent);

signals:
    void changed(const consentdesk::Site &site, int percent);

private:
    ZoomStore *m_store;
    QHash<Site, int> m_percents; ///< normal is not listed
};

} // namespace consentdesk
