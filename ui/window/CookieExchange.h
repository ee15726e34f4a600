// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "exchange/ExportedText.h"
#include "exchange/TextTable.h"
#include "report/InspectorRow.h"
#include "support/FileDialogs.h"

#include <QObject>
#include <QUrl>

class QMenu;

namespace consentdesk {

class Clock;
class ConsentService;
class CookieEditing;
class CookieInspector;
class CookieInventory;

/// Cookies out of the program and into it: files of other programs, the clipboard, tables. What a format
/// cannot hold is told, and nothing is imported before the visitor has seen what it would do. UI thread.
class CookieExchange final : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive this. The system's dialogs ask for files unless setDialogs() is called.
    CookieExchange(ConsentService &consent, const CookieInventory &inventory, CookieInspector &inspector,
                   CookieEditing &editing, const Clock &clock);

    void setDialogs(FileDialogs &dialogs) { m_dialogs = &dialogs; }
    /// What "Cookie:" header and curl command ask for; no page: an empty address.
    void setPageUrl(const QUrl &url) { m_pageUrl = url; }
    /// Everything that can be exported or imported, for the inspector's button.
    void fill(QMenu &menu);

    enum class Format { NetscapeCookies, CookieEditorJson, Csv, Json };
    void exportTo(Format format);
    void copyHeader();
    void copyCurl();
    void import();

signals:
    /// What was done, what could not be held, or why not.
    void told(const QString &sentences);

private:
    [[nodiscard]] QList<InspectorRow> rows() const;
    [[nodiscard]] QList<Cookie> cookies() const;
    [[nodiscard]] TextTable table() const;
    [[nodiscard]] ExportedText written(Format format) const;
    void save(const QString &path, Format format);
    void copy(const Result<ExportedText> &text);
    void preview(const QString &path);

    ConsentService &m_consent;
    const CookieInventory &m_inventory;
    CookieInspector &m_inspector;
    CookieEditing &m_editing;
    const Clock &m_clock;
    FileDialogs *m_dialogs = &systemFileDialogs();
    QUrl m_pageUrl;
};

} // namespace consentdesk
