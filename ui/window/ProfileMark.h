// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMainWindow;

namespace consentdesk {

/// Says in the window's title and in a bar of its own what kind of profile it has, whatever page is shown.
class ProfileMark final : public QObject
{
    Q_OBJECT

public:
    /// @p name: "Private window". @p explanation: one sentence.
    ProfileMark(QMainWindow &window, const QString &name, const QString &explanation);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void markTitle();

    QMainWindow &m_window;
    QString m_name;
};

} // namespace consentdesk
