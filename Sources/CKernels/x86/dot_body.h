// Rows of weights times a few input rows, read straight from the file: what decoding spends its
// time on. Included once per level by a file that defines
//
//   LEVEL(name)                        the name of that level
//   products(q, x)                     32 products of unsigned q and signed x, four to a lane
//   signed_products(q, x, offsets)     the same where q is signed; see there
//   OWN_QUANTISED_ROWS                 if it has these itself, and wants the floats only
//
// Every token is computed by the same operations in the same order however many there are, so a
// batch of a few tokens gives bit for bit what one token after the other does.

#include "../rows.h"
#include "codebooks.h"
#include "loads.h"

// Σ of the eight lanes.
INLINE float sum_of(__m256 v) {
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

#ifndef OWN_QUANTISED_ROWS

// The scales of eight groups, one for each run of the weights, times those of the input.
INLINE void multiply_scales(const float *scales, const float *input, size_t runs, float *out) {
  __m256 x = _mm256_loadu_ps(input);
  if (runs == 1) {
    _mm256_store_ps(out, _mm256_mul_ps(_mm256_load_ps(scales), x));
    return;
  }
  __m256 low = _mm256_permutevar8x32_ps(x, _mm256_setr_epi32(0, 0, 1, 1, 2, 2, 3, 3));
  __m256 high = _mm256_permutevar8x32_ps(x, _mm256_setr_epi32(4, 4, 5, 5, 6, 6, 7, 7));
  _mm256_store_ps(out, _mm256_mul_ps(_mm256_load_ps(scales), low));
  _mm256_store_ps(&out[8], _mm256_mul_ps(_mm256_load_ps(&scales[8]), high));
}

// The factor of each lane of a group's products: the first sixteen values are the lower four lanes.
INLINE __m256 lane_factors(const float *factors, size_t group, size_t runs) {
  if (runs == 1) return _mm256_broadcast_ss(&factors[group]);
  return _mm256_blend_ps(
    _mm256_broadcast_ss(&factors[2 * group]), _mm256_broadcast_ss(&factors[2 * group + 1]), 0xf0);
}

// The next `count` groups of a row, at most 8, against `tokens` input rows. Both are constants
// where this is inlined, except at the end of a row of small blocks. The even and the odd groups
// have sums of their own, since a multiply-add takes four cycles.
#define ROW(name, values, has_sign, runs)                                                         \
  INLINE void name##_group(                                                                       \
    const name##_block *blocks, q8_rows x, size_t g, size_t tokens, float factors[4][8 * runs],   \
    __m256 sums[4][2]) {                                                                          \
    __m256i q = name##_quants(blocks, g);                                                         \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      size_t group = t * x.groups + g;                                                            \
      __m256i quants = load_bytes(&x.quants[group * GROUP]);                                      \
      __m256i p =                                                                                 \
        has_sign ? signed_products(q, quants, &x.offsets[2 * group]) : products(q, quants);       \
      sums[t][g % 2] = _mm256_fmadd_ps(                                                           \
        lane_factors(factors[t], g, runs), _mm256_cvtepi32_ps(p), sums[t][g % 2]);                \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_groups(                                                                      \
    const name##_block *blocks, q8_rows x, size_t count, size_t tokens, __m256 sums[4][2],        \
    __m256 least[4]) {                                                                            \
    _Alignas(32) float scales[8 * runs], minima[8 * runs], factors[4][8 * runs];                  \
    name##_scales(blocks, count, scales, minima);                                                 \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      multiply_scales(scales, &x.scales[t * x.groups], runs, factors[t]);                         \
      if (has_sign) continue;                                                                     \
      const float *inputs = runs == 1 ? &x.sums[t * x.groups] : &x.half_sums[2 * t * x.groups];   \
      for (size_t i = 0; i < 8 * runs; i += 8) {                                                  \
        __m256 x_sums = first_floats(&inputs[i], count);                                          \
        least[t] = _mm256_fmadd_ps(_mm256_load_ps(&minima[i]), x_sums, least[t]);                 \
      }                                                                                           \
    }                                                                                             \
    if (count == 8) {                                                                             \
      /* Written out, so that what depends on a group's number is known. */                       \
      name##_group(blocks, x, 0, tokens, factors, sums);                                          \
      name##_group(blocks, x, 1, tokens, factors, sums);                                          \
      name##_group(blocks, x, 2, tokens, factors, sums);                                          \
      name##_group(blocks, x, 3, tokens, factors, sums);                                          \
      name##_group(blocks, x, 4, tokens, factors, sums);                                          \
      name##_group(blocks, x, 5, tokens, factors, sums);                                          \
      name##_group(blocks, x, 6, tokens, factors, sums);                                          \
      name##_group(blocks, x, 7, tokens, factors, sums);                                          \
      return;                                                                                     \
    }                                                                                             \
    for (size_t g = 0; g < count; g++) name##_group(blocks, x, g, tokens, factors, sums);         \
  }                                                                                               \
                                                                                                  \
  INLINE void name##_row(                                                                         \
    const name##_block *row, product_input input, size_t tokens, float *out,                      \
    size_t out_stride) {                                                                          \
    q8_rows x = input.rounded;                                                                    \
    __m256 sums[4][2], least[4];                                                                  \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      sums[t][0] = sums[t][1] = least[t] = _mm256_setzero_ps();                                   \
    }                                                                                             \
    size_t groups = x.groups, first = 0;                                                          \
    for (; first + 8 <= groups; first += 8) {                                                     \
      const name##_block *blocks = &row[first * GROUP / values];                                  \
      fetch_ahead((const char *)blocks + AHEAD, 8 * GROUP / values * sizeof *blocks);             \
      name##_groups(blocks, x, 8, tokens, sums, least);                                           \
      x = q8_rows_at_column(x, 8 * GROUP);                                                        \
    }                                                                                             \
    /* Half of eight is usual: widths are multiples of 128 where they are not of 256. */          \
    if (values == GROUP && groups - first == 4) {                                                 \
      name##_groups(&row[first], x, 4, tokens, sums, least);                                      \
    } else if (values == GROUP && first < groups) {                                               \
      name##_groups(&row[first], x, groups - first, tokens, sums, least);                         \
    }                                                                                             \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      __m256 sum = _mm256_add_ps(sums[t][0], sums[t][1]);                                         \
      out[t * out_stride] = sum_of(has_sign ? sum : _mm256_sub_ps(sum, least[t]));                \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  DOT_BY_ROWS(name)

