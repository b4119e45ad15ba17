#if defined(__x86_64__)

#include <immintrin.h>

#include "../half.h"
#include "../kernels.h"

#define TARGET __attribute__((target("avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) TARGET

// Rounding an input row, for AVX2 and more: the same operations as the specification's. To 8 bits,
// 32 values at a time.

// The largest of eight lanes.
INLINE __m128i largest_of(__m256i v) {
  __m128i m = _mm_max_epu32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  m = _mm_max_epu32(m, _mm_shuffle_epi32(m, 0x4e));
  return _mm_max_epu32(m, _mm_shuffle_epi32(m, 0xb1));
}

INLINE void load_group(const float *in, __m256 v[4]) {
  for (int i = 0; i < 4; i++) v[i] = _mm256_loadu_ps(&in[8 * i]);
}

INLINE void round_group(const __m256 v[4], float inverse, float scale, size_t g, q8_rows out) {
#pragma clang fp contract(off)
  // Adding 1.5 × 2^23 rounds to the nearest integer and leaves it in the low bits.
  const __m256 rounder = _mm256_set1_ps(0x1.8p23f);
  const __m256i in_order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
  __m256i q[4];
  for (int i = 0; i < 4; i++) {
    __m256 shifted = _mm256_add_ps(_mm256_mul_ps(v[i], _mm256_set1_ps(inverse)), rounder);
    // The low byte with its sign: what lies above it is the exponent of the sum.
    q[i] = _mm256_srai_epi32(_mm256_slli_epi32(_mm256_castps_si256(shifted), 24), 24);
  }
  __m256i low = _mm256_packs_epi32(q[0], q[1]), high = _mm256_packs_epi32(q[2], q[3]);
  __m256i bytes = _mm256_permutevar8x32_epi32(_mm256_packs_epi16(low, high), in_order);
  _mm256_storeu_si256((__m256i *)(void *)&out.quants[g * GROUP], bytes);

  // Sums of sixteen, in the lower and in the upper half.
  __m256i sums = _mm256_hadd_epi32(_mm256_add_epi32(q[0], q[1]), _mm256_add_epi32(q[2], q[3]));
  sums = _mm256_hadd_epi32(sums, sums);  // low, high, low, high in each half
  __m128i both = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
  __m128 halves = _mm_mul_ps(_mm_set1_ps(scale), _mm_cvtepi32_ps(both));
  _mm_storel_pi((__m64 *)(void *)&out.half_sums[2 * g], halves);
  __m128i offsets = _mm_sub_epi32(_mm_setzero_si128(), _mm_slli_epi32(both, 7));
  _mm_storel_epi64((__m128i *)(void *)&out.offsets[2 * g], offsets);
  _mm_storeu_si32(&out.short_sums[2 * g], _mm_packs_epi32(both, both));
  __m128i whole = _mm_add_epi32(both, _mm_shuffle_epi32(both, 0xb1));
  out.sums[g] = scale * _mm_cvtss_f32(_mm_cvtepi32_ps(whole));
  out.scales[g] = scale;
}

TARGET void round_avx2(const float *in, q8_rows out) {
#pragma clang fp contract(off)
  const __m256i magnitude = _mm256_set1_epi32(0x7fffffff);
  for (size_t g = 0; g < out.groups; g++) {
    __m256 v[4];
    load_group(&in[g * GROUP], v);
    __m256i bits = _mm256_setzero_si256();  // magnitudes compare like the integers they are
    for (int i = 0; i < 4; i++) {
      bits = _mm256_max_epu32(bits, _mm256_and_si256(_mm256_castps_si256(v[i]), magnitude));
    }
    float largest = _mm_cvtss_f32(_mm_castsi128_ps(largest_of(bits)));
    float scale = _cvtsh_ss(_cvtss_sh(largest / 127, _MM_FROUND_TO_NEAREST_INT));
    round_group(v, largest > 0 ? 127 / largest : 0, scale, g, out);
  }
}

TARGET void round_wide_avx2(const float *in, q8_rows out) {
#pragma clang fp contract(off)
  const __m256 sign = _mm256_set1_ps(-0.0f);
  for (size_t first = 0; first < out.groups; first += 8) {
    const float *block = &in[first * GROUP];
    __m256 most = _mm256_setzero_ps();  // of two, the second where one is NaN: NaN never stays
    for (size_t i = 0; i < 8 * GROUP; i += 8) {
      most = _mm256_max_ps(_mm256_andnot_ps(sign, _mm256_loadu_ps(&block[i])), most);
    }
    float magnitude = _mm_cvtss_f32(_mm_castsi128_ps(largest_of(_mm256_castps_si256(most))));
    float largest = 0;
    for (size_t i = 0; magnitude > 0 && i < 8 * GROUP; i += 8) {
      __m256 v = _mm256_loadu_ps(&block[i]);
      __m256 same = _mm256_cmp_ps(
        _mm256_andnot_ps(sign, v), _mm256_set1_ps(magnitude), _CMP_EQ_OQ);
      int mask = _mm256_movemask_ps(same);
      if (!mask) continue;
      largest = block[i + (size_t)__builtin_ctz((unsigned)mask)];
      break;
    }
    float inverse = magnitude > 0 ? -127 / largest : 0, scale = magnitude > 0 ? 1 / inverse : 0;
    for (size_t g = 0; g < 8; g++) {
      __m256 v[4];
      load_group(&block[g * GROUP], v);
      round_group(v, inverse, scale, first + g, out);
    }
  }
}

TARGET void round_halves_avx2(const float *in, float *out, size_t count) {
  const __m256 sign = _mm256_set1_ps(-0.0f), infinity = _mm256_set1_ps(__builtin_inff());
  size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    __m256 v = _mm256_loadu_ps(&in[i]);
    __m256 half = _mm256_cvtph_ps(_mm256_cvtps_ph(v, _MM_FROUND_TO_NEAREST_INT));
    __m256 is_finite = _mm256_cmp_ps(_mm256_andnot_ps(sign, half), infinity, _CMP_LT_OQ);
    _mm256_storeu_ps(&out[i], _mm256_blendv_ps(v, half, is_finite));
  }
  round_halves_scalar(&in[i], &out[i], count - i);
}

// The specification's text, of which the compiler makes vectors.
TARGET void round_bfloats_avx2(const float *in, float *out, size_t count) {
  for (size_t i = 0; i < count; i++) out[i] = bfloat_of_float(in[i]);
}

#endif
