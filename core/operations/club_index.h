// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/writer.h"

#include <QObject>
#include <QTimer>

namespace touchline::operations {

/// Takes new clubs' texts into the search index, some hundred at a time and shortly after they came, so that a signup
/// does not pay for it. Until then a search looks through them one by one. Lives on one thread; queues and never waits.
class ClubIndex final : public QObject
{
    Q_OBJECT

public:
    explicit ClubIndex(store::Writer &writer, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ClubIndex)

private:
    void index();

    store::Writer &m_writer;
    QTimer m_pause;
    bool m_underWay = false;
    bool m_again = false;
};

} // namespace touchline::operations
