// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/button.h"

#include "ui/theme/icon.h"
#include "ui/widgets/restyle.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace touchline::widgets {

namespace {
QString kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Secondary:
        return u"secondary"_s;
    case Button::Kind::Primary:
        return u"primary"_s;
    case Button::Kind::Danger:
        return u"danger"_s;
    case Button::Kind::Quiet:
        return u"quiet"_s;
    case Button::Kind::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_idleText(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    setStyledProperty(*this, "kind", kindName(kind));
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Button::setSize(Size size)
{
    setStyledProperty(*this, "small", size == Size::Small);
    setStyledProperty(*this, "large", size == Size::Large);
}

void Button::setPlain()
{
    setStyledProperty(*this, "plain", true);
}

void Button::setBusy(bool busy, const QString &busyText)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy)
        m_idleText = text();
    setText(busy && !busyText.isEmpty() ? busyText : m_idleText);
    setEnabled(!busy);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat())
        click();
}

PillButton::PillButton(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setProperty("pill", true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAutoDefault(false);
    if (!iconName.isEmpty()) {
        setIcon(theme::icon(iconName, theme::Role::Text, theme::Role::Accent));
        setIconSize({16, 12});
    }
}

} // namespace touchline::widgets
