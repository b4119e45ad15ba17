#if defined(__x86_64__)

#include <immintrin.h>

#include "../kernels.h"

#define TARGET __attribute__((target("avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) TARGET

// A panel of sixteen rows against many tokens, for AVX2. One lane is one row; a token's quants are
// broadcast four at a time. A tile is sixteen rows and a few tokens, whose sums stay in registers:
// per four columns it loads two vectors of weights and one broadcast a token, and the
// multiplications are what it waits for.

// Keeps a sum in its register: the compiler would otherwise compute each token's sums to the end
// before the next one's, and spill the weights that the tokens share.
#define PIN(vector) __asm__("" : "+x"(vector))

INLINE __m256i four_quants(const int8_t *p) {
  int32_t four;
  __builtin_memcpy(&four, p, 4);
  return _mm256_set1_epi32(four);
}

// Pairs of products in 16 bits. Signed weights take the input with their sign.
INLINE __m256i pairs(__m256i w, __m256i magnitude, __m256i x, bool has_sign) {
  return has_sign ? _mm256_maddubs_epi16(magnitude, _mm256_sign_epi8(x, w))
                  : _mm256_maddubs_epi16(w, x);
}

INLINE __m256i add_pairs(__m256i sum, __m256i pairs, bool first) {
  __m256i wide = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
  return first ? wide : _mm256_add_epi32(sum, wide);
}

// out (tokens, out_stride) += panel × input, for `tokens` (a constant, at most 4). `together` is
// how many pairs of products add up in 16 bits without overflow, 2 × 127 × the largest quant each;
// runs is the scales of a group.
INLINE void tile(
  const weight_panel *panel, size_t groups, q8_rows input, float *out, size_t out_stride,
  size_t tokens, bool has_sign, size_t together, size_t runs) {
  __m256 sums[4][2];
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 2; h++) sums[t][h] = _mm256_loadu_ps(&out[t * out_stride + 8 * h]);
  }
  for (size_t run = 0; run < groups * runs; run++) {
    size_t quads = 8 / runs, group = run / runs;
    const int8_t *weights = &panel->quants[run * quads * 4 * PANEL_ROWS];
    const int8_t *x = &input.quants[run * quads * 4];
    __m256i products[4][2];
#pragma clang loop unroll(full)
    for (size_t start = 0; start < quads; start += together) {
      __m256i narrow[4][2];
#pragma clang loop unroll(full)
      for (size_t j = start; j < start + together; j++) {
        __m256i w[2], magnitude[2];
        for (size_t h = 0; h < 2; h++) {
          w[h] = _mm256_load_si256((const __m256i *)(const void *)&weights[j * 64 + 32 * h]);
          magnitude[h] = _mm256_abs_epi8(w[h]);
        }
        for (size_t t = 0; t < tokens; t++) {
          __m256i four = four_quants(&x[t * input.columns + j * 4]);
          for (size_t h = 0; h < 2; h++) {
            __m256i p = pairs(w[h], magnitude[h], four, has_sign);
            narrow[t][h] = j == start ? p : _mm256_add_epi16(narrow[t][h], p);
          }
          PIN(narrow[t][0]);
          PIN(narrow[t][1]);
        }
      }
      for (size_t t = 0; t < tokens; t++) {
        for (size_t h = 0; h < 2; h++) {
          products[t][h] = add_pairs(products[t][h], narrow[t][h], start == 0);
        }
        PIN(products[t][0]);
        PIN(products[t][1]);
      }
    }
    const float *scales = &panel->scales[run * PANEL_ROWS];
    const float *minima = &panel->minima[run * PANEL_ROWS];
    for (size_t t = 0; t < tokens; t++) {
      __m256 scale = _mm256_broadcast_ss(&input.scales[t * input.groups + group]);
      for (size_t h = 0; h < 2; h++) {
        __m256 both = _mm256_mul_ps(_mm256_load_ps(&scales[8 * h]), scale);
        sums[t][h] = _mm256_fmadd_ps(both, _mm256_cvtepi32_ps(products[t][h]), sums[t][h]);
      }
      if (has_sign) continue;
      __m256 sum = _mm256_broadcast_ss(
        runs == 1 ? &input.sums[t * input.groups + group]
                  : &input.half_sums[2 * t * input.groups + run]);
      for (size_t h = 0; h < 2; h++) {
        sums[t][h] = _mm256_fnmadd_ps(_mm256_load_ps(&minima[8 * h]), sum, sums[t][h]);
      }
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 2; h++) _mm256_storeu_ps(&out[t * out_stride + 8 * h], sums[t][h]);
  }
}

#define PANEL(name, has_sign, together, runs, most)                                               \
  TARGET void name##_panel_avx2(                                                                  \
    const weight_panel *panel, size_t columns, product_input input, float *out,                   \
    size_t out_stride) {                                                                          \
    q8_rows x = input.rounded;                                                                    \
    size_t groups = columns / GROUP, t = 0;                                                       \
    for (; t + most <= input.tokens; t += most) {                                                 \
      tile(panel, groups, x, &out[t * out_stride], out_stride, most, has_sign, together, runs);   \
      x = q8_rows_from(x, most);                                                                  \
    }                                                                                             \
    for (; t < input.tokens; t++) {                                                               \
      tile(panel, groups, x, &out[t * out_stride], out_stride, 1, has_sign, together, runs);      \
      x = q8_rows_from(x, 1);                                                                     \
    }                                                                                             \
  }

PANEL(u15, false, 8, 1, 4)
PANEL(u31, false, 4, 1, 4)
PANEL(u7_half, false, 4, 2, 2)
PANEL(u63_half, false, 2, 2, 2)
PANEL(s8, true, 1, 1, 3)
PANEL(s8_half, true, 1, 2, 3)

// The same for floats, at most six tokens: twelve sums, which is what the latency of a multiply-add
// wants and the registers hold.
INLINE void f32_tile(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  __m256 sums[6][2];
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 2; h++) sums[t][h] = _mm256_loadu_ps(&out[t * out_stride + 8 * h]);
  }
  for (size_t c = 0; c < columns; c++) {
    __m256 w0 = _mm256_load_ps(&panel[c * PANEL_ROWS]);
    __m256 w1 = _mm256_load_ps(&panel[c * PANEL_ROWS + 8]);
    for (size_t t = 0; t < tokens; t++) {
      __m256 x = _mm256_broadcast_ss(&input[t * input_stride + c]);
      sums[t][0] = _mm256_fmadd_ps(w0, x, sums[t][0]);
      sums[t][1] = _mm256_fmadd_ps(w1, x, sums[t][1]);
    }
  }
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < 2; h++) _mm256_storeu_ps(&out[t * out_stride + 8 * h], sums[t][h]);
  }
}

#define PANEL_FLOATS(name)                                                                        \
  TARGET void name##_panel_avx2(                                                                  \
    const weight_panel *panel, size_t columns, product_input input, float *out,                   \
    size_t out_stride) {                                                                          \
    const float *x = input.floats;                                                                \
    size_t t = 0;                                                                                 \
    for (; t + 6 <= input.tokens; t += 6) {                                                       \
      f32_tile(                                                                                   \
        panel->values, columns, &x[t * input.columns], input.columns, &out[t * out_stride],       \
        out_stride, 6);                                                                           \
    }                                                                                             \
    for (; t < input.tokens; t++) {                                                               \
      f32_tile(                                                                                   \
        panel->values, columns, &x[t * input.columns], input.columns, &out[t * out_stride],       \
        out_stride, 1);                                                                           \
    }                                                                                             \
  }

PANEL_FLOATS(f32)

#endif