ROW(q8_0, 32, true, 1)
ROW(q4_0, 32, false, 1)
ROW(q4_1, 32, false, 1)
ROW(q5_0, 32, false, 1)
ROW(q5_1, 32, false, 1)
ROW(iq4_nl, 32, true, 1)
#endif
#undef ROW

// ---- Floats -----------------------------------------------------------------------------------

#define ROW(name, element)                                                                        \
  INLINE void name##_row(                                                                         \
    const element *row, product_input input, size_t tokens, float *out, size_t out_stride) {      \
    const float *x = input.floats;                                                                \
    size_t columns = input.columns;                                                               \
    __m256 even[4], odd[4];                                                                       \
    for (size_t t = 0; t < tokens; t++) even[t] = odd[t] = _mm256_setzero_ps();                   \
    size_t i = 0;                                                                                 \
    for (; i + 32 <= columns; i += 32) {                                                          \
      fetch_ahead((const char *)&row[i] + AHEAD, 32 * sizeof *row);                               \
      for (size_t j = i; j < i + 32; j += 16) {                                                   \
        __m256 a = load_##name(&row[j]), b = load_##name(&row[j + 8]);                            \
        for (size_t t = 0; t < tokens; t++) {                                                     \
          even[t] = _mm256_fmadd_ps(a, _mm256_loadu_ps(&x[t * columns + j]), even[t]);            \
          odd[t] = _mm256_fmadd_ps(b, _mm256_loadu_ps(&x[t * columns + j + 8]), odd[t]);          \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
    for (; i + 16 <= columns; i += 16) {                                                          \
      __m256 a = load_##name(&row[i]), b = load_##name(&row[i + 8]);                              \
      for (size_t t = 0; t < tokens; t++) {                                                       \
        even[t] = _mm256_fmadd_ps(a, _mm256_loadu_ps(&x[t * columns + i]), even[t]);              \
        odd[t] = _mm256_fmadd_ps(b, _mm256_loadu_ps(&x[t * columns + i + 8]), odd[t]);            \
      }                                                                                           \
    }                                                                                             \
    for (size_t t = 0; t < tokens; t++) {                                                         \
      float sum = sum_of(_mm256_add_ps(even[t], odd[t]));                                         \
      for (size_t j = i; j < columns; j++) sum += widened_##name(row[j]) * x[t * columns + j];    \
      out[t * out_stride] = sum;                                                                  \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  DOT_BY_ROWS(name)

ROW(f32, float)
ROW(f16, uint16_t)
ROW(bf16, uint16_t)
#undef ROW
