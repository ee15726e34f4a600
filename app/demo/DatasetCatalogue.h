// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Dataset.h"
#include "base/Result.h"

#include <QJsonObject>

namespace consentdesk::demo {

/// All datasets of the demo, read once from resources/demo/datasets.json and the CSV files beside it.
class DatasetCatalogue final
{
public:
    [[nodiscard]] static Result<DatasetCatalogue> load(const QStringList &languages);

    [[nodiscard]] const QList<Dataset> &all() const { return m_datasets; }
    /// Null when there is none of this name.
    [[nodiscard]] const Dataset *find(const QString &id) const;
    /// Those that contain every word of @p query in any language, whatever case and accents; all for an empty
    /// one.
    [[nodiscard]] QList<const Dataset *> search(const QString &query) const;

private:
    QList<Dataset> m_datasets;
};

} // namespace consentdesk::demo
