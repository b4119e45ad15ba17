#pragma once

#include <immintrin.h>

#include "../half.h"
#include "../kernels.h"
#include "fetch.h"

// The formats whose quants are stored as numbers, taken apart in vectors: 32 quants in one
// register, and the scales and minima of a whole block in small arrays. What is said of a value
// here is what `unpack` of the format says; products and panels are written once, on top of this
// and of codebooks.h, which has the other formats in the same form.
//
//   NAME_quants(blocks, group)                    32 quants of one of the next eight groups
//   NAME_scales(blocks, groups, scales, minima)   of the next eight groups, one per scale run
//
// `groups` is 8 except at the end of a row of small blocks, where the scales of groups beyond are
// 0. Signed formats leave minima as they are.
//
// Included by files that are compiled for AVX2 and more.

INLINE __m256i load_bytes(const void *p) { return _mm256_loadu_si256((const __m256i *)p); }

INLINE uint32_t load_word(const void *p) {
  uint32_t word;
  __builtin_memcpy(&word, p, sizeof word);
  return word;
}

// The first `count` of eight floats, and zeros: behind the end of a row lies another token's, which
// may be infinite, and what is infinite does not vanish by a factor of 0.
INLINE __m256 first_floats(const float *p, size_t count) {
  if (count == 8) return _mm256_loadu_ps(p);
  __m256i places = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
  return _mm256_maskload_ps(p, _mm256_cmpgt_epi32(_mm256_set1_epi32((int)count), places));
}

INLINE float float_of(uint16_t half) { return _cvtsh_ss(half); }

// The low nibbles of sixteen bytes, then the high ones.
INLINE __m256i nibbles(const uint8_t *p) {
  __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)p);
  __m256i both = _mm256_inserti128_si256(
    _mm256_castsi128_si256(bytes), _mm_srli_epi16(bytes, 4), 1);
  return _mm256_and_si256(both, _mm256_set1_epi8(15));
}

// `value` in every byte whose bit in the word is set, bit i for byte i.
INLINE __m256i bits_as_bytes(uint32_t word, char value) {
  const __m256i spread = _mm256_setr_epi64x(
    0x0000000000000000, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303);
  const __m256i bit = _mm256_set1_epi64x((long long)0x8040201008040201);
  __m256i bytes = _mm256_shuffle_epi8(_mm256_set1_epi32((int)word), spread);
  __m256i set = _mm256_cmpeq_epi8(_mm256_and_si256(bytes, bit), bit);
  return _mm256_and_si256(set, _mm256_set1_epi8(value));
}

// (bytes >> shift) & mask, for shifts that may differ between groups but not between bytes.
INLINE __m256i field(__m256i bytes, int shift, char mask) {
  return _mm256_and_si256(_mm256_srli_epi16(bytes, shift), _mm256_set1_epi8(mask));
}

// ---- Blocks of 32 -----------------------------------------------------------------------------

// Four halves that lie `stride` bytes apart, put together by the integer units, which are idle.
INLINE uint64_t four_halves(const uint8_t *p, size_t stride) {
  uint64_t four = 0;
  for (size_t i = 0; i < 4; i++) {
    uint16_t half;
    __builtin_memcpy(&half, p + i * stride, sizeof half);
    four |= (uint64_t)half << 16 * i;
  }
  return four;
}

// Eight halves that lie `stride` bytes apart, or the first `count` of them and zeros.
INLINE __m256 load_halves(const void *first, size_t stride, size_t count) {
  const uint8_t *p = first;
  if (count == 8) {
    return _mm256_cvtph_ps(_mm_set_epi64x(
      (long long)four_halves(p + 4 * stride, stride), (long long)four_halves(p, stride)));
  }
  if (count == 4) return _mm256_cvtph_ps(_mm_cvtsi64_si128((long long)four_halves(p, stride)));
  // Gathered in registers: a vector read from memory where its parts were just stored has to wait.
  uint64_t words[2] = {0, 0};
  for (size_t i = 0; i < count; i++) {
    uint16_t half;
    __builtin_memcpy(&half, p + i * stride, 2);
    words[i / 4] |= (uint64_t)half << 16 * (i % 4);
  }
  return _mm256_cvtph_ps(_mm_set_epi64x((long long)words[1], (long long)words[0]));
}

