// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace touchline::widgets {

class Label;

/// The first row of a page: title, a muted remark beside it, actions at the right. 32 px high.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    QString remark() const;
    /// Adds a button or the like at the right end.
    void addAction(QWidget *widget);
    using QWidget::addAction;

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_remark;
};

} // namespace touchline::widgets
