#if defined(__x86_64__)

#define TARGET                                                                                    \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")))
#define LEVEL(name) name##_avx512
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "../rows.h"
#include "pairs.h"
#include "wide_scales.h"

// Products of rows of big blocks for AVX-512, two groups of 32 values at a time. As for AVX2, the
// whole numbers that scale the groups multiply the products while they are integers: `maddubs`
// leaves pairs of them in 16 bits, and VNNI's multiplication of 16-bit pairs multiplies them by the
// factors and adds them to the block's sums. That is two instructions for 64 values, where bytes
// multiplied by VNNI would have to be scaled as floats.

// The 16-bit lanes of the first group by `first`, those of the second by `second`, to the right.
INLINE __m512i shifted(__m512i v, short first, short second) {
  return _mm512_srlv_epi16(v, two_groups(_mm256_set1_epi16(first), _mm256_set1_epi16(second)));
}

// `value` added where bit g of a byte is set for the first group, bit g + 1 for the second.
INLINE __m512i with_bit(__m512i low, const uint8_t *high, size_t g, char value) {
  __m512i bit = two_groups(
    _mm256_set1_epi8((char)(1 << g)), _mm256_set1_epi8((char)(1 << (g + 1))));
  __mmask64 set = _mm512_test_epi8_mask(twice(high), bit);
  return _mm512_mask_add_epi8(low, set, low, _mm512_set1_epi8(value));
}

// 64 quants of groups g and g + 1 of a block; g is even and a constant.
INLINE __m512i q2_k_pair(const q2_k_block *b, size_t g) {
  short shift = (short)(2 * (g % 4));
  return bits(shifted(twice(&b->quants[g / 4 * 32]), shift, shift + 2), 3);
}
INLINE __m512i q3_k_pair(const q3_k_block *b, size_t g) {
  short shift = (short)(2 * (g % 4));
  return with_bit(bits(shifted(twice(&b->quants[g / 4 * 32]), shift, shift + 2), 3), b->high, g, 4);
}
INLINE __m512i q4_k_pair(const q4_k_block *b, size_t g) {
  return bits(shifted(twice(&b->quants[g / 2 * 32]), 0, 4), 15);
}
INLINE __m512i q5_k_pair(const q5_k_block *b, size_t g) {
  return with_bit(bits(shifted(twice(&b->quants[g / 2 * 32]), 0, 4), 15), b->high, g, 16);
}
INLINE __m512i q6_k_pair(const q6_k_block *b, size_t g) {
  __m512i low = load_64(&b->quants[g / 4 * 64]), high = twice(&b->high[g / 4 * 32]);
  // The two bits come to lie above the nibble.
  if (g % 4 == 0) {
    high = _mm512_sllv_epi16(high, two_groups(_mm256_set1_epi16(4), _mm256_set1_epi16(2)));
  } else {
    low = _mm512_srli_epi16(low, 4);
    high = shifted(high, 0, 2);
  }
  return _mm512_or_si512(bits(low, 15), bits(high, 0x30));
}

// 64 signed quants: VNNI wants magnitudes, and the input takes their sign.
typedef struct {
  __m512i magnitudes;
  __mmask64 negative;
} signed_quants;

INLINE signed_quants signed_quants_of(__m512i q) {
  return (signed_quants){_mm512_abs_epi8(q), _mm512_movepi8_mask(q)};
}

INLINE signed_quants iq4_xs_pair(const iq4_xs_block *b, size_t g) {
  return signed_quants_of(iq4_pair(&b->quants[16 * g], &b->quants[16 * g + 16]));
}
INLINE signed_quants iq1_s_pair(const iq1_s_block *b, size_t g) {
  return signed_quants_of(two_groups(iq1_s_quants(b, g), iq1_s_quants(b, g + 1)));
}
INLINE signed_quants iq1_m_pair(const iq1_m_block *b, size_t g) {
  return signed_quants_of(two_groups(iq1_m_quants(b, g), iq1_m_quants(b, g + 1)));
}

#define SIGNED_PAIR(name)                                                                         \
  INLINE signed_quants name##_pair(const name##_block *b, size_t g) {                             \
    return (signed_quants){                                                                       \
      two_groups(name##_magnitudes(b, g), name##_magnitudes(b, g + 1)),                           \
      name##_signs(b, g) | (__mmask64)name##_signs(b, g + 1) << 32,                               \
    };                                                                                            \
  }
SIGNED_PAIR(iq2_xxs)
SIGNED_PAIR(iq2_xs)
SIGNED_PAIR(iq2_s)
SIGNED_PAIR(iq3_xxs)
SIGNED_PAIR(iq3_s)