INLINE __m256i q8_0_quants(const q8_0_block *b, size_t g) { return load_bytes(b[g].quants); }
INLINE void q8_0_scales(const q8_0_block *b, size_t count, float *scales, float *minima) {
  (void)minima;
  _mm256_storeu_ps(scales, load_halves(&b->scale, sizeof *b, count));
}

INLINE __m256i q4_0_quants(const q4_0_block *b, size_t g) { return nibbles(b[g].quants); }
INLINE void q4_0_scales(const q4_0_block *b, size_t count, float *scales, float *minima) {
  __m256 eight = load_halves(&b->scale, sizeof *b, count);
  _mm256_storeu_ps(scales, eight);
  _mm256_storeu_ps(minima, _mm256_mul_ps(eight, _mm256_set1_ps(8)));
}

INLINE __m256 negated(__m256 x) { return _mm256_xor_ps(x, _mm256_set1_ps(-0.0f)); }

INLINE __m256i q4_1_quants(const q4_1_block *b, size_t g) { return nibbles(b[g].quants); }
INLINE void q4_1_scales(const q4_1_block *b, size_t count, float *scales, float *minima) {
  _mm256_storeu_ps(scales, load_halves(&b->scale, sizeof *b, count));
  _mm256_storeu_ps(minima, negated(load_halves(&b->least, sizeof *b, count)));
}

INLINE __m256i q5_0_quants(const q5_0_block *b, size_t g) {
  return _mm256_or_si256(nibbles(b[g].quants), bits_as_bytes(load_word(b[g].high), 16));
}
INLINE void q5_0_scales(const q5_0_block *b, size_t count, float *scales, float *minima) {
  __m256 eight = load_halves(&b->scale, sizeof *b, count);
  _mm256_storeu_ps(scales, eight);
  _mm256_storeu_ps(minima, _mm256_mul_ps(eight, _mm256_set1_ps(16)));
}

INLINE __m256i q5_1_quants(const q5_1_block *b, size_t g) {
  return _mm256_or_si256(nibbles(b[g].quants), bits_as_bytes(load_word(b[g].high), 16));
}
INLINE void q5_1_scales(const q5_1_block *b, size_t count, float *scales, float *minima) {
  _mm256_storeu_ps(scales, load_halves(&b->scale, sizeof *b, count));
  _mm256_storeu_ps(minima, negated(load_halves(&b->least, sizeof *b, count)));
}

// ---- Blocks of 256 ----------------------------------------------------------------------------

// Eight whole numbers of a byte each as floats times a factor.
INLINE void scale_eight(__m128i bytes, float factor, float *out) {
  __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(bytes));
  _mm256_storeu_ps(out, _mm256_mul_ps(values, _mm256_set1_ps(factor)));
}

INLINE __m256i q2_k_quants(const q2_k_block *b, size_t g) {
  return field(load_bytes(&b->quants[g / 4 * 32]), 2 * (g % 4), 3);
}
INLINE void q2_k_scales(const q2_k_block *b, size_t count, float *scales, float *minima) {
  (void)count;
  __m128i both = _mm_loadu_si128((const __m128i *)(const void *)b->scales);
  __m128i low = _mm_and_si128(both, _mm_set1_epi8(15));
  __m128i high = _mm_and_si128(_mm_srli_epi16(both, 4), _mm_set1_epi8(15));
  float scale = float_of(b->scale), minimum = float_of(b->minimum);
  scale_eight(low, scale, scales);
  scale_eight(_mm_srli_si128(low, 8), scale, &scales[8]);
  scale_eight(high, minimum, minima);
  scale_eight(_mm_srli_si128(high, 8), minimum, &minima[8]);
}

