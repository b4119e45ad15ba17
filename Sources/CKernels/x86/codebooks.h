#pragma once

#include "../formats/iq_tables.h"
#include "groups.h"

// The formats whose quants are numbers of entries in a table, taken apart in the form that groups.h
// describes.

INLINE uint32_t load_short(const void *p) {
  uint16_t word;
  __builtin_memcpy(&word, p, sizeof word);
  return word;
}

// ---- A table of sixteen values ----------------------------------------------------------------

INLINE __m256i iq4_values_of(__m256i nibbles) {
  const __m128i *values = (const __m128i *)(const void *)iq4_values;
  return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128(values)), nibbles);
}
INLINE __m256i iq4_nl_quants(const iq4_nl_block *b, size_t g) {
  return iq4_values_of(nibbles(b[g].quants));
}
INLINE void iq4_nl_scales(const iq4_nl_block *b, size_t count, float *scales, float *minima) {
  (void)minima;
  _mm256_storeu_ps(scales, load_halves(&b->scale, sizeof *b, count));
}

INLINE __m256i iq4_xs_quants(const iq4_xs_block *b, size_t g) {
  return iq4_values_of(nibbles(&b->quants[16 * g]));
}
// The eight scales before they are multiplied by the block's.
INLINE __m256i iq4_xs_steps(const iq4_xs_block *b) {
  const __m256i places = _mm256_setr_epi32(0, 4, 8, 12, 16, 20, 24, 28);
  __m256i low = _mm256_srlv_epi32(_mm256_set1_epi32((int)load_word(b->scales)), places);
  __m256i high = _mm256_srlv_epi32(
    _mm256_set1_epi32(b->high_scales), _mm256_srli_epi32(places, 1));
  __m256i s = _mm256_or_si256(
    _mm256_and_si256(low, _mm256_set1_epi32(15)),
    _mm256_slli_epi32(_mm256_and_si256(high, _mm256_set1_epi32(3)), 4));
  return _mm256_sub_epi32(s, _mm256_set1_epi32(32));
}
INLINE void iq4_xs_scales(const iq4_xs_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  __m256 values = _mm256_cvtepi32_ps(iq4_xs_steps(b));
  _mm256_storeu_ps(scales, _mm256_mul_ps(values, _mm256_set1_ps(float_of(b->scale))));
}

// ---- Grids of four or eight values ------------------------------------------------------------

// Four words of eight values.
INLINE __m256i four_words(uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
  return _mm256_setr_epi64x((long long)a, (long long)b, (long long)c, (long long)d);
}

INLINE uint64_t two_words(const uint32_t *grid, size_t first, size_t second) {
  return grid[first] | (uint64_t)grid[second] << 32;
}

// Magnitudes, negative where a bit of the word is set.
INLINE __m256i with_signs(__m256i magnitudes, uint32_t signs) {
  __m256i mask = bits_as_bytes(signs, -1);
  return _mm256_sub_epi8(_mm256_xor_si256(magnitudes, mask), mask);
}

// 32 quants of a format that stores magnitudes and signs, bit i of a word for value i.
#define SIGNED_QUANTS(name)                                                                       \
  INLINE __m256i name##_quants(const name##_block *b, size_t g) {                                 \
    return with_signs(name##_magnitudes(b, g), name##_signs(b, g));                               \
  }

// The signs of 32 values from four numbers of seven bits.
INLINE uint32_t signs_of(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return iq_signs[a & 127] | (uint32_t)iq_signs[b & 127] << 8 | (uint32_t)iq_signs[c & 127] << 16
    | (uint32_t)iq_signs[d & 127] << 24;
}

// factor × (2 s + 1) for eight small numbers s in the bytes of `steps`.
INLINE void odd_steps(__m128i steps, float factor, float *out) {
  __m256i s = _mm256_cvtepu8_epi32(steps);
  __m256i odd = _mm256_add_epi32(_mm256_add_epi32(s, s), _mm256_set1_epi32(1));
  _mm256_storeu_ps(out, _mm256_mul_ps(_mm256_cvtepi32_ps(odd), _mm256_set1_ps(factor)));
}

