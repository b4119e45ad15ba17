#include <string.h>

#include "kernels.h"

// A product per head: small matrices, each with its own part of every token. The parts are laid out
// (heads, tokens, columns) first, so that a head's tokens stand together as in any product.

enum { HEAD_ROWS = 128 };  // of a head that are handed out together

typedef struct {
  const kernel_set *kernels;
  const head_projection *projection;
  float *rows;  // (heads, tokens, columns)
  product_input input;
  size_t tokens;
} heads_product;

static size_t aligned(size_t bytes) { return (bytes + 63) / 64 * 64; }

size_t heads_space(size_t tokens, size_t heads, size_t columns) {
  return aligned(heads * tokens * columns * sizeof(float)) + product_space(heads * tokens, columns);
}

static void gather_head(void *context, size_t part, size_t thread) {
  (void)thread;
  const heads_product *work = context;
  const head_projection *p = work->projection;
  for (size_t t = 0; t < work->tokens; t++) {
    memcpy(
      &work->rows[(part * work->tokens + t) * p->columns],
      &p->input[(t * p->heads + part) * p->input_stride], p->columns * sizeof(float));
  }
}

// Some rows of a head, a few at a time, for every token.
static void project_heads_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const heads_product *work = context;
  const head_projection *p = work->projection;
  const weight_kernels *kernels = &work->kernels->weights[p->format];
  size_t row_bytes = weight_row_bytes(p->format, p->columns);
  size_t head = part % p->heads, first = part / p->heads * HEAD_ROWS;
  size_t last = p->rows - first < HEAD_ROWS ? p->rows : first + HEAD_ROWS;
  const char *weights = (const char *)p->weights + head * p->head_bytes;
  for (size_t r = first; r < last; r += PANEL_ROWS) {
    size_t count = last - r < PANEL_ROWS ? last - r : PANEL_ROWS;
    for (size_t t = 0; t < work->tokens; t += EXACT_TOKENS) {
      size_t row = head * work->tokens + t;
      product_input input = input_from(input_as(work->input, kernels->reads), row);
      input.tokens = work->tokens - t < EXACT_TOKENS ? work->tokens - t : EXACT_TOKENS;
      kernels->dot(
        weights + r * row_bytes, row_bytes, count, input,
        &p->out[(t * p->heads + head) * p->out_stride + r], p->heads * p->out_stride);
    }
  }
}

void compute_project_heads(
  const compute *compute, const head_projection *projection, void *space, size_t tokens) {
  size_t heads = projection->heads, columns = projection->columns;
  heads_product work = {
    .kernels = compute->kernels, .projection = projection, .rows = space, .tokens = tokens,
  };
  pool_run(compute->pool, heads, gather_head, &work);
  bool reads[INPUT_FORMS] = {false};
  reads[compute->kernels->weights[projection->format].reads] = true;
  work.input = form_input(
    compute, work.rows, (char *)space + aligned(heads * tokens * columns * sizeof(float)),
    heads * tokens, columns, reads);
  size_t shares = (projection->rows + HEAD_ROWS - 1) / HEAD_ROWS;
  pool_run(compute->pool, shares * heads, project_heads_part, &work);
}
