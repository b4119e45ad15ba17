#include "pool.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define spin_pause() _mm_pause()
#elif defined(__aarch64__)
#define spin_pause() __asm__ volatile("yield")
#else
#define spin_pause() ((void)0)
#endif

// One word says which job is current, whether it may still be entered, and how many threads are
// inside it:
//
//   63            32 31     30            0
//   | job number    | open | threads inside |
//
// A thread enters by adding 1 to a word that is open and leaves by subtracting it; the caller
// closes the word and waits for "inside" to become 0. A thread that comes late finds the word
// closed, so the caller never waits for a thread that the system has not scheduled.
enum { SPINS = 4000, SPINS_BEFORE_YIELD = 20000 };
static const uint64_t OPEN = UINT64_C(1) << 31;
static const uint64_t INSIDE = (UINT64_C(1) << 31) - 1;

struct thread_pool {
  _Alignas(64) _Atomic uint64_t word;
  _Alignas(64) _Atomic size_t next;  // the next part to be taken
  _Alignas(64) size_t parts;
  pool_work work;
  void *context;
  pool_question should_stop;  // or NULL
  void *question_context;
  _Atomic bool stopped;

  _Atomic bool stopping;
  _Atomic size_t sleepers;
  pthread_mutex_t mutex;
  pthread_cond_t wake;

  size_t threads;
  size_t started;
  pthread_t handles[POOL_MAX_THREADS];
};

typedef struct {
  thread_pool *pool;
  size_t thread;
} worker_start;

static uint32_t job_number(uint64_t word) { return (uint32_t)(word >> 32); }

// Only the caller asks the question; the other threads see its answer.
static bool is_stopped(thread_pool *pool, size_t thread) {
  if (!pool->should_stop) return false;
  if (atomic_load_explicit(&pool->stopped, memory_order_relaxed)) return true;
  if (thread != 0 || !pool->should_stop(pool->question_context)) return false;
  atomic_store_explicit(&pool->stopped, true, memory_order_relaxed);
  return true;
}

static void take_parts(thread_pool *pool, size_t thread) {
  size_t part;
  while ((part = atomic_fetch_add_explicit(&pool->next, 1, memory_order_relaxed)) < pool->parts) {
    if (is_stopped(pool, thread)) return;
    pool->work(pool->context, part, thread);
  }
}

// Enters the job of `word` if it is open and still the current one.
static bool enter(thread_pool *pool, uint64_t word) {
  while (word & OPEN) {
    uint64_t current = word;
    if (atomic_compare_exchange_weak_explicit(
          &pool->word, &current, word + 1, memory_order_acquire, memory_order_relaxed)) {
      return true;
    }
    if (job_number(current) != job_number(word)) return false;
    word = current;
  }
  return false;
}

// Waits until the job is another than `seen`, first awake and then asleep. The sleeper counts
// itself before it looks again, the caller publishes before it looks for sleepers: one of them sees
// the other.
static uint64_t wait_for_job(thread_pool *pool, uint32_t seen) {
  uint64_t word;
  for (int spins = 0; spins < SPINS; spins++) {
    word = atomic_load_explicit(&pool->word, memory_order_relaxed);
    if (job_number(word) != seen || atomic_load_explicit(&pool->stopping, memory_order_relaxed)) {
      return word;
    }
    spin_pause();
  }
  pthread_mutex_lock(&pool->mutex);
  atomic_fetch_add(&pool->sleepers, 1);
  while (job_number(word = atomic_load(&pool->word)) == seen && !atomic_load(&pool->stopping)) {
    pthread_cond_wait(&pool->wake, &pool->mutex);
  }
  atomic_fetch_sub(&pool->sleepers, 1);
  pthread_mutex_unlock(&pool->mutex);
  return word;
}

static void *worker(void *argument) {
  worker_start start = *(worker_start *)argument;
  free(argument);
  thread_pool *pool = start.pool;
  uint32_t seen = 0;
  while (!atomic_load_explicit(&pool->stopping, memory_order_relaxed)) {
    uint64_t word = wait_for_job(pool, seen);
    seen = job_number(word);
    if (enter(pool, word)) {
      take_parts(pool, start.thread);
      atomic_fetch_sub_explicit(&pool->word, 1, memory_order_release);
    }
  }
  return NULL;
}

static void wake_sleepers(thread_pool *pool) {
  if (atomic_load(&pool->sleepers) == 0) return;
  pthread_mutex_lock(&pool->mutex);
  pthread_cond_broadcast(&pool->wake);
  pthread_mutex_unlock(&pool->mutex);
}

void pool_run(thread_pool *pool, size_t parts, pool_work work, void *context) {
  if (parts <= 1 || pool->threads == 1) {
    for (size_t part = 0; part < parts && !is_stopped(pool, 0); part++) work(context, part, 0);
    return;
  }
  pool->parts = parts;
  pool->work = work;
  pool->context = context;
  atomic_store_explicit(&pool->next, 0, memory_order_relaxed);
  uint32_t number = job_number(atomic_load_explicit(&pool->word, memory_order_relaxed)) + 1;
  atomic_store(&pool->word, ((uint64_t)number << 32) | OPEN);
  wake_sleepers(pool);

  take_parts(pool, 0);

  atomic_fetch_and_explicit(&pool->word, ~OPEN, memory_order_relaxed);
  size_t spins = 0;
  while (atomic_load_explicit(&pool->word, memory_order_acquire) & INSIDE) {
    if (spins++ < SPINS_BEFORE_YIELD) {
      spin_pause();
    } else {
      sched_yield();  // the thread inside waits for our processor
    }
  }
}

void pool_watch(thread_pool *pool, pool_question should_stop, void *context) {
  pool->should_stop = should_stop;
  pool->question_context = context;
  atomic_store_explicit(&pool->stopped, false, memory_order_relaxed);
}

bool pool_was_stopped(const thread_pool *pool) {
  return atomic_load_explicit(&pool->stopped, memory_order_relaxed);
}

size_t pool_threads(const thread_pool *pool) { return pool->threads; }

static bool start_worker(thread_pool *pool, size_t thread) {
  worker_start *start = malloc(sizeof *start);
  if (!start) return false;
  *start = (worker_start){pool, thread};
  if (pthread_create(&pool->handles[thread], NULL, worker, start) != 0) {
    free(start);
    return false;
  }
  pool->started = thread + 1;
  return true;
}

thread_pool *pool_create(size_t threads) {
  if (threads < 1 || threads > POOL_MAX_THREADS) return NULL;
  thread_pool *pool = aligned_alloc(64, (sizeof *pool + 63) / 64 * 64);
  if (!pool) return NULL;
  *pool = (thread_pool){.threads = threads, .started = 1};
  pthread_mutex_init(&pool->mutex, NULL);
  pthread_cond_init(&pool->wake, NULL);
  for (size_t thread = 1; thread < threads; thread++) {
    if (!start_worker(pool, thread)) {
      pool_destroy(pool);
      return NULL;
    }
  }
  return pool;
}

void pool_destroy(thread_pool *pool) {
  pthread_mutex_lock(&pool->mutex);
  atomic_store(&pool->stopping, true);
  pthread_cond_broadcast(&pool->wake);
  pthread_mutex_unlock(&pool->mutex);
  for (size_t thread = 1; thread < pool->started; thread++) {
    pthread_join(pool->handles[thread], NULL);
  }
  pthread_cond_destroy(&pool->wake);
  pthread_mutex_destroy(&pool->mutex);
  free(pool);
}
