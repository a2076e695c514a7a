// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/bulk_run.h"

#include <QFutureWatcher>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::Result;

namespace {
constexpr int clubsAPage = 200;
/// Enough to fill the writer's batches and few enough that a stop is felt at once and signups get their turn.
constexpr int mostUnderWay = 16;

template <class T, class Done>
void whenDone(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}
} // namespace

BulkRun::BulkRun(store::ReaderPool &readers, BulkSelection selection, Work work, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_selection(std::move(selection))
    , m_named(!m_selection.tenantIds.isEmpty())
    , m_work(std::move(work))
{ }

void BulkRun::start()
{
    goOn();
}

void BulkRun::stop()
{
    if (m_finished)
        return;
    m_stopped = m_stopped || m_moreToRead || m_reading || !m_waiting.isEmpty();
    m_moreToRead = false;
    m_waiting.clear();
    goOn();
}

void BulkRun::goOn()
{
    while (!m_waiting.isEmpty() && m_underWay < mostUnderWay)
        begin(m_waiting.takeFirst());
    if (m_moreToRead && !m_reading && m_waiting.size() < mostUnderWay) {
        m_reading = true;
        if (m_named)
            readNamed();
        else
            readPage();
    }
    const bool over = !m_moreToRead && !m_reading && m_waiting.isEmpty() && m_underWay == 0;
    if (over && !std::exchange(m_finished, true))
        Q_EMIT finished();
}

void BulkRun::readPage()
{
    // The newest first: whatever comes while this goes on lies before where it began.
    const store::ClubListQuery query{.filter = m_selection.filter, .after = m_after, .limit = clubsAPage};
    whenDone(this, m_readers.run([query](store::Session &session) { return store::ClubList(session).page(query); }),
        [this](const Result<store::ClubListPage> &page) {
            m_reading = false;
            if (!page)
                return fail(page.error());
            m_after = page->next;
            m_moreToRead = m_moreToRead && !m_after.isEmpty();
            takeClubs(page->rows);
        });
}

void BulkRun::readNamed()
{
    const QStringList ids = m_selection.tenantIds.mid(0, clubsAPage);
    m_selection.tenantIds.remove(0, ids.size());
    using Rows = QList<store::ClubListRow>;
    whenDone(this,
        m_readers.run([ids](store::Session &session) -> Result<Rows> { return store::ClubList(session).rows(ids); }),
        [this, ids](const Result<Rows> &rows) {
            m_reading = false;
            if (!rows)
                return fail(rows.error());
            m_moreToRead = m_moreToRead && !m_selection.tenantIds.isEmpty();
            takeClubs(*rows);
        });
}

void BulkRun::takeClubs(const QList<store::ClubListRow> &rows)
{
    if (!m_stopped) {
        for (const store::ClubListRow &row : rows)
            m_waiting.append({row.id, row.name, row.slug});
    }
    goOn();
}

void BulkRun::begin(const BulkOutcome &club)
{
    ++m_underWay;
    whenDone(this, m_work(club), [this](const BulkOutcome &outcome) { settle(outcome); });
}

void BulkRun::settle(const BulkOutcome &outcome)
{
    --m_underWay;
    ++(outcome.error ? m_refused : m_done);
    Q_EMIT this->outcome(outcome);
    // Where nothing can be saved, going on would only refuse the rest.
    if (outcome.error && outcome.error->code == domain::ErrorCode::StorageUnavailable)
        fail(*outcome.error);
    else
        goOn();
}

void BulkRun::fail(const domain::Error &error)
{
    m_failure = error;
    m_moreToRead = false;
    m_waiting.clear();
    goOn();
}

} // namespace touchline::operations