INLINE __m256i q3_k_quants(const q3_k_block *b, size_t g) {
  __m256i low = field(load_bytes(&b->quants[g / 4 * 32]), 2 * (g % 4), 3);
  const __m256i bit = _mm256_set1_epi8((char)(1 << g));
  __m256i set = _mm256_cmpeq_epi8(_mm256_and_si256(load_bytes(b->high), bit), bit);
  return _mm256_or_si256(low, _mm256_and_si256(set, _mm256_set1_epi8(4)));
}
// The sixteen scales before they are multiplied by the block's.
INLINE __m128i q3_k_steps(const q3_k_block *b) {
  uint32_t low = load_word(b->scales), middle = load_word(&b->scales[4]);
  uint32_t high = load_word(&b->scales[8]);
  const uint32_t nibble = 0x0f0f0f0f, pair = 0x03030303;
  __m128i six = _mm_setr_epi32(
    (int)((low & nibble) | (high & pair) << 4), (int)((middle & nibble) | (high >> 2 & pair) << 4),
    (int)((low >> 4 & nibble) | (high >> 4 & pair) << 4),
    (int)((middle >> 4 & nibble) | (high >> 6 & pair) << 4));
  return _mm_sub_epi8(six, _mm_set1_epi8(32));
}
INLINE void q3_k_scales(const q3_k_block *b, size_t count, float *scales, float *minima) {
  (void)count;
  __m128i centred = q3_k_steps(b);
  __m256 scale = _mm256_set1_ps(float_of(b->scale));
  for (int i = 0; i < 2; i++) {
    __m128i eight = i ? _mm_srli_si128(centred, 8) : centred;
    __m256 values = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(eight)), scale);
    _mm256_storeu_ps(&scales[8 * i], values);
    _mm256_storeu_ps(&minima[8 * i], _mm256_mul_ps(values, _mm256_set1_ps(4)));
  }
}

// The six-bit scales and minima of Q4_K and Q5_K.
INLINE void k_scales(
  const uint8_t *packed, float scale, float minimum, float *scales, float *minima) {
  uint32_t a = load_word(packed), b = load_word(packed + 4), c = load_word(packed + 8);
  const uint32_t six = 0x3f3f3f3f, nibble = 0x0f0f0f0f, pair = 0x03030303;
  __m128i s = _mm_setr_epi32((int)(a & six), (int)((c & nibble) | (a >> 6 & pair) << 4), 0, 0);
  __m128i m = _mm_setr_epi32((int)(b & six), (int)((c >> 4 & nibble) | (b >> 6 & pair) << 4), 0, 0);
  scale_eight(s, scale, scales);
  scale_eight(m, minimum, minima);
}

INLINE __m256i q4_k_quants(const q4_k_block *b, size_t g) {
  return field(load_bytes(&b->quants[g / 2 * 32]), 4 * (g % 2), 15);
}
INLINE void q4_k_scales(const q4_k_block *b, size_t count, float *scales, float *minima) {
  (void)count;
  k_scales(b->scales, float_of(b->scale), float_of(b->minimum), scales, minima);
}

INLINE __m256i q5_k_quants(const q5_k_block *b, size_t g) {
  __m256i low = field(load_bytes(&b->quants[g / 2 * 32]), 4 * (g % 2), 15);
  const __m256i bit = _mm256_set1_epi8((char)(1 << g));
  __m256i set = _mm256_cmpeq_epi8(_mm256_and_si256(load_bytes(b->high), bit), bit);
  return _mm256_or_si256(low, _mm256_and_si256(set, _mm256_set1_epi8(16)));
}
INLINE void q5_k_scales(const q5_k_block *b, size_t count, float *scales, float *minima) {
  (void)count;
  k_scales(b->scales, float_of(b->scale), float_of(b->minimum), scales, minima);
}

INLINE __m256i q6_k_quants(const q6_k_block *b, size_t g) {
  size_t h = g / 4, k = g % 4;
  __m256i low = field(load_bytes(&b->quants[64 * h + 32 * (k % 2)]), k < 2 ? 0 : 4, 15);
  __m256i high = field(load_bytes(&b->high[32 * h]), 2 * k, 3);
  return _mm256_or_si256(low, _mm256_slli_epi16(high, 4));
}
INLINE void q6_k_scales(const q6_k_block *b, size_t count, float *scales, float *minima) {
  (void)count;
  __m256 scale = _mm256_set1_ps(float_of(b->scale));
  for (int i = 0; i < 2; i++) {
    __m128i eight = _mm_loadl_epi64((const __m128i *)(const void *)&b->scales[8 * i]);
    __m256 values = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(eight)), scale);
    _mm256_storeu_ps(&scales[8 * i], values);
    _mm256_storeu_ps(&minima[8 * i], _mm256_mul_ps(values, _mm256_set1_ps(32)));
  }
}
