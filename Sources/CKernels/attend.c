#include "kernels.h"

typedef struct {
  const kernel_set *kernels;
  const attention *attention;
} attending;

// One head of one token: scores against the keys of every position up to its own, softmax, and the
// values mixed in that proportion. Several heads share the keys and values of one cache head.
static void attend_part(void *context, size_t part, size_t thread) {
  const attending *work = context;
  const attention *a = work->attention;
  const cache_kernels *kernels = &work->kernels->caches[a->format];
  size_t token = part / a->heads, head = part % a->heads;
  size_t positions = a->position + token + 1;
  size_t cache_head = head / (a->heads / a->kv_heads);
  size_t offset = cache_head * a->context * cache_row_bytes(a->format, a->size);
  float *scores = &a->scores[thread * a->context];
  const float *query = &a->queries[part * a->size];
  kernels->score(query, (const char *)a->keys + offset, positions, a->size, scores);
  work->kernels->softmax(scores, a->scale, positions);
  kernels->mix(scores, (const char *)a->values + offset, positions, a->size, &a->out[part * a->size]);
}

void compute_attend(const compute *compute, const attention *attention) {
  attending work = {compute->kernels, attention};
  pool_run(compute->pool, attention->tokens * attention->heads, attend_part, &work);
}

typedef struct {
  const kernel_set *kernels;
  const float *in, *weight;
  float *out;
  float epsilon;
  size_t count;
} norming;

static void norm_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const norming *work = context;
  size_t start = part * work->count;
  work->kernels->rms_norm(
    &work->in[start], work->weight, work->epsilon, &work->out[start], work->count);
}

void compute_rms_norm(
  const compute *compute, const float *in, const float *weight, float epsilon, float *out,
  size_t tokens, size_t count) {
  norming work = {compute->kernels, in, weight, out, epsilon, count};
  pool_run(compute->pool, tokens, norm_part, &work);
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
