#pragma once

#include "codebooks.h"

// The scales of a block of 256 values as the whole numbers they are stored as, for products whose
// input has one scale for a block as well. Included by files that are compiled for AVX2 and more.

// The scales of a block: value i of group g is
// scale × factor × quant − minimum × m, with factor and m of g and i / 16.
typedef struct {
  // Sixteen whole numbers: those of the first halves of the eight groups in the lower lane, those
  // of the second halves in the upper one.
  __m256i factors;
  __m256i minima;  // in the order of the runs of sixteen
  __m128 steps;    // the scale, the minimum
} wide_scales;

// A half in a block, in all lanes.
INLINE __m128 half_at(const uint16_t *half) {
  short bits;
  __builtin_memcpy(&bits, half, sizeof bits);
  return _mm_cvtph_ps(_mm_set1_epi16(bits));
}

// The steps of formats that have no minimum but a zero point.
INLINE __m128 with_zero_point(__m128 scale, float zero) {
  return _mm_mul_ps(scale, _mm_setr_ps(1, zero, 0, 0));
}

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
    _mm256_cvtepu8_epi16(halves_apart(low)), _mm256_cvtepu8_epi16(high),
    _mm_unpacklo_ps(half_at(&b->scale), half_at(&b->minimum)),
  };
}

INLINE wide_scales q3_k_wide(const q3_k_block *b) {
  __m128i s = q3_k_steps(b);
  return (wide_scales){
    _mm256_cvtepi8_epi16(halves_apart(s)), _mm256_cvtepi8_epi16(s),
    with_zero_point(half_at(&b->scale), 4),
  };
}

INLINE wide_scales q6_k_wide(const q6_k_block *b) {
  __m128i s = _mm_loadu_si128((const __m128i *)(const void *)b->scales);
  return (wide_scales){
    _mm256_cvtepi8_epi16(halves_apart(s)), _mm256_cvtepi8_epi16(s),
    with_zero_point(half_at(&b->scale), 32),
  };
}

// Eight bytes, one for each group, the same for both its halves.
INLINE __m256i both_halves(__m128i groups) {
  return _mm256_broadcastsi128_si256(_mm_cvtepi8_epi16(groups));
}

// A block of Q4_K or Q5_K begins with four words of 32 bits: two halves, and then a, b and c, of
// which a & 63 are the first four scales, b & 63 the first four minima, and the others the nibbles
// of c below the two upper bits of a and of b.
INLINE wide_scales k_wide(const void *block) {
  __m128i words = _mm_loadu_si128(block);
  __m128i low = _mm_srlv_epi32(_mm_shuffle_epi32(words, 0xf9), _mm_setr_epi32(0, 0, 0, 4));
  __m128i high = _mm_srli_epi32(_mm_shuffle_epi32(words, 0x94), 2);
  low = _mm_and_si128(low, _mm_setr_epi32(0x3f3f3f3f, 0x3f3f3f3f, 0x0f0f0f0f, 0x0f0f0f0f));
  high = _mm_and_si128(high, _mm_setr_epi32(0, 0, 0x30303030, 0x30303030));
  // Scales 0–3, minima 0–3, scales 4–7, minima 4–7.
  __m256i bytes = _mm256_broadcastsi128_si256(_mm_or_si128(low, high));
  const __m256i scales = _mm256_broadcastsi128_si256(
    _mm_setr_epi8(0, -1, 1, -1, 2, -1, 3, -1, 8, -1, 9, -1, 10, -1, 11, -1));
  const __m256i minima = _mm256_setr_epi8(
    4, -1, 4, -1, 5, -1, 5, -1, 6, -1, 6, -1, 7, -1, 7, -1,
    12, -1, 12, -1, 13, -1, 13, -1, 14, -1, 14, -1, 15, -1, 15, -1);
  return (wide_scales){
    _mm256_shuffle_epi8(bytes, scales), _mm256_shuffle_epi8(bytes, minima), _mm_cvtph_ps(words),
  };
}
INLINE wide_scales q4_k_wide(const q4_k_block *b) { return k_wide(b); }
INLINE wide_scales q5_k_wide(const q5_k_block *b) { return k_wide(b); }

INLINE wide_scales without_minima(__m256i factors, float scale) {
  return (wide_scales){factors, _mm256_setzero_si256(), _mm_set_ss(scale)};
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
