// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>

class QLineEdit;

namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::settings {

/// The bar at the foot of the page while something is changed and not saved.
class SaveBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    void setChanges(qsizetype count);
    void setBusy(bool busy);
    bool isBusy() const;
    /// Why it could not be saved; empty: nothing is wrong.
    void setTrouble(const QString &text);
    QString reason() const;
    /// Unless another has been typed since.
    void clearReason(const QString &reason);

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

private:
    widgets::Label *m_count;
    QLineEdit *m_reason;
    widgets::Button *m_discard;
    widgets::Button *m_save;
    widgets::Notice *m_trouble;
};

} // namespace touchline::settings
