#pragma once

// Found before the compiler's own header where AVX-512 is emulated: its intrinsics become portable
// functions, and kernels are compiled for the processor at hand whatever target they name.

#include_next <immintrin.h>

#define SIMDE_ENABLE_NATIVE_ALIASES
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Weverything"
#include <simde/x86/f16c.h>
#include <simde/x86/fma.h>
#include <simde/x86/avx512.h>
#pragma clang diagnostic pop

#define target(features) unused

// What SIMDe 0.7 lacks.
typedef int32_t sixteen_words __attribute__((vector_size(64)));
static inline __m512 emulated_cvtepi32_ps(__m512i v) {
  return __builtin_convertvector((sixteen_words)v, __m512);
}
static inline __m512i emulated_cvtepi8_epi32(__m128i v) {
  typedef int8_t sixteen_bytes __attribute__((vector_size(16)));
  return (__m512i)__builtin_convertvector((sixteen_bytes)v, sixteen_words);
}
static inline __m512 emulated_cvtph_ps(__m256i v) {
  float values[16];
  _mm256_storeu_ps(values, _mm256_cvtph_ps(_mm256_castsi256_si128(v)));
  _mm256_storeu_ps(&values[8], _mm256_cvtph_ps(_mm256_extracti128_si256(v, 1)));
  return simde_mm512_loadu_ps(values);
}
static inline __m256 emulated_extractf32x8_ps(__m512 v, int half) {
  float values[16];
  __builtin_memcpy(values, &v, sizeof v);
  return _mm256_loadu_ps(&values[8 * half]);
}
static inline __m512i emulated_zextsi256_si512(__m256i v) {
  __m512i wide = simde_mm512_setzero_si512();
  __builtin_memcpy(&wide, &v, sizeof v);
  return wide;
}
static inline __m512i emulated_zextsi128_si512(__m128i v) {
  __m512i wide = simde_mm512_setzero_si512();
  __builtin_memcpy(&wide, &v, sizeof v);
  return wide;
}
static inline __m512 emulated_zextps256_ps512(__m256 v) {
  __m512 wide = simde_mm512_setzero_ps();
  __builtin_memcpy(&wide, &v, sizeof v);
  return wide;
}
static inline __m512i emulated_maskz_expand_epi32(__mmask16 mask, __m512i v) {
  int32_t from[16], to[16];
  __builtin_memcpy(from, &v, sizeof v);
  for (int i = 0, next = 0; i < 16; i++) to[i] = mask >> i & 1 ? from[next++] : 0;
  __builtin_memcpy(&v, to, sizeof v);
  return v;
}
static inline __m512i emulated_maskz_loadu_epi16(__mmask32 mask, const void *from) {
  const int16_t *in = from;
  int16_t values[32];
  for (int i = 0; i < 32; i++) values[i] = mask >> i & 1 ? in[i] : 0;
  return simde_mm512_loadu_si512(values);
}
static inline float emulated_reduce_add_ps(__m512 v) {
  float values[16];
  __builtin_memcpy(values, &v, sizeof v);
  for (int half = 8; half; half /= 2) {
    for (int i = 0; i < half; i++) values[i] += values[i + half];
  }
  return values[0];
}
#define _mm512_maskz_loadu_epi16 emulated_maskz_loadu_epi16
#define _mm512_reduce_add_ps emulated_reduce_add_ps
#define _mm512_maskz_expand_epi32 emulated_maskz_expand_epi32
#define _mm512_zextsi128_si512 emulated_zextsi128_si512
#define _mm512_zextps256_ps512 emulated_zextps256_ps512
#define _mm512_zextsi256_si512 emulated_zextsi256_si512
#define _mm512_cvtepi32_ps emulated_cvtepi32_ps
#define _mm512_cvtepi8_epi32 emulated_cvtepi8_epi32
#define _mm512_cvtph_ps emulated_cvtph_ps
#define _mm512_extractf32x8_ps emulated_extractf32x8_ps
