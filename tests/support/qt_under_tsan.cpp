// SPDX-License-Identifier: GPL-3.0-only
// Tells ThreadSanitizer what Debian's uninstrumented Qt synchronises: posted events and queued signals, futures,
// contended mutexes and the end of threads. The linker leads our calls of the functions below here (--wrap), so nothing
// of Qt is replaced; linked only into builds with -fsanitize=thread. Without it, every value that crosses threads in a
// queued call looks like a race; with a suppression instead, a real race in such a call would be hidden.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <QThreadStorage>
#include <functional>
#include <sanitizer/tsan_interface.h>

namespace {

/// Where receivers of a signal are not known: all queued signals share one edge.
char anySignal;

void given(const void *edge)
{
    __tsan_release(const_cast<void *>(edge));
}

void taken(const void *edge)
{
    __tsan_acquire(const_cast<void *>(edge));
}

/// Before Qt hands an event to its receiver: `about` is the receiver, the event and more.
bool eventComes(void **about)
{
    taken(&anySignal);
    taken(about[1]);
    return false;
}

/// Stands for a slot that is invoked, so that the call sees what came before it, and a caller who waits sees the call.
class WatchedSlot final : public QtPrivate::QSlotObjectBase
{
public:
    explicit WatchedSlot(QtPrivate::QSlotObjectBase *slot)
        : QSlotObjectBase(&WatchedSlot::act)
        , m_slot(slot)
    { }

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **values, bool *)
    {
        auto *watched = static_cast<WatchedSlot *>(self);
        taken(watched->m_slot);
        if (which == Call) {
            watched->m_slot->call(receiver, values);
            given(watched->m_slot);
        } else if (which == Destroy) {
            watched->m_slot->destroyIfLastRef();
            delete watched;
        }
    }

    QtPrivate::QSlotObjectBase *const m_slot;
};

/// What copies of one future share.
const void *sharedState(const QFutureInterfaceBase *future)
{
    static_assert(sizeof(QFutureInterfaceBase) == 2 * sizeof(void *), "a virtual table and the shared state");
    return reinterpret_cast<void *const *>(future)[1];
}

} // namespace

namespace {
[[maybe_unused]] const bool watching = QInternal::registerCallback(QInternal::EventNotifyCallback, eventComes);
}

// Aligned, because a pointer to a member function with an odd address would mean a virtual one.
#define WRAPPED(mangled) __asm__("__wrap_" mangled) __attribute__((aligned(16)))
#define QTS(mangled) __asm__("__real_" mangled)

#define ACTIVATE "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv"
void realActivate(QObject *, const QMetaObject *, int, void **) QTS(ACTIVATE);
void activate(QObject *, const QMetaObject *, int, void **) WRAPPED(ACTIVATE);
void activate(QObject *sender, const QMetaObject *meta, int signal, void **values)
{
    given(&anySignal);
    realActivate(sender, meta, signal, values);
}

#define INVOKE "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"
bool realInvoke(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *) QTS(INVOKE);
bool invoke(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *) WRAPPED(INVOKE);
bool invoke(QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    auto *watched = new WatchedSlot(slot);
    given(slot);
    const bool invoked = realInvoke(receiver, watched, type, result);
    if (type == Qt::BlockingQueuedConnection)
        taken(slot);
    return invoked;
}

#define DELETE_LATER "_ZN7QObject11deleteLaterEv"
void realDeleteLater(QObject *) QTS(DELETE_LATER);
void deleteLater(QObject *) WRAPPED(DELETE_LATER);
void deleteLater(QObject *object)
{
    given(&anySignal);
    realDeleteLater(object);
}

#define POST "_ZN16QCoreApplication9postEventEP7QObjectP6QEventi"
void realPost(QObject *, QEvent *, int) QTS(POST);
void post(QObject *, QEvent *, int) WRAPPED(POST);
void post(QObject *receiver, QEvent *event, int priority)
{
    given(event);
    realPost(receiver, event, priority);
}

#define REPORT_FINISHED "_ZN20QFutureInterfaceBase14reportFinishedEv"
void realReportFinished(QFutureInterfaceBase *) QTS(REPORT_FINISHED);
void reportFinished(QFutureInterfaceBase *) WRAPPED(REPORT_FINISHED);
void reportFinished(QFutureInterfaceBase *future)
{
    given(sharedState(future));
    given(&anySignal);
    realReportFinished(future);
}

#define REPORT_RESULTS "_ZN20QFutureInterfaceBase18reportResultsReadyEii"
void realReportResults(QFutureInterfaceBase *, int, int) QTS(REPORT_RESULTS);
void reportResults(QFutureInterfaceBase *, int, int) WRAPPED(REPORT_RESULTS);
void reportResults(QFutureInterfaceBase *future, int from, int to)
{
    given(sharedState(future));
    given(&anySignal);
    realReportResults(future, from, to);
}

