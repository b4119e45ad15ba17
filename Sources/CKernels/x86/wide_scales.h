#pragma once

#include "groups.h"

// The scales of a block of 256 values as the whole numbers they are stored as, for products whose
// input has one scale for a block as well. Included by files that are compiled for AVX2 and more.

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
