// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace touchline::store {

/// One execution of a prepared statement; finished when it goes out of scope, so that no cursor outlives its savepoint.
class Statement final
{
public:
    Statement(Session &session, Sql sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, static_cast<qint64>(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, static_cast<qint64>(value)); }
    Statement &bind(const char *name, const std::optional<qint64> &value);
    Statement &bind(const char *name, const std::optional<QString> &value);
    Statement &bind(const char *name, const char *) = delete;
    Statement &bindNull(const char *name);

    /// Executes at the first call; then true for each row, false behind the last one or after a failure.
    bool next();
    /// Executes a statement that returns no rows. The number of rows it changed; 0 after a failure.
    qint64 run();

    QString text(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QJsonObject json(int column) const;

private:
    bool execute();

    Session &m_session;
    QSqlQuery *m_query = nullptr;
    bool m_executed = false;
};

} // namespace touchline::store
