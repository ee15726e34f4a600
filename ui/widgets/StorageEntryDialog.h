// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageChange.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace consentdesk {

/// Adds an entry to local or session storage, or changes the value of one. Text that cannot be typed is
/// written as \uXXXX, so that saving changes what was changed and nothing else.
class StorageEntryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Whether an area has an entry of that key already.
    using IsTaken = std::function<bool(const StorageArea &, const QString &)>;

    /// For a new entry in one of @p areas, @p preferred first chosen.
    StorageEntryDialog(const QList<StorageArea> &areas, const StorageArea &preferred, IsTaken isTaken,
                       QWidget *parent = nullptr);
    /// For the value of @p key, which is @p value.
    StorageEntryDialog(const StorageArea &area, const QString &key, const QString &value,
                       QWidget *parent = nullptr);

    /// What is to be done; meaningful once the dialog was accepted.
    [[nodiscard]] StorageChange change() const;

public slots:
    /// Stays open and names the fault at its field when there is one.
    void accept() override;

private:
    void createLayout(const QString &title, QWidget *place, QWidget *key);
    [[nodiscard]] StorageArea area() const;
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString valueFault() const;
    void showFaults();

    QList<StorageArea> m_areas;
    IsTaken m_isTaken;
    QString m_fixedKey;           ///< of the entry that is changed
    std::optional<QString> m_was; ///< its value
    QComboBox *m_place = nullptr; ///< null when an entry is changed
    QLineEdit *m_key = nullptr;   ///< the same
    QPlainTextEdit *m_value;
    QLabel *m_keyFault;
    QLabel *m_valueFault;
    QPushButton *m_save;
};

} // namespace consentdesk
