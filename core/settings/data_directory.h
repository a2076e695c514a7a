// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace touchline::settings {

/// The folder that holds everything one instance keeps. A value: only names paths once it has been prepared.
class DataDirectory final
{
public:
    /// Qt's AppDataLocation for the user.
    static QString standardPath();
    /// Creates the folder (0700) and its sub-folders where they are missing. A folder others may enter is closed to
    /// them if it is empty or already Touchline's; else that is an error, as are folders of somebody else. Details name
    /// paths: for the operator, not for the network.
    static domain::Result<DataDirectory> prepare(const QString &path);

    QString path() const { return m_path; }
    QString database() const;
    QString logDatabase() const;
    QString keys() const;
    QString socket() const;
    QString outbox() const;
    QString backups() const;
    QString settingsFile() const;
    QString lockFile() const;

private:
    explicit DataDirectory(QString path);
    QString in(const QString &name) const;

    QString m_path;
};

} // namespace touchline::settings
