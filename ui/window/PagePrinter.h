// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "support/FileDialogs.h"

#include <QObject>

#include <memory>

class QPageLayout;
class QPageRanges;
class QPrinter;
class QWebEnginePage;
class QWidget;

namespace consentdesk {

/// Prints pages, and saves them as PDF: whole files or none. UI thread.
class PagePrinter final : public QObject
{
    Q_OBJECT

public:
    explicit PagePrinter(QWidget &window, FileDialogs *dialogs = nullptr);
    ~PagePrinter() override;
    Q_DISABLE_COPY_MOVE(PagePrinter)

    /// Asks how, and prints. One page at a time.
    void print(QWebEnginePage &page);
    /// Asks where, and saves.
    void saveAsPdf(QWebEnginePage &page);
    /// A name for a file, without anything that means something to a file system: "Bus stops.pdf".
    [[nodiscard]] static QString proposedName(const QString &title);
    /// Takes the place of @p path when all of it is on the disk, and leaves it untouched otherwise.
    [[nodiscard]] static Result<void> write(const QByteArray &pdf, const QString &path);

signals:
    /// How it went, in one sentence.
    void told(const QString &sentence);

private:
    void savePdfTo(QWebEnginePage &page, const QString &path, const QPageLayout &layout,
                   const QPageRanges &ranges);
    void printToFile(QWebEnginePage &page);
    void startPrinting(QWebEnginePage &page);

    QWidget &m_window;
    FileDialogs &m_dialogs;
    std::unique_ptr<QPrinter> m_printer; ///< while something is printed, and while it is asked how
};

} // namespace consentdesk
