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
  AVX512 void format##_dot_f32_avx512(                                                            \
    const void *rows, size_t row_bytes, size_t count, const void *input, size_t columns,          \
    float *out) {                                                                                 \
    for (size_t r = 0; r < count; r++) {                                                          \
      out[r] = format##_dot((const void *)((const char *)rows + r * row_bytes), input, columns);  \
    }                                                                                             \
  }

DOT(f32, float)
DOT(f16, uint16_t)
DOT(bf16, uint16_t)

// The sums of four vectors, in order.
INLINE __m128 sums_of(__m512 a, __m512 b, __m512 c, __m512 d) {
  __m512 ab = _mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
  __m512 cd = _mm512_add_ps(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d));
  __m512d low = _mm512_unpacklo_pd(_mm512_castps_pd(ab), _mm512_castps_pd(cd));
  __m512d high = _mm512_unpackhi_pd(_mm512_castps_pd(ab), _mm512_castps_pd(cd));
  __m512 all = _mm512_add_ps(_mm512_castpd_ps(low), _mm512_castpd_ps(high));
  __m256 half = _mm256_add_ps(_mm512_castps512_ps256(all), _mm512_extractf32x8_ps(all, 1));
  return _mm_add_ps(_mm256_castps256_ps128(half), _mm256_extractf128_ps(half, 1));
}

// 32 products of a block as eight sums of four. The weights become unsigned by flipping their sign
// bit, which adds 128 to each; the input's offset takes that back.
INLINE __m256 q8_0_products(const q8_0_block *a, __m256i quants, __m256i offset) {
  __m256i weights = _mm256_loadu_si256((const __m256i *)a->quants);
  __m256i flipped = _mm256_xor_si256(weights, _mm256_set1_epi8((char)0x80));
  return _mm256_cvtepi32_ps(_mm256_dpbusd_epi32(offset, flipped, quants));
}

// Four rows at once: the input is loaded, the scales converted and the sums reduced for all of them
// together.
INLINE void q8_0_dot_4(
  const q8_0_block *const rows[4], const q8_input *input, size_t blocks, float *out) {
  __m256 sums[4] = {0};
  for (size_t b = 0; b < blocks; b++) {
    __m256i quants = _mm256_loadu_si256((const __m256i *)input[b].quants);
    __m256i offset = _mm256_zextsi128_si256(_mm_cvtsi32_si128(input[b].offset));
    __m128i halves = _mm_setr_epi16(
      (short)rows[0][b].scale, (short)rows[1][b].scale, (short)rows[2][b].scale,
      (short)rows[3][b].scale, 0, 0, 0, 0);
    __m128 scales = _mm_mul_ps(_mm_cvtph_ps(halves), _mm_set1_ps(input[b].scale));
    for (int r = 0; r < 4; r++) {
      __m256 scale = _mm256_permutevar8x32_ps(_mm256_castps128_ps256(scales), _mm256_set1_epi32(r));
      sums[r] = _mm256_fmadd_ps(scale, q8_0_products(&rows[r][b], quants, offset), sums[r]);
    }
  }
  __m512 wide[4];
  for (int r = 0; r < 4; r++) wide[r] = _mm512_zextps256_ps512(sums[r]);
  _mm_storeu_ps(out, sums_of(wide[0], wide[1], wide[2], wide[3]));
}

// Rows past the last are the last again, and their sums dropped.
AVX512 void q8_0_dot_q8_avx512(
  const void *rows, size_t row_bytes, size_t count, const void *input, size_t columns, float *out) {
  size_t blocks = columns / Q8_BLOCK;
  for (size_t r = 0; r < count; r += 4) {
    const q8_0_block *four[4];
    for (size_t i = 0; i < 4; i++) {
      size_t row = r + i < count ? r + i : count - 1;
      four[i] = (const void *)((const char *)rows + row * row_bytes);
    }
    float sums[4];
    q8_0_dot_4(four, input, blocks, r + 4 <= count ? &out[r] : sums);
    for (size_t i = r; r + 4 > count && i < count; i++) out[i] = sums[i - r];
  }
}

