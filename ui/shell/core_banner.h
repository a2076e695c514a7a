// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

namespace touchline::widgets {
class Notice;
}

namespace touchline::shell {

class CoreWatch;

/// Above every page while the core is in trouble or does not answer; hidden else.
class CoreBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit CoreBanner(QWidget *parent = nullptr);

    void show(const CoreWatch &watch);
    /// What it says, for windows it does not stand in; empty while nothing is wrong.
    QString trouble() const;

private:
    widgets::Notice *m_notice;
};

} // namespace touchline::shell
