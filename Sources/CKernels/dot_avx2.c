#if defined(__x86_64__)

#include <immintrin.h>

#include "half.h"
#include "kernels.h"

#define AVX2 __attribute__((target("avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) AVX2

// Eight values of a row as floats.
INLINE __m256 load_f32(const float *p) { return _mm256_loadu_ps(p); }
INLINE __m256 load_f16(const uint16_t *p) {
  return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)p));
}
INLINE __m256 load_bf16(const uint16_t *p) {
  __m256i wide = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)p));
  return _mm256_castsi256_ps(_mm256_slli_epi32(wide, 16));
}
INLINE float widened_f32(float value) { return value; }
INLINE float widened_f16(uint16_t value) { return _cvtsh_ss(value); }
INLINE float widened_bf16(uint16_t value) { return float_of_bf16(value); }

INLINE float sum_of(__m256 v) {
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

// Two sums hide half the latency of a multiply-add; memory hides the rest.
#define DOT(format, element)                                                                      \
  INLINE float format##_dot(const element *a, const float *b, size_t count) {                     \
    __m256 s0 = _mm256_setzero_ps(), s1 = s0;                                                     \
    size_t i = 0;                                                                                 \
    for (; i + 16 <= count; i += 16) {                                                            \
      s0 = _mm256_fmadd_ps(load_##format(&a[i]), _mm256_loadu_ps(&b[i]), s0);                     \
      s1 = _mm256_fmadd_ps(load_##format(&a[i + 8]), _mm256_loadu_ps(&b[i + 8]), s1);             \
    }                                                                                             \
    float sum = sum_of(_mm256_add_ps(s0, s1));                                                    \
    for (; i < count; i++) sum += widened_##format(a[i]) * b[i];                                  \
    return sum;                                                                                   \
  }                                                                                               \
  AVX2 void format##_dot_f32_avx2(                                                                \
    const void *rows, size_t row_bytes, size_t count, const void *input, size_t columns,          \
    float *out) {                                                                                 \
    for (size_t r = 0; r < count; r++) {                                                          \
      out[r] = format##_dot((const void *)((const char *)rows + r * row_bytes), input, columns);  \
    }                                                                                             \
  }

DOT(f32, float)
DOT(f16, uint16_t)
DOT(bf16, uint16_t)

// Adds to `sum` the products of 32 signed bytes, four to a lane. `maddubs` multiplies unsigned by
// signed and adds pairs in 16 bits: |w| × ±x is at most 128 × 127 × 2, which fits.
INLINE __m256i add_products(__m256i sum, __m256i w, __m256i x) {
  __m256i pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(x, w));
  return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

INLINE float q8_0_dot(const q8_0_block *a, const q8_input *b, size_t blocks) {
  __m256 sum = _mm256_setzero_ps();
  for (size_t i = 0; i < blocks; i++) {
    __m256i w = _mm256_loadu_si256((const __m256i *)a[i].quants);
    __m256i x = _mm256_loadu_si256((const __m256i *)b[i].quants);
    __m256 products = _mm256_cvtepi32_ps(add_products(_mm256_setzero_si256(), w, x));
    sum = _mm256_fmadd_ps(_mm256_set1_ps(_cvtsh_ss(a[i].scale) * b[i].scale), products, sum);
  }
  return sum_of(sum);
}

AVX2 void q8_0_dot_q8_avx2(
  const void *rows, size_t row_bytes, size_t count, const void *input, size_t columns, float *out) {
  for (size_t r = 0; r < count; r++) {
    const void *row = (const char *)rows + r * row_bytes;
    out[r] = q8_0_dot(row, input, columns / Q8_BLOCK);
  }
}

// scores[q] (positions) = keys (positions, size) × queries[q] (size).
#define SCORE(format, element)                                                                    \
  AVX2 void format##_score_avx2(                                                                  \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores) {                                                                       \
    for (size_t i = 0; i < positions; i++) {                                                      \
      const element *key = (const element *)keys + i * size;                                      \
      for (size_t q = 0; q < count; q++) scores[q][i] = format##_dot(key, queries[q], size);      \
    }                                                                                             \
  }

SCORE(f32, float)
SCORE(f16, uint16_t)

AVX2 void q8_0_score_avx2(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  q8_input rounded[MAX_HEAD_SIZE / Q8_BLOCK];
  for (size_t q = 0; q < count; q++) {
    quantize_avx2(queries[q], rounded, size);
    q8_0_dot_q8_avx2(
      keys, size / Q8_BLOCK * sizeof(q8_0_block), positions, rounded, size, scores[q]);
  }
}

INLINE __m256 load_q8(const int8_t *p) {
  return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)p)));
}

// out[q] (size) = scores[q] (positions) × values (positions, size), 32 columns at a time so that
// the sums stay in registers while the positions go by; then one.
#define MIX(format, element)                                                                      \
  AVX2 void format##_mix_avx2(                                                                    \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out) {                                           \
    for (size_t q = 0; q < count; q++) {                                                          \
      size_t j = 0;                                                                               \
      for (; j + 32 <= size; j += 32) {                                                           \
        __m256 sums[4] = {0};                                                                     \
        for (size_t i = 0; i < positions; i++) {                                                  \
          const element *value = (const void *)((const char *)values + i * row_bytes);            \
          __m256 s = _mm256_set1_ps(scores[q][i]);                                                \
          for (size_t k = 0; k < 4; k++) {                                                        \
            sums[k] = _mm256_fmadd_ps(s, load_##format(&value[j + k * 8]), sums[k]);              \
          }                                                                                       \
        }                                                                                         \
        for (size_t k = 0; k < 4; k++) _mm256_storeu_ps(&out[q][j + k * 8], sums[k]);             \
      }                                                                                           \
      for (; j < size; j++) {                                                                     \
        float sum = 0;                                                                            \
        for (size_t i = 0; i < positions; i++) {                                                  \
          const element *value = (const void *)((const char *)values + i * row_bytes);            \
          sum += scores[q][i] * widened_##format(value[j]);                                       \
        }                                                                                         \
        out[q][j] = sum;                                                                          \
      }                                                                                           \
    }                                                                                             \
  }

