// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace touchline::shell {

/// One entry of the navigation: icon, name, and a red badge with what needs attention.
class NavigationEntry final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationEntry(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    /// Empty: no badge. `meaning` is what a screen reader says, e.g. "7 failed clubs".
    void setBadge(const QString &badge, const QString &meaning = {});
    const QString &badge() const { return m_badge; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_badge;
};

/// The dark column at the left: the program's name and an entry a page.
class Navigation final : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    enum class Place { Top, Bottom };
    NavigationEntry *addEntry(
        const QString &iconName, const QString &title, const QString &toolTip, Place place = Place::Top);
    void select(int index);

Q_SIGNALS:
    void selected(int index);

private:
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QButtonGroup *m_group;
};

} // namespace touchline::shell
