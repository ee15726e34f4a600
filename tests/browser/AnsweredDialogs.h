// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FileDialogs.h"

#include <utility>

namespace consentdesk::test {

/// Answers in a person's place: always with the same path.
class AnsweredDialogs final : public FileDialogs
{
public:
    explicit AnsweredDialogs(QString path)
        : m_path(std::move(path))
    {
    }

    void askWhereToSave(QWidget &, const SaveRequest &,
                        const std::function<void(const QString &)> &chosen) override
    {
        chosen(m_path);
    }
    void askWhatToOpen(QWidget &, const OpenRequest &,
                       const std::function<void(const QString &)> &chosen) override
    {
        chosen(m_path);
    }

private:
    QString m_path;
};

} // namespace consentdesk::test
