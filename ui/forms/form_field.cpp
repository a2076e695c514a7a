// SPDX-License-Identifier: GPL-3.0-only
#include "ui/forms/form_field.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/restyle.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::forms {

namespace {
struct Look
{
    QString icon;
    theme::Role ink;
    QString fault; ///< the editor's border, by the stylesheet
};

Look lookOf(FormField::Mood mood)
{
    switch (mood) {
    case FormField::Mood::Hint:
        return {{}, theme::Role::Muted, {}};
    case FormField::Mood::Busy:
        return {u"clock"_s, theme::Role::Muted, {}};
    case FormField::Mood::Good:
        return {u"check"_s, theme::Role::Success, {}};
    case FormField::Mood::Warning:
        return {u"warning"_s, theme::Role::Warning, u"warning"_s};
    case FormField::Mood::Fault:
        return {u"exclamation"_s, theme::Role::Danger, u"danger"_s};
    }
    Q_UNREACHABLE();
}
} // namespace

FormField::FormField(const QString &title, QWidget *editor, QWidget *focus)
    : m_focus(focus ? focus : editor)
    , m_title(new widgets::Label(title, theme::TextStyle::SmallStrong))
    , m_line(new QWidget)
    , m_icon(new widgets::IconView({}, theme::Role::Muted, 12))
    , m_text(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_link(new widgets::Button({}, widgets::Button::Kind::Link))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space4);
    column->addWidget(m_title);
    column->addWidget(editor);
    column->addWidget(m_line);

    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_link, 0, Qt::AlignTop);
    m_icon->setFixedHeight(16);
    m_text->setWordWrap(true);
    m_link->setFont(theme::font(theme::TextStyle::SmallStrong));
    m_link->setFixedHeight(16);
    connect(m_link, &QPushButton::clicked, this, &FormField::linkActivated);

    m_title->setBuddy(m_focus);
    setTitle(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    calm();
}

void FormField::setTitle(const QString &title)
{
    m_title->setText(title);
    if (m_focus->accessibleName().isEmpty())
        m_focus->setAccessibleName(title);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_mood == Mood::Hint)
        calm();
}

void FormField::calm()
{
    say(Mood::Hint, m_hint);
}

void FormField::say(Mood mood, const QString &text, const QString &linkText)
{
    const Look look = lookOf(mood);
    m_mood = mood;
    m_icon->setIcon(look.icon, look.ink);
    m_icon->setVisible(!look.icon.isEmpty());
    m_text->setInk(look.ink);
    m_text->setText(text);
    m_link->setText(linkText);
    m_link->setVisible(!linkText.isEmpty());
    m_line->setVisible(!text.isEmpty());
    m_focus->setAccessibleDescription(text);
    widgets::setStyledProperty(*m_focus, "fault", look.fault);
}

QString FormField::message() const
{
    return m_text->text();
}

} // namespace touchline::forms
