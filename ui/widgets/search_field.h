// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineEdit>

namespace touchline::widgets {

/// A search box: sunken, with the key that leads to it shown at its end while it is empty and without focus.
/// Escape empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `keyHint` as shown, e.g. `Ctrl K` or `/`; may be empty.
    SearchField(const QString &placeholder, const QString &keyHint, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool showsHint() const;
    int hintWidth() const;
    void makeRoom();

    QString m_keyHint;
};

} // namespace touchline::widgets
