// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/readiness.h"

#include <QPromise>
#include <memory>
#include <optional>

namespace touchline::testsupport {

/// A checklist and a preflight that are what a test says. Answers are ready at once unless they are held back.
class FakeReadiness final : public console::Readiness
{
    Q_OBJECT

public:
    using Readiness::Readiness;

    QList<domain::CheckEntry> entries;
    qint64 asOfMs = 0;
    console::PreflightView last;
    std::optional<domain::Error> failure; ///< of the checklist
    std::optional<domain::Error> startFailure;
    QList<bool> asked; ///< whether thoroughly
    QStringList started; ///< the webhooks

    void hold() { m_holding = true; }
    void release();
    /// One of the preflight's checks ends.
    void endCheck(const QString &name, bool passed, const QString &detail = {});
    void endPreflight(bool passed);

    QFuture<domain::Result<console::ChecklistView>> checklist(bool thorough) override;
    QFuture<domain::Result<void>> startPreflight(QString webhookUrl) override;
    QFuture<domain::Result<console::PreflightView>> preflight() override;

private:
    using Promise = QPromise<domain::Result<console::ChecklistView>>;
    void finish(Promise &promise, bool thorough) const;

    QList<QPair<std::shared_ptr<Promise>, bool>> m_held;
    bool m_holding = false;
};

/// A machine that is nearly ready.
QList<domain::CheckEntry> demoChecklist();

} // namespace touchline::testsupport
