#if defined(__x86_64__)

#include <immintrin.h>

#include "half.h"
#include "kernels.h"

#define AVX512                                                                                    \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) AVX512

// Sixteen values of a row as floats.
INLINE __m512 load_f32(const float *p) { return _mm512_loadu_ps(p); }
INLINE __m512 load_f16(const uint16_t *p) {
  return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)p));
}
INLINE __m512 load_bf16(const uint16_t *p) {
  __m512i wide = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)p));
  return _mm512_castsi512_ps(_mm512_slli_epi32(wide, 16));
}
INLINE float widened_f32(float value) { return value; }
INLINE float widened_f16(uint16_t value) { return _cvtsh_ss(value); }
INLINE float widened_bf16(uint16_t value) { return float_of_bf16(value); }

// Four sums, because a fused multiply-add takes four cycles and two can start in each.
#define DOT(format, element)                                                                      \
  INLINE float format##_dot(const element *a, const float *b, size_t count) {                     \
    __m512 s0 = _mm512_setzero_ps(), s1 = s0, s2 = s0, s3 = s0;                                   \
    size_t i = 0;                                                                                 \
    for (; i + 64 <= count; i += 64) {                                                            \
      s0 = _mm512_fmadd_ps(load_##format(&a[i]), _mm512_loadu_ps(&b[i]), s0);                     \
      s1 = _mm512_fmadd_ps(load_##format(&a[i + 16]), _mm512_loadu_ps(&b[i + 16]), s1);           \
      s2 = _mm512_fmadd_ps(load_##format(&a[i + 32]), _mm512_loadu_ps(&b[i + 32]), s2);           \
      s3 = _mm512_fmadd_ps(load_##format(&a[i + 48]), _mm512_loadu_ps(&b[i + 48]), s3);           \
    }                                                                                             \
    for (; i + 16 <= count; i += 16) {                                                            \
      s0 = _mm512_fmadd_ps(load_##format(&a[i]), _mm512_loadu_ps(&b[i]), s0);                     \
    }                                                                                             \
    float sum = _mm512_reduce_add_ps(_mm512_add_ps(_mm512_add_ps(s0, s1), _mm512_add_ps(s2, s3))); \
    for (; i < count; i++) sum += widened_##format(a[i]) * b[i];                                  \
    return sum;                                                                                   \
  }                                                                                               \
  AVX512 float format##_dot_f32_avx512(const void *row, const void *input, size_t count) {        \
    return format##_dot(row, input, count);                                                       \
  }

DOT(f32, float)
DOT(f16, uint16_t)
DOT(bf16, uint16_t)

// 32 products of a block as eight sums of four. The weights become unsigned by flipping their sign
// bit, which adds 128 to each; the input's offset takes that back.
INLINE __m256i q8_0_products(const q8_0_block *a, const q8_input *b) {
  __m256i weights = _mm256_loadu_si256((const __m256i *)a->quants);
  __m256i flipped = _mm256_xor_si256(weights, _mm256_set1_epi8((char)0x80));
  __m256i start = _mm256_zextsi128_si256(_mm_cvtsi32_si128(b->offset));
  return _mm256_dpbusd_epi32(start, flipped, _mm256_loadu_si256((const __m256i *)b->quants));
}

INLINE __m256 q8_0_scales(const q8_0_block *a, const q8_input *b) {
  return _mm256_set1_ps(_cvtsh_ss(a->scale) * b->scale);
}

INLINE float sum_of(__m256 v) {
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

INLINE float q8_0_dot(const q8_0_block *a, const q8_input *b, size_t blocks) {
  __m256 s0 = _mm256_setzero_ps(), s1 = s0;
  size_t i = 0;
  for (; i + 2 <= blocks; i += 2) {
    __m256 p0 = _mm256_cvtepi32_ps(q8_0_products(&a[i], &b[i]));
    __m256 p1 = _mm256_cvtepi32_ps(q8_0_products(&a[i + 1], &b[i + 1]));
    s0 = _mm256_fmadd_ps(q8_0_scales(&a[i], &b[i]), p0, s0);
    s1 = _mm256_fmadd_ps(q8_0_scales(&a[i + 1], &b[i + 1]), p1, s1);
  }
  if (i < blocks) {
    __m256 p0 = _mm256_cvtepi32_ps(q8_0_products(&a[i], &b[i]));
    s0 = _mm256_fmadd_ps(q8_0_scales(&a[i], &b[i]), p0, s0);
  }
  return sum_of(_mm256_add_ps(s0, s1));
}

AVX512 float q8_0_dot_q8_avx512(const void *row, const void *input, size_t count) {
  return q8_0_dot(row, input, count / Q8_BLOCK);
}

// scores (rows) = keys (rows, size) × query (size).
AVX512 void f32_score_avx512(
  const float *query, const void *keys, size_t rows, size_t size, float *scores) {
  const float *key = keys;
  for (size_t i = 0; i < rows; i++) scores[i] = f32_dot(&key[i * size], query, size);
}

AVX512 void f16_score_avx512(
  const float *query, const void *keys, size_t rows, size_t size, float *scores) {
  const uint16_t *key = keys;
  for (size_t i = 0; i < rows; i++) scores[i] = f16_dot(&key[i * size], query, size);
}

AVX512 void q8_0_score_avx512(
  const float *query, const void *keys, size_t rows, size_t size, float *scores) {
  const q8_0_block *key = keys;
  size_t blocks = size / Q8_BLOCK;
  q8_input rounded[MAX_HEAD_SIZE / Q8_BLOCK];
  quantize_avx512(query, rounded, size);
  for (size_t i = 0; i < rows; i++) scores[i] = q8_0_dot(&key[i * blocks], rounded, blocks);
}

// out (size) = scores (rows) × values (rows, size), 64 columns at a time so that the sums stay in
// registers while the rows go by; then 16, then one.
#define MIX(format, element)                                                                      \
  AVX512 void format##_mix_avx512(                                                                \
    const float *scores, const void *values, size_t rows, size_t size, float *out) {              \
    const element *value = values;                                                                \
    size_t j = 0;                                                                                 \
    for (; j + 64 <= size; j += 64) {                                                             \
      __m512 s0 = _mm512_setzero_ps(), s1 = s0, s2 = s0, s3 = s0;                                 \
      for (size_t i = 0; i < rows; i++) {                                                         \
        const element *row = &value[i * size + j];                                                \
        __m512 score = _mm512_set1_ps(scores[i]);                                                 \
        s0 = _mm512_fmadd_ps(score, load_##format(row), s0);                                      \
        s1 = _mm512_fmadd_ps(score, load_##format(row + 16), s1);                                 \
        s2 = _mm512_fmadd_ps(score, load_##format(row + 32), s2);                                 \
        s3 = _mm512_fmadd_ps(score, load_##format(row + 48), s3);                                 \
      }                                                                                           \
      _mm512_storeu_ps(&out[j], s0);                                                              \
      _mm512_storeu_ps(&out[j + 16], s1);                                                         \
      _mm512_storeu_ps(&out[j + 32], s2);                                                         \
      _mm512_storeu_ps(&out[j + 48], s3);                                                         \
    }                                                                                             \
    for (; j + 16 <= size; j += 16) {                                                             \
      __m512 sum = _mm512_setzero_ps();                                                           \
      for (size_t i = 0; i < rows; i++) {                                                         \
        sum = _mm512_fmadd_ps(                                                                    \
          _mm512_set1_ps(scores[i]), load_##format(&value[i * size + j]), sum);                   \
      }                                                                                           \
      _mm512_storeu_ps(&out[j], sum);                                                             \
    }                                                                                             \
    for (; j < size; j++) {                                                                       \
      float sum = 0;                                                                              \
      for (size_t i = 0; i < rows; i++) sum += scores[i] * widened_##format(value[i * size + j]); \
      out[j] = sum;                                                                               \
    }                                                                                             \
  }

MIX(f32, float)
MIX(f16, uint16_t)

INLINE __m512 load_q8(const int8_t *p) {
  return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)p)));
}

AVX512 void q8_0_mix_avx512(
  const float *scores, const void *values, size_t rows, size_t size, float *out) {
  size_t blocks = size / Q8_BLOCK;
  for (size_t b = 0; b < blocks; b++) {
    const q8_0_block *block = (const q8_0_block *)values + b;
    __m512 s0 = _mm512_setzero_ps(), s1 = s0;
    for (size_t i = 0; i < rows; i++, block += blocks) {
      __m512 scale = _mm512_set1_ps(scores[i] * _cvtsh_ss(block->scale));
      s0 = _mm512_fmadd_ps(scale, load_q8(block->quants), s0);
      s1 = _mm512_fmadd_ps(scale, load_q8(block->quants + 16), s1);
    }
    _mm512_storeu_ps(&out[b * Q8_BLOCK], s0);
    _mm512_storeu_ps(&out[b * Q8_BLOCK + 16], s1);
  }
}

// `tokens` (a constant where this is inlined, at most 8) against a panel of sixteen rows: panel
// (columns / 4, 16, 4), scales (columns / 32, 16). One lane is one row. The eight vectors of a block's
// weights stay in registers while every token's quants, four at a time, are broadcast against them.
INLINE void q8_tile(
  const int8_t *panel, const float *scales, size_t columns, const q8_input *input,
  size_t input_stride, float *out, size_t out_stride, size_t tokens) {
  const __m512i sign = _mm512_set1_epi8((char)0x80);
  __m512 sums[8];
  for (size_t t = 0; t < tokens; t++) sums[t] = _mm512_loadu_ps(&out[t * out_stride]);
  for (size_t b = 0; b < columns / Q8_BLOCK; b++) {
    const int8_t *weights = &panel[b * Q8_BLOCK * PANEL_ROWS];
    __m512i w[8];
    for (size_t j = 0; j < 8; j++) {
      w[j] = _mm512_xor_si512(_mm512_loadu_si512(&weights[j * 64]), sign);
    }
    __m512 scale = _mm512_loadu_ps(&scales[b * PANEL_ROWS]);
    for (size_t t = 0; t < tokens; t++) {
      const q8_input *block = &input[t * input_stride + b];
      __m512i product = _mm512_set1_epi32(block->offset);
      for (size_t j = 0; j < 8; j++) {
        int32_t four;
        __builtin_memcpy(&four, &block->quants[j * 4], 4);
        product = _mm512_dpbusd_epi32(product, w[j], _mm512_set1_epi32(four));
      }
      __m512 both = _mm512_mul_ps(scale, _mm512_set1_ps(block->scale));
      sums[t] = _mm512_fmadd_ps(both, _mm512_cvtepi32_ps(product), sums[t]);
    }
  }
  for (size_t t = 0; t < tokens; t++) _mm512_storeu_ps(&out[t * out_stride], sums[t]);
}

AVX512 void q8_panel_avx512(
  const int8_t *panel, const float *scales, size_t columns, const q8_input *input,
  size_t input_stride, float *out, size_t out_stride, size_t tokens) {
  size_t t = 0;
  for (; t + 8 <= tokens; t += 8) {
    q8_tile(
      panel, scales, columns, &input[t * input_stride], input_stride, &out[t * out_stride],
      out_stride, 8);
  }
  for (; t < tokens; t++) {
    q8_tile(
      panel, scales, columns, &input[t * input_stride], input_stride, &out[t * out_stride],
      out_stride, 1);
  }
}

// The same for floats: panel (columns, 16), at most 8 tokens.
INLINE void f32_tile(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  __m512 sums[8];
  for (size_t t = 0; t < tokens; t++) sums[t] = _mm512_loadu_ps(&out[t * out_stride]);
  for (size_t c = 0; c < columns; c++) {
    __m512 weights = _mm512_loadu_ps(&panel[c * PANEL_ROWS]);
    for (size_t t = 0; t < tokens; t++) {
      sums[t] = _mm512_fmadd_ps(weights, _mm512_set1_ps(input[t * input_stride + c]), sums[t]);
    }
  }
  for (size_t t = 0; t < tokens; t++) _mm512_storeu_ps(&out[t * out_stride], sums[t]);
}

AVX512 void f32_panel_avx512(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  size_t t = 0;
  for (; t + 8 <= tokens; t += 8) {
    f32_tile(
      panel, columns, &input[t * input_stride], input_stride, &out[t * out_stride], out_stride, 8);
  }
  for (; t < tokens; t++) {
    f32_tile(
      panel, columns, &input[t * input_stride], input_stride, &out[t * out_stride], out_stride, 1);
  }
}

#endif
