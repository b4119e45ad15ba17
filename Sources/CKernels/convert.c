#include <math.h>
#include <string.h>

#include "half.h"
#include "kernels.h"

// Between floats and the formats of float weights and of caches, in portable C.

void f32_widen(const void *row, float *out, size_t count) { memcpy(out, row, count * sizeof *out); }

void f16_widen(const void *row, float *out, size_t count) {
  const uint16_t *halves = row;
  for (size_t i = 0; i < count; i++) out[i] = float_of_half(halves[i]);
}

void bf16_widen(const void *row, float *out, size_t count) {
  const uint16_t *values = row;
  for (size_t i = 0; i < count; i++) out[i] = float_of_bf16(values[i]);
}

void f32_store(const float *in, void *row, size_t count) { memcpy(row, in, count * sizeof *in); }

void f16_store(const float *in, void *row, size_t count) {
  uint16_t *halves = row;
  for (size_t i = 0; i < count; i++) halves[i] = half_of_float(in[i]);
}

void q8_0_store(const float *in, void *row, size_t count) {
  q8_0_block *blocks = row;
  rounded_query rounded;
  for (size_t g = 0; g < count / GROUP; g++) {
    round_scalar(&in[g * GROUP], rows_of_query(&rounded, GROUP));
    blocks[g].scale = half_of_float(rounded.scales[0]);
    memcpy(blocks[g].quants, rounded.quants, GROUP);
  }
}

size_t cache_row_bytes(cache_format format, size_t count) {
  switch (format) {
    case CACHE_F32: return count * 4;
    case CACHE_F16: return count * 2;
    case CACHE_Q8_0: return count / GROUP * sizeof(q8_0_block);
  }
}
