// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FileDialogs.h"

#include <utility>

namespace consentdesk::test {

/// Answers in a person's place: always with the same path; an empty one changes its mind.
class AnsweredDialogs final : public FileDialogs
{
public:
    explicit AnsweredDialogs(QString path)
        : m_path(std::move(path))
    {
    }

    void askWhereToSave(QWidget &, const SaveRequest &request,
                        const std::function<void(const QString &)> &chosen) override
    {
        m_proposed = request.fileName;
        if (!m_path.isEmpty())
            chosen(m_path);
        else if (request.dismissed)
            request.dismissed();
    }
    void askWhatToOpen(QWidget &, const OpenRequest &,
                       const std::function<void(const QString &)> &chosen) override
    {
        if (!m_path.isEmpty())
            chosen(m_path);
    }
    [[nodiscard]] QStringList waitForFiles(QWidget &, const FilesRequest &request) override
    {
        m_proposed = request.folder;
        return m_path.isEmpty() ? QStringList() : QStringList(m_path);
    }
    /// By the last question: a file to save as, or the folder to begin in.
    [[nodiscard]] const QString &proposed() const { return m_proposed; }

private:
    QString m_path;
    QString m_proposed;
};

} // namespace consentdesk::test
