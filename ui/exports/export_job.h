// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/errors/error_text.h"
#include "ui/exports/export_sink.h"
#include "ui/replies/on_reply.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace touchline::exports {

/// Writes to a file what the core gives page after page; all file work happens on a thread of its own. The file appears
/// only when it is complete. Ends with exactly one of `finished`, `failed` and `cancelled`. Lives in the GUI thread;
/// destroying it stops it.
class ExportJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    ~ExportJob() override;

    void start() { nextPage(); }
    /// Stops at the next page and leaves no file.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 rows);
    void finished(qint64 rows);
    /// One sentence for the operator.
    void failed(const QString &why);
    void cancelled();

protected:
    ExportJob(std::shared_ptr<ExportSink> sink, QObject *parent);

    /// Asks for the next page with `take`, which gives it to `write`.
    virtual void nextPage() = 0;
    template <class Page, class Then>
    void take(const QFuture<domain::Result<Page>> &reply, Then then)
    {
        replies::onReply(this, reply, [this, then = std::move(then)](const domain::Result<Page> &page) {
            if (m_over)
                return;
            if (page)
                then(*page);
            else
                fail(errors::errorText(page.error()));
        });
    }
    /// Has `work` write a page's rows on the file's thread, then goes on with the next page or, after the last, closes
    /// the file.
    void write(std::function<domain::Result<void>()> work, qint64 rows, bool last);

private:
    void close();
    void fail(const QString &why);
    void failWriting(const domain::Error &error);

    std::shared_ptr<ExportSink> m_sink;
    QThreadPool m_disk{};
    qint64 m_rows = 0;
    bool m_closing = false;
    bool m_over = false;
};

} // namespace touchline::exports
