#if defined(__x86_64__)

#include <immintrin.h>

#include "../half.h"
#include "../kernels.h"

#define TARGET                                                                                    \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) TARGET

// Attention over the rows of one cache head, for AVX-512. Positions go by in strips that stay in
// the first-level cache while the queries meet them, up to four at a time. A query's result does
// not depend on the others: each has the same sums in the same order however many there are.

enum { STRIP = 32 };

// Sixteen values of a row as floats.
INLINE __m512 load_f32(const float *p) { return _mm512_loadu_ps(p); }
INLINE __m512 load_f16(const uint16_t *p) {
  return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(const void *)p));
}
INLINE float widened_f32(float value) { return value; }
INLINE float widened_f16(uint16_t value) { return _cvtsh_ss(value); }

INLINE __m256 halves_added(__m512 v) {
  return _mm256_add_ps(_mm512_castps512_ps256(v), _mm512_extractf32x8_ps(v, 1));
}

// Sums of the lanes of four vectors.
INLINE __m128 sums_of_eight(__m256 a, __m256 b, __m256 c, __m256 d) {
  __m256 all = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
  return _mm_add_ps(_mm256_castps256_ps128(all), _mm256_extractf128_ps(all, 1));
}
INLINE __m128 sums_of(__m512 a, __m512 b, __m512 c, __m512 d) {
  return sums_of_eight(halves_added(a), halves_added(b), halves_added(c), halves_added(d));
}

// scores[q] (positions) = keys (positions, size) × queries[q] (size), for `count` (a constant, at
// most 4) queries.
#define SCORE(format, element)                                                                    \
  INLINE void format##_score_some(                                                                \
    const float *const *queries, size_t count, const void *keys, size_t first, size_t last,       \
    size_t size, float *const *scores) {                                                          \
    for (size_t i = first; i < last; i++) {                                                       \
      const element *key = (const element *)keys + i * size;                                      \
      __m512 even[4], odd[4];                                                                     \
      for (size_t q = 0; q < 4; q++) even[q] = odd[q] = _mm512_setzero_ps();                      \
      size_t j = 0;                                                                               \
      for (; j + 32 <= size; j += 32) {                                                           \
        __m512 a = load_##format(&key[j]), b = load_##format(&key[j + 16]);                       \
        for (size_t q = 0; q < count; q++) {                                                      \
          even[q] = _mm512_fmadd_ps(a, _mm512_loadu_ps(&queries[q][j]), even[q]);                 \
          odd[q] = _mm512_fmadd_ps(b, _mm512_loadu_ps(&queries[q][j + 16]), odd[q]);              \
        }                                                                                         \
      }                                                                                           \
      if (j + 16 <= size) {                                                                       \
        __m512 a = load_##format(&key[j]);                                                        \
        for (size_t q = 0; q < count; q++) {                                                      \
          even[q] = _mm512_fmadd_ps(a, _mm512_loadu_ps(&queries[q][j]), even[q]);                 \
        }                                                                                         \
        j += 16;                                                                                  \
      }                                                                                           \
      for (size_t q = 0; q < count; q++) even[q] = _mm512_add_ps(even[q], odd[q]);                \
      float four[4];                                                                              \
      _mm_storeu_ps(four, sums_of(even[0], even[1], even[2], even[3]));                           \
      for (size_t q = 0; q < count; q++) {                                                        \
        for (size_t k = j; k < size; k++) four[q] += widened_##format(key[k]) * queries[q][k];    \
        scores[q][i] = four[q];                                                                   \
      }                                                                                           \
    }                                                                                             \
  }

SCORE(f32, float)
SCORE(f16, uint16_t)

// Calls `some`(first query, how many) so that every number it is given is a constant.
#define IN_FOURS(count, some)                                                                     \
  do {                                                                                            \
    size_t q = 0;                                                                                 \
    for (; q + 4 <= (count); q += 4) some(q, 4);                                                  \
    if (q + 2 <= (count)) {                                                                       \
      some(q, 2);                                                                                 \
      q += 2;                                                                                     \
    }                                                                                             \
    if (q < (count)) some(q, 1);                                                                  \
  } while (0)

#define SCORES(format)                                                                            \
  TARGET void format##_score_avx512(                                                              \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores) {                                                                       \
    for (size_t first = 0; first < positions; first += STRIP) {                                   \
      size_t last = positions - first < STRIP ? positions : first + STRIP;                        \
      IN_FOURS(count, SOME_##format);                                                             \
    }                                                                                             \
  }

#define SOME_f32(q, n) f32_score_some(&queries[q], n, keys, first, last, size, &scores[q])
#define SOME_f16(q, n) f16_score_some(&queries[q], n, keys, first, last, size, &scores[q])
SCORES(f32)
SCORES(f16)

// A query rounded to 8 bits, with what takes back the flipped sign bits of a block's keys.
typedef struct {
  rounded_query rounded;
  int32_t starts[MAX_HEAD_SIZE / GROUP];
} byte_query;

