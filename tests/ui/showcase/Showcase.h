// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Catalogue.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace consentdesk::test {

/// Looks at a widget in one of its states, whose name is that of its picture. It may move the focus, and
/// leaves everything else as it is.
using Look = std::function<void(QWidget &shown, const QString &name)>;

// Every widget and dialog of consentdesk_ui in every state that is worth a look. Pictures are made of them,
// and tests ask of each the same questions. UI thread.

void showPanels(const Look &look);
void showPanelNotices(const Look &look);
void showPreferences(const Look &look);
void showCookieDialogs(const Look &look);
void showInspector(const Look &look);
void showTimeline(const Look &look);
void showBars(const Look &look);
void showStatePage(const Look &look);
void showPageDialogs(const Look &look);
void showDownloads(const Look &look);
void showEditing(const Look &look);
void showStorage(const Look &look);
void showPolicy(const Look &look);
void showKnowledge(const Look &look);
void showBreakage(const Look &look);
void showSmallDialogs(const Look &look);

struct Showcase
{
    const char *name;
    void (*show)(const Look &look);
};
/// All of them.
[[nodiscard]] const QList<Showcase> &showcases();

/// The built-in knowledge, and a cookie of anonymised statistics.
[[nodiscard]] std::shared_ptr<const Catalogue> showcaseCatalogue();
/// Types @p text into the line edit @p field in place of what is there.
void enter(QWidget &dialog, const QString &field, const QString &text);

} // namespace consentdesk::test
