#if defined(__aarch64__)

#include "../rows.h"

#define TARGET __attribute__((target("dotprod")))
#define LEVEL(name) name##_neon
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "groups.h"
#include "loads.h"

// Products of rows for NEON with the dot product instructions, which multiply signed bytes and add
// four products to a lane. Every token is computed by the same operations in the same order however
// many there are.

// One group against `tokens` input rows. Formats with a scale for all of a group add its products
// as integers; the sums of even and odd groups are apart, since a multiply-add takes four cycles.
INLINE void add_group(
  vector_group w, q8_rows x, size_t g, size_t tokens, size_t odd, bool has_sign, size_t runs,
  float32x4_t sums[4][2], float least[4]) {
  for (size_t t = 0; t < tokens; t++) {
    size_t group = t * x.groups + g;
    int8x16_t low = vld1q_s8(&x.quants[group * GROUP]);
    int8x16_t high = vld1q_s8(&x.quants[group * GROUP + 16]);
    int32x4_t products = vdotq_s32(vdupq_n_s32(0), w.quants[0], low);
    float scale = x.scales[group];
    if (runs == 1) {
      products = vdotq_s32(products, w.quants[1], high);
      sums[t][odd] = vfmaq_n_f32(sums[t][odd], vcvtq_f32_s32(products), w.scales[0] * scale);
      if (!has_sign) least[t] += w.minima[0] * x.sums[group];
      continue;
    }
    int32x4_t second = vdotq_s32(vdupq_n_s32(0), w.quants[1], high);
    sums[t][0] = vfmaq_n_f32(sums[t][0], vcvtq_f32_s32(products), w.scales[0] * scale);
    sums[t][1] = vfmaq_n_f32(sums[t][1], vcvtq_f32_s32(second), w.scales[1] * scale);
    if (has_sign) continue;
    least[t] += w.minima[0] * x.half_sums[2 * group];
    least[t] += w.minima[1] * x.half_sums[2 * group + 1];
  }
}

#define ROW(name, has_sign, runs)                                                                 \
  INLINE void name##_row(                                                                         \
    const void *row, product_input input, size_t tokens, float *out, size_t out_stride) {         \
    q8_rows x = input.rounded;                                                                    \
    float32x4_t sums[4][2];                                                                       \
    float least[4] = {0};                                                                         \
    for (size_t t = 0; t < tokens; t++) sums[t][0] = sums[t][1] = vdupq_n_f32(0);                 \
    size_t first = 0;                                                                             \
    for (; first + 8 <= x.groups; first += 8) {                                                   \
      /* Written out, so that what depends on a group's number is known. */                       \
      _Pragma("clang loop unroll(full)") for (size_t i = 0; i < 8; i++) {                         \
        size_t g = first + i;                                                                     \
        add_group(name##_group(row, g), x, g, tokens, i % 2, has_sign, runs, sums, least);        \
      }                                                                                           \
    }                                                                                             \
    for (; first < x.groups; first++) {                                                           \
      add_group(name##_group(row, first), x, first, tokens, 0, has_sign, runs, sums, least);      \
    }                                                                                             \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      out[t * out_stride] = vaddvq_f32(vaddq_f32(sums[t][0], sums[t][1])) - least[t];             \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  DOT_BY_ROWS(name)

ROW(q8_0, true, 1)
ROW(q4_0, false, 1)
ROW(q4_1, false, 1)
ROW(q5_0, false, 1)
ROW(q5_1, false, 1)
ROW(q2_k, false, 2)
ROW(q3_k, false, 2)
ROW(q4_k, false, 1)
ROW(q5_k, false, 1)
ROW(q6_k, false, 2)
ROW(iq4_nl, true, 1)
ROW(iq4_xs, true, 1)
ROW(iq1_s, true, 1)
ROW(iq1_m, true, 2)
ROW(iq2_xxs, true, 1)
ROW(iq2_xs, true, 2)
ROW(iq2_s, true, 2)
ROW(iq3_xxs, true, 1)
ROW(iq3_s, true, 1)

// ---- Floats -----------------------------------------------------------------------------------

FLOAT_ROW(bf16, uint16_t)

#define FLOATS(name, element)                                                                     \
  TARGET void name##_dot_neon(                                                                    \
    const void *rows, size_t row_bytes, size_t count, product_input input, float *out,            \
    size_t out_stride) {                                                                          \
    for (size_t t = 0; t < input.tokens;) {                                                       \
      size_t rest = input.tokens - t, some = rest >= 4 ? 4 : rest >= 2 ? 2 : 1;                   \
      const float *x[4];                                                                          \
      for (size_t i = 0; i < some; i++) x[i] = &input.floats[(t + i) * input.columns];            \
      for (size_t r = 0; r < count; r++) {                                                        \
        const element *row = (const void *)((const char *)rows + r * row_bytes);                  \
        float sums[4];                                                                            \
        if (some == 4) name##_row(row, x, 4, input.columns, sums);                                \
        if (some == 2) name##_row(row, x, 2, input.columns, sums);                                \
        if (some == 1) name##_row(row, x, 1, input.columns, sums);                                \
        for (size_t i = 0; i < some; i++) out[(t + i) * out_stride + r] = sums[i];                \
      }                                                                                           \
      t += some;                                                                                  \
    }                                                                                             \
  }

FLOATS(f32, float)
FLOATS(f16, uint16_t)
FLOATS(bf16, uint16_t)

#endif
