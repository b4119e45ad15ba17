#pragma once

#include <stdbool.h>
#include <stddef.h>

/// A fixed set of threads that share one job at a time.
///
/// The caller works too, so a pool of n owns n − 1 threads. Idle threads spin for some
/// microseconds, because the next job of a decoding step follows at once, and then sleep: a pool
/// nobody uses costs nothing.
typedef struct thread_pool thread_pool;

/// Part `part` of a job, run by thread `thread` of 0..<threads. Parts run in any order.
typedef void (*pool_work)(void *_Nullable context, size_t part, size_t thread);

/// A pool of `threads` (at least 1, at most POOL_MAX_THREADS), or NULL when the system refuses.
thread_pool *_Nullable pool_create(size_t threads);

enum { POOL_MAX_THREADS = 256 };

/// The number of threads, the caller's included.
size_t pool_threads(const thread_pool *_Nonnull pool);

/// Runs every part of a job and returns when all are done. One caller at a time; a work must not
/// call back into the pool.
void pool_run(
  thread_pool *_Nonnull pool, size_t parts, pool_work _Nonnull work, void *_Nullable context);

/// Asks whether to stop.
typedef bool (*pool_question)(void *_Nullable context);

/// Lets the caller of later jobs ask a question before each part that it does. Once the answer is
/// yes, the parts of all jobs are passed over, and what they should have written is undefined,
/// until the next call. NULL asks nothing. No job may be running.
void pool_watch(
  thread_pool *_Nonnull pool, pool_question _Nullable should_stop, void *_Nullable context);

/// Whether the answer was yes since the last pool_watch.
bool pool_was_stopped(const thread_pool *_Nonnull pool);

/// Ends the threads. Nothing may be running.
void pool_destroy(thread_pool *_Nonnull pool);
