#if defined(__x86_64__)

#define TARGET __attribute__((target("avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "groups.h"

// Products of rows of big blocks for AVX2. The input has one scale for a block's 256 values, so the
// whole numbers that scale its groups can multiply the products before they become floats: the
// multiplication that adds pairs of 16-bit products takes them in passing, and each block is
// converted once.

// The scales of a block: value i of group g is
// scale × factor × quant − minimum × m, with factor and m of g and i / 16.
typedef struct {
  // Sixteen whole numbers: those of the first halves of the eight groups in the lower lane, those of
  // the second halves in the upper one.
  __m256i factors;
  __m256i minima;  // in the order of the runs of sixteen
  float scale, minimum;
} wide_scales;

// Sixteen signed or unsigned bytes, one for each run, as 16-bit numbers in the order of `factors`.
INLINE __m128i halves_apart(__m128i runs) {
  return _mm_shuffle_epi8(
    runs, _mm_setr_epi8(0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15));
}

INLINE wide_scales q2_k_wide(const q2_k_block *b) {
  __m128i both = _mm_loadu_si128((const __m128i *)(const void *)b->scales);
  __m128i low = _mm_and_si128(both, _mm_set1_epi8(15));
  __m128i high = _mm_and_si128(_mm_srli_epi16(both, 4), _mm_set1_epi8(15));
  return (wide_scales){
    _mm256_cvtepu8_epi16(halves_apart(low)), _mm256_cvtepu8_epi16(high), float_of(b->scale),
    float_of(b->minimum),
  };
}

INLINE wide_scales q3_k_wide(const q3_k_block *b) {
  __m128i s = q3_k_steps(b);
  float scale = float_of(b->scale);
  return (wide_scales){
    _mm256_cvtepi8_epi16(halves_apart(s)), _mm256_cvtepi8_epi16(s), scale, 4 * scale,
  };
}

INLINE wide_scales q6_k_wide(const q6_k_block *b) {
  __m128i s = _mm_loadu_si128((const __m128i *)(const void *)b->scales);
  float scale = float_of(b->scale);
  return (wide_scales){
    _mm256_cvtepi8_epi16(halves_apart(s)), _mm256_cvtepi8_epi16(s), scale, 32 * scale,
  };
}

// Eight bytes, one for each group, the same for both its halves.
INLINE __m256i both_halves(__m128i groups) {
  return _mm256_broadcastsi128_si256(_mm_cvtepi8_epi16(groups));
}

INLINE wide_scales k_wide(const uint8_t *packed, uint16_t scale, uint16_t minimum) {
  const uint64_t six = 0x3f3f3f3f, nibble = 0x0f0f0f0f, pair = 0x30303030;
  uint64_t a = load_word(packed), b = load_word(packed + 4), c = load_word(packed + 8);
  __m128i s = _mm_cvtsi64_si128((long long)((a & six) | ((c & nibble) | (a >> 2 & pair)) << 32));
  __m128i m =
    _mm_cvtsi64_si128((long long)((b & six) | ((c >> 4 & nibble) | (b >> 2 & pair)) << 32));
  return (wide_scales){
    both_halves(s), _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(m, m)), float_of(scale),
    float_of(minimum),
  };
}
INLINE wide_scales q4_k_wide(const q4_k_block *b) { return k_wide(b->scales, b->scale, b->minimum); }
INLINE wide_scales q5_k_wide(const q5_k_block *b) { return k_wide(b->scales, b->scale, b->minimum); }

INLINE wide_scales without_minima(__m256i factors, float scale) {
  return (wide_scales){factors, _mm256_setzero_si256(), scale, 0};
}

INLINE wide_scales iq4_xs_wide(const iq4_xs_block *b) {
  __m128i words = _mm_packs_epi32(
    _mm256_castsi256_si128(iq4_xs_steps(b)), _mm256_extracti128_si256(iq4_xs_steps(b), 1));
  return without_minima(_mm256_broadcastsi128_si256(words), float_of(b->scale));
}

// Small numbers s, of which the factors are 2 s + 1: eight for the groups, or sixteen for the runs.
INLINE __m256i odd_factors(__m256i steps) {
  return _mm256_add_epi16(_mm256_add_epi16(steps, steps), _mm256_set1_epi16(1));
}
INLINE __m256i odd_groups(const uint8_t steps[8]) {
  return odd_factors(both_halves(_mm_loadl_epi64((const __m128i *)(const void *)steps)));
}
INLINE __m256i odd_runs(__m128i steps) {
  return odd_factors(_mm256_cvtepu8_epi16(halves_apart(steps)));
}

