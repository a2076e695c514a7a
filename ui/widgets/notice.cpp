// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/notice.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/restyle.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::widgets {

namespace {
QString toneName(theme::Tone tone)
{
    return tone == theme::Tone::Neutral ? u"neutral"_s : theme::roleName(theme::textRole(tone));
}
} // namespace

Notice::Notice(theme::Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new Label(text))
{
    m_row->setContentsMargins(10, 8, 10, 8);
    m_row->setSpacing(theme::space8);
    m_row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setSelectable();
    m_text->setFocusPolicy(Qt::NoFocus);
    setTone(tone);
    setAccessibleName(text);
}

void Notice::setTone(theme::Tone tone)
{
    setStyledProperty(*this, "notice", toneName(tone));
    m_text->setInk(theme::textRole(tone));
}

void Notice::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::setAction(const QString &text)
{
    if (!m_action) {
        m_action = new Button(text, Button::Kind::Secondary);
        m_action->setSize(Button::Size::Small);
        m_row->addWidget(m_action, 0, Qt::AlignTop);
        connect(m_action, &QPushButton::clicked, this, &Notice::actionRequested);
    }
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace touchline::widgets
