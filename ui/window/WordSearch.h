// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

class QDialog;
class QWidget;

namespace consentdesk {

class MessageBar;
class Settings;

/// Sends words to the search engine that the visitor chose. While none is chosen, nothing is sent, and the
/// visitor may choose one. UI thread.
class WordSearch final : public QObject
{
    Q_OBJECT

public:
    WordSearch(Settings &settings, MessageBar &messages, QWidget &window);
    Q_DISABLE_COPY_MOVE(WordSearch)

    void find(const QString &words);
    /// Something else is gone to: nobody waits for words to be found.
    void giveUp();
    /// Asks for a search engine; afterwards @p words are looked up, if there are any.
    void choose(const QString &words = {});

signals:
    void openWanted(const QUrl &url);

private:
    Settings &m_settings;
    MessageBar &m_messages;
    QWidget &m_window;
    quint64 m_offer = 0; ///< number of the last one
    QPointer<QDialog> m_dialog;
};

} // namespace consentdesk