// scores[q] (positions) = keys (positions, size) × queries[q] (size). Each key is converted once
// for all queries, whose sums are reduced together. Queries past the last are the first again.
#define SCORE(format, element)                                                                    \
  AVX512 void format##_score_avx512(                                                              \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores) {                                                                       \
    const float *query[ATTENTION_ROWS];                                                           \
    for (size_t q = 0; q < ATTENTION_ROWS; q++) query[q] = queries[q < count ? q : 0];            \
    for (size_t i = 0; i < positions; i++) {                                                      \
      const element *key = (const element *)keys + i * size;                                      \
      __m512 sums[ATTENTION_ROWS] = {0};                                                          \
      size_t j = 0;                                                                               \
      for (; j + 16 <= size; j += 16) {                                                           \
        __m512 k = load_##format(&key[j]);                                                        \
        for (size_t q = 0; q < ATTENTION_ROWS; q++) {                                             \
          sums[q] = _mm512_fmadd_ps(k, _mm512_loadu_ps(&query[q][j]), sums[q]);                   \
        }                                                                                         \
      }                                                                                           \
      float four[ATTENTION_ROWS];                                                                 \
      _mm_storeu_ps(four, sums_of(sums[0], sums[1], sums[2], sums[3]));                           \
      for (size_t q = 0; q < count; q++) {                                                        \
        for (size_t k = j; k < size; k++) four[q] += widened_##format(key[k]) * query[q][k];      \
        scores[q][i] = four[q];                                                                   \
      }                                                                                           \
    }                                                                                             \
  }

SCORE(f32, float)
SCORE(f16, uint16_t)

AVX512 void q8_0_score_avx512(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  q8_input rounded[MAX_HEAD_SIZE / Q8_BLOCK];
  for (size_t q = 0; q < count; q++) {
    quantize_avx512(queries[q], rounded, size);
    q8_0_dot_q8_avx512(
      keys, size / Q8_BLOCK * sizeof(q8_0_block), positions, rounded, size, scores[q]);
  }
}

INLINE __m512 load_q8(const int8_t *p) {
  return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)p)));
}

// out[q] (size) = scores[q] (positions) × values (positions, size), 32 columns at a time so that
// the sums of all queries stay in registers while the positions go by. Each value is converted
// once.
#define MIX(format, element)                                                                      \
  AVX512 void format##_mix_avx512(                                                                \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out) {                                           \
    const float *score[ATTENTION_ROWS];                                                           \
    for (size_t q = 0; q < ATTENTION_ROWS; q++) score[q] = scores[q < count ? q : 0];             \
    size_t j = 0;                                                                                 \
    for (; j + 32 <= size; j += 32) {                                                             \
      __m512 low[ATTENTION_ROWS] = {0}, high[ATTENTION_ROWS] = {0};                               \
      for (size_t i = 0; i < positions; i++) {                                                    \
        const element *value = (const void *)((const char *)values + i * row_bytes);              \
        __m512 v0 = load_##format(&value[j]), v1 = load_##format(&value[j + 16]);                 \
        for (size_t q = 0; q < ATTENTION_ROWS; q++) {                                             \
          __m512 s = _mm512_set1_ps(score[q][i]);                                                 \
          low[q] = _mm512_fmadd_ps(s, v0, low[q]);                                                \
          high[q] = _mm512_fmadd_ps(s, v1, high[q]);                                              \
        }                                                                                         \
      }                                                                                           \
      for (size_t q = 0; q < count; q++) {                                                        \
        _mm512_storeu_ps(&out[q][j], low[q]);                                                     \
        _mm512_storeu_ps(&out[q][j + 16], high[q]);                                               \
      }                                                                                           \
    }                                                                                             \
    for (; j < size; j++) {                                                                       \
      for (size_t q = 0; q < count; q++) {                                                        \
        float sum = 0;                                                                            \
        for (size_t i = 0; i < positions; i++) {                                                  \
        const element *value = (const void *)((const char *)values + i * row_bytes);              \
        sum += scores[q][i] * widened_##format(value[j]);                                         \
        }                                                                                         \
        out[q][j] = sum;                                                                          \
      }                                                                                           \
    }                                                                                             \
  }

MIX(f32, float)
MIX(f16, uint16_t)