#define WAIT_FINISHED "_ZN20QFutureInterfaceBase15waitForFinishedEv"
void realWaitFinished(QFutureInterfaceBase *) QTS(WAIT_FINISHED);
void waitFinished(QFutureInterfaceBase *) WRAPPED(WAIT_FINISHED);
void waitFinished(QFutureInterfaceBase *future)
{
    realWaitFinished(future);
    taken(sharedState(future));
}

#define WAIT_RESULT "_ZN20QFutureInterfaceBase13waitForResultEi"
void realWaitResult(QFutureInterfaceBase *, int) QTS(WAIT_RESULT);
void waitResult(QFutureInterfaceBase *, int) WRAPPED(WAIT_RESULT);
void waitResult(QFutureInterfaceBase *future, int index)
{
    realWaitResult(future, index);
    taken(sharedState(future));
}

#define QUERY_STATE "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE"
bool realQueryState(const QFutureInterfaceBase *, QFutureInterfaceBase::State) QTS(QUERY_STATE);
bool queryState(const QFutureInterfaceBase *, QFutureInterfaceBase::State) WRAPPED(QUERY_STATE);
bool queryState(const QFutureInterfaceBase *future, QFutureInterfaceBase::State state)
{
    const bool held = realQueryState(future, state);
    taken(sharedState(future));
    return held;
}

#define DEREFERENCE "_ZNK20QFutureInterfaceBase6derefTEv"
bool realDereference(const QFutureInterfaceBase *) QTS(DEREFERENCE);
bool dereference(const QFutureInterfaceBase *) WRAPPED(DEREFERENCE);
bool dereference(const QFutureInterfaceBase *future)
{
    const void *const edge = sharedState(future);
    given(edge);
    const bool others = realDereference(future);
    if (!others)
        taken(edge);
    return others;
}

#define RUN_CONTINUATION "_ZNK20QFutureInterfaceBase15runContinuationEv"
void realRunContinuation(const QFutureInterfaceBase *) QTS(RUN_CONTINUATION);
void runContinuation(const QFutureInterfaceBase *) WRAPPED(RUN_CONTINUATION);
void runContinuation(const QFutureInterfaceBase *future)
{
    taken(sharedState(future));
    realRunContinuation(future);
}

using Continuation = std::function<void(const QFutureInterfaceBase &)>;
#define SET_CONTINUATION "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate"
void realSetContinuation(QFutureInterfaceBase *, Continuation, void *) QTS(SET_CONTINUATION);
void setContinuation(QFutureInterfaceBase *, Continuation, void *) WRAPPED(SET_CONTINUATION);
void setContinuation(QFutureInterfaceBase *future, Continuation continuation, void *next)
{
    given(sharedState(future));
    taken(sharedState(future)); // an already finished future runs it at once
    realSetContinuation(future, std::move(continuation), next);
}

#define LOCK "_ZN11QBasicMutex12lockInternalEv"
void realLock(QBasicMutex *) QTS(LOCK);
void lock(QBasicMutex *) WRAPPED(LOCK);
void lock(QBasicMutex *mutex)
{
    realLock(mutex);
    taken(mutex);
}

#define UNLOCK "_ZN11QBasicMutex14unlockInternalEv"
void realUnlock(QBasicMutex *) QTS(UNLOCK);
void unlock(QBasicMutex *) WRAPPED(UNLOCK);
void unlock(QBasicMutex *mutex)
{
    given(mutex);
    realUnlock(mutex);
}

namespace {
/// Destroyed by Qt as the last of a thread's acts before those who wait for its end go on.
struct Farewell
{
    explicit Farewell(QThread *ending)
        : thread(ending)
    { }
    ~Farewell() { given(thread); }
    QThread *const thread;
};
QThreadStorage<Farewell *> farewell;
} // namespace

/// Where work for a pool is not known by the thread that takes it: all share one edge.
namespace {
char anyWork;
}

#define POOL_START "_ZN11QThreadPool5startESt8functionIFvvEEi"
void realPoolStart(QThreadPool *, std::function<void()>, int) QTS(POOL_START);
void poolStart(QThreadPool *, std::function<void()>, int) WRAPPED(POOL_START);
void poolStart(QThreadPool *pool, std::function<void()> work, int priority)
{
    std::function<void()> watched = [work = std::move(work)] {
        taken(&anyWork);
        work();
    };
    given(&anyWork);
    realPoolStart(pool, std::move(watched), priority);
}

#define START "_ZN7QThread5startENS_8PriorityE"
void realStart(QThread *, QThread::Priority) QTS(START);
void start(QThread *, QThread::Priority) WRAPPED(START);
void start(QThread *thread, QThread::Priority priority)
{
    QObject::connect(
        thread, &QThread::started, thread, [thread] { farewell.setLocalData(new Farewell(thread)); },
        Qt::DirectConnection);
    realStart(thread, priority);
}

#define WAIT "_ZN7QThread4waitE14QDeadlineTimer"
bool realWait(QThread *, QDeadlineTimer) QTS(WAIT);
bool wait(QThread *, QDeadlineTimer) WRAPPED(WAIT);
bool wait(QThread *thread, QDeadlineTimer deadline)
{
    const bool ended = realWait(thread, deadline);
    taken(thread);
    return ended;
}
