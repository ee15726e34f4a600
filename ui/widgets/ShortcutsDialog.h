// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

namespace consentdesk {

/// Which keys do what. UI thread.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);

    struct Row
    {
        QString keys; ///< as the desktop writes them
        QString what;
    };
    [[nodiscard]] static QList<Row> rows();
};

} // namespace consentdesk
