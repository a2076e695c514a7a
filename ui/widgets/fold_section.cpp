// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/fold_section.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/restyle.h"

#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::widgets {

FoldSection::FoldSection(const QString &title, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(u"fold/"_s + key)
    , m_head(new QHBoxLayout)
    , m_title(new Button(title, Button::Kind::Link))
    , m_remark(new Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space4);
    m_head->setSpacing(theme::space8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_remark, 1);
    column->addLayout(m_head);
    column->addWidget(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme::space8);
    m_remark->setElided(true);
    setStyledProperty(*m_title, "fold", true);
    m_title->setCheckable(true);
    m_title->setIconSize({10, 10});
    m_title->setChecked(QSettings().value(m_key, true).toBool());
    showContent(m_title->isChecked());
    connect(m_title, &QPushButton::toggled, this, [this](bool open) {
        QSettings().setValue(m_key, open);
        showContent(open);
        if (open)
            Q_EMIT opened();
    });
}

void FoldSection::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void FoldSection::addHeadWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

bool FoldSection::isOpen() const
{
    return m_title->isChecked();
}

void FoldSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

void FoldSection::showContent(bool shown)
{
    m_content->setVisible(shown);
    m_title->setIcon(theme::icon(shown ? u"chevron-down"_s : u"chevron-right"_s, theme::Role::Muted));
}

} // namespace touchline::widgets