// The factors of groups g and g + 1 in all 16-bit lanes of theirs.
INLINE __m512i factors_of(__m512i factors, int g) {
  __m256i first = _mm256_set1_epi16((short)((2 * g + 1) << 8 | 2 * g));
  __m256i second = _mm256_set1_epi16((short)((2 * g + 3) << 8 | (2 * g + 2)));
  return _mm512_shuffle_epi8(factors, two_groups(first, second));
}

// The next two groups of a row against some tokens, added to their sums.
INLINE __m512i multiplied(__m512i sum, __m512i magnitudes, __m512i x, __m512i factors) {
  return _mm512_dpwssd_epi32(sum, _mm512_maddubs_epi16(magnitudes, x), factors);
}

#define UNSIGNED_GROUPS(name)                                                                     \
  INLINE void name##_groups(                                                                      \
    const name##_block *block, q8_rows x, int g, __m512i factors, size_t tokens, __m512i *sums) { \
    __m512i q = name##_pair(block, (size_t)g), factor = factors_of(factors, g);                   \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m512i in = load_64(&x.quants[t * x.columns + (size_t)g * GROUP]);                         \
      sums[t] = multiplied(sums[t], q, in, factor);                                               \
    }                                                                                             \
  }
#define SIGNED_GROUPS(name)                                                                       \
  INLINE void name##_groups(                                                                      \
    const name##_block *block, q8_rows x, int g, __m512i factors, size_t tokens, __m512i *sums) { \
    signed_quants q = name##_pair(block, (size_t)g);                                              \
    __m512i factor = factors_of(factors, g);                                                      \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m512i in = load_64(&x.quants[t * x.columns + (size_t)g * GROUP]);                         \
      in = _mm512_mask_sub_epi8(in, q.negative, _mm512_setzero_si512(), in);                      \
      sums[t] = multiplied(sums[t], q.magnitudes, in, factor);                                    \
    }                                                                                             \
  }

// `tokens` is a constant, at most 4.
#define WIDE_ROWS(name, pairs, has_sign)                                                          \
  pairs(name)                                                                                     \
                                                                                                  \
  INLINE void name##_block_of_row(                                                                \
    const name##_block *block, q8_rows x, size_t tokens, __m512 *totals, __m256 *least) {         \
    wide_scales w = name##_wide(block);                                                           \
    __m512i factors = _mm512_broadcast_i64x4(w.factors), sums[4];                                 \
    for (size_t t = 0; t < tokens; t++) sums[t] = _mm512_setzero_si512();                         \
    name##_groups(block, x, 0, factors, tokens, sums);                                            \
    name##_groups(block, x, 2, factors, tokens, sums);                                            \
    name##_groups(block, x, 4, factors, tokens, sums);                                            \
    name##_groups(block, x, 6, factors, tokens, sums);                                            \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m128 steps = _mm_mul_ps(w.steps, _mm_set1_ps(x.scales[t * x.groups]));                    \
      totals[t] = _mm512_fmadd_ps(                                                                \
        _mm512_broadcastss_ps(steps), _mm512_cvtepi32_ps(sums[t]), totals[t]);                    \
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
    __m512 totals[4];                                                                             \
    __m256 least[4];                                                                              \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      totals[t] = _mm512_setzero_ps();                                                            \
      least[t] = _mm256_setzero_ps();                                                             \
    }                                                                                             \
    for (size_t b = 0, blocks = x.groups / 8; b < blocks; b++) {                                  \
      fetch_ahead((const char *)&row[b] + AHEAD, sizeof *row);                                    \
      name##_block_of_row(&row[b], x, tokens, totals, least);                                     \
      x = q8_rows_at_column(x, 256);                                                              \
    }                                                                                             \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      out[t * out_stride] = has_sign ? sum_of_sixteen(totals[t])                                  \
                                     : sum_without(totals[t], least[t]);                          \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  DOT_BY_ROWS(name)

WIDE_ROWS(q2_k, UNSIGNED_GROUPS, false)
WIDE_ROWS(q3_k, UNSIGNED_GROUPS, false)
WIDE_ROWS(q4_k, UNSIGNED_GROUPS, false)
WIDE_ROWS(q5_k, UNSIGNED_GROUPS, false)
WIDE_ROWS(q6_k, UNSIGNED_GROUPS, false)
WIDE_ROWS(iq4_xs, SIGNED_GROUPS, true)
WIDE_ROWS(iq1_s, SIGNED_GROUPS, true)
WIDE_ROWS(iq1_m, SIGNED_GROUPS, true)
WIDE_ROWS(iq2_xxs, SIGNED_GROUPS, true)
WIDE_ROWS(iq2_xs, SIGNED_GROUPS, true)
WIDE_ROWS(iq2_s, SIGNED_GROUPS, true)
WIDE_ROWS(iq3_xxs, SIGNED_GROUPS, true)
WIDE_ROWS(iq3_s, SIGNED_GROUPS, true)

#endif
