#include <string.h>

#include "half.h"
#include "kernels.h"

// A product of weight matrices with one or many input rows.
//
// With few tokens the time goes into reading weights: rows are read once, straight from the file,
// by `dot`. With many it goes into arithmetic: sixteen rows are repacked into a panel small enough
// to stay in the first-level cache, and every token is run against it.

enum { PARTS_PER_THREAD = 4 };

typedef struct {
  const kernel_set *kernels;
  product_input input;
  const projection *projections;
  size_t rows_per_part;
} product;

static product_input input_at_column(product_input input, size_t column) {
  input.floats += column;
  input.halves += column;
  input.bfloats += column;
  input.bits += column;
  input.rounded = q8_rows_at_column(input.rounded, column);
  input.wide = q8_rows_at_column(input.wide, column);
  return input;
}

// What products are added to: the bias, on top of what is there where the projection adds.
static void begin_rows(const projection *p, size_t tokens, size_t first, size_t last) {
  for (size_t t = 0; t < tokens; t++) {
    float *out = &p->out[t * p->rows];
    for (size_t r = first; r < last; r++) {
      out[r] = (p->adds ? out[r] : 0) + (p->bias ? p->bias[r] : 0);
    }
  }
}

// Rows `first`..<`last` for every token, some at a time, so that several tokens find them in cache.
static void project_rows(const product *work, const projection *p, size_t first, size_t last) {
  const weight_kernels *kernels = &work->kernels->weights[p->format];
  size_t row_bytes = weight_row_bytes(p->format, work->input.columns);
  size_t tokens = work->input.tokens;
  float sums[EXACT_TOKENS * PANEL_ROWS];
  for (size_t r = first; r < last; r += PANEL_ROWS) {
    size_t count = last - r < PANEL_ROWS ? last - r : PANEL_ROWS;
    begin_rows(p, tokens, r, r + count);
    for (size_t t = 0; t < tokens; t += EXACT_TOKENS) {
      product_input input = input_from(input_as(work->input, kernels->reads), t);
      input.tokens = tokens - t < EXACT_TOKENS ? tokens - t : EXACT_TOKENS;
      kernels->dot(
        (const char *)p->weights + r * row_bytes, row_bytes, count, input, sums, PANEL_ROWS);
      for (size_t i = 0; i < input.tokens; i++) {
        float *out = &p->out[(t + i) * p->rows + r];
        for (size_t j = 0; j < count; j++) out[j] += sums[i * PANEL_ROWS + j];
      }
    }
  }
}

// The same for whole panels. Columns go outside, so that the part of the input that all panels meet
// stays in the second-level cache.
static void project_panels(const product *work, const projection *p, size_t first, size_t last) {
  const weight_kernels *kernels = &work->kernels->weights[p->format];
  size_t columns = work->input.columns, row_bytes = weight_row_bytes(p->format, columns);
  begin_rows(p, work->input.tokens, first, last);
  weight_panel panel;
  for (size_t c = 0; c < columns; c += PANEL_COLUMNS) {
    size_t width = columns - c < PANEL_COLUMNS ? columns - c : PANEL_COLUMNS;
    product_input input = input_at_column(input_as(work->input, kernels->reads), c);
    for (size_t r = first; r < last; r += PANEL_ROWS) {
      kernels->pack((const char *)p->weights + r * row_bytes, row_bytes, c, width, &panel);
      kernels->panel(&panel, width, input, &p->out[r], p->rows);
    }
  }
}

static size_t parts_of(const projection *p, size_t rows_per_part) {
  return (p->rows + rows_per_part - 1) / rows_per_part;
}

static void project_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const product *work = context;
  const projection *p = work->projections;
  for (size_t parts; part >= (parts = parts_of(p, work->rows_per_part)); p++) part -= parts;
  size_t row = part * work->rows_per_part;
  size_t last = row + work->rows_per_part < p->rows ? row + work->rows_per_part : p->rows;
  size_t panels = work->input.tokens > EXACT_TOKENS ? (last - row) / PANEL_ROWS * PANEL_ROWS : 0;
  if (panels) project_panels(work, p, row, row + panels);
  project_rows(work, p, row + panels, last);
}

// ---- The input in the forms that are read -----------------------------------------------------

// Vector kernels read eight groups also where a row ends with fewer; what lies beyond is not used.
enum { GAP = 64 };

static size_t aligned(size_t bytes) { return (bytes + 63) / 64 * 64; }

