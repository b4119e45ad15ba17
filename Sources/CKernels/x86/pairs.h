#pragma once

#include "codebooks.h"

// What products of two groups at a time, in 512 bits, share. Included by files that are compiled
// for AVX-512.

INLINE __m512i load_64(const void *p) { return _mm512_loadu_si512(p); }
INLINE __m512i twice(const void *p) { return _mm512_broadcast_i64x4(load_bytes(p)); }
INLINE __m512i two_groups(__m256i first, __m256i second) {
  return _mm512_inserti64x4(_mm512_castsi256_si512(first), second, 1);
}

INLINE __m512i bits(__m512i v, char mask) { return _mm512_and_si512(v, _mm512_set1_epi8(mask)); }

INLINE __m256i sixteen_twice(const uint8_t *p) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)p));
}

// The low nibbles of sixteen bytes, their high ones, and those of sixteen others.
INLINE __m512i nibble_pair(const uint8_t *first, const uint8_t *second) {
  __m512i both = two_groups(sixteen_twice(first), sixteen_twice(second));
  const __m256i places = _mm256_setr_epi64x(0, 0, 0x0004000400040004, 0x0004000400040004);
  return bits(_mm512_srlv_epi16(both, _mm512_broadcast_i64x4(places)), 15);
}
INLINE __m512i iq4_pair(const uint8_t *first, const uint8_t *second) {
  const __m128i *values = (const __m128i *)(const void *)iq4_values;
  __m512i table = _mm512_broadcast_i32x4(_mm_loadu_si128(values));
  return _mm512_shuffle_epi8(table, nibble_pair(first, second));
}

// Σ of eight lanes, of sixteen, and of sixteen without eight.
INLINE float sum_of_eight(__m256 eight) {
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}
INLINE __m256 halves_added(__m512 v) {
  return _mm256_add_ps(_mm512_castps512_ps256(v), _mm512_extractf32x8_ps(v, 1));
}
INLINE float sum_of_sixteen(__m512 v) { return sum_of_eight(halves_added(v)); }
INLINE float sum_without(__m512 v, __m256 least) {
  return sum_of_eight(_mm256_sub_ps(halves_added(v), least));
}
