#if defined(__x86_64__)

#include <immintrin.h>

#include "../kernels.h"

#define TARGET                                                                                    \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) TARGET

// A panel of sixteen rows against many tokens, for AVX-512 with VNNI. One lane is one row. The
// vectors of a scale run, eight or four, stay in registers while every token's quants, four at a
// time, are broadcast against them: a multiplication of 64 quants is one instruction, which reads
// the broadcast from memory itself.

INLINE __m512i four_quants(const int8_t *p) {
  int32_t four;
  __builtin_memcpy(&four, p, 4);
  return _mm512_set1_epi32(four);
}

// What the flipped top bit of signed weights, which makes them unsigned by adding 128, has to be
// taken back by: for a group, or for one of its halves.
INLINE __m512i start_of(const int32_t *offsets, size_t run, size_t runs) {
  return _mm512_set1_epi32(runs == 1 ? offsets[2 * run] + offsets[2 * run + 1] : offsets[run]);
}

// out (tokens, out_stride) += panel × input, for `tokens` (a constant, at most 8); runs is the
// scales of a group.
INLINE void tile(
  const weight_panel *panel, size_t groups, q8_rows input, float *out, size_t out_stride,
  size_t tokens, bool has_sign, size_t runs) {
  __m512 sums[8];
  for (size_t t = 0; t < tokens; t++) sums[t] = _mm512_loadu_ps(&out[t * out_stride]);
  for (size_t run = 0; run < groups * runs; run++) {
    size_t quads = 8 / runs, group = run / runs;
    const int8_t *weights = &panel->quants[run * quads * 4 * PANEL_ROWS];
    const int8_t *x = &input.quants[run * quads * 4];
    __m512i w[8];
    for (size_t j = 0; j < quads; j++) {
      w[j] = _mm512_load_si512(&weights[j * 64]);
      if (has_sign) w[j] = _mm512_xor_si512(w[j], _mm512_set1_epi8((char)0x80));
    }
    __m512 scales = _mm512_load_ps(&panel->scales[run * PANEL_ROWS]);
    __m512 minima = has_sign ? scales : _mm512_load_ps(&panel->minima[run * PANEL_ROWS]);
    for (size_t t = 0; t < tokens; t++) {
      size_t row = t * input.groups;
      __m512i products =
        has_sign ? start_of(&input.offsets[2 * row], run, runs) : _mm512_setzero_si512();
      for (size_t j = 0; j < quads; j++) {
        products = _mm512_dpbusd_epi32(products, w[j], four_quants(&x[t * input.columns + j * 4]));
      }
      __m512 both = _mm512_mul_ps(scales, _mm512_set1_ps(input.scales[row + group]));
      sums[t] = _mm512_fmadd_ps(both, _mm512_cvtepi32_ps(products), sums[t]);
      if (has_sign) continue;
      float sum = runs == 1 ? input.sums[row + group] : input.half_sums[2 * row + run];
      sums[t] = _mm512_fnmadd_ps(minima, _mm512_set1_ps(sum), sums[t]);
    }
  }
  for (size_t t = 0; t < tokens; t++) _mm512_storeu_ps(&out[t * out_stride], sums[t]);
}

#define PANEL(name, has_sign, runs)                                                               \
  TARGET void name##_panel_avx512(                                                                \
    const weight_panel *panel, size_t columns, product_input input, float *out,                   \
    size_t out_stride) {                                                                          \
    size_t groups = columns / GROUP, t = 0;                                                       \
    for (; t + 8 <= input.tokens; t += 8) {                                                       \
      q8_rows x = q8_rows_from(input.rounded, t);                                                 \
      tile(panel, groups, x, &out[t * out_stride], out_stride, 8, has_sign, runs);                \
    }                                                                                             \
    if (t + 4 <= input.tokens) {                                                                  \
      q8_rows x = q8_rows_from(input.rounded, t);                                                 \
      tile(panel, groups, x, &out[t * out_stride], out_stride, 4, has_sign, runs);                \
      t += 4;                                                                                     \
    }                                                                                             \
    for (; t < input.tokens; t++) {                                                               \
      q8_rows x = q8_rows_from(input.rounded, t);                                                 \
      tile(panel, groups, x, &out[t * out_stride], out_stride, 1, has_sign, runs);                \
    }                                                                                             \
  }

PANEL(u15, false, 1)
PANEL(u31, false, 1)
PANEL(u7_half, false, 2)
PANEL(u63_half, false, 2)
PANEL(s8, true, 1)
PANEL(s8_half, true, 2)

// The same for floats, at most 12 tokens: enough sums to hide the latency of a multiply-add, each
// of which reads its broadcast from memory.
INLINE void f32_tile(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  __m512 sums[12];
  for (size_t t = 0; t < tokens; t++) sums[t] = _mm512_loadu_ps(&out[t * out_stride]);
  for (size_t c = 0; c < columns; c++) {
    __m512 w = _mm512_load_ps(&panel[c * PANEL_ROWS]);
    for (size_t t = 0; t < tokens; t++) {
      sums[t] = _mm512_fmadd_ps(w, _mm512_set1_ps(input[t * input_stride + c]), sums[t]);
    }
  }
  for (size_t t = 0; t < tokens; t++) _mm512_storeu_ps(&out[t * out_stride], sums[t]);
}

#define PANEL_FLOATS(name)                                                                        \
  TARGET void name##_panel_avx512(                                                                \
    const weight_panel *panel, size_t columns, product_input input, float *out,                   \
    size_t out_stride) {                                                                          \
    size_t stride = input.columns, t = 0;                                                         \
    for (; t + 12 <= input.tokens; t += 12) {                                                     \
      f32_tile(                                                                                   \
        panel->values, columns, &input.floats[t * stride], stride, &out[t * out_stride],          \
        out_stride, 12);                                                                          \
    }                                                                                             \
    if (t + 4 <= input.tokens) {                                                                  \
      f32_tile(                                                                                   \
        panel->values, columns, &input.floats[t * stride], stride, &out[t * out_stride],          \
        out_stride, 4);                                                                           \
      t += 4;                                                                                     \
    }                                                                                             \
    for (; t < input.tokens; t++) {                                                               \
      f32_tile(                                                                                   \
        panel->values, columns, &input.floats[t * stride], stride, &out[t * out_stride],          \
        out_stride, 1);                                                                           \
    }                                                                                             \
  }

PANEL_FLOATS(f32)

#endif
