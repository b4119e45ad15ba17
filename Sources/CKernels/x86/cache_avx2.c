#if defined(__x86_64__)

#include <immintrin.h>

#include "../kernels.h"

#define TARGET __attribute__((target("avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "loads.h"

// Attention over the rows of one cache head, for AVX2. Positions go by in strips that stay in the
// first-level cache while the queries meet them, up to four at a time. A query's result does not
// depend on the others: each has the same sums in the same order however many there are.

enum { STRIP = 32 };

// Sums of the eight lanes of four vectors.
INLINE __m128 sums_of(__m256 a, __m256 b, __m256 c, __m256 d) {
  __m256 all = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
  return _mm_add_ps(_mm256_castps256_ps128(all), _mm256_extractf128_ps(all, 1));
}

// scores[q] (positions) = keys (positions, size) × queries[q] (size), for `count` (a constant, at
// most 4) queries.
#define SCORE(format, element)                                                                    \
  INLINE void format##_score_some(                                                                \
    const float *const *queries, size_t count, const element *keys, size_t first, size_t last,    \
    size_t size, float *const *scores) {                                                          \
    for (size_t i = first; i < last; i++) {                                                       \
      const element *key = &keys[i * size];                                                       \
      __m256 even[4], odd[4];                                                                     \
      for (size_t q = 0; q < 4; q++) even[q] = odd[q] = _mm256_setzero_ps();                      \
      size_t j = 0;                                                                               \
      for (; j + 16 <= size; j += 16) {                                                           \
        __m256 a = load_##format(&key[j]), b = load_##format(&key[j + 8]);                        \
        for (size_t q = 0; q < count; q++) {                                                      \
          even[q] = _mm256_fmadd_ps(a, _mm256_loadu_ps(&queries[q][j]), even[q]);                 \
          odd[q] = _mm256_fmadd_ps(b, _mm256_loadu_ps(&queries[q][j + 8]), odd[q]);               \
        }                                                                                         \
      }                                                                                           \
      for (size_t q = 0; q < count; q++) even[q] = _mm256_add_ps(even[q], odd[q]);                \
      float four[4];                                                                              \
      _mm_storeu_ps(four, sums_of(even[0], even[1], even[2], even[3]));                           \
      for (size_t q = 0; q < count; q++) {                                                        \
        for (size_t k = j; k < size; k++) four[q] += widened_##format(key[k]) * queries[q][k];    \
        scores[q][i] = four[q];                                                                   \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  TARGET void format##_score_avx2(                                                                \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores) {                                                                       \
    for (size_t first = 0; first < positions; first += STRIP) {                                   \
      size_t last = positions - first < STRIP ? positions : first + STRIP;                        \
      size_t q = 0;                                                                               \
      for (; q + 4 <= count; q += 4) {                                                            \
        format##_score_some(&queries[q], 4, keys, first, last, size, &scores[q]);                 \
      }                                                                                           \
      if (q + 2 <= count) {                                                                       \
        format##_score_some(&queries[q], 2, keys, first, last, size, &scores[q]);                 \
        q += 2;                                                                                   \
      }                                                                                           \
      if (q < count) format##_score_some(&queries[q], 1, keys, first, last, size, &scores[q]);    \
    }                                                                                             \
  }

SCORE(f32, float)
SCORE(f16, uint16_t)

// The queries are rounded to 8 bits, once for all positions.
TARGET void q8_0_score_avx2(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  rounded_query rounded[ATTENTION_ROWS];
  for (size_t q = 0; q < count; q++) round_avx2(queries[q], rows_of_query(&rounded[q], size));
  size_t blocks = size / GROUP;
  for (size_t i = 0; i < positions; i++) {
    const q8_0_block *key = (const q8_0_block *)keys + i * blocks;
    for (size_t q = 0; q < count; q++) {
      __m256 sum = _mm256_setzero_ps();
      for (size_t b = 0; b < blocks; b++) {
        __m256i k = _mm256_loadu_si256((const __m256i *)(const void *)key[b].quants);
        __m256i x = _mm256_load_si256((const __m256i *)(const void *)&rounded[q].quants[b * GROUP]);
        __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(k), _mm256_sign_epi8(x, k));
        __m256i products = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
        __m256 scale = _mm256_set1_ps(_cvtsh_ss(key[b].scale) * rounded[q].scales[b]);
        sum = _mm256_fmadd_ps(scale, _mm256_cvtepi32_ps(products), sum);
      }
      __m128 half = _mm_add_ps(_mm256_castps256_ps128(sum), _mm256_extractf128_ps(sum, 1));
      half = _mm_add_ps(half, _mm_movehl_ps(half, half));
      scores[q][i] = _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
    }
  }
}

INLINE __m256 load_eight(const int8_t *p) {
  __m128i bytes = _mm_loadl_epi64((const __m128i *)(const void *)p);
  return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(bytes));
}

