// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

namespace touchline::store {

Statement::Statement(Session &session, Sql sql)
    : m_session(session)
{
    if (session.failure())
        return;
    domain::Error error;
    m_query = session.connection().prepared(sql, &error);
    if (!m_query)
        session.fail(error);
    Q_ASSERT(!m_query || !m_query->isActive());
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

Statement &Statement::bind(const char *name, const QString &value)
{
    // A null QString would be stored as NULL; empty text is meant.
    if (m_query)
        m_query->bindValue(QString::fromLatin1(name), value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement &Statement::bind(const char *name, qint64 value)
{
    if (m_query)
        m_query->bindValue(QString::fromLatin1(name), value);
    return *this;
}

Statement &Statement::bind(const char *name, const std::optional<qint64> &value)
{
    return value ? bind(name, *value) : bindNull(name);
}

Statement &Statement::bind(const char *name, const std::optional<QString> &value)
{
    return value ? bind(name, *value) : bindNull(name);
}

Statement &Statement::bindNull(const char *name)
{
    if (m_query)
        m_query->bindValue(QString::fromLatin1(name), QVariant());
    return *this;
}

bool Statement::execute()
{
    if (!m_query || m_session.failure())
        return false;
    m_executed = true;
    if (m_query->exec())
        return true;
    m_session.fail(m_session.connection().failure(m_query->lastError()));
    return false;
}

bool Statement::next()
{
    if (!m_executed && !execute())
        return false;
    if (m_session.failure())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_session.fail(m_session.connection().failure(m_query->lastError()));
    return false;
}

qint64 Statement::run()
{
    if (!execute())
        return 0;
    const qint64 changed = m_query->numRowsAffected();
    m_query->finish();
    return changed;
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query->value(column).toDouble();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QJsonObject Statement::json(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

} // namespace touchline::store
