#if defined(__x86_64__)

#include <immintrin.h>

#include "../kernels.h"

// Products of rows of small blocks and of floats for AVX-512 with VNNI, which multiplies bytes and
// adds four products in one instruction. Two groups are computed at a time: the lower half of a
// vector is the first, the upper half the second, each with its factor.

#define TARGET                                                                                    \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")))
#define LEVEL(name) name##_avx512
#define OWN_QUANTISED_ROWS
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "dot_body.h"
#include "pairs.h"

// 64 quants of blocks g and g + 1.
INLINE __m512i q8_0_pair(const q8_0_block *b, size_t g) {
  return two_groups(load_bytes(b[g].quants), load_bytes(b[g + 1].quants));
}
INLINE __m512i q4_0_pair(const q4_0_block *b, size_t g) {
  return nibble_pair(b[g].quants, b[g + 1].quants);
}
INLINE __m512i q4_1_pair(const q4_1_block *b, size_t g) {
  return nibble_pair(b[g].quants, b[g + 1].quants);
}
INLINE __m512i iq4_nl_pair(const iq4_nl_block *b, size_t g) {
  return iq4_pair(b[g].quants, b[g + 1].quants);
}
INLINE __m512i with_fifth_bits(__m512i low, const uint8_t *first, const uint8_t *second) {
  __mmask64 set = load_word(first) | (__mmask64)load_word(second) << 32;
  return _mm512_mask_add_epi8(low, set, low, _mm512_set1_epi8(16));
}
INLINE __m512i q5_0_pair(const q5_0_block *b, size_t g) {
  return with_fifth_bits(nibble_pair(b[g].quants, b[g + 1].quants), b[g].high, b[g + 1].high);
}
INLINE __m512i q5_1_pair(const q5_1_block *b, size_t g) {
  return with_fifth_bits(nibble_pair(b[g].quants, b[g + 1].quants), b[g].high, b[g + 1].high);
}

// The scales of eight blocks of 18 bytes, picked from the 128 bytes in which they lie. The compiler
// must not know whose bytes these are: it would take the blocks' quants from these registers, piece by
// piece, instead of reading them again.
INLINE __m256 eight_scales(const void *blocks) {
  __asm__("" : "+r"(blocks));
  const __m512i places = _mm512_castsi128_si512(_mm_setr_epi16(0, 9, 18, 27, 36, 45, 54, 63));
  __m512i halves =
    _mm512_permutex2var_epi16(load_64(blocks), places, load_64((const char *)blocks + 64));
  return _mm256_cvtph_ps(_mm512_castsi512_si128(halves));
}

// What scales and minima of eight groups are; what does not say otherwise has them from `NAME_scales`.
#define USUAL_SCALES(name)                                                                        \
  INLINE void name##_eight(const name##_block *blocks, float *scales, float *minima) {            \
    name##_scales(blocks, 8, scales, minima);                                                     \
  }
USUAL_SCALES(q8_0)
USUAL_SCALES(q4_1)
USUAL_SCALES(q5_0)
USUAL_SCALES(q5_1)
INLINE void q4_0_eight(const q4_0_block *blocks, float *scales, float *minima) {
  __m256 eight = eight_scales(blocks);
  _mm256_store_ps(scales, eight);
  _mm256_store_ps(minima, _mm256_mul_ps(eight, _mm256_set1_ps(8)));
}
INLINE void iq4_nl_eight(const iq4_nl_block *blocks, float *scales, float *minima) {
  (void)minima;
  _mm256_store_ps(scales, eight_scales(blocks));
}

// Signed quants become unsigned, which VNNI wants, by flipping their top bit: that adds 128 to each,
// as if they had a minimum of 128 scales.
INLINE __m512i unsigned_quants(__m512i q, bool has_sign) {
  return has_sign ? _mm512_xor_si512(q, _mm512_set1_epi8((char)0x80)) : q;
}

