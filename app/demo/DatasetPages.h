// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DatasetCatalogue.h"
#include "PageLayout.h"

namespace consentdesk::demo {

/// Home, the list with its search, one dataset, and its files.
class DatasetPages final
{
    Q_DISABLE_COPY_MOVE(DatasetPages)

public:
    DatasetPages(const PageLayout &layout, DatasetCatalogue catalogue);
    ~DatasetPages() = default;

    [[nodiscard]] DemoResponse home(const Visit &visit) const;
    [[nodiscard]] DemoResponse explore(const Visit &visit) const;
    /// @p rest is what follows /explore/dataset/: "<id>/" or "<id>/download/".
    [[nodiscard]] DemoResponse dataset(const Visit &visit, const QString &rest) const;

private:
    [[nodiscard]] QString card(const Visit &visit, const Dataset &dataset) const;
    [[nodiscard]] QString resultLine(const Visit &visit, qsizetype count, const QString &query) const;
    [[nodiscard]] DemoResponse show(const Visit &visit, const Dataset &dataset) const;
    [[nodiscard]] DemoResponse download(const Visit &visit, const Dataset &dataset) const;
    [[nodiscard]] QString table(const Visit &visit, const Dataset &dataset) const;
    [[nodiscard]] QString pager(const Visit &visit, qsizetype page, qsizetype pages) const;

    const PageLayout &m_layout;
    DatasetCatalogue m_catalogue;
};

} // namespace consentdesk::demo
