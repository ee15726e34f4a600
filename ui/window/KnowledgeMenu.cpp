// SPDX-License-Identifier: Apache-2.0
#include "window/KnowledgeMenu.h"

#include "widgets/KnowledgeDialog.h"
#include "window/AboutDialog.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

KnowledgeMenu::KnowledgeMenu(KnowledgeLibrary *knowledge, QWidget &window)
    : QObject(&window)
    , m_knowledge(knowledge)
    , m_window(window)
{
}

void KnowledgeMenu::fill(QMenu &menu)
{
    if (!m_knowledge)
        return;
    menu.addAction(tr("Import knowledge…"), this, [this] { showSources()->import(); })
        ->setObjectName(u"importKnowledgeAction"_s);
    menu.addAction(tr("Knowledge sources"), this, &KnowledgeMenu::showSources)
        ->setObjectName(u"knowledgeSourcesAction"_s);
    menu.addSeparator();
}

void KnowledgeMenu::showAbout()
{
    auto *const dialog = new AboutDialog(m_knowledge, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_knowledge)
        connect(dialog, &AboutDialog::sourcesWanted, this, &KnowledgeMenu::showSources);
    dialog->show();
}

KnowledgeDialog *KnowledgeMenu::showSources()
{
    auto *dialog = m_window.findChild<KnowledgeDialog *>();
    if (!dialog) {
        dialog = new KnowledgeDialog(*m_knowledge, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->activateWindow();
    return dialog;
}

} // namespace consentdesk
