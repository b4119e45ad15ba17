#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "CKernels.h"

// Feeds arbitrary bytes, as rows of weights in every format, to everything that reads them. The
// first four bytes choose format, level, columns and tokens; inputs are made of the same bytes, so
// they hold infinities and what is no number. Buffers have exactly their size, so that a sanitizer
// sees a step beyond.

static void *fill(size_t bytes, const uint8_t *data, size_t size) {
  uint8_t *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
  for (size_t i = 0; i < bytes; i++) memory[i] = size > 0 ? data[i % size] : 0;
  return memory;
}

// As the Swift side has them: rows of weights are aligned to two bytes, or four for floats.
static void *rows_of(size_t bytes, const uint8_t *data, size_t size) {
  uint8_t *memory = malloc(bytes);
  for (size_t i = 0; i < bytes; i++) memory[i] = size > 0 ? data[i % size] : 0;
  return memory;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 4) return 0;
  weight_format format = data[0] % WEIGHT_FORMAT_COUNT;
  kernel_level level = data[1] % (kernels_best_level() + 1);
  size_t columns = 256 * (1 + data[2] % 3), tokens = 1 + data[3] % 9, rows = 16;
  const kernel_set *kernels = kernels_of_level(level);
  const weight_kernels *weights = kernels_of_weights(kernels, format);
  const weight_traits *traits = traits_of_weights(format);
  data += 4;
  size -= 4;

  size_t row_bytes = weight_row_bytes(format, columns), groups = columns / GROUP;
  uint8_t *matrix = rows_of(rows * row_bytes, data, size);
  float *floats = fill(tokens * columns * sizeof(float), data, size);
  float *out = fill(tokens * rows * sizeof(float), NULL, 0);
  float *wide = fill(columns * sizeof(float), NULL, 0);
  q8_rows rounded = {
    .quants = fill(tokens * columns, NULL, 0),
    .scales = fill(tokens * groups * sizeof(float), NULL, 0),
    .sums = fill(tokens * groups * sizeof(float), NULL, 0),
    .half_sums = fill(tokens * groups * 2 * sizeof(float), NULL, 0),
    .offsets = fill(tokens * groups * 2 * sizeof(int32_t), NULL, 0),
    .short_sums = fill(tokens * groups * 2 * sizeof(int16_t), NULL, 0),
    .columns = columns,
    .groups = groups,
  };
  uint16_t *bits = fill(tokens * columns * sizeof(uint16_t), data, size);
  product_input input = {
    .floats = floats, .halves = floats, .bfloats = floats, .bits = bits, .rounded = rounded,
    .wide = rounded, .tokens = tokens, .columns = columns};
  for (size_t t = 0; t < tokens; t++) {
    bool is_wide = weights->reads == INPUT_Q8_WIDE;
    (is_wide ? kernels->round_wide : kernels->round)(
      floats + t * columns, q8_rows_from(rounded, t));
    kernels->round_halves(floats + t * columns, wide, columns);
    kernels->round_bfloats(floats + t * columns, wide, columns);
  }

  weight_group group;
  for (size_t r = 0; r < rows; r++) {
    const uint8_t *row = matrix + r * row_bytes;
    weights->widen(row, wide, columns);
    for (size_t g = 0; traits->unpack && g < groups; g++) {
      traits->unpack(row, g, &group);
      for (size_t i = 0; i < GROUP; i++) {
        if (abs(group.quants[i]) > traits->largest) abort();
        if (!traits->has_sign && group.quants[i] < 0) abort();
      }
    }
  }
  weights->dot(matrix, row_bytes, rows, input, out, rows);

  weight_panel *panel = aligned_alloc(64, sizeof(weight_panel));
  for (size_t first = 0; first < columns; first += PANEL_COLUMNS) {
    weights->pack(matrix, row_bytes, first, PANEL_COLUMNS, panel);
    product_input part = input;
    part.floats += first;
    part.bits += first;
    part.rounded = q8_rows_at_column(rounded, first);
    weights->panel(panel, PANEL_COLUMNS, part, out, rows);
  }
  free(panel);
  free(rounded.quants), free(rounded.scales), free(rounded.sums);
  free(rounded.half_sums), free(rounded.offsets), free(rounded.short_sums);
  free(matrix), free(floats), free(bits), free(out), free(wide);
  return 0;
}
