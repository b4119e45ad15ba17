#if defined(__x86_64__)

#define TARGET __attribute__((target("avx2,fma,f16c")))
#define LEVEL(name) name##_avx2
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "../rows.h"
#include "wide_scales.h"

// Products of rows of big blocks for AVX2. The input has one scale for a block's 256 values, so the
// whole numbers that scale its groups can multiply the products before they become floats: the
// multiplication that adds pairs of 16-bit products takes them in passing, and each block is
// converted once.

INLINE float sum_of(__m256 v) {
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

// The factor of group g in all 16-bit lanes, that of its second half in the upper ones.
INLINE __m256i factor_of(__m256i factors, int g) {
  return _mm256_shuffle_epi8(factors, _mm256_set1_epi16((short)((2 * g + 1) << 8 | 2 * g)));
}

// `maddubs` multiplies unsigned by signed and adds pairs in 16 bits: 63 × 127 × 2 fits, and
// 127 × 127 × 2 of signed weights, whose sign the input takes.
#define WIDE_ROWS(name, has_sign)                                                                 \
  INLINE void name##_group(                                                                       \
    const name##_block *block, q8_rows x, int g, __m256i factors, size_t tokens, __m256i *sums) { \
    __m256i q = name##_quants(block, (size_t)g), factor = factor_of(factors, g);                  \
    __m256i magnitude = has_sign ? _mm256_abs_epi8(q) : q;                                        \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m256i in = load_bytes(&x.quants[t * x.columns + (size_t)g * GROUP]);                      \
      if (has_sign) in = _mm256_sign_epi8(in, q);                                                 \
      __m256i products = _mm256_madd_epi16(_mm256_maddubs_epi16(magnitude, in), factor);          \
      sums[t] = g ? _mm256_add_epi32(sums[t], products) : products;                               \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_block_of_row(                                                                \
    const name##_block *block, q8_rows x, size_t tokens, __m256 *totals, __m256 *least) {         \
    wide_scales w = name##_wide(block);                                                           \
    __m256i sums[4];                                                                              \
    name##_group(block, x, 0, w.factors, tokens, sums);                                           \
    name##_group(block, x, 1, w.factors, tokens, sums);                                           \
    name##_group(block, x, 2, w.factors, tokens, sums);                                           \
    name##_group(block, x, 3, w.factors, tokens, sums);                                           \
    name##_group(block, x, 4, w.factors, tokens, sums);                                           \
    name##_group(block, x, 5, w.factors, tokens, sums);                                           \
    name##_group(block, x, 6, w.factors, tokens, sums);                                           \
    name##_group(block, x, 7, w.factors, tokens, sums);                                           \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m128 steps = _mm_mul_ps(w.steps, _mm_set1_ps(x.scales[t * x.groups]));                    \
      totals[t] = _mm256_fmadd_ps(                                                                \
        _mm256_broadcastss_ps(steps), _mm256_cvtepi32_ps(sums[t]), totals[t]);                    \
      if (has_sign) continue;                                                                     \
      __m256i lows = _mm256_madd_epi16(w.minima, load_bytes(&x.short_sums[t * x.groups * 2]));    \
      __m256 minimum = _mm256_broadcastss_ps(_mm_movehdup_ps(steps));                             \
      least[t] = _mm256_fmadd_ps(minimum, _mm256_cvtepi32_ps(lows), least[t]);                    \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_row(                                                                         \
    const name##_block *row, product_input input, size_t tokens, float *out,                      \
    size_t out_stride) {                                                                          \
    q8_rows x = input.rounded;                                                                    \
    __m256 totals[4], least[4];                                                                   \
    for (size_t t = 0; t < tokens; t++) totals[t] = least[t] = _mm256_setzero_ps();               \
    for (size_t b = 0, blocks = x.groups / 8; b < blocks; b++) {                                  \
      fetch_ahead((const char *)&row[b] + AHEAD, sizeof *row);                                    \
      name##_block_of_row(&row[b], x, tokens, totals, least);                                     \
      x = q8_rows_at_column(x, 256);                                                              \
    }                                                                                             \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      out[t * out_stride] =                                                                       \
        sum_of(has_sign ? totals[t] : _mm256_sub_ps(totals[t], least[t]));                        \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  DOT_BY_ROWS(name)

WIDE_ROWS(q2_k, false)
WIDE_ROWS(q3_k, false)
WIDE_ROWS(q4_k, false)
WIDE_ROWS(q5_k, false)
WIDE_ROWS(q6_k, false)
WIDE_ROWS(iq4_xs, true)
WIDE_ROWS(iq1_s, true)
WIDE_ROWS(iq1_m, true)
WIDE_ROWS(iq2_xxs, true)
WIDE_ROWS(iq2_xs, true)
WIDE_ROWS(iq2_s, true)
WIDE_ROWS(iq3_xxs, true)
WIDE_ROWS(iq3_s, true)

#endif
