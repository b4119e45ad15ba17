#if defined(__aarch64__)

#include "../kernels.h"

#define INLINE static inline __attribute__((always_inline))

#include "loads.h"

// Attention over the rows of one cache head, for NEON. Positions go by in strips that stay in the
// first-level cache while the queries meet them, up to four at a time. A query's result does not
// depend on the others: each has the same sums in the same order however many there are.

enum { STRIP = 32 };

#define SCORE(format, element)                                                                    \
  INLINE void format##_score_some(                                                                \
    const float *const *queries, size_t count, const element *keys, size_t first, size_t last,    \
    size_t size, float *const *scores) {                                                          \
    for (size_t i = first; i < last; i++) {                                                       \
      float four[4];                                                                              \
      format##_row(&keys[i * size], queries, count, size, four);                                  \
      for (size_t q = 0; q < count; q++) scores[q][i] = four[q];                                  \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  void format##_score_neon(                                                                       \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores) {                                                                       \
    for (size_t first = 0; first < positions; first += STRIP) {                                   \
      size_t last = positions - first < STRIP ? positions : first + STRIP;                        \
      size_t q = 0;                                                                               \
      for (; q + 4 <= count; q += 4) {                                                            \
        format##_score_some(&queries[q], 4, keys, first, last, size, &scores[q]);                 \
      }                                                                                           \
      if (q + 2 <= count) {                                                                       \
        format##_score_some(&queries[q], 2, keys, first, last, size, &scores[q]);                 \
        q += 2;                                                                                   \
      }                                                                                           \
      if (q < count) format##_score_some(&queries[q], 1, keys, first, last, size, &scores[q]);    \
    }                                                                                             \
  }

SCORE(f32, float)
SCORE(f16, uint16_t)

// The queries are rounded to 8 bits, once for all positions; keys are rows of a product then.
void q8_0_score_neon(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  rounded_query rounded[ATTENTION_ROWS];
  for (size_t q = 0; q < count; q++) round_neon(queries[q], rows_of_query(&rounded[q], size));
  size_t row_bytes = size / GROUP * sizeof(q8_0_block);
  for (size_t first = 0; first < positions; first += STRIP) {
    size_t some = positions - first < STRIP ? positions - first : STRIP;
    for (size_t q = 0; q < count; q++) {
      product_input input = {.tokens = 1, .columns = size};
      input.rounded = rows_of_query(&rounded[q], size);
      q8_0_dot_neon(
        (const char *)keys + first * row_bytes, row_bytes, some, input, &scores[q][first], some);
    }
  }
}

// Sixteen columns of a row of values, from column j on, a multiple of sixteen.
INLINE void f32_values(const void *row, size_t j, float32x4_t out[4]) {
  for (size_t k = 0; k < 4; k++) out[k] = load_f32((const float *)row + j + 4 * k);
}
INLINE void f16_values(const void *row, size_t j, float32x4_t out[4]) {
  for (size_t k = 0; k < 4; k++) out[k] = load_f16((const uint16_t *)row + j + 4 * k);
}
INLINE void q8_0_values(const void *row, size_t j, float32x4_t out[4]) {
  const q8_0_block *block = (const q8_0_block *)row + j / GROUP;
  int8x16_t quants = vld1q_s8(&block->quants[j % GROUP]);
  int16x8_t halves[2] = {vmovl_s8(vget_low_s8(quants)), vmovl_high_s8(quants)};
  float scale = float_of_half(block->scale);
  for (size_t k = 0; k < 2; k++) {
    out[2 * k] = vmulq_n_f32(vcvtq_f32_s32(vmovl_s16(vget_low_s16(halves[k]))), scale);
    out[2 * k + 1] = vmulq_n_f32(vcvtq_f32_s32(vmovl_high_s16(halves[k])), scale);
  }
}
INLINE float f32_value(const void *row, size_t j) { return ((const float *)row)[j]; }
INLINE float f16_value(const void *row, size_t j) {
  return float_of_half(((const uint16_t *)row)[j]);
}
INLINE float q8_0_value(const void *row, size_t j) {
  const q8_0_block *block = (const q8_0_block *)row + j / GROUP;
  return float_of_half(block->scale) * block->quants[j % GROUP];
}

// out[q] (size) += scores[q] (positions) × values (positions, size), which lie row_bytes apart, for
// `count` (a constant, at most 4) queries.
#define MIX(format)                                                                               \
  INLINE void format##_mix_some(                                                                  \
    const float *const *scores, size_t count, const char *values, size_t row_bytes,               \
    size_t first, size_t last, size_t size, float *const *out) {                                  \
    size_t j = 0;                                                                                 \
    for (; j + 16 <= size; j += 16) {                                                             \
      float32x4_t sums[4][4];                                                                     \
      for (size_t q = 0; q < count; q++) f32_values(out[q], j, sums[q]);                          \
      for (size_t i = first; i < last; i++) {                                                     \
        float32x4_t value[4];                                                                     \
        format##_values(values + i * row_bytes, j, value);                                        \
        for (size_t q = 0; q < count; q++) {                                                      \
          float score = scores[q][i];                                                             \
          for (size_t k = 0; k < 4; k++) sums[q][k] = vfmaq_n_f32(sums[q][k], value[k], score);   \
        }                                                                                         \
      }                                                                                           \
      for (size_t q = 0; q < count; q++) {                                                        \
        for (size_t k = 0; k < 4; k++) vst1q_f32(&out[q][j + 4 * k], sums[q][k]);                 \
      }                                                                                           \
    }                                                                                             \
    for (; j < size; j++) {                                                                       \
      for (size_t q = 0; q < count; q++) {                                                        \
        for (size_t i = first; i < last; i++) {                                                   \
          out[q][j] += scores[q][i] * format##_value(values + i * row_bytes, j);                  \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  void format##_mix_neon(                                                                         \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out) {                                           \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t j = 0; j < size; j++) out[q][j] = 0;                                            \
    }                                                                                             \
    for (size_t first = 0; first < positions; first += STRIP) {                                   \
      size_t last = positions - first < STRIP ? positions : first + STRIP;                        \
      size_t q = 0;                                                                               \
      for (; q + 4 <= count; q += 4) {                                                            \
        format##_mix_some(&scores[q], 4, values, row_bytes, first, last, size, &out[q]);          \
      }                                                                                           \
      if (q + 2 <= count) {                                                                       \
        format##_mix_some(&scores[q], 2, values, row_bytes, first, last, size, &out[q]);          \
        q += 2;                                                                                   \
      }                                                                                           \
      if (q < count) {                                                                            \
        format##_mix_some(&scores[q], 1, values, row_bytes, first, last, size, &out[q]);          \
      }                                                                                           \
    }                                                                                             \
  }

MIX(f32)
MIX(f16)
MIX(q8_0)

#endif
