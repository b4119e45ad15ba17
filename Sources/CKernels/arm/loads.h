#pragma once

#include <arm_neon.h>

#include "../half.h"

// Four values of a row as floats.
INLINE float32x4_t load_f32(const float *p) { return vld1q_f32(p); }
INLINE float32x4_t load_f16(const uint16_t *p) {
  return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(p)));
}
INLINE float32x4_t load_bf16(const uint16_t *p) {
  return vreinterpretq_f32_u32(vshll_n_u16(vld1_u16(p), 16));
}
INLINE float widened_f32(float value) { return value; }
INLINE float widened_f16(uint16_t value) { return float_of_half(value); }
INLINE float widened_bf16(uint16_t value) { return float_of_bf16(value); }

// A row of floats in one format times `count` (a constant, at most 4) rows of floats.
#define FLOAT_ROW(name, element)                                                                  \
  INLINE void name##_row(                                                                         \
    const element *row, const float *const *x, size_t count, size_t columns, float out[4]) {      \
    float32x4_t sums[4][4];                                                                       \
    for (size_t t = 0; t < count; t++) {                                                          \
      for (size_t k = 0; k < 4; k++) sums[t][k] = vdupq_n_f32(0);                                 \
    }                                                                                             \
    size_t i = 0;                                                                                 \
    for (; i + 16 <= columns; i += 16) {                                                          \
      for (size_t k = 0; k < 4; k++) {                                                            \
        float32x4_t w = load_##name(&row[i + 4 * k]);                                             \
        for (size_t t = 0; t < count; t++) {                                                      \
          sums[t][k] = vfmaq_f32(sums[t][k], w, vld1q_f32(&x[t][i + 4 * k]));                     \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
    for (size_t t = 0; t < count; t++) {                                                          \
      float32x4_t low = vaddq_f32(sums[t][0], sums[t][1]);                                        \
      float sum = vaddvq_f32(vaddq_f32(low, vaddq_f32(sums[t][2], sums[t][3])));                  \
      for (size_t j = i; j < columns; j++) sum += widened_##name(row[j]) * x[t][j];               \
      out[t] = sum;                                                                               \
    }                                                                                             \
  }

FLOAT_ROW(f32, float)
FLOAT_ROW(f16, uint16_t)
