// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QLineEdit;

namespace touchline::clubs {

/// Shows a fresh magic link once, for copying. It cannot be shown again: the core keeps only its hash.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const QString &clubName, const QString &link, QWidget *parent = nullptr);

private:
    void copy();

    QLineEdit *m_link;
};

} // namespace touchline::clubs
