// SPDX-License-Identifier: Apache-2.0
#include "support/FileDialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

void prepare(QFileDialog &dialog, const FilesRequest &request)
{
    dialog.setObjectName(u"uploadDialog"_s);
    if (request.what == FilesRequest::What::Folder) {
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        return;
    }
    dialog.setFileMode(request.what == FilesRequest::What::Files ? QFileDialog::ExistingFiles
                                                                 : QFileDialog::ExistingFile);
    dialog.setOption(QFileDialog::HideNameFilterDetails); // a kind has hundreds of endings
    dialog.setNameFilters(request.filters);
}

} // namespace

void FileDialogs::askForFolder(QWidget &, const QString &, const QString &,
                               const std::function<void(const QString &path)> &)
{
}

QStringList FileDialogs::waitForFiles(QWidget &, const FilesRequest &)
{
    return {};
}

QStringList SystemFileDialogs::waitForFiles(QWidget &parent, const FilesRequest &request)
{
    // Gone with its window, too, and that may happen in its loop.
    const QPointer<QFileDialog> dialog(new QFileDialog(&parent, request.title, request.folder));
    prepare(*dialog, request);
    const bool isChosen = dialog->exec() == QDialog::Accepted;
    const QStringList chosen = dialog && isChosen ? dialog->selectedFiles() : QStringList();
    delete dialog;
    return chosen;
}

void SystemFileDialogs::askForFolder(QWidget &parent, const QString &title, const QString &folder,
                                     const std::function<void(const QString &path)> &chosen)
{
    auto *const dialog = new QFileDialog(&parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

void SystemFileDialogs::askWhereToSave(QWidget &parent, const SaveRequest &request,
                                       const std::function<void(const QString &path)> &chosen)
{
    auto *const dialog = new QFileDialog(&parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!request.filter.isEmpty())
        dialog->setNameFilter(request.filter);
    dialog->setDefaultSuffix(request.suffix);
    const QFileInfo proposed(request.fileName);
    if (proposed.isAbsolute()) // a dialog of the desktop begins in a folder of its own otherwise
        dialog->setDirectory(proposed.path());
    dialog->selectFile(proposed.isAbsolute() ? proposed.fileName() : request.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    if (request.dismissed)
        QObject::connect(dialog, &QFileDialog::rejected, &parent, request.dismissed);
    dialog->open();
}

void SystemFileDialogs::askWhatToOpen(QWidget &parent, const OpenRequest &request,
                                      const std::function<void(const QString &path)> &chosen)
{
    auto *const dialog = new QFileDialog(&parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(request.filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
    dialog->open();
}

FileDialogs &systemFileDialogs()
{
    static SystemFileDialogs dialogs;
    return dialogs;
}

} // namespace consentdesk
