// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace consentdesk {

class KnowledgeLibrary;

/// Version, licence, and the notices of everything the program is built from.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p knowledge: tells what is lacking; null: as the program was built.
    explicit AboutDialog(const KnowledgeLibrary *knowledge, QWidget *parent = nullptr);

signals:
    /// The visitor wants to see what the program knows of cookies, and from whom.
    void sourcesWanted();
};

} // namespace consentdesk
