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

/// What any thread may raise to end the work of a pool early. Once raised it stays so.
typedef struct stop_flag stop_flag;

/// A flag that is not raised, or NULL when there is no memory.
stop_flag *_Nullable stop_flag_create(void);
void stop_flag_raise(stop_flag *_Nonnull flag);
bool stop_flag_is_raised(const stop_flag *_Nonnull flag);
void stop_flag_destroy(stop_flag *_Nonnull flag);

/// Lets jobs from now on look at `flag` before each part: once it is raised, parts are passed over
/// and what they should have written is undefined. NULL ends the watch. Nothing may be running.
void pool_watch(thread_pool *_Nonnull pool, const stop_flag *_Nullable flag);

/// Ends the threads. Nothing may be running.
void pool_destroy(thread_pool *_Nonnull pool);
