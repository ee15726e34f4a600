// SPDX-License-Identifier: Apache-2.0
#include "window/FileUpload.h"

#include "base/DisplayText.h"
#include "browsing/UploadPatterns.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using Mode = QWebEnginePage::FileSelectionMode;

namespace consentdesk {

namespace {

class Texts final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::FileUpload)
};

QString titleOf(Mode mode, const QString &host)
{
    switch (mode) {
    case QWebEnginePage::FileSelectUploadFolder:
        return Texts::tr("Choose a folder for %1").arg(host);
    case QWebEnginePage::FileSelectOpenMultiple:
        return Texts::tr("Choose files for %1").arg(host);
    default:
        return Texts::tr("Choose a file for %1").arg(host);
    }
}

FilesRequest::What whatOf(Mode mode)
{
    switch (mode) {
    case QWebEnginePage::FileSelectUploadFolder:
        return FilesRequest::What::Folder;
    case QWebEnginePage::FileSelectOpenMultiple:
        return FilesRequest::What::Files;
    default:
        return FilesRequest::What::File;
    }
}

QStringList filtersFor(const QStringList &accepted)
{
    QStringList filters{Texts::tr("All files (*)")};
    if (const QStringList patterns = uploadPatterns(accepted); !patterns.isEmpty())
        filters.prepend(Texts::tr("What the page takes (%1)").arg(patterns.join(u' ')));
    return filters;
}

constexpr qint64 longestCountMs = 1'000;

/// As the engine lists them: hidden ones too, and what links lead to.
int countFiles(const QString &folder)
{
    int count = 0;
    QElapsedTimer counting; // a folder far away, or one of folders only, may take for ever
    counting.start();
    QDirIterator files(folder, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext() && count <= FileUpload::mostCounted) {
        files.next();
        ++count;
        if (counting.hasExpired(longestCountMs))
            return FileUpload::mostCounted + 1;
    }
    return count;
}

} // namespace

FileUpload::FileUpload(QWidget &window, FileDialogs *dialogs)
    : m_window(window)
    , m_dialogs(dialogs ? *dialogs : systemFileDialogs())
{
}

QStringList FileUpload::choose(Mode mode, const QString &host, const QStringList &accepted)
{
    if (mode == QWebEnginePage::FileSelectSave)
        return {}; // no page writes files here
    const QString shownHost = displayText(host, 80);
    const QStringList chosen = m_dialogs.waitForFiles(
        m_window, {whatOf(mode), titleOf(mode, shownHost), m_folder, filtersFor(accepted)});
    if (chosen.isEmpty())
        return {};
    // Of a folder the engine makes the list, with the names of folders in it: of a list of ours it would not.
    if (mode == QWebEnginePage::FileSelectUploadFolder && !agreesToFolder(chosen.constFirst(), shownHost))
        return {};
    m_folder = QFileInfo(chosen.constFirst()).path();
    return chosen;
}

bool FileUpload::agreesToFolder(const QString &folder, const QString &host)
{
    const int count = countFiles(folder);
    const QString name = displayText(QFileInfo(folder).fileName(), 80);
    const QString text =
        count <= mostCounted
            ? Texts::tr("Give %n file(s) in “%1” to %2?", nullptr, count).arg(name, host)
            : Texts::tr("Give more than %1 files in “%2” to %3?").arg(mostCounted).arg(name, host);
    const QPointer<QMessageBox> box(new QMessageBox(QMessageBox::Question, Texts::tr("Upload a folder?"),
                                                    text, QMessageBox::Cancel, &m_window));
    box->setObjectName(u"uploadFolder"_s);
    box->setTextFormat(Qt::PlainText);
    QPushButton *const upload = box->addButton(Texts::tr("Upload"), QMessageBox::AcceptRole);
    upload->setObjectName(u"uploadFolderButton"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->exec();
    const bool agrees = box && box->clickedButton() == upload;
    delete box;
    return agrees;
}

} // namespace consentdesk
