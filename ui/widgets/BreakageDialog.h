// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/CookieColumn.h"
#include "report/BreakageFinder.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace consentdesk {

/// "Site not working?": lists what was refused, the most likely culprit first, lets the visitor allow some of
/// it for a try, and asks whether that helped. Leaves the page usable: it is not modal. UI thread.
class BreakageDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p place: the site's name, plain and safe to show.
    BreakageDialog(QString place, const QList<BreakageSuspect> &suspects, const CategoryNames &categoryNames,
                   QWidget *parent = nullptr);

    [[nodiscard]] const BreakageFinder &finder() const { return m_finder; }

public slots:
    void reject() override;

signals:
    /// @p choices are to be in force for now, and the page to be loaded again.
    void trialWanted(const consentdesk::ChoiceSet &choices);
    /// Everything is refused again that was before.
    void trialEndWanted();
    /// @p choices are the visitor's from now on.
    void keepWanted(const consentdesk::ChoiceSet &choices);

private:
    [[nodiscard]] QWidget *createChoosing();
    [[nodiscard]] QWidget *createTrying();
    [[nodiscard]] QWidget *createFound();
    void fillList();
    void fillCategories(const CategoryNames &categoryNames);
    void onTrial();
    void answer(bool helped);
    void stop();
    void keepForGood();
    void showState();
    [[nodiscard]] QString allowedText() const;

    QString m_place;
    BreakageFinder m_finder;
    QLabel *m_outcome;
    QTreeWidget *m_list;
    QPushButton *m_allowSelected;
    QPushButton *m_allowCategory;
    QPushButton *m_allowAll;
    QPushButton *m_halves;
    QLabel *m_trial;
    QLabel *m_found;
    QStackedWidget *m_steps;
};

} // namespace consentdesk
