// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/SearchEngine.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace consentdesk {

/// Asks which search engine words are sent to, if any. UI thread.
class SearchEngineDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SearchEngineDialog(std::optional<SearchEngine> chosen, QWidget *parent = nullptr);

    /// Once it was accepted. None: words are sent nowhere.
    [[nodiscard]] const std::optional<SearchEngine> &chosen() const { return m_chosen; }
    void accept() override;

private:
    void addChoices();
    [[nodiscard]] int ownNumber() const;

    std::optional<SearchEngine> m_chosen;
    QButtonGroup *m_choices; ///< -2 none, then the known ones by their place, then the own one
    QLineEdit *m_pattern;
    QLabel *m_fault;
};

} // namespace consentdesk
