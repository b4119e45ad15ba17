#if defined(__x86_64__)

#include <immintrin.h>

#include "../rows.h"
#include "transpose.h"

#define TARGET                                                                                    \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx512bf16,avx2,fma,f16c")))
#define LEVEL(name) name##_avx512_bf16
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "fetch.h"

// BF16 weights on processors that multiply bfloat16 themselves: each of sixteen lanes multiplies
// two pairs and adds both products to its sum, from half the bytes that floats take. Numbers below
// the smallest normal float count as zero there (Intel 64 and IA-32 Architectures SDM, VDPBF16PS).

INLINE __m512 multiplied(__m512 sum, __m512i a, __m512i b) {
  return _mm512_dpbf16_ps(sum, (__m512bh)a, (__m512bh)b);
}

// One row against `tokens` (a constant, at most 4) rows of the input.
INLINE void bf16_row(
  const uint16_t *row, product_input input, size_t tokens, float *out, size_t out_stride) {
  const uint16_t *x = input.bits;
  size_t columns = input.columns;
  __m512 even[4], odd[4];
  for (size_t t = 0; t < tokens; t++) even[t] = odd[t] = _mm512_setzero_ps();
  size_t i = 0;
  for (; i + 64 <= columns; i += 64) {
    fetch_ahead(&row[i] + AHEAD / sizeof *row, 64 * sizeof *row);
    __m512i a = _mm512_loadu_si512(&row[i]), b = _mm512_loadu_si512(&row[i + 32]);
    for (size_t t = 0; t < tokens; t++) {
      even[t] = multiplied(even[t], a, _mm512_loadu_si512(&x[t * columns + i]));
      odd[t] = multiplied(odd[t], b, _mm512_loadu_si512(&x[t * columns + i + 32]));
    }
  }
  for (; i < columns; i += 32) {
    __mmask32 rest = columns - i < 32 ? (1u << (columns - i)) - 1 : ~0u;
    __m512i a = _mm512_maskz_loadu_epi16(rest, &row[i]);
    for (size_t t = 0; t < tokens; t++) {
      even[t] = multiplied(even[t], a, _mm512_maskz_loadu_epi16(rest, &x[t * columns + i]));
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    out[t * out_stride] = _mm512_reduce_add_ps(_mm512_add_ps(even[t], odd[t]));
  }
}

DOT_BY_ROWS(bf16)

// Columns beyond a multiple of sixteen go pair by pair; the last may have zeros beside it.
TARGET void bf16_pack_avx512_bf16(
  const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel) {
  const char *start = (const char *)rows + first * sizeof(uint16_t);
  for (size_t half = 0; half < PANEL_ROWS; half += 8) {
    const uint16_t *row[8];
    for (size_t r = 0; r < 8; r++) row[r] = (const void *)(start + (half + r) * row_bytes);
    size_t c = 0;
    for (; c + 16 <= columns; c += 16) {
      __m256i v[8];
      for (size_t r = 0; r < 8; r++) {
        v[r] = _mm256_loadu_si256((const __m256i *)(const void *)&row[r][c]);
      }
      transpose_8x8(v);
      for (size_t i = 0; i < 8; i++) {
        uint16_t *to = &panel->bits[(c / 2 + i) * 2 * PANEL_ROWS + 2 * half];
        _mm256_store_si256((__m256i *)(void *)to, v[i]);
      }
    }
    for (; c < columns; c += 2) {
      for (size_t r = 0; r < 8; r++) {
        uint16_t *to = &panel->bits[c * PANEL_ROWS + 2 * (half + r)];
        to[0] = row[r][c];
        to[1] = c + 1 < columns ? row[r][c + 1] : 0;
      }
    }
  }
}

INLINE __m512i two_of(const uint16_t *x, size_t count) {
  uint32_t pair = 0;
  __builtin_memcpy(&pair, x, count * sizeof *x);
  return _mm512_set1_epi32((int)pair);
}

// At most 12 tokens (a constant): enough sums to hide the latency of a multiply-add.
INLINE void tile(
  const weight_panel *panel, size_t columns, const uint16_t *x, size_t stride, float *out,
  size_t out_stride, size_t tokens) {
  __m512 sums[12];
  for (size_t t = 0; t < tokens; t++) sums[t] = _mm512_loadu_ps(&out[t * out_stride]);
  size_t c = 0;
  for (; c + 2 <= columns; c += 2) {
    __m512i w = _mm512_load_si512(&panel->bits[c * PANEL_ROWS]);
    for (size_t t = 0; t < tokens; t++) {
      sums[t] = multiplied(sums[t], w, two_of(&x[t * stride + c], 2));
    }
  }
  if (c < columns) {
    __m512i w = _mm512_load_si512(&panel->bits[c * PANEL_ROWS]);
    for (size_t t = 0; t < tokens; t++) {
      sums[t] = multiplied(sums[t], w, two_of(&x[t * stride + c], 1));
    }
  }
  for (size_t t = 0; t < tokens; t++) _mm512_storeu_ps(&out[t * out_stride], sums[t]);
}

TARGET void bf16_panel_avx512_bf16(
  const weight_panel *panel, size_t columns, product_input input, float *out, size_t out_stride) {
  size_t stride = input.columns, t = 0;
  for (; t + 12 <= input.tokens; t += 12) {
    tile(panel, columns, &input.bits[t * stride], stride, &out[t * out_stride], out_stride, 12);
  }
  if (t + 4 <= input.tokens) {
    tile(panel, columns, &input.bits[t * stride], stride, &out[t * out_stride], out_stride, 4);
    t += 4;
  }
  for (; t < input.tokens; t++) {
    tile(panel, columns, &input.bits[t * stride], stride, &out[t * out_stride], out_stride, 1);
  }
}

#endif
