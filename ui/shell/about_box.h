// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QDialog>

class QGridLayout;

namespace touchline::shell {

/// What this program is, of which versions it is made, and under which licences. Deletes itself once it is closed.
class AboutBox final : public QDialog
{
    Q_OBJECT

public:
    AboutBox(console::Console &console, QWidget *parent);

private:
    void addRow(const QString &name, const QString &version, const QString &licence);
    void showLibraries(const QList<console::LibraryVersion> &libraries);
    void copy();

    QGridLayout *m_rows;
    QStringList m_lines; ///< for a report: a line a row
};

} // namespace touchline::shell
