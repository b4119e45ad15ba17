#pragma once

#include <immintrin.h>

#include "../half.h"

// Eight values of a row as floats.
INLINE __m256 load_f32(const float *p) { return _mm256_loadu_ps(p); }
INLINE __m256 load_f16(const uint16_t *p) {
  return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(const void *)p));
}
INLINE __m256 load_bf16(const uint16_t *p) {
  __m256i wide = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)p));
  return _mm256_castsi256_ps(_mm256_slli_epi32(wide, 16));
}
INLINE float widened_f32(float value) { return value; }
INLINE float widened_f16(uint16_t value) { return _cvtsh_ss(value); }
INLINE float widened_bf16(uint16_t value) { return float_of_bf16(value); }
