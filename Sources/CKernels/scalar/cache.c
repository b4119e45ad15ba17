#include "../half.h"
#include "../kernels.h"

// The specification of attention over the rows of one cache head.

static float f32_value(const void *row, size_t i) { return ((const float *)row)[i]; }
static float f16_value(const void *row, size_t i) {
  return float_of_half(((const uint16_t *)row)[i]);
}
static float q8_0_value(const void *row, size_t i) {
  const q8_0_block *block = (const q8_0_block *)row + i / GROUP;
  return float_of_half(block->scale) * block->quants[i % GROUP];
}

// scores[q] (positions) = keys (positions, size) × queries[q] (size).
#define SCORE(format, row_bytes)                                                                  \
  void format##_score_scalar(                                                                     \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores) {                                                                       \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t i = 0; i < positions; i++) {                                                    \
        const void *key = (const char *)keys + i * row_bytes;                                     \
        float sum = 0;                                                                            \
        for (size_t j = 0; j < size; j++) sum += format##_value(key, j) * queries[q][j];          \
        scores[q][i] = sum;                                                                       \
      }                                                                                           \
    }                                                                                             \
  }

SCORE(f32, size * sizeof(float))
SCORE(f16, size * sizeof(uint16_t))

// The queries are rounded to 8 bits first.
void q8_0_score_scalar(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  product_input input = {.tokens = 1, .columns = size};
  rounded_query rounded;
  input.rounded = rows_of_query(&rounded, size);
  for (size_t q = 0; q < count; q++) {
    round_scalar(queries[q], input.rounded);
    q8_0_dot_scalar(
      keys, size / GROUP * sizeof(q8_0_block), positions, input, scores[q], positions);
  }
}

// out[q] (size) = scores[q] (positions) × values (positions, size), which lie row_bytes apart.
#define MIX(format)                                                                               \
  void format##_mix_scalar(                                                                       \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out) {                                           \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t j = 0; j < size; j++) {                                                         \
        float sum = 0;                                                                            \
        for (size_t i = 0; i < positions; i++) {                                                  \
          sum += scores[q][i] * format##_value((const char *)values + i * row_bytes, j);          \
        }                                                                                         \
        out[q][j] = sum;                                                                          \
      }                                                                                           \
    }                                                                                             \
  }

MIX(f32)
MIX(f16)
MIX(q8_0)
