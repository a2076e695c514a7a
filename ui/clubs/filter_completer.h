// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>

class QAbstractItemView;
class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace touchline::clubs {

/// Offers what may come next at the cursor of a filter field: the keys of the language, and behind a colon what the key
/// knows. Tab or Enter takes it, Escape closes the list.
class FilterCompleter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterCompleter)

public:
    /// Values for keys whose choices are not fixed (`host`, `promo`).
    using Values = std::function<QStringList(const QString &key)>;

    FilterCompleter(QLineEdit &field, QObject *parent);

    void setValues(Values values) { m_values = std::move(values); }
    /// Opens the list, also where nothing was typed yet.
    void offer();
    QStringList offered() const;
    QAbstractItemView *popup() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(bool evenWithoutText);
    void fill(const QString &token);
    void addItem(const QString &completion, const QString &explanation);
    void take(const QString &completion);
    int tokenStart() const;

    QLineEdit &m_field;
    QCompleter *m_completer;
    QStandardItemModel *m_items;
    Values m_values;
};

} // namespace touchline::clubs