// The factors of groups g and g + 1 in all lanes of theirs.
INLINE __m512 factor_pair(__m256 factors, size_t g) {
  const __m512i halves = _mm512_setr_epi32(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
  __m512i places = _mm512_add_epi32(halves, _mm512_set1_epi32((int)g));
  return _mm512_permutexvar_ps(places, _mm512_castps256_ps512(factors));
}

// The next `count` groups of a row, at most 8, against `tokens` input rows. Both are constants
// where this is inlined, except at the end of a row. Every second pair has sums of its own, since a
// multiply-add takes four cycles.
#define ROW(name, has_sign)                                                                       \
  INLINE void name##_two(                                                                         \
    const name##_block *blocks, q8_rows x, size_t g, size_t tokens, const __m256 *factors,        \
    __m512 sums[4][2]) {                                                                          \
    __m512i q = unsigned_quants(name##_pair(blocks, g), has_sign);                                \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m512i in = load_64(&x.quants[t * x.columns + g * GROUP]);                                 \
      __m512i p = _mm512_dpbusd_epi32(_mm512_setzero_si512(), q, in);                             \
      __m512 *sum = &sums[t][g / 2 % 2];                                                          \
      *sum = _mm512_fmadd_ps(factor_pair(factors[t], g), _mm512_cvtepi32_ps(p), *sum);            \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_one(                                                                         \
    const name##_block *blocks, q8_rows x, size_t g, size_t tokens, const __m256 *factors,        \
    __m512 sums[4][2]) {                                                                          \
    __m512i q = unsigned_quants(_mm512_zextsi256_si512(name##_quants(blocks, g)), has_sign);      \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m512i in = _mm512_zextsi256_si512(load_bytes(&x.quants[t * x.columns + g * GROUP]));      \
      __m512i p = _mm512_dpbusd_epi32(_mm512_setzero_si512(), q, in);                             \
      sums[t][0] =                                                                                \
        _mm512_fmadd_ps(factor_pair(factors[t], g), _mm512_cvtepi32_ps(p), sums[t][0]);           \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_groups(                                                                      \
    const name##_block *blocks, q8_rows x, size_t count, size_t tokens, __m512 sums[4][2],        \
    __m256 *least) {                                                                              \
    _Alignas(32) float scales[8], minima[8];                                                      \
    __m256 factors[4];                                                                            \
    if (count == 8) name##_eight(blocks, scales, minima);                                         \
    else name##_scales(blocks, count, scales, minima);                                            \
    __m256 scale = _mm256_load_ps(scales);                                                        \
    __m256 minimum = has_sign ? _mm256_mul_ps(scale, _mm256_set1_ps(128)) : _mm256_load_ps(minima); \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m256 input = first_floats(&x.scales[t * x.groups], count);                                \
      factors[t] = _mm256_mul_ps(scale, input);                                                   \
      __m256 input_sums = first_floats(&x.sums[t * x.groups], count);                             \
      least[t] = _mm256_fmadd_ps(minimum, input_sums, least[t]);                                  \
    }                                                                                             \
    if (count == 8) {                                                                             \
      name##_two(blocks, x, 0, tokens, factors, sums);                                            \
      name##_two(blocks, x, 2, tokens, factors, sums);                                            \
      name##_two(blocks, x, 4, tokens, factors, sums);                                            \
      name##_two(blocks, x, 6, tokens, factors, sums);                                            \
      return;                                                                                     \
    }                                                                                             \
    size_t g = 0;                                                                                 \
    for (; g + 2 <= count; g += 2) name##_two(blocks, x, g, tokens, factors, sums);               \
    if (g < count) name##_one(blocks, x, g, tokens, factors, sums);                               \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_row(                                                                         \
    const name##_block *row, product_input input, size_t tokens, float *out,                      \
    size_t out_stride) {                                                                          \
    q8_rows x = input.rounded;                                                                    \
    __m512 sums[4][2];                                                                            \
    __m256 least[4];                                                                              \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      sums[t][0] = sums[t][1] = _mm512_setzero_ps();                                              \
      least[t] = _mm256_setzero_ps();                                                             \
    }                                                                                             \
    size_t groups = x.groups, first = 0;                                                          \
    for (; first + 8 <= groups; first += 8) {                                                     \
      fetch_ahead((const char *)&row[first] + AHEAD, 8 * sizeof *row);                            \
      name##_groups(&row[first], x, 8, tokens, sums, least);                                      \
      x = q8_rows_at_column(x, 8 * GROUP);                                                        \
    }                                                                                             \
    /* Half of eight is usual: widths are multiples of 128 where they are not of 256. */          \
    if (groups - first == 4) name##_groups(&row[first], x, 4, tokens, sums, least);               \
    else if (first < groups) name##_groups(&row[first], x, groups - first, tokens, sums, least);  \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      out[t * out_stride] = sum_without(_mm512_add_ps(sums[t][0], sums[t][1]), least[t]);         \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  DOT_BY_ROWS(name)

ROW(q8_0, true)
ROW(q4_0, false)
ROW(q4_1, false)
ROW(q5_0, false)
ROW(q5_1, false)
ROW(iq4_nl, true)

#endif
