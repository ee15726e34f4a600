// SPDX-License-Identifier: Apache-2.0
#include "window/WordSearch.h"

#include "base/DisplayText.h"
#include "browsing/SearchEngine.h"
#include "settings/Settings.h"
#include "widgets/MessageBar.h"
#include "widgets/SearchEngineDialog.h"

#include <utility>

namespace consentdesk {

WordSearch::WordSearch(Settings &settings, MessageBar &messages, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
}

void WordSearch::find(const QString &words)
{
    if (const auto engine = chosenSearchEngine(m_settings)) {
        emit openWanted(engine->address(words));
        return;
    }
    giveUp();
    m_offer = m_messages.offer(
        tr("“%1” is not a web address, and no search engine is chosen: nothing was sent anywhere.")
            .arg(displayText(words, 80)),
        tr("Choose a search engine…"), [this, words] { choose(words); });
}

void WordSearch::giveUp()
{
    m_messages.withdraw(std::exchange(m_offer, 0));
}

void WordSearch::choose(const QString &words)
{
    if (m_dialog)
        return m_dialog->raise();
    auto *const dialog = new SearchEngineDialog(chosenSearchEngine(m_settings), &m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, words] {
        chooseSearchEngine(m_settings, dialog->chosen());
        if (dialog->chosen() && !words.isEmpty())
            emit openWanted(dialog->chosen()->address(words));
    });
    dialog->open();
}

} // namespace consentdesk
