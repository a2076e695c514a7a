// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/reader.h"
#include "core/store/tenants.h"
#include "core/store/writer.h"

#include <QTemporaryDir>
#include <functional>
#include <latch>
#include <memory>

namespace touchline::testsupport {

/// A migrated database in a folder of its own, with a running writer and a reader of this thread.
class ScratchStore final
{
public:
    explicit ScratchStore(store::Writer::Observers observers = {});
    Q_DISABLE_COPY_MOVE(ScratchStore)

    QString path() const;
    QString directory() const { return m_directory.path(); }
    store::Writer &writer() { return *m_writer; }

    /// Runs a job on the writer and waits for its commit.
    template <class Job>
    auto write(Job job)
    {
        return m_writer->run(std::move(job)).result();
    }
    /// Runs a job that cannot fail on the writer and waits for its commit; ends the program if it does fail.
    void change(const std::function<void(store::Transaction &)> &work);
    /// Reads at once on this thread; ends the program when the read fails.
    template <class Look>
    auto look(Look work)
    {
        using Value = std::invoke_result_t<Look, store::Session &>;
        auto outcome = m_reader->run([&](store::Session &session) -> domain::Result<Value> { return work(session); });
        if (!outcome)
            qFatal("a read failed: %s", qPrintable(outcome.error().detail));
        return *std::move(outcome);
    }

    /// Saves a club named after its id, slug included; returns the id.
    QString addClub(const QString &tenantId, const std::function<void(store::TenantRow &)> &edit = {});
    /// The number a query without values gives.
    qint64 count(store::Sql sql);

private:
    QTemporaryDir m_directory;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Reader> m_reader;
};

/// Keeps the writer busy, so that what is queued meanwhile becomes one batch.
class HeldWriter final
{
public:
    explicit HeldWriter(store::Writer &writer);
    ~HeldWriter() { release(); }
    Q_DISABLE_COPY_MOVE(HeldWriter)
    void release();

private:
    std::shared_ptr<std::latch> m_gate = std::make_shared<std::latch>(1);
    bool m_released = false;
};

} // namespace touchline::testsupport
