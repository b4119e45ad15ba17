#include <string.h>

#include "half.h"
#include "kernels.h"

// A product of a weight matrix with one or many input rows.
//
// With few tokens the time goes into reading weights: rows are read once per token, straight from
// the file, by `dot`. With many it goes into arithmetic: sixteen rows are repacked into a panel
// small enough to stay in the first-level cache, and every token is run against it.

enum {
  PANEL_TOKENS = 4,     // from here on a panel pays for its packing
  PANEL_COLUMNS = 512,  // of a panel at a time: 32 KiB of floats
  PARTS_PER_THREAD = 4,
};

typedef struct {
  const kernel_set *kernels;
  const float *input;         // (tokens, columns)
  const q8_input *quantized;  // (tokens, columns / 32)
  size_t tokens, columns;
  const projection *projections;
  size_t rows_per_part;
} product;

// Rows `first`..<`last` for every token, some at a time.
static void project_rows(const product *work, const projection *p, size_t first, size_t last) {
  const weight_kernels *kernels = &work->kernels->weights[p->format];
  size_t row_bytes = weight_row_bytes(p->format, work->columns);
  for (size_t r = first; r < last; r += PANEL_ROWS) {
    const char *rows = (const char *)p->weights + r * row_bytes;
    size_t count = last - r < PANEL_ROWS ? last - r : PANEL_ROWS;
    for (size_t t = 0; t < work->tokens; t++) {
      const void *input = kernels->reads_q8
        ? (const void *)&work->quantized[t * (work->columns / Q8_BLOCK)]
        : (const void *)&work->input[t * work->columns];
      float sums[PANEL_ROWS];
      kernels->dot(rows, row_bytes, count, input, work->columns, sums);
      float *out = &p->out[t * p->rows + r];
      for (size_t i = 0; i < count; i++) {
        out[i] = (p->adds ? out[i] : 0) + (p->bias ? p->bias[r + i] : 0) + sums[i];
      }
    }
  }
}

// Sixteen rows as floats: panel (columns, 16).
static void pack_f32(
  const weight_kernels *kernels, const uint8_t *rows, size_t row_bytes, size_t offset,
  size_t columns, float *panel) {
  float row[PANEL_COLUMNS];
  for (size_t r = 0; r < PANEL_ROWS; r++) {
    kernels->widen(rows + r * row_bytes + offset, row, columns);
    for (size_t c = 0; c < columns; c++) panel[c * PANEL_ROWS + r] = row[c];
  }
}

// Rows `first`..<`first + 16`, as panels of at most PANEL_COLUMNS columns.
static void project_panel(const product *work, const projection *p, size_t first) {
  const weight_kernels *kernels = &work->kernels->weights[p->format];
  size_t row_bytes = weight_row_bytes(p->format, work->columns);
  const uint8_t *rows = (const uint8_t *)p->weights + first * row_bytes;
  float *out = &p->out[first];
  for (size_t t = 0; t < work->tokens; t++) {
    for (size_t r = 0; r < PANEL_ROWS; r++) {
      float *value = &out[t * p->rows + r];
      *value = (p->adds ? *value : 0) + (p->bias ? p->bias[first + r] : 0);
    }
  }
  _Alignas(64) float panel[PANEL_COLUMNS * PANEL_ROWS];
  _Alignas(64) float scales[PANEL_COLUMNS / Q8_BLOCK * PANEL_ROWS];
  for (size_t c = 0; c < work->columns; c += PANEL_COLUMNS) {
    size_t columns = work->columns - c < PANEL_COLUMNS ? work->columns - c : PANEL_COLUMNS;
    if (kernels->reads_q8) {
      work->kernels->q8_0_pack(
        rows + weight_row_bytes(p->format, c), row_bytes, columns, (int8_t *)panel, scales);
      work->kernels->q8_panel(
        (const int8_t *)panel, scales, columns, &work->quantized[c / Q8_BLOCK],
        work->columns / Q8_BLOCK, out, p->rows, work->tokens);
    } else {
      pack_f32(kernels, rows, row_bytes, weight_row_bytes(p->format, c), columns, panel);
      work->kernels->f32_panel(
        panel, columns, &work->input[c], work->columns, out, p->rows, work->tokens);
    }
  }
}

static size_t parts_of(const projection *p, size_t rows_per_part) {
  return (p->rows + rows_per_part - 1) / rows_per_part;
}

// Whether there is a panel for a format; rows of the others are read once per token.
static bool has_panel(const product *work, weight_format format) {
  return format == WEIGHT_Q8_0 || !work->kernels->weights[format].reads_q8;
}

static void project_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const product *work = context;
  const projection *p = work->projections;
  for (size_t parts; part >= (parts = parts_of(p, work->rows_per_part)); p++) part -= parts;
  size_t row = part * work->rows_per_part;
  size_t last = row + work->rows_per_part < p->rows ? row + work->rows_per_part : p->rows;
  if (work->tokens >= PANEL_TOKENS && has_panel(work, p->format)) {
    for (; row + PANEL_ROWS <= last; row += PANEL_ROWS) project_panel(work, p, row);
  }
  project_rows(work, p, row, last);
}

typedef struct {
  const kernel_set *kernels;
  const float *input;
  q8_input *quantized;
  size_t columns;
} rounding;

static void quantize_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const rounding *work = context;
  size_t blocks = work->columns / Q8_BLOCK;
  work->kernels->quantize(
    &work->input[part * work->columns], &work->quantized[part * blocks], work->columns);
}

void compute_project(
  const compute *compute, const float *input, q8_input *quantized, size_t tokens, size_t columns,
  const projection *projections, size_t count) {
  bool reads_q8 = false;
  size_t rows = 0;
  for (size_t i = 0; i < count; i++) {
    reads_q8 |= compute->kernels->weights[projections[i].format].reads_q8;
    rows += projections[i].rows;
  }
  if (reads_q8) {
    rounding work = {compute->kernels, input, quantized, columns};
    pool_run(compute->pool, tokens, quantize_part, &work);
  }
  size_t share = rows / (PARTS_PER_THREAD * pool_threads(compute->pool));
  size_t rows_per_part = share / PANEL_ROWS * PANEL_ROWS;
  if (rows_per_part < PANEL_ROWS) rows_per_part = PANEL_ROWS;
  product work = {
    compute->kernels, input, quantized, tokens, columns, projections, rows_per_part,
  };
  size_t parts = 0;
  for (size_t i = 0; i < count; i++) parts += parts_of(&projections[i], rows_per_part);
  pool_run(compute->pool, parts, project_part, &work);
}
