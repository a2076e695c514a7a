// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/palette/palette_model.h"

#include <QPointer>
#include <QWidget>

class QListView;

namespace touchline::widgets {
class Card;
class Label;
class SearchField;
} // namespace touchline::widgets

namespace touchline::palette {

/// The command palette over a window: type, choose, Enter. A part of the window rather than one of its own, so that it
/// stands in the same place on every desktop. Deletes itself once it is closed; the console must outlive it.
class Palette final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Palette)

public:
    Palette(console::Console &console, QList<Command> commands, QWidget &window);

    PaletteModel &model() { return *m_model; }

Q_SIGNALS:
    void clubChosen(const QString &tenantId);
    /// All clubs that match this are wanted.
    void searchChosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fit();
    void step(int rows);
    void chooseRow();
    void choose(const QModelIndex &index);
    void dismiss();
    void showClubsState();
    void tellCurrent();

    PaletteModel *m_model;
    widgets::Card *m_card;
    widgets::SearchField *m_field;
    QListView *m_list;
    widgets::Label *m_remark;
    QString m_stepped; ///< the row gone to by hand since the last letter typed
    QPointer<QWidget> m_before; ///< had the focus, gets it back
};

} // namespace touchline::palette
