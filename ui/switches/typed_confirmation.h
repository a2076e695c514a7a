// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QLineEdit;

namespace touchline::switches {

/// The words that have to be typed in production before something is switched. Hidden elsewhere; until it is known
/// where this is, nothing is confirmed.
class TypedConfirmation final : public QWidget
{
    Q_OBJECT

public:
    TypedConfirmation(const QString &words, const QString &lineName, QWidget *parent = nullptr);

    /// `preview` | `production`.
    void setEnvironment(const QString &environment);
    /// What is lacking, as a sentence; empty: confirmed.
    QString missing() const;
    void clear();

Q_SIGNALS:
    void changed();
    void returnPressed();

private:
    const QString m_words;
    QString m_environment{};
    QLineEdit *m_line;
};

} // namespace touchline::switches
