// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/CookieTable.h"
#include "policy/PolicyComparison.h"
#include "support/FileDialogs.h"

#include <QObject>

class QMenu;

namespace consentdesk {

/// What the policy view shows of one site.
struct PolicyShown
{
    Site site; ///< null: no page
    std::optional<SitePolicy> policy;
    PolicyComparison comparison;
    QList<CookieTableRow> cookieTable; ///< of what was observed
    bool isReading = false;
    QString problem; ///< why the last attempt to read brought nothing; empty: it did, or there was none
};

/// Copies and saves what the policy view shows: the cookie table for a policy page, and the findings. UI
/// thread.
class PolicyExporter final : public QObject
{
    Q_OBJECT

public:
    /// @p dialogs: null: the system's. @p shown is read at the moment of an export, and outlives this.
    PolicyExporter(FileDialogs *dialogs, const PolicyShown &shown, QWidget &window);

    void fillCookieTableMenu(QMenu &menu);
    void fillFindingsMenu(QMenu &menu);

signals:
    /// A sentence for the visitor.
    void noticed(const QString &sentence);

private:
    void copy(const QString &text);
    void save(const SaveRequest &request, const QByteArray &content);

    const PolicyShown &m_shown;
    QWidget &m_window;
    FileDialogs &m_dialogs;
};

} // namespace consentdesk
