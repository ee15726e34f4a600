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
    AskAfterSixMonths,    ///< bool: ask for a choice again after ChoiceLifetime, which is six months at first
    SessionStart,         ///< text: "ask" (after a crash), "restore" (always), "start" (never): the last tabs
    DownloadFolder,       ///< path; empty: the system's download folder
    AskWhereToSave,       ///< bool: ask for the place of every download
    ChoiceLifetime,       ///< months
    GlobalPrivacyControl, ///< bool: tell sites, while anything is refused there (GpcSignal)
    StartPage,            ///< address; empty: the page of ConsentDesk itself
    Theme,                ///< "system", "light", "dark" or "high-contrast"
    Language,             ///< "system", or a language of supportedLanguages
    SearchEngine,         ///< identifier of a SearchEngine; empty: none, words go nowhere
    SearchPattern,        ///< address of the visitor's own search engine, with %s
    AnswerBanners,        ///< "ask" (once, where a banner is), "on", "off": sites' own cookie banners
};

/// What a setting may be. Of a number: from @ref least to @ref most; of a text with @ref choices: one of
/// them.
struct SettingDescription
{
    QString key;      ///< in the file
    QVariant initial; ///< of the setting's type
    int least = 0;
    int most = 0; ///< not more than least: any number
    QStringList choices = {};

    /// @p value in the setting's type and range; else the default.
    [[nodiscard]] QVariant checked(QVariant value) const;
};

/// Languages that the program speaks, as "en".
[[nodiscard]] const QStringList &supportedLanguages();

/// The settings as one typed table: each has a key in the file, a default, through that its type, and a
/// range. What is in the file and has another type, or is out of range, is the default. UI thread.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// @p file: an INI file; none: this session only. A file that cannot be written holds for the session,
    /// too.
    explicit Settings(const std::optional<QString> &file, QObject *parent = nullptr);
    ~Settings() override;
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] static const SettingDescription &description(Setting setting);
    [[nodiscard]] QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant &value);
    /// Every setting as in @p other, which stays what it is.
    void takeOver(const Settings &other);

signals:
    /// Only when the value is another one than before.
    void changed(consentdesk::Setting setting);

private:
    std::unique_ptr<QSettings> m_file; ///< null: none
    QMap<Setting, QVariant> m_values;  ///< of this session
};

} // namespace consentdesk