// Sixteen columns of a row of values, from column j on.
INLINE void f32_values(const void *row, size_t j, __m256 out[2]) {
  const float *values = (const float *)row + j;
  out[0] = _mm256_loadu_ps(values);
  out[1] = _mm256_loadu_ps(values + 8);
}
INLINE void f16_values(const void *row, size_t j, __m256 out[2]) {
  const uint16_t *values = (const uint16_t *)row + j;
  out[0] = load_f16(values);
  out[1] = load_f16(values + 8);
}
INLINE void q8_0_values(const void *row, size_t j, __m256 out[2]) {
  const q8_0_block *block = (const q8_0_block *)row + j / GROUP;
  __m256 scale = _mm256_set1_ps(_cvtsh_ss(block->scale));
  out[0] = _mm256_mul_ps(scale, load_eight(&block->quants[j % GROUP]));
  out[1] = _mm256_mul_ps(scale, load_eight(&block->quants[j % GROUP + 8]));
}
INLINE float f32_value(const void *row, size_t j) { return ((const float *)row)[j]; }
INLINE float f16_value(const void *row, size_t j) { return _cvtsh_ss(((const uint16_t *)row)[j]); }
INLINE float q8_0_value(const void *row, size_t j) {
  const q8_0_block *block = (const q8_0_block *)row + j / GROUP;
  return _cvtsh_ss(block->scale) * block->quants[j % GROUP];
}

// out[q] (size) += scores[q] (positions) × values (positions, size), which lie row_bytes apart, for
// `count` (a constant, at most 4) queries.
#define MIX(format)                                                                               \
  INLINE void format##_mix_some(                                                                  \
    const float *const *scores, size_t count, const char *values, size_t row_bytes,               \
    size_t first, size_t last, size_t size, float *const *out) {                                  \
    size_t j = 0;                                                                                 \
    for (; j + 16 <= size; j += 16) {                                                             \
      __m256 sums[4][2];                                                                          \
      for (size_t q = 0; q < count; q++) {                                                        \
        sums[q][0] = _mm256_loadu_ps(&out[q][j]);                                                 \
        sums[q][1] = _mm256_loadu_ps(&out[q][j + 8]);                                             \
      }                                                                                           \
      for (size_t i = first; i < last; i++) {                                                     \
        __m256 value[2];                                                                          \
        format##_values(values + i * row_bytes, j, value);                                        \
        for (size_t q = 0; q < count; q++) {                                                      \
          __m256 s = _mm256_broadcast_ss(&scores[q][i]);                                          \
          sums[q][0] = _mm256_fmadd_ps(s, value[0], sums[q][0]);                                  \
          sums[q][1] = _mm256_fmadd_ps(s, value[1], sums[q][1]);                                  \
        }                                                                                         \
      }                                                                                           \
      for (size_t q = 0; q < count; q++) {                                                        \
        _mm256_storeu_ps(&out[q][j], sums[q][0]);                                                 \
        _mm256_storeu_ps(&out[q][j + 8], sums[q][1]);                                             \
      }                                                                                           \
    }                                                                                             \
    for (; j < size; j++) {                                                                       \
      for (size_t q = 0; q < count; q++) {                                                        \
        for (size_t i = first; i < last; i++) {                                                   \
          out[q][j] += scores[q][i] * format##_value(values + i * row_bytes, j);                  \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  TARGET void format##_mix_avx2(                                                                  \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out) {                                           \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t j = 0; j < size; j++) out[q][j] = 0;                                            \
    }                                                                                             \
    for (size_t first = 0; first < positions; first += STRIP) {                                   \
      size_t last = positions - first < STRIP ? positions : first + STRIP;                        \
      size_t q = 0;                                                                               \
      for (; q + 4 <= count; q += 4) {                                                            \
        format##_mix_some(&scores[q], 4, values, row_bytes, first, last, size, &out[q]);          \
      }                                                                                           \
      if (q + 2 <= count) {                                                                       \
        format##_mix_some(&scores[q], 2, values, row_bytes, first, last, size, &out[q]);          \
        q += 2;                                                                                   \
      }                                                                                           \
      if (q < count) {                                                                            \
        format##_mix_some(&scores[q], 1, values, row_bytes, first, last, size, &out[q]);          \
      }                                                                                           \
    }                                                                                             \
  }

MIX(f32)
MIX(f16)
MIX(q8_0)

#endif
