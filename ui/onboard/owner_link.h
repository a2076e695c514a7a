// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QLineEdit;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
}

namespace touchline::onboard {

/// Mints the owner's link on demand, copies it and shows it this once.
class OwnerLink final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerLink(console::Console &console, QWidget *parent = nullptr);

    void begin(const QString &tenantId, const QString &clubName);

private:
    void mint();
    void take(const domain::Result<QString> &link);

    console::Console &m_console;
    QString m_tenantId{};
    QString m_clubName{};
    widgets::Button *m_copy;
    QLineEdit *m_link;
    forms::FormField *m_field;
    bool m_pending = false;
    quint64 m_generation = 0;
};

} // namespace touchline::onboard