static size_t rounded_space(size_t tokens, size_t columns) {
  size_t groups = columns / GROUP;
  return aligned(tokens * columns) + 3 * (aligned(tokens * groups * 4) + GAP)
    + 2 * (aligned(tokens * groups * 8) + GAP);
}

size_t product_space(size_t tokens, size_t columns) {
  return 2 * aligned(tokens * columns * 4) + aligned(tokens * columns * 2)
    + 2 * rounded_space(tokens, columns);
}

// Takes the next part of the space, with zeros behind it, so that no read is of what was never
// written.
static void *take(char **next, size_t bytes) {
  char *start = *next;
  memset(start + bytes, 0, GAP);
  *next = start + aligned(bytes) + GAP;
  return start;
}

static q8_rows take_rows(char **next, size_t tokens, size_t columns) {
  size_t groups = columns / GROUP;
  q8_rows rows = {.columns = columns, .groups = groups};
  rows.scales = take(next, tokens * groups * 4);
  rows.sums = take(next, tokens * groups * 4);
  rows.half_sums = take(next, tokens * groups * 8);
  rows.offsets = take(next, tokens * groups * 8);
  rows.short_sums = take(next, tokens * groups * 4);
  rows.quants = (int8_t *)*next;
  *next += aligned(tokens * columns);
  return rows;
}

static product_input input_in(void *space, const float *floats, size_t tokens, size_t columns) {
  char *next = space;
  product_input input = {.floats = floats, .tokens = tokens, .columns = columns};
  input.rounded = take_rows(&next, tokens, columns);
  input.wide = take_rows(&next, tokens, columns);
  size_t bytes = aligned(tokens * columns * 4);
  input.halves = (float *)(void *)next;
  input.bfloats = (float *)(void *)(next + bytes);
  input.bits = (uint16_t *)(void *)(next + 2 * bytes);
  return input;
}

typedef struct {
  const kernel_set *kernels;
  product_input input;
  const bool *reads;
} forming;

// Forms are made here and read by the kernels: the only moment in which they are not constant.
static void form_part(void *context, size_t part, size_t thread) {
  (void)thread;
  const forming *work = context;
  product_input row = input_from(work->input, part);
  const kernel_set *kernels = work->kernels;
  if (work->reads[INPUT_Q8]) kernels->round(row.floats, row.rounded);
  if (work->reads[INPUT_Q8_WIDE]) kernels->round_wide(row.floats, row.wide);
  if (work->reads[INPUT_HALVES]) {
    kernels->round_halves(row.floats, (float *)row.halves, row.columns);
  }
  if (work->reads[INPUT_BFLOATS]) {
    kernels->round_bfloats(row.floats, (float *)row.bfloats, row.columns);
  }
  if (work->reads[INPUT_BFLOAT_BITS]) {
    for (size_t i = 0; i < row.columns; i++) {
      ((uint16_t *)row.bits)[i] = (uint16_t)(bits_of_float(bfloat_of_float(row.floats[i])) >> 16);
    }
  }
}

product_input form_input(
  const compute *compute, const float *input, void *space, size_t tokens, size_t columns,
  const bool reads[INPUT_FORMS]) {
  forming forms = {compute->kernels, input_in(space, input, tokens, columns), reads};
  bool forms_any = false;
  for (size_t form = INPUT_FLOATS + 1; form < INPUT_FORMS; form++) forms_any |= reads[form];
  if (forms_any) pool_run(compute->pool, tokens, form_part, &forms);
  return forms.input;
}

void compute_project(
  const compute *compute, const float *input, void *space, size_t tokens, size_t columns,
  const projection *projections, size_t count) {
  bool reads[INPUT_FORMS] = {false};
  size_t rows = 0;
  for (size_t i = 0; i < count; i++) {
    reads[compute->kernels->weights[projections[i].format].reads] = true;
    rows += projections[i].rows;
  }
  product_input formed = form_input(compute, input, space, tokens, columns, reads);
  // Shares small enough to even out, and to stop between two of them soon.
  size_t share = rows / (PARTS_PER_THREAD * pool_threads(compute->pool));
  size_t rows_per_part = share / PANEL_ROWS * PANEL_ROWS;
  if (rows_per_part < PANEL_ROWS) rows_per_part = PANEL_ROWS;
  if (tokens > EXACT_TOKENS && rows_per_part > 8 * PANEL_ROWS) rows_per_part = 8 * PANEL_ROWS;
  product work = {compute->kernels, formed, projections, rows_per_part};
  size_t parts = 0;
  for (size_t i = 0; i < count; i++) parts += parts_of(&projections[i], rows_per_part);
  pool_run(compute->pool, parts, project_part, &work);
}