// The same for 8-bit keys: 32 products of a block as eight sums of four. The keys become unsigned
// by flipping their sign bit, which adds 128 to each; the query's start takes that back.
INLINE void q8_0_score_some(
  const byte_query *queries, size_t count, const q8_0_block *keys, size_t first, size_t last,
  size_t blocks, float *const *scores) {
  const __m256i sign = _mm256_set1_epi8((char)0x80);
  for (size_t i = first; i < last; i++) {
    const q8_0_block *key = &keys[i * blocks];
    __m256 sums[4];
    for (size_t q = 0; q < 4; q++) sums[q] = _mm256_setzero_ps();
    for (size_t b = 0; b < blocks; b++) {
      __m256i k = _mm256_loadu_si256((const __m256i *)(const void *)key[b].quants);
      __m256i flipped = _mm256_xor_si256(k, sign);
      __m256 scale = _mm256_set1_ps(_cvtsh_ss(key[b].scale));
      for (size_t q = 0; q < count; q++) {
        const int8_t *quants = &queries[q].rounded.quants[b * GROUP];
        __m256i x = _mm256_load_si256((const __m256i *)(const void *)quants);
        __m256i start = _mm256_zextsi128_si256(_mm_cvtsi32_si128(queries[q].starts[b]));
        __m256 products = _mm256_cvtepi32_ps(_mm256_dpbusd_epi32(start, flipped, x));
        __m256 both = _mm256_mul_ps(scale, _mm256_set1_ps(queries[q].rounded.scales[b]));
        sums[q] = _mm256_fmadd_ps(both, products, sums[q]);
      }
    }
    float four[4];
    _mm_storeu_ps(four, sums_of_eight(sums[0], sums[1], sums[2], sums[3]));
    for (size_t q = 0; q < count; q++) scores[q][i] = four[q];
  }
}

// The queries are rounded once for all positions.
TARGET void q8_0_score_avx512(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  byte_query bytes[ATTENTION_ROWS];
  size_t blocks = size / GROUP;
  for (size_t q = 0; q < count; q++) {
    round_avx2(queries[q], rows_of_query(&bytes[q].rounded, size));
    const int32_t *offsets = bytes[q].rounded.offsets;
    for (size_t b = 0; b < blocks; b++) bytes[q].starts[b] = offsets[2 * b] + offsets[2 * b + 1];
  }
  for (size_t first = 0; first < positions; first += STRIP) {
    size_t last = positions - first < STRIP ? positions : first + STRIP;
#define SOME_q8_0(q, n) q8_0_score_some(&bytes[q], n, keys, first, last, blocks, &scores[q])
    IN_FOURS(count, SOME_q8_0);
  }
}

// Sixteen columns of a row of values, from column j on, a multiple of sixteen.
INLINE __m512 f32_values(const void *row, size_t j) { return load_f32((const float *)row + j); }
INLINE __m512 f16_values(const void *row, size_t j) { return load_f16((const uint16_t *)row + j); }
INLINE __m512 q8_0_values(const void *row, size_t j) {
  const q8_0_block *block = (const q8_0_block *)row + j / GROUP;
  const void *quants = &block->quants[j % GROUP];
  __m512 values = _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128(quants)));
  return _mm512_mul_ps(_mm512_set1_ps(_cvtsh_ss(block->scale)), values);
}
INLINE float f32_value(const void *row, size_t j) { return ((const float *)row)[j]; }
INLINE float f16_value(const void *row, size_t j) { return _cvtsh_ss(((const uint16_t *)row)[j]); }
INLINE float q8_0_value(const void *row, size_t j) {
  const q8_0_block *block = (const q8_0_block *)row + j / GROUP;
  return _cvtsh_ss(block->scale) * block->quants[j % GROUP];
}

// out[q] (size) += scores[q] (positions) × values (positions, size), which lie row_bytes apart, for
// `count` (a constant, at most 4) queries: `width` (16 or 32) columns from column j on.
#define MIX(format)                                                                               \
  INLINE void format##_mix_columns(                                                               \
    const float *const *scores, size_t count, const char *values, size_t row_bytes,               \
    size_t first, size_t last, size_t j, size_t width, float *const *out) {                       \
    __m512 sums[4][2];                                                                            \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t h = 0; h < width / 16; h++) sums[q][h] = _mm512_loadu_ps(&out[q][j + 16 * h]);  \
    }                                                                                             \
    for (size_t i = first; i < last; i++) {                                                       \
      __m512 value[2];                                                                            \
      for (size_t h = 0; h < width / 16; h++) {                                                   \
        value[h] = format##_values(values + i * row_bytes, j + 16 * h);                           \
      }                                                                                           \
      for (size_t q = 0; q < count; q++) {                                                        \
        __m512 s = _mm512_set1_ps(scores[q][i]);                                                  \
        for (size_t h = 0; h < width / 16; h++) {                                                 \
          sums[q][h] = _mm512_fmadd_ps(s, value[h], sums[q][h]);                                  \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t h = 0; h < width / 16; h++) _mm512_storeu_ps(&out[q][j + 16 * h], sums[q][h]);  \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  INLINE void format##_mix_some(                                                                  \
    const float *const *scores, size_t count, const char *values, size_t row_bytes,               \
    size_t first, size_t last, size_t size, float *const *out) {                                  \
    size_t j = 0;                                                                                 \
    for (; j + 32 <= size; j += 32) {                                                             \
      format##_mix_columns(scores, count, values, row_bytes, first, last, j, 32, out);            \
    }                                                                                             \
    if (j + 16 <= size) {                                                                         \
      format##_mix_columns(scores, count, values, row_bytes, first, last, j, 16, out);            \
      j += 16;                                                                                    \
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
  TARGET void format##_mix_avx512(                                                                \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out) {                                           \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t j = 0; j < size; j++) out[q][j] = 0;                                            \
    }                                                                                             \
    for (size_t first = 0; first < positions; first += STRIP) {                                   \
      size_t last = positions - first < STRIP ? positions : first + STRIP;                        \
      IN_FOURS(count, MIX_##format);                                                              \
    }                                                                                             \
  }

#define MIX_f32(q, n) f32_mix_some(&scores[q], n, values, row_bytes, first, last, size, &out[q])
#define MIX_f16(q, n) f16_mix_some(&scores[q], n, values, row_bytes, first, last, size, &out[q])
#define MIX_q8_0(q, n) q8_0_mix_some(&scores[q], n, values, row_bytes, first, last, size, &out[q])
MIX(f32)
MIX(f16)
MIX(q8_0)

#endif
