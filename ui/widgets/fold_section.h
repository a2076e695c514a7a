// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace touchline::widgets {

class Button;
class Label;

/// Content under a title that folds it away. Remembers by its key whether it is open.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    /// `key`: its name in the settings.
    FoldSection(const QString &title, const QString &key, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// A muted word at the title's right, e.g. how much there is.
    void setRemark(const QString &remark);
    /// Puts a small button or the like at the right end of the title.
    void addHeadWidget(QWidget *widget);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void opened();

private:
    void showContent(bool shown);

    const QString m_key;
    QHBoxLayout *m_head;
    Button *m_title;
    Label *m_remark;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace touchline::widgets