AVX512 void q8_0_mix_avx512(
  const float *const *scores, size_t count, const void *values, size_t row_bytes,
  size_t positions, size_t size, float *const *out) {
  const float *score[ATTENTION_ROWS];
  for (size_t q = 0; q < ATTENTION_ROWS; q++) score[q] = scores[q < count ? q : 0];
  size_t blocks = size / Q8_BLOCK;
  for (size_t b = 0; b < blocks; b++) {
    __m512 low[ATTENTION_ROWS] = {0}, high[ATTENTION_ROWS] = {0};
    for (size_t i = 0; i < positions; i++) {
      const q8_0_block *block = (const void *)((const char *)values + i * row_bytes);
      block += b;
      __m512 scale = _mm512_set1_ps(_cvtsh_ss(block->scale));
      __m512 v0 = _mm512_mul_ps(scale, load_q8(block->quants));
      __m512 v1 = _mm512_mul_ps(scale, load_q8(block->quants + 16));
      for (size_t q = 0; q < ATTENTION_ROWS; q++) {
        __m512 s = _mm512_set1_ps(score[q][i]);
        low[q] = _mm512_fmadd_ps(s, v0, low[q]);
        high[q] = _mm512_fmadd_ps(s, v1, high[q]);
      }
    }
    for (size_t q = 0; q < count; q++) {
      _mm512_storeu_ps(&out[q][b * Q8_BLOCK], low[q]);
      _mm512_storeu_ps(&out[q][b * Q8_BLOCK + 16], high[q]);
    }
  }
}

// Transposes 8 × 8 words of 32 bits in the lower and in the upper halves of eight vectors.
INLINE void transpose_8x8(__m512i v[8]) {
  __m512i t[8];
  for (int i = 0; i < 8; i += 2) {
    t[i] = _mm512_unpacklo_epi32(v[i], v[i + 1]);
    t[i + 1] = _mm512_unpackhi_epi32(v[i], v[i + 1]);
  }
  __m512i u[8];
  for (int i = 0; i < 8; i += 4) {
    u[i] = _mm512_unpacklo_epi64(t[i], t[i + 2]);
    u[i + 1] = _mm512_unpackhi_epi64(t[i], t[i + 2]);
    u[i + 2] = _mm512_unpacklo_epi64(t[i + 1], t[i + 3]);
    u[i + 3] = _mm512_unpackhi_epi64(t[i + 1], t[i + 3]);
  }
  const __m512i even = _mm512_setr_epi64(0, 1, 8, 9, 4, 5, 12, 13);
  const __m512i odd = _mm512_setr_epi64(2, 3, 10, 11, 6, 7, 14, 15);
  for (int i = 0; i < 4; i++) {
    v[i] = _mm512_permutex2var_epi64(u[i], even, u[i + 4]);
    v[i + 4] = _mm512_permutex2var_epi64(u[i], odd, u[i + 4]);
  }
}

// A block of sixteen rows is sixteen vectors of eight words: rows r and r + 8 share a register.
AVX512 void q8_0_pack_avx512(
  const void *rows, size_t row_bytes, size_t columns, int8_t *panel, float *scales) {
  for (size_t b = 0; b < columns / Q8_BLOCK; b++) {
    const char *block = (const char *)rows + b * sizeof(q8_0_block);
    uint16_t halves[PANEL_ROWS];
    __m512i v[8];
    for (size_t r = 0; r < PANEL_ROWS; r++) {
      halves[r] = ((const q8_0_block *)(const void *)(block + r * row_bytes))->scale;
    }
    for (size_t r = 0; r < 8; r++) {
      const char *upper = block + r * row_bytes + 2, *lower = upper + 8 * row_bytes;
      v[r] = _mm512_inserti64x4(
        _mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)(const void *)upper)),
        _mm256_loadu_si256((const __m256i *)(const void *)lower), 1);
    }
    transpose_8x8(v);
    for (size_t j = 0; j < 8; j++) _mm512_storeu_si512(&panel[(b * 8 + j) * 64], v[j]);
    _mm512_storeu_ps(&scales[b * PANEL_ROWS], load_f16(halves));
  }
}

// `tokens` (a constant where this is inlined, at most 8) against a panel of sixteen rows: panel
// (columns / 4, 16, 4), scales (columns / 32, 16). One lane is one row. The eight vectors of a
// block's weights stay in registers while every token's quants, four at a time, are broadcast
// against them.
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
