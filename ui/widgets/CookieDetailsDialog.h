// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/PanelRow.h"

#include <QDialog>

class QFormLayout;

namespace consentdesk {

/// Everything known of one row at the moment it was opened, as selectable plain text. No value is shown.
class CookieDetailsDialog final : public QDialog
{
    Q_OBJECT

public:
    CookieDetailsDialog(const PanelRow &row, const Catalogue &catalogue, QWidget *parent = nullptr);

private:
    void addCookie(const CookieRow &row, const QString &categoryName);
    void addOrigin(const PanelRow &row, const QString &categoryName);
    void addLine(const QString &label, const QString &text);

    QFormLayout *m_form;
};

} // namespace consentdesk
