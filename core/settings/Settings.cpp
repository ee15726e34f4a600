// SPDX-License-Identifier: Apache-2.0
#include "settings/Settings.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

struct Description
{
    QString key;
    QVariant initial;
};

const Description &descriptionOf(Setting setting)
{
    static const QMap<Setting, Description> table{
        {Setting::InspectorColumns, {u"inspector/columns"_s, QString()}},
        {Setting::ToolsShown, {u"tools/shown"_s, false}},
        {Setting::ToolsHeight, {u"tools/height"_s, 300}},
        {Setting::CurrentTool, {u"tools/current"_s, u"inspector"_s}},
        {Setting::LeaveDelay, {u"keep/delay"_s, 15}},
        {Setting::AskWhenPolicyChanges, {u"policy/askWhenChanged"_s, true}},
        {Setting::AskAfterSixMonths, {u"policy/askAfterSixMonths"_s, true}},
        {Setting::SearchEngine, {u"search/engine"_s, QString()}},
        {Setting::SearchPattern, {u"search/pattern"_s, QString()}},
        {Setting::UploadFolder, {u"upload/folder"_s, QString()}},
    };
    return *table.constFind(setting);
}

/// An INI file holds texts only.
QVariant converted(QVariant value, const QVariant &initial)
{
    const bool isPossible = value.isValid() && value.convert(initial.metaType());
    return isPossible ? value : initial;
}

} // namespace

Settings::Settings(const std::optional<QString> &file, QObject *parent)
    : QObject(parent)
    , m_file(file ? std::make_unique<QSettings>(*file, QSettings::IniFormat) : nullptr)
{
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const auto &[key, initial] = descriptionOf(setting);
    if (const auto known = m_values.constFind(setting); known != m_values.cend())
        return *known;
    return m_file ? converted(m_file->value(key), initial) : initial;
}

void Settings::set(Setting setting, const QVariant &value)
{
    const auto &[key, initial] = descriptionOf(setting);
    const QVariant next = converted(value, initial);
    if (next == this->value(setting))
        return;
    m_values.insert(setting, next);
    if (m_file)
        m_file->setValue(key, next);
    emit changed(setting);
}

} // namespace consentdesk
