// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/headers.h"

#include <algorithm>

namespace touchline::http {

void Headers::add(QByteArrayView name, QByteArrayView value)
{
    const auto nameAt = static_cast<qint32>(m_block.size());
    m_block.append(name).append(value);
    m_fields.append({nameAt, static_cast<qint32>(name.size()), static_cast<qint32>(nameAt + name.size()),
        static_cast<qint32>(value.size())});
}

void Headers::set(QByteArrayView name, QByteArrayView value)
{
    remove(name);
    add(name, value);
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf([&](const Field &field) { return matches(field, name); });
}

bool Headers::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, [&](const Field &field) { return matches(field, name); });
}

qsizetype Headers::count(QByteArrayView name) const
{
    return std::ranges::count_if(m_fields, [&](const Field &field) { return matches(field, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (matches(field, name))
            return m_block.sliced(field.valueAt, field.valueSize);
    }
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const Field &field : m_fields) {
        if (matches(field, name))
            found.append(m_block.sliced(field.valueAt, field.valueSize));
    }
    return found;
}

QByteArrayView Headers::nameAt(qsizetype index) const
{
    const Field &field = m_fields.at(index);
    return QByteArrayView(m_block).sliced(field.nameAt, field.nameSize);
}

QByteArrayView Headers::valueAt(qsizetype index) const
{
    const Field &field = m_fields.at(index);
    return QByteArrayView(m_block).sliced(field.valueAt, field.valueSize);
}

bool Headers::matches(const Field &field, QByteArrayView name) const
{
    return field.nameSize == name.size()
        && qstrnicmp(m_block.constData() + field.nameAt, field.nameSize, name.data(), name.size()) == 0;
}

} // namespace touchline::http
