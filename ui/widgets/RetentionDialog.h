// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keep/RetentionLimits.h"
#include "models/CookieColumn.h"

#include <QDialog>

#include <chrono>

class QSpinBox;

namespace consentdesk {

/// How long cookies may stay: months for each category, and how long after a site's last page its rule waits.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int longestDelay = 600; ///< seconds

    RetentionDialog(const RetentionLimits &limits, std::chrono::seconds delay,
                    const CategoryNames &categoryNames, QWidget *parent = nullptr);

    [[nodiscard]] RetentionLimits limits() const;
    [[nodiscard]] std::chrono::seconds delay() const;

private:
    QMap<CookieCategory, QSpinBox *> m_months;
    QSpinBox *m_delay;
};

} // namespace consentdesk
