#if defined(__aarch64__)

#include <arm_neon.h>

#include "../kernels.h"

#define TARGET __attribute__((target("dotprod")))
#define INLINE static inline __attribute__((always_inline)) TARGET

// A panel of sixteen rows against many tokens, for NEON. One lane is one row. Eight rows and a few
// tokens make a tile, whose products and sums stay in registers: four tokens' quants, sixteen at a
// time, are multiplied lane by lane with two vectors of weights for each four columns.

// out (tokens, out_stride), eight columns of it, += rows `row`... of the panel × input, for
// `tokens` (a constant, at most 4); runs is the scales of a group.
INLINE void tile(
  const weight_panel *panel, size_t row, size_t groups, q8_rows input, float *out,
  size_t out_stride, size_t tokens, bool has_sign, size_t runs) {
  float32x4_t sums[4][2];
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 2; h++) sums[t][h] = vld1q_f32(&out[t * out_stride + 4 * h]);
  }
  for (size_t run = 0; run < groups * runs; run++) {
    size_t group = run / runs, start = run * (GROUP / runs);
    int32x4_t products[4][2];
    for (size_t t = 0; t < tokens; t++) products[t][0] = products[t][1] = vdupq_n_s32(0);
    for (size_t column = start; column < start + GROUP / runs; column += 16) {
      const int8_t *weights = &panel->quants[(column / 4 * PANEL_ROWS + row) * 4];
      int8x16_t x[4];
      for (size_t t = 0; t < tokens; t++) {
        x[t] = vld1q_s8(&input.quants[t * input.columns + column]);
      }
#define QUAD(j)                                                                                   \
  for (size_t h = 0; h < 2; h++) {                                                                \
    int8x16_t w = vld1q_s8(&weights[j * 4 * PANEL_ROWS + 16 * h]);                                \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      products[t][h] = vdotq_laneq_s32(products[t][h], w, x[t], j);                               \
    }                                                                                             \
  }
      QUAD(0)
      QUAD(1)
      QUAD(2)
      QUAD(3)
#undef QUAD
    }
    for (size_t h = 0; h < 2; h++) {
      float32x4_t scale = vld1q_f32(&panel->scales[run * PANEL_ROWS + row + 4 * h]);
      for (size_t t = 0; t < tokens; t++) {
        float32x4_t both = vmulq_n_f32(scale, input.scales[t * input.groups + group]);
        sums[t][h] = vfmaq_f32(sums[t][h], both, vcvtq_f32_s32(products[t][h]));
      }
      if (has_sign) continue;
      float32x4_t minimum = vld1q_f32(&panel->minima[run * PANEL_ROWS + row + 4 * h]);
      for (size_t t = 0; t < tokens; t++) {
        float sum = runs == 1 ? input.sums[t * input.groups + group]
                              : input.half_sums[2 * t * input.groups + run];
        sums[t][h] = vfmaq_n_f32(sums[t][h], minimum, -sum);
      }
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 2; h++) vst1q_f32(&out[t * out_stride + 4 * h], sums[t][h]);
  }
}

#define PANEL(name, has_sign, runs)                                                               \
  TARGET void name##_panel_neon(                                                                  \
    const weight_panel *panel, size_t columns, product_input input, float *out,                   \
    size_t out_stride) {                                                                          \
    size_t groups = columns / GROUP;                                                              \
    for (size_t row = 0; row < PANEL_ROWS; row += 8) {                                            \
      q8_rows x = input.rounded;                                                                  \
      float *to = out + row;                                                                      \
      size_t t = 0;                                                                               \
      for (; t + 4 <= input.tokens; t += 4, x = q8_rows_from(x, 4)) {                             \
        tile(panel, row, groups, x, &to[t * out_stride], out_stride, 4, has_sign, runs);          \
      }                                                                                           \
      for (; t < input.tokens; t++, x = q8_rows_from(x, 1)) {                                     \
        tile(panel, row, groups, x, &to[t * out_stride], out_stride, 1, has_sign, runs);          \
      }                                                                                           \
    }                                                                                             \
  }

PANEL(u15, false, 1)
PANEL(u31, false, 1)
PANEL(u7_half, false, 2)
PANEL(u63_half, false, 2)
PANEL(s8, true, 1)
PANEL(s8_half, true, 2)

// The same for floats: sixteen rows and at most four tokens.
INLINE void f32_tile(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  float32x4_t sums[4][4];
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 4; h++) sums[t][h] = vld1q_f32(&out[t * out_stride + 4 * h]);
  }
  for (size_t c = 0; c < columns; c++) {
    for (size_t h = 0; h < 4; h++) {
      float32x4_t w = vld1q_f32(&panel[c * PANEL_ROWS + 4 * h]);
      for (size_t t = 0; t < tokens; t++) {
        sums[t][h] = vfmaq_n_f32(sums[t][h], w, input[t * input_stride + c]);
      }
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 4; h++) vst1q_f32(&out[t * out_stride + 4 * h], sums[t][h]);
  }
}

TARGET void f32_panel_neon(
  const weight_panel *panel, size_t columns, product_input input, float *out, size_t out_stride) {
  size_t stride = input.columns, t = 0;
  for (; t + 4 <= input.tokens; t += 4) {
    const float *x = &input.floats[t * stride];
    f32_tile(panel->values, columns, x, stride, &out[t * out_stride], out_stride, 4);
  }
  for (; t < input.tokens; t++) {
    const float *x = &input.floats[t * stride];
    f32_tile(panel->values, columns, x, stride, &out[t * out_stride], out_stride, 1);
  }
}

#endif
