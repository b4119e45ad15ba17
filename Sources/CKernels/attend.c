#include "kernels.h"

typedef struct {
  const kernel_set *kernels;
  const attention *attention;
  size_t rows_per_part;  // at most ATTENTION_ROWS
} attending;

// Some rows of one cache head: a row is a query head of a token, and the heads that share keys and
// values come one after the other. Scores against the keys of every position up to the last
// token's, softmax of each row up to its own, and the values mixed in that proportion.
static void attend_part(void *context, size_t part, size_t thread) {
  const attending *work = context;
  const attention *a = work->attention;
  const cache_kernels *kernels = &work->kernels->caches[a->format];
  size_t group = a->heads / a->kv_heads, rows = group * a->tokens;
  size_t cache_head = part % a->kv_heads;
  size_t first = part / a->kv_heads * work->rows_per_part, rest = rows - first;
  size_t count = rest < work->rows_per_part ? rest : work->rows_per_part;
  size_t keys = cache_head * a->context * cache_row_bytes(a->format, a->size);
  size_t values = cache_head * a->context * a->value_row_bytes;
  size_t longest = a->position + (first + count - 1) / group + 1;

  const float *queries[ATTENTION_ROWS];
  float *scores[ATTENTION_ROWS], *out[ATTENTION_ROWS];
  for (size_t i = 0; i < count; i++) {
    size_t token = (first + i) / group, head = cache_head * group + (first + i) % group;
    queries[i] = &a->queries[(token * a->heads + head) * a->size];
    out[i] = &a->out[(token * a->heads + head) * a->value_size];
    scores[i] = &a->scores[(thread * ATTENTION_ROWS + i) * a->context];
  }
  kernels->score(queries, count, (const char *)a->keys + keys, longest, a->size, scores);
  for (size_t i = 0; i < count; i++) {
    size_t positions = a->position + (first + i) / group + 1;
    work->kernels->softmax(scores[i], a->scale, positions);
    for (size_t later = positions; later < longest; later++) scores[i][later] = 0;
  }
  kernels->mix(
    (const float *const *)scores, count, (const char *)a->values + values, a->value_row_bytes,
    longest, a->value_size, out);
}

// As many rows together as leave every thread a part: keys and values are read once a part.
void compute_attend(const compute *compute, const attention *attention) {
  size_t rows = attention->heads / attention->kv_heads * attention->tokens;
  size_t threads = pool_threads(compute->pool);
  size_t shares = (threads + attention->kv_heads - 1) / attention->kv_heads;
  size_t together = (rows + shares - 1) / shares;
  if (together > ATTENTION_ROWS) together = ATTENTION_ROWS;
  attending work = {compute->kernels, attention, together};
  pool_run(
    compute->pool, (rows + together - 1) / together * attention->kv_heads, attend_part, &work);
}

typedef struct {
  const kernel_set *kernels;
  const float *in, *weight;
  float *out;
  float epsilon;
  size_t count, stride;
} norming;

static void norm_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const norming *work = context;
  size_t start = part * work->stride;
  work->kernels->rms_norm(
    &work->in[start], work->weight, work->epsilon, &work->out[start], work->count);
}

void compute_rms_norm(
  const compute *compute, const float *in, const float *weight, float epsilon, float *out,
  size_t rows, size_t count, size_t stride) {
  norming work = {compute->kernels, in, weight, out, epsilon, count, stride};
  pool_run(compute->pool, rows, norm_part, &work);
}

// Shorter shares than this cost more to hand out than to do.
enum { GATE_SHARE = 4096 };

typedef struct {
  const kernel_set *kernels;
  float *gate;
  const float *up;
  size_t count;
} gating;

static void gate_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const gating *work = context;
  size_t start = part * GATE_SHARE;
  size_t rest = work->count - start;
  work->kernels->swiglu(
    &work->gate[start], &work->up[start], rest < GATE_SHARE ? rest : GATE_SHARE);
}

void compute_swiglu(const compute *compute, float *gate, const float *up, size_t count) {
  gating work = {compute->kernels, gate, up, count};
  pool_run(compute->pool, (count + GATE_SHARE - 1) / GATE_SHARE, gate_part, &work);
}
