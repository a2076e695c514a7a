// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>
#include <QVarLengthArray>
#include <utility>

namespace touchline::http {

/// Header fields in the order they came. Names compare without regard to case (RFC 9110, 5.1). One block of bytes
/// holds them all, so that a request costs no allocation per field.
class Headers final
{
public:
    Headers() = default;

    void add(QByteArrayView name, QByteArrayView value);
    /// Replaces every field of that name.
    void set(QByteArrayView name, QByteArrayView value);
    void remove(QByteArrayView name);

    bool contains(QByteArrayView name) const;
    qsizetype count(QByteArrayView name) const;
    /// The first field of that name; empty if there is none.
    QByteArray value(QByteArrayView name) const;
    /// Every field of that name, in order.
    QList<QByteArray> values(QByteArrayView name) const;

    qsizetype size() const { return m_fields.size(); }
    /// The views live as long as these headers stay unchanged.
    QByteArrayView nameAt(qsizetype index) const;
    QByteArrayView valueAt(qsizetype index) const;

private:
    struct Field
    {
        qint32 nameAt;
        qint32 nameSize;
        qint32 valueAt;
        qint32 valueSize;
    };
    bool matches(const Field &field, QByteArrayView name) const;

    QByteArray m_block;
    QVarLengthArray<Field, 16> m_fields;
};

} // namespace touchline::http