INLINE __m256i iq2_xxs_magnitudes(const iq2_xxs_block *b, size_t g) {
  const uint8_t *e = &b->quants[8 * g];
  return four_words(
    iq2_xxs_grid[e[0]], iq2_xxs_grid[e[1]], iq2_xxs_grid[e[2]], iq2_xxs_grid[e[3]]);
}
INLINE uint32_t iq2_xxs_signs(const iq2_xxs_block *b, size_t g) {
  const uint8_t *e = &b->quants[8 * g];
  uint32_t word = load_word(e + 4);
  return signs_of(word, word >> 7, word >> 14, word >> 21);
}
SIGNED_QUANTS(iq2_xxs)
INLINE void iq2_xxs_scales(const iq2_xxs_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = b->quants[8 * g + 7] >> 4;
  odd_steps(
    _mm_loadl_epi64((const __m128i *)(const void *)steps), float_of(b->scale) * 0.125f, scales);
}

INLINE __m256i iq2_xs_magnitudes(const iq2_xs_block *b, size_t g) {
  const uint8_t *e = &b->quants[8 * g];
  uint32_t w[4];
  for (size_t l = 0; l < 4; l++) w[l] = load_short(e + 2 * l);
  return four_words(
    iq2_xs_grid[w[0] & 511], iq2_xs_grid[w[1] & 511], iq2_xs_grid[w[2] & 511],
    iq2_xs_grid[w[3] & 511]);
}
INLINE uint32_t iq2_xs_signs(const iq2_xs_block *b, size_t g) {
  const uint8_t *e = &b->quants[8 * g];
  uint32_t w[4];
  for (size_t l = 0; l < 4; l++) w[l] = load_short(e + 2 * l);
  return signs_of(w[0] >> 9, w[1] >> 9, w[2] >> 9, w[3] >> 9);
}
SIGNED_QUANTS(iq2_xs)
// Sixteen nibbles, the low one of a byte first.
INLINE __m128i sixteen_nibbles(const uint8_t *packed) {
  __m128i bytes = _mm_loadl_epi64((const __m128i *)(const void *)packed);
  __m128i low = _mm_and_si128(bytes, _mm_set1_epi8(15));
  __m128i high = _mm_and_si128(_mm_srli_epi16(bytes, 4), _mm_set1_epi8(15));
  return _mm_unpacklo_epi8(low, high);
}
INLINE void iq2_half_scales(const uint8_t *packed, uint16_t scale, float *scales) {
  __m128i steps = sixteen_nibbles(packed);
  odd_steps(steps, float_of(scale) * 0.125f, scales);
  odd_steps(_mm_srli_si128(steps, 8), float_of(scale) * 0.125f, &scales[8]);
}
INLINE void iq2_xs_scales(const iq2_xs_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  iq2_half_scales(b->scales, b->scale, scales);
}

INLINE __m256i iq2_s_magnitudes(const iq2_s_block *b, size_t g) {
  const uint8_t *e = &b->quants[4 * g];
  size_t high = b->high[g];
  return four_words(
    iq2_s_grid[e[0] | (high & 3) << 8], iq2_s_grid[e[1] | (high >> 2 & 3) << 8],
    iq2_s_grid[e[2] | (high >> 4 & 3) << 8], iq2_s_grid[e[3] | (high >> 6) << 8]);
}
INLINE uint32_t iq2_s_signs(const iq2_s_block *b, size_t g) {
  return load_word(&b->signs[4 * g]);
}
SIGNED_QUANTS(iq2_s)
INLINE void iq2_s_scales(const iq2_s_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  iq2_half_scales(b->scales, b->scale, scales);
}

INLINE __m256i iq3_xxs_magnitudes(const iq3_xxs_block *b, size_t g) {
  const uint8_t *e = &b->quants[8 * g];
  return four_words(
    two_words(iq3_xxs_grid, e[0], e[1]), two_words(iq3_xxs_grid, e[2], e[3]),
    two_words(iq3_xxs_grid, e[4], e[5]), two_words(iq3_xxs_grid, e[6], e[7]));
}
INLINE uint32_t iq3_xxs_signs(const iq3_xxs_block *b, size_t g) {
  uint32_t word = load_word(&b->signs[4 * g]);
  return signs_of(word, word >> 7, word >> 14, word >> 21);
}
SIGNED_QUANTS(iq3_xxs)
INLINE void iq3_xxs_scales(const iq3_xxs_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = b->signs[4 * g + 3] >> 4;
  odd_steps(
    _mm_loadl_epi64((const __m128i *)(const void *)steps), float_of(b->scale) * 0.25f, scales);
}