INLINE wide_scales iq2_xxs_wide(const iq2_xxs_block *b) {
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = b->quants[8 * g + 7] >> 4;
  return without_minima(odd_groups(steps), float_of(b->scale) * 0.125f);
}
INLINE wide_scales iq2_xs_wide(const iq2_xs_block *b) {
  return without_minima(odd_runs(sixteen_nibbles(b->scales)), float_of(b->scale) * 0.125f);
}
INLINE wide_scales iq2_s_wide(const iq2_s_block *b) {
  return without_minima(odd_runs(sixteen_nibbles(b->scales)), float_of(b->scale) * 0.125f);
}
INLINE wide_scales iq3_xxs_wide(const iq3_xxs_block *b) {
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = b->signs[4 * g + 3] >> 4;
  return without_minima(odd_groups(steps), float_of(b->scale) * 0.25f);
}
INLINE wide_scales iq3_s_wide(const iq3_s_block *b) {
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = b->scales[g / 2] >> 4 * (g % 2) & 15;
  return without_minima(odd_groups(steps), float_of(b->scale));
}
INLINE wide_scales iq1_s_wide(const iq1_s_block *b) {
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = (uint8_t)(load_short(&b->high[g]) >> 12 & 7);
  return without_minima(odd_groups(steps), float_of(b->scale) * 0.125f);
}
INLINE wide_scales iq1_m_wide(const iq1_m_block *b) {
  uint16_t half = 0;
  for (size_t w = 0; w < 4; w++) half |= (uint16_t)(b->scales[2 * w + 1] >> 4 << 4 * w);
  uint8_t steps[16];
  for (size_t i = 0; i < 16; i++) {
    steps[i] = (uint8_t)(load_short(&b->scales[i / 4 * 2]) >> 3 * (i % 4) & 7);
  }
  __m128i runs = _mm_loadu_si128((const __m128i *)(const void *)steps);
  return without_minima(odd_runs(runs), float_of(half) * 0.125f);
}

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
//
// A tile is some rows and some tokens (constants), at most four pairs of them: rows are short, and
// several at once share what the end of a row costs.
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
      float scale = x.scales[t * x.groups];                                                       \
      totals[t] = _mm256_fmadd_ps(                                                                \
        _mm256_set1_ps(w.scale * scale), _mm256_cvtepi32_ps(sums[t]), totals[t]);                 \
      if (has_sign) continue;                                                                     \
      __m256i lows = _mm256_madd_epi16(w.minima, load_bytes(&x.short_sums[t * x.groups * 2]));    \
      least[t] = _mm256_fmadd_ps(                                                                 \
        _mm256_set1_ps(w.minimum * scale), _mm256_cvtepi32_ps(lows), least[t]);                   \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_tile(                                                                        \
    const char *row, size_t row_bytes, size_t rows, q8_rows x, size_t tokens, float *out,         \
    size_t out_stride) {                                                                          \
    __m256 totals[4], least[4];                                                                   \
    for (size_t i = 0; i < rows * tokens; i++) totals[i] = least[i] = _mm256_setzero_ps();        \
    size_t blocks = x.groups / 8;                                                                 \
    for (size_t b = 0; b < blocks; b++) {                                                         \
      for (size_t r = 0; r < rows; r++) {                                                         \
        const name##_block *block = (const name##_block *)(const void *)(row + r * row_bytes) + b; \
        fetch_ahead((const char *)block + 2 * rows * row_bytes, sizeof *block);                       \
        name##_block_of_row(block, x, tokens, &totals[r * tokens], &least[r * tokens]);           \
      }                                                                                           \
      x = q8_rows_at_column(x, 256);                                                              \
    }                                                                                             \
    for (size_t r = 0; r < rows; r++) {                                                           \
      for (size_t t = 0; t < tokens; t++) {                                                       \
        size_t i = r * tokens + t;                                                                \
        out[t * out_stride + r] =                                                                 \
          sum_of(has_sign ? totals[i] : _mm256_sub_ps(totals[i], least[i]));                      \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  TARGET void name##_dot_avx2(                                                                    \
    const void *rows, size_t row_bytes, size_t count, product_input input, float *out,            \
    size_t out_stride) {                                                                          \
    for (size_t t = 0; t < input.tokens;) {                                                       \
      size_t rest = input.tokens - t, some = rest >= 4 ? 4 : rest >= 2 ? 2 : 1, r = 0;            \
      q8_rows x = q8_rows_from(input.rounded, t);                                                 \
      const char *row = rows;                                                                     \
      float *to = &out[t * out_stride];                                                           \
      if (some == 4) {                                                                            \
        for (; r < count; r++) {                                                                  \
          name##_tile(row + r * row_bytes, row_bytes, 1, x, 4, &to[r], out_stride);               \
        }                                                                                         \
      } else if (some == 2) {                                                                     \
        for (; r + 2 <= count; r += 2) {                                                          \
          name##_tile(row + r * row_bytes, row_bytes, 2, x, 2, &to[r], out_stride);               \
        }                                                                                         \
        if (r < count) name##_tile(row + r * row_bytes, row_bytes, 1, x, 2, &to[r], out_stride);  \
      } else {                                                                                    \
        for (; r + 2 <= count; r += 2) {                                                          \
          name##_tile(row + r * row_bytes, row_bytes, 2, x, 1, &to[r], out_stride);               \
        }                                                                                         \
        for (; r < count; r++) {                                                                  \
          name##_tile(row + r * row_bytes, row_bytes, 1, x, 1, &to[r], out_stride);               \
        }                                                                                         \
      }                                                                                           \
      t += some;                                                                                  \
    }                                                                                             \
  }

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
