// SPDX-License-Identifier: Apache-2.0
#include "support/FileDialogs.h"

#include <QFileDialog>

namespace consentdesk {

void FileDialogs::askForFolder(QWidget &, const QString &, const QString &,
                               const std::function<void(const QString &path)> &)
{
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
    dialog->setNameFilter(request.filter);
    dialog->setDefaultSuffix(request.suffix);
    dialog->selectFile(request.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, chosen);
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
