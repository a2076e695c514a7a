// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/page_header.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace touchline::widgets {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label(title, theme::TextStyle::Page))
    , m_remark(new Label({}, theme::TextStyle::Body, theme::Role::Muted))
{
    setMinimumHeight(theme::controlHeight);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::space12);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
    m_row->addStretch(1);
    m_remark->setElided(true);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

QString PageHeader::remark() const
{
    return m_remark->text();
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace touchline::widgets
