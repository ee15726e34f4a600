// SPDX-License-Identifier: Apache-2.0
#include "settings/Settings.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Table = QMap<Setting, SettingDescription>;

constexpr int longestDelay = 600;
constexpr int longestLifetime = 13;

const Table &table()
{
    static const Table table{
        {Setting::InspectorColumns, {u"inspector/columns"_s, QString()}},
        {Setting::ToolsShown, {u"tools/shown"_s, false}},
        {Setting::ToolsHeight, {u"tools/height"_s, 300}},
        {Setting::CurrentTool, {u"tools/current"_s, u"inspector"_s}},
        {Setting::LeaveDelay, {u"keep/delay"_s, 15, 0, longestDelay}},
        {Setting::AskWhenPolicyChanges, {u"policy/askWhenChanged"_s, true}},
        {Setting::AskAfterSixMonths, {u"policy/askAfterSixMonths"_s, true}},
        {Setting::SessionStart, {u"session/start"_s, u"ask"_s, 0, 0, {u"ask"_s, u"restore"_s, u"start"_s}}},
        {Setting::AskWhereToSave, {u"downloads/askWhere"_s, false}},
        {Setting::ChoiceLifetime, {u"policy/choiceLifetime"_s, 6, 1, longestLifetime}},
        {Setting::GlobalPrivacyControl, {u"privacy/globalPrivacyControl"_s, true}},
        {Setting::StartPage, {u"program/startPage"_s, QString()}},
        {Setting::DownloadFolder, {u"downloads/folder"_s, QString()}},
        {Setting::Theme,
         {u"program/theme"_s, u"system"_s, 0, 0, {u"system"_s, u"light"_s, u"dark"_s, u"high-contrast"_s}}},
        {Setting::Language,
         {u"program/language"_s, u"system"_s, 0, 0, QStringList{u"system"_s} + supportedLanguages()}},
        {Setting::SearchEngine, {u"search/engine"_s, QString()}},
        {Setting::SearchPattern, {u"search/pattern"_s, QString()}},
        {Setting::AnswerBanners, {u"privacy/answerBanners"_s, u"ask"_s, 0, 0, {u"ask"_s, u"on"_s, u"off"_s}}},
    };
    return table;
}

} // namespace

const QStringList &supportedLanguages()
{
    static const QStringList languages{u"en"_s, u"fr"_s, u"ja"_s};
    return languages;
}

QVariant SettingDescription::checked(QVariant value) const
{
    const bool isPossible = value.isValid() && value.convert(initial.metaType()); // a file holds texts only
    if (!isPossible || (!choices.isEmpty() && !choices.contains(value.toString())))
        return initial;
    const bool isOutside = most > least && (value.toInt() < least || value.toInt() > most);
    return isOutside ? initial : value;
}

const SettingDescription &Settings::description(Setting setting)
{
    return *table().constFind(setting);
}

Settings::Settings(const std::optional<QString> &file, QObject *parent)
    : QObject(parent)
    , m_file(file ? std::make_unique<QSettings>(*file, QSettings::IniFormat) : nullptr)
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const SettingDescription &described = description(setting);
    if (const auto known = m_values.constFind(setting); known != m_values.cend())
        return *known;
    return m_file ? described.checked(m_file->value(described.key)) : described.initial;
}

void Settings::set(Setting setting, const QVariant &value)
{
    const SettingDescription &described = description(setting);
    const QVariant next = described.checked(value);
    if (next == this->value(setting))
        return;
    m_values.insert(setting, next);
    if (m_file)
        m_file->setValue(described.key, next);
    emit changed(setting);
}

void Settings::takeOver(const Settings &other)
{
    for (const Setting setting : table().keys())
        set(setting, other.value(setting));
}

} // namespace consentdesk
