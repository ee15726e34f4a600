// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariant>

#include <memory>
#include <optional>

class QSettings;

namespace consentdesk {

/// What the program remembers of how the visitor arranged it. Choices and what pages did are elsewhere
/// (storage/): nothing here is about a site.
enum class Setting {
    InspectorColumns,     ///< text of ColumnLayout; empty: as at the beginning
    ToolsShown,           ///< bool: the inspector and its neighbours below the page
    ToolsHeight,          ///< pixels
    CurrentTool,          ///< identifier of the tab
    LeaveDelay,           ///< seconds from a site's last page to the deletion that its rule demands
    AskWhenPolicyChanges, ///< bool: ask for a choice again when a site's policy declares something else
    AskAfterSixMonths,    ///< bool: ask for a choice again after six months
    SearchEngine,         ///< identifier of a SearchEngine; empty: none, words go nowhere
    SearchPattern,        ///< address of the visitor's own search engine, with %s
    UploadFolder,         ///< where the last file that was given to a page lay
};

/// The settings as one typed table: each has a key in the file, a default, and through that its type. What
/// is in the file and has another type is the default. UI thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// @p file: an INI file; none: this session only. A file that cannot be written holds for the session,
    /// too.
    explicit Settings(const std::optional<QString> &file, QObject *parent = nullptr);
    ~Settings() override;
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant &value);

signals:
    /// Only when the value is another one than before.
    void changed(consentdesk::Setting setting);

private:
    std::unique_ptr<QSettings> m_file; ///< null: none
    QMap<Setting, QVariant> m_values;  ///< of this session
};

} // namespace consentdesk
