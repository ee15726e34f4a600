// SPDX-License-Identifier: Apache-2.0
#include "support/FileDialogs.h"

#include <QFileDialog>

namespace consentdesk {

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

} // namespace consentdesk
