// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPushButton>

namespace touchline::widgets {

/// A push button of the visual language. One Primary a view; Danger only at the moment of decision. Its font comes from
/// the stylesheet, which would undo a setFont.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Secondary, Primary, Danger, Quiet, Link };
    enum class Size { Small, Normal, Large };

    explicit Button(const QString &text, Kind kind = Kind::Secondary, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setSize(Size size);
    /// 12 px regular, for buttons that read like text.
    void setPlain();
    /// While a command is under way: disabled, so that nothing is sent twice, keeping its text unless another is given.
    void setBusy(bool busy, const QString &busyText = {});
    bool isBusy() const { return m_busy; }

protected:
    /// Enter presses the button that has the focus; a key held down does not go on pressing.
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_busy = false;
    QString m_idleText;
};

/// A checkable pill, as for filters and choices; put several in a QButtonGroup to make one choice.
class PillButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PillButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
};

} // namespace touchline::widgets
