// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace consentdesk {

/// What a person is asked when something is to be saved.
struct SaveRequest
{
    QString title;
    QString fileName; ///< proposed
    QString filter;   ///< "Tables (*.csv)"
    QString suffix;   ///< without a dot; added to a name that has none
};

/// The seam for file dialogs: tests answer in a person's place. UI thread.
class FileDialogs
{
public:
    FileDialogs() = default;
    virtual ~FileDialogs() = default;
    Q_DISABLE_COPY_MOVE(FileDialogs)

    /// Returns at once. @p chosen is called later with the path, and not at all when the person changes
    /// their mind or @p parent goes.
    virtual void askWhereToSave(QWidget &parent, const SaveRequest &request,
                                const std::function<void(const QString &path)> &chosen) = 0;
};

/// The system's dialogs.
class SystemFileDialogs final : public FileDialogs
{
public:
    void askWhereToSave(QWidget &parent, const SaveRequest &request,
                        const std::function<void(const QString &path)> &chosen) override;
};

} // namespace consentdesk
