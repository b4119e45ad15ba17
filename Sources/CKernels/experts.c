#include <math.h>
#include <string.h>

#include "kernels.h"

// Mixtures of experts: the choice, and the products that follow it.
//
// With many tokens each expert takes all that chose it at once, so that its weights are read once;
// with one token the chosen experts work side by side, so that no thread waits for another's.

// The open place with the largest value, which is closed. Some place must be open. NaN is never
// larger than anything, so values that are no numbers still give a place.
static size_t take_largest(const float *values, bool *is_open, size_t count) {
  size_t best = count;
  for (size_t i = 0; i < count; i++) {
    if (is_open[i] && (best == count || values[i] > values[best])) best = i;
  }
  is_open[best] = false;
  return best;
}

// Opens the experts of the groups whose two best experts have the largest sums.
static void open_groups(const routing *r, const float *values, bool *is_open) {
  size_t size = r->experts / r->groups;
  float sums[MAX_EXPERTS];
  bool is_left[MAX_EXPERTS];
  for (size_t g = 0; g < r->groups; g++) {
    float best = -INFINITY, second = -INFINITY;
    for (size_t i = g * size; i < (g + 1) * size; i++) {
      if (values[i] > best) {
        second = best;
        best = values[i];
      } else if (values[i] > second) {
        second = values[i];
      }
    }
    sums[g] = size > 1 ? best + second : best;
    is_left[g] = true;
  }
  memset(is_open, false, r->experts * sizeof *is_open);
  for (size_t i = 0; i < r->used_groups; i++) {
    size_t group = take_largest(sums, is_left, r->groups);
    for (size_t e = group * size; e < (group + 1) * size; e++) is_open[e] = true;
  }
}

// A sum of shares is not taken to be smaller than the smallest normal half, as other engines have
// it.
static const float SMALLEST_SUM = 0x1p-14f;

static void route_token(
  const kernel_set *kernels, const routing *r, float *scores, uint32_t *chosen, float *shares) {
  if (r->sigmoid) {
    for (size_t e = 0; e < r->experts; e++) scores[e] = 1 / (1 + expf(-scores[e]));
  } else {
    kernels->softmax(scores, 1, r->experts);
  }
  float values[MAX_EXPERTS];
  bool is_open[MAX_EXPERTS];
  for (size_t e = 0; e < r->experts; e++) {
    values[e] = scores[e] + (r->bias ? r->bias[e] : 0);
    is_open[e] = true;
  }
  if (r->groups > 1) open_groups(r, values, is_open);
  float sum = 0;
  for (size_t i = 0; i < r->used; i++) {
    chosen[i] = (uint32_t)take_largest(values, is_open, r->experts);
    shares[i] = scores[chosen[i]];
    sum += shares[i];
  }
  float factor = r->normalizes ? r->scale / fmaxf(sum, SMALLEST_SUM) : r->scale;
  for (size_t i = 0; i < r->used; i++) shares[i] *= factor;
}

typedef struct {
  const kernel_set *kernels;
  const routing *routing;
  float *scores, *shares;
  uint32_t *chosen;
} choosing;

static void route_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const choosing *work = context;
  const routing *r = work->routing;
  route_token(
    work->kernels, r, &work->scores[part * r->experts], &work->chosen[part * r->used],
    &work->shares[part * r->used]);
}

void compute_route(
  const compute *compute, const routing *routing, float *scores, size_t tokens, uint32_t *chosen,
  float *shares) {
  choosing work = {compute->kernels, routing, scores, shares, chosen};
  pool_run(compute->pool, tokens, route_part, &work);
}

void experts_group(
  const uint32_t *chosen, size_t count, size_t experts, uint32_t *starts, uint32_t *places) {
  memset(starts, 0, (experts + 1) * sizeof *starts);
  for (size_t i = 0; i < count; i++) starts[chosen[i] + 1]++;
  for (size_t e = 0; e < experts; e++) starts[e + 1] += starts[e];
  // Filling moves each start to where the next expert's places begin; then they are moved back.
  for (size_t i = 0; i < count; i++) places[starts[chosen[i]]++] = (uint32_t)i;
  memmove(&starts[1], starts, experts * sizeof *starts);
  starts[0] = 0;
}

typedef struct {
  const float *in, *shares;
  const uint32_t *places;
  float *out;
  size_t used, width;
} moving;

static void gather_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const moving *work = context;
  size_t token = work->places[part] / work->used;
  memcpy(
    &work->out[part * work->width], &work->in[token * work->width],
    work->width * sizeof *work->out);
}

void compute_gather(
  const compute *compute, const float *in, const uint32_t *places, size_t count, size_t used,
  size_t width, float *out) {
  moving work = {in, NULL, places, out, used, width};
  pool_run(compute->pool, count, gather_part, &work);
}

static void scatter_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const moving *work = context;
  size_t place = work->places[part];
  const float *restrict in = &work->in[part * work->width];
  float *restrict out = &work->out[place / work->used * work->width];
  float share = work->shares[place];
  for (size_t i = 0; i < work->width; i++) out[i] += share * in[i];
}

void compute_scatter(
  const compute *compute, const float *in, const uint32_t *places, const float *shares,
  size_t count, size_t used, size_t width, float *out) {
  moving work = {in, shares, places, out, used, width};
  pool_run(compute->pool, count, scatter_part, &work);
}

typedef struct {
  const kernel_set *kernels;
  const expert_sum *sum;
  product_input input;
} summing;

static void sum_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const summing *work = context;
  const expert_sum *s = work->sum;
  const weight_kernels *kernels = &work->kernels->weights[s->format];
  size_t row_bytes = weight_row_bytes(s->format, s->columns);
  size_t first = part * PANEL_ROWS, rest = s->rows - first;
  size_t count = rest < PANEL_ROWS ? rest : PANEL_ROWS;
  float *out = &s->out[first];
  for (size_t i = 0; i < s->used; i++) {
    product_input input = input_from(input_as(work->input, kernels->reads), i);
    input.tokens = 1;
    float products[PANEL_ROWS];
    size_t row = s->chosen[i] * s->rows + first;
    kernels->dot(
      (const char *)s->weights + row * row_bytes, row_bytes, count, input, products, PANEL_ROWS);
    for (size_t r = 0; r < count; r++) out[r] += s->shares[i] * products[r];
  }
}

void compute_expert_sum(const compute *compute, const expert_sum *sum, void *space) {
  bool reads[INPUT_FORMS] = {false};
  reads[compute->kernels->weights[sum->format].reads] = true;
  summing work = {
    compute->kernels, sum,
    form_input(compute, sum->input, space, sum->used, sum->columns, reads),
  };
  pool_run(compute->pool, (sum->rows + PANEL_ROWS - 1) / PANEL_ROWS, sum_part, &work);
}
