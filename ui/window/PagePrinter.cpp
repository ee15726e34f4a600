// SPDX-License-Identifier: Apache-2.0
#include "window/PagePrinter.h"

#include "base/DisplayText.h"
#include "base/WholeFile.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestName =
    80; ///< UTF-16 code units; at most 240 octets, which every file system takes
constexpr qsizetype longestPath = 200;

/// The engine's own.
QPageLayout usualLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()};
}

} // namespace

PagePrinter::PagePrinter(QWidget &window, FileDialogs *dialogs)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(dialogs ? *dialogs : systemFileDialogs())
{
}

PagePrinter::~PagePrinter() = default;

QString PagePrinter::proposedName(const QString &title)
{
    static const QRegularExpression unsafe(u"[\\x{0}-\\x{1f}\\x{7f}/\\\\:*?\"<>|\\p{Cf}\\p{Cs}]+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString name = title;
    name.replace(unsafe, u" "_s);
    name = name.simplified().left(longestName);
    while (name.startsWith(u'.')) // hidden, or another folder
        name.remove(0, 1);
    name = name.trimmed();
    return (name.isEmpty() ? tr("Page") : name) + u".pdf"_s;
}

Result<void> PagePrinter::write(const QByteArray &pdf, const QString &path)
{
    const QString shown = displayText(path, longestPath);
    if (!pdf.startsWith("%PDF"))
        return failure(tr("This page cannot be made a PDF."));
    if (const auto written = writeWholeFile(path, pdf); !written)
        return failure(tr("The PDF cannot be saved as %1: %2.").arg(shown, written.error().message));
    return {};
}

void PagePrinter::saveAsPdf(QWebEnginePage &page)
{
    const auto save = [this, asked = QPointer(&page)](const QString &path) {
        if (asked)
            savePdfTo(*asked, path, usualLayout(), {});
    };
    m_dialogs.askWhereToSave(
        m_window, {tr("Save the page as PDF"), proposedName(page.title()), tr("PDF (*.pdf)"), u"pdf"_s},
        save);
}

void PagePrinter::savePdfTo(QWebEnginePage &page, const QString &path, const QPageLayout &layout,
                            const QPageRanges &ranges)
{
    const auto finish = [self = QPointer(this), path](const QByteArray &pdf) {
        if (!self)
            return;
        const auto written = write(pdf, path);
        emit self->told(written ? tr("The page is saved as %1.").arg(displayText(path, longestPath))
                                : written.error().message);
    };
    page.printToPdf(finish, layout, ranges);
}

void PagePrinter::print(QWebEnginePage &page)
{
    if (m_printer) {
        emit told(tr("Another page is being printed. Try again when it is done."));
        return;
    }
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(displayText(page.title(), longestName));
    auto *const dialog = new QPrintDialog(m_printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_printer.reset(); });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, asked = QPointer(&page)] {
        if (asked && !m_printer->outputFileName().isEmpty())
            printToFile(*asked);
        else if (asked && QWebEngineView::forPage(asked))
            startPrinting(*asked);
        else
            m_printer.reset();
    });
    dialog->open();
}

void PagePrinter::printToFile(QWebEnginePage &page)
{
    // By a QPrinter the engine would paint pictures of the pages: of many megabytes, and without their text.
    const auto printer = std::exchange(m_printer, nullptr);
    const bool isPart = printer->printRange() == QPrinter::PageRange;
    savePdfTo(page, printer->outputFileName(), printer->pageLayout(),
              isPart ? printer->pageRanges() : QPageRanges());
}

void PagePrinter::startPrinting(QWebEnginePage &page)
{
    QWebEngineView *const view = QWebEngineView::forPage(&page);
    connect(
        view, &QWebEngineView::printFinished, this,
        [this](bool isPrinted) {
            m_printer.reset();
            emit told(isPrinted ? tr("The page is on its way to the printer.")
                                : tr("The page could not be printed. Check the printer, then try again."));
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    // A tab that is closed meanwhile tells nothing more.
    connect(
        view, &QObject::destroyed, this,
        [this, printer = m_printer.get()] {
            if (m_printer.get() == printer)
                m_printer.reset();
        },
        Qt::QueuedConnection);
    view->print(m_printer.get());
}

} // namespace consentdesk
