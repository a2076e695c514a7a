// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace touchline::widgets {
class Label;
}

namespace touchline::preferences {

/// Language, colours, closing and notifications; what is chosen is kept at once.
class PreferencesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesPanel(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Light, dark or as the system: takes effect at once.
    void schemeChanged();

private:
    QComboBox *addChoice(const QString &title, const QString &objectName);
    void addLanguages();
    void addSchemes();
    void addClosing();
    void addNotifications();

    QFormLayout *m_rows;
    widgets::Label *m_restart;
    QComboBox *m_language = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_closing = nullptr;
    QCheckBox *m_notifications = nullptr;
    const QString m_languageAtStart;
};

} // namespace touchline::preferences
