// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QString>

/// What the answers of `touchline club` say to people; times in the local time zone.
namespace touchline::app {

QString clubListText(const QString &slug, const QJsonObject &answer);
QString clubShowText(const QString &slug, const QJsonObject &answer);
/// What is held back, or done already.
QString clubHeldText(const QString &slug, const QJsonObject &answer);
QString clubPendingText(const QString &slug, const QJsonObject &answer);
QString clubCancelledText(const QString &slug, const QJsonObject &answer);
QString clubLinkText(const QString &slug, const QJsonObject &answer);
QString clubEventText(const QString &slug, const QJsonObject &answer);
QString clubSecretText(const QString &slug, const QJsonObject &answer);
QString clubRevokedText(const QString &slug, const QJsonObject &answer);

} // namespace touchline::app