MIX(f32, float)
MIX(f16, uint16_t)

AVX2 void q8_0_mix_avx2(
  const float *const *scores, size_t count, const void *values, size_t row_bytes,
  size_t positions, size_t size, float *const *out) {
  size_t blocks = size / Q8_BLOCK;
  for (size_t q = 0; q < count; q++) {
    for (size_t b = 0; b < blocks; b++) {
      __m256 sums[4] = {0};
      for (size_t i = 0; i < positions; i++) {
        const q8_0_block *block = (const void *)((const char *)values + i * row_bytes);
        block += b;
        __m256 scale = _mm256_set1_ps(scores[q][i] * _cvtsh_ss(block->scale));
        for (size_t k = 0; k < 4; k++) {
          sums[k] = _mm256_fmadd_ps(scale, load_q8(&block->quants[k * 8]), sums[k]);
        }
      }
      for (size_t k = 0; k < 4; k++) _mm256_storeu_ps(&out[q][b * Q8_BLOCK + k * 8], sums[k]);
    }
  }
}

// Moving bytes gains nothing from vectors of this width.
void q8_0_pack_avx2(
  const void *rows, size_t row_bytes, size_t columns, int8_t *panel, float *scales) {
  q8_0_pack_scalar(rows, row_bytes, columns, panel, scales);
}

// `tokens` (a constant where this is inlined, at most 4) against one half, eight rows, of a panel.
INLINE void q8_tile(
  const int8_t *panel, const float *scales, size_t columns, const q8_input *input,
  size_t input_stride, float *out, size_t out_stride, size_t tokens) {
  __m256 sums[4];
  for (size_t t = 0; t < tokens; t++) sums[t] = _mm256_loadu_ps(&out[t * out_stride]);
  for (size_t b = 0; b < columns / Q8_BLOCK; b++) {
    __m256i products[4];
    for (size_t t = 0; t < tokens; t++) products[t] = _mm256_setzero_si256();
    for (size_t j = 0; j < 8; j++) {
      const int8_t *weights = &panel[(b * 8 + j) * 4 * PANEL_ROWS];
      __m256i w = _mm256_loadu_si256((const __m256i *)weights);
      for (size_t t = 0; t < tokens; t++) {
        int32_t four;
        __builtin_memcpy(&four, &input[t * input_stride + b].quants[j * 4], 4);
        products[t] = add_products(products[t], w, _mm256_set1_epi32(four));
      }
    }
    __m256 scale = _mm256_loadu_ps(&scales[b * PANEL_ROWS]);
    for (size_t t = 0; t < tokens; t++) {
      __m256 both = _mm256_mul_ps(scale, _mm256_set1_ps(input[t * input_stride + b].scale));
      sums[t] = _mm256_fmadd_ps(both, _mm256_cvtepi32_ps(products[t]), sums[t]);
    }
  }
  for (size_t t = 0; t < tokens; t++) _mm256_storeu_ps(&out[t * out_stride], sums[t]);
}

AVX2 void q8_panel_avx2(
  const int8_t *panel, const float *scales, size_t columns, const q8_input *input,
  size_t input_stride, float *out, size_t out_stride, size_t tokens) {
  for (size_t r = 0; r < PANEL_ROWS; r += 8) {
    size_t t = 0;
    for (; t + 4 <= tokens; t += 4) {
      q8_tile(
        &panel[r * 4], &scales[r], columns, &input[t * input_stride], input_stride,
        &out[t * out_stride + r], out_stride, 4);
    }
    for (; t < tokens; t++) {
      q8_tile(
        &panel[r * 4], &scales[r], columns, &input[t * input_stride], input_stride,
        &out[t * out_stride + r], out_stride, 1);
    }
  }
}

// The same for floats, all sixteen rows, at most 4 tokens.
INLINE void f32_tile(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  __m256 low[4], high[4];
  for (size_t t = 0; t < tokens; t++) {
    low[t] = _mm256_loadu_ps(&out[t * out_stride]);
    high[t] = _mm256_loadu_ps(&out[t * out_stride + 8]);
  }
  for (size_t c = 0; c < columns; c++) {
    __m256 w0 = _mm256_loadu_ps(&panel[c * PANEL_ROWS]);
    __m256 w1 = _mm256_loadu_ps(&panel[c * PANEL_ROWS + 8]);
    for (size_t t = 0; t < tokens; t++) {
      __m256 x = _mm256_set1_ps(input[t * input_stride + c]);
      low[t] = _mm256_fmadd_ps(w0, x, low[t]);
      high[t] = _mm256_fmadd_ps(w1, x, high[t]);
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    _mm256_storeu_ps(&out[t * out_stride], low[t]);
    _mm256_storeu_ps(&out[t * out_stride + 8], high[t]);
  }
}

AVX2 void f32_panel_avx2(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  size_t t = 0;
  for (; t + 4 <= tokens; t += 4) {
    f32_tile(
      panel, columns, &input[t * input_stride], input_stride, &out[t * out_stride], out_stride, 4);
  }
  for (; t < tokens; t++) {
    f32_tile(
      panel, columns, &input[t * input_stride], input_stride, &out[t * out_stride], out_stride, 1);
  }
}

#endif
