// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace touchline::mail {

/// The words of one kind of mail in one language, with what belongs into them filled in. Plain text, one line each.
struct MailText
{
    QString subject;
    QStringList paragraphs;
    QString button{}; ///< empty: there is none
    QStringList notes{};
};

/// The words of all mails in one language: a file of `resources/mail/texts`.
class MailTexts final
{
public:
    /// The languages there are, English first.
    static QStringList languages();
    /// The best language for a locale (BCP 47), English where there is none.
    static QString languageFor(const QString &locale);
    /// Errors: Internal.
    static domain::Result<MailTexts> load(const QString &language);

    /// The words under that key (`magic_link`, …). Sentences with a number in them are chosen by `count`.
    /// Errors: Internal for a key that is missing or a placeholder without a value.
    domain::Result<MailText> text(const QString &key, const QHash<QString, QString> &values, int count = 0) const;
    /// A sentence every mail may use (`withoutButton`, `support`).
    domain::Result<QString> sentence(const QString &key, const QHash<QString, QString> &values) const;

private:
    MailTexts(QString language, QJsonObject texts);

    domain::Result<QString> filled(const QJsonValue &source, const QHash<QString, QString> &values, int count) const;
    domain::Result<QStringList> allFilled(
        const QJsonValue &sources, const QHash<QString, QString> &values, int count) const;

    QString m_language;
    QJsonObject m_texts;
};

} // namespace touchline::mail