INLINE __m256i iq3_s_magnitudes(const iq3_s_block *b, size_t g) {
  const uint8_t *e = &b->quants[8 * g];
  size_t h = (size_t)b->high[g] << 8;
  return four_words(
    two_words(iq3_s_grid, e[0] | (h & 256), e[1] | (h >> 1 & 256)),
    two_words(iq3_s_grid, e[2] | (h >> 2 & 256), e[3] | (h >> 3 & 256)),
    two_words(iq3_s_grid, e[4] | (h >> 4 & 256), e[5] | (h >> 5 & 256)),
    two_words(iq3_s_grid, e[6] | (h >> 6 & 256), e[7] | (h >> 7 & 256)));
}
INLINE uint32_t iq3_s_signs(const iq3_s_block *b, size_t g) {
  return load_word(&b->signs[4 * g]);
}
SIGNED_QUANTS(iq3_s)
INLINE void iq3_s_scales(const iq3_s_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = b->scales[g / 2] >> 4 * (g % 2) & 15;
  odd_steps(_mm_loadl_epi64((const __m128i *)(const void *)steps), float_of(b->scale), scales);
}

// ±1 in the bytes of each word, from four bits.
INLINE __m256i shifts(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  const __m256i spread = _mm256_setr_epi64x(
    0x0000000000000000, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303);
  uint32_t word = (a & 1) | (b & 1) << 8 | (c & 1) << 16 | (d & 1) << 24;
  __m256i negative = _mm256_shuffle_epi8(_mm256_set1_epi32((int)word), spread);
  return _mm256_sub_epi8(_mm256_set1_epi8(1), _mm256_add_epi8(negative, negative));
}

INLINE __m256i iq1_s_quants(const iq1_s_block *b, size_t g) {
  const uint8_t *e = &b->quants[4 * g];
  size_t high = load_short(&b->high[g]);
  uint32_t sign = (uint32_t)high >> 15;
  return _mm256_add_epi8(
    four_words(
      iq1_grid[e[0] | (high & 7) << 8], iq1_grid[e[1] | (high >> 3 & 7) << 8],
      iq1_grid[e[2] | (high >> 6 & 7) << 8], iq1_grid[e[3] | (high >> 9 & 7) << 8]),
    shifts(sign, sign, sign, sign));
}
INLINE void iq1_s_scales(const iq1_s_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  uint8_t steps[8];
  for (size_t g = 0; g < 8; g++) steps[g] = (uint8_t)(load_short(&b->high[g]) >> 12 & 7);
  odd_steps(
    _mm_loadl_epi64((const __m128i *)(const void *)steps), float_of(b->scale) * 0.125f, scales);
}

INLINE __m256i iq1_m_quants(const iq1_m_block *b, size_t g) {
  const uint8_t *e = &b->quants[4 * g];
  size_t high = load_short(&b->high[2 * g]);
  return _mm256_add_epi8(
    four_words(
      iq1_grid[e[0] | (high & 7) << 8], iq1_grid[e[1] | (high >> 4 & 7) << 8],
      iq1_grid[e[2] | (high >> 8 & 7) << 8], iq1_grid[e[3] | (high >> 12 & 7) << 8]),
    shifts(
      (uint32_t)high >> 3, (uint32_t)high >> 7, (uint32_t)high >> 11, (uint32_t)high >> 15));
}
INLINE void iq1_m_scales(const iq1_m_block *b, size_t count, float *scales, float *minima) {
  (void)count, (void)minima;
  uint16_t half = 0;
  for (size_t w = 0; w < 4; w++) half |= (uint16_t)(b->scales[2 * w + 1] >> 4 << 4 * w);
  uint8_t steps[16];
  for (size_t i = 0; i < 16; i++) {
    steps[i] = (uint8_t)(load_short(&b->scales[i / 4 * 2]) >> 3 * (i % 4) & 7);
  }
  for (size_t i = 0; i < 16; i += 8) {
    __m128i eight = _mm_loadl_epi64((const __m128i *)(const void *)&steps[i]);
    odd_steps(eight, float_of(half) * 0.125f, &scales[i]);
  }
}
