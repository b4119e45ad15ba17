#pragma once

#include <arm_neon.h>

#include "../formats/formats.h"
#include "../formats/iq_tables.h"

// Every quantised format taken apart in vectors, a group of 32 values at a time. What is said of a
// value here is what `unpack` of the format says; products and panels are written once, on top of
// this. Formats that look up their values in codebooks are taken apart by `unpack` itself.
//
// Included by files that define INLINE for their level.

typedef struct {
  int8x16_t quants[2];
  float scales[2], minima[2];
} vector_group;

INLINE float float_of(uint16_t half) {
  __fp16 value;
  __builtin_memcpy(&value, &half, sizeof value);
  return value;
}

INLINE vector_group group_with(int8x16_t low, int8x16_t high, float scale, float minimum) {
  return (vector_group){{low, high}, {scale, scale}, {minimum, minimum}};
}

INLINE int8x16_t as_signed(uint8x16_t v) { return vreinterpretq_s8_u8(v); }
INLINE uint8x16_t low_nibbles(uint8x16_t v) { return vandq_u8(v, vdupq_n_u8(15)); }
INLINE uint8x16_t high_nibbles(uint8x16_t v) { return vshrq_n_u8(v, 4); }

// The bits from `shift` on of every byte, for a shift that is no constant.
INLINE uint8x16_t shifted(uint8x16_t v, size_t shift) {
  return vshlq_u8(v, vdupq_n_s8(-(int8_t)shift));
}

// `value` in every byte where bit g of v is set.
INLINE uint8x16_t where_bit(uint8x16_t v, size_t g, uint8_t value) {
  return vandq_u8(vtstq_u8(v, vdupq_n_u8((uint8_t)(1 << g))), vdupq_n_u8(value));
}

// ---- Blocks of 32 -----------------------------------------------------------------------------

INLINE vector_group q8_0_group(const void *row, size_t group) {
  const q8_0_block *b = (const q8_0_block *)row + group;
  return group_with(vld1q_s8(b->quants), vld1q_s8(&b->quants[16]), float_of(b->scale), 0);
}

INLINE vector_group nibble_group(uint8x16_t both, float scale, float minimum) {
  return group_with(as_signed(low_nibbles(both)), as_signed(high_nibbles(both)), scale, minimum);
}
INLINE vector_group q4_0_group(const void *row, size_t group) {
  const q4_0_block *b = (const q4_0_block *)row + group;
  float scale = float_of(b->scale);
  return nibble_group(vld1q_u8(b->quants), scale, 8 * scale);
}
INLINE vector_group q4_1_group(const void *row, size_t group) {
  const q4_1_block *b = (const q4_1_block *)row + group;
  return nibble_group(vld1q_u8(b->quants), float_of(b->scale), -float_of(b->least));
}

// Sixteen in every byte whose bit of two bytes is set, bit i for byte i.
INLINE uint8x16_t fifth_bits(const uint8_t high[2]) {
  static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bytes = vcombine_u8(vdup_n_u8(high[0]), vdup_n_u8(high[1]));
  return vandq_u8(vtstq_u8(bytes, vld1q_u8(bits)), vdupq_n_u8(16));
}
INLINE vector_group fifth_group(
  const uint8_t quants[16], const uint8_t high[4], float scale, float minimum) {
  uint8x16_t both = vld1q_u8(quants);
  return group_with(
    as_signed(vorrq_u8(low_nibbles(both), fifth_bits(high))),
    as_signed(vorrq_u8(high_nibbles(both), fifth_bits(&high[2]))), scale, minimum);
}
INLINE vector_group q5_0_group(const void *row, size_t group) {
  const q5_0_block *b = (const q5_0_block *)row + group;
  float scale = float_of(b->scale);
  return fifth_group(b->quants, b->high, scale, 16 * scale);
}
INLINE vector_group q5_1_group(const void *row, size_t group) {
  const q5_1_block *b = (const q5_1_block *)row + group;
  return fifth_group(b->quants, b->high, float_of(b->scale), -float_of(b->least));
}

INLINE vector_group iq4_group(const uint8_t quants[16], float scale) {
  uint8x16_t both = vld1q_u8(quants);
  int8x16_t values = vld1q_s8(iq4_values);
  return group_with(
    vqtbl1q_s8(values, low_nibbles(both)), vqtbl1q_s8(values, high_nibbles(both)), scale, 0);
}
INLINE vector_group iq4_nl_group(const void *row, size_t group) {
  const iq4_nl_block *b = (const iq4_nl_block *)row + group;
  return iq4_group(b->quants, float_of(b->scale));
}

// ---- Blocks of 256 ----------------------------------------------------------------------------

INLINE vector_group iq4_xs_group(const void *row, size_t group) {
  const iq4_xs_block *b = (const iq4_xs_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  int low = b->scales[g / 2] >> 4 * (g % 2) & 15, high = b->high_scales >> 2 * g & 3;
  return iq4_group(&b->quants[16 * g], float_of(b->scale) * (float)((low | high << 4) - 32));
}

INLINE vector_group q2_k_group(const void *row, size_t group) {
  const q2_k_block *b = (const q2_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  float scale = float_of(b->scale), minimum = float_of(b->minimum);
  vector_group out;
  for (size_t h = 0; h < 2; h++) {
    uint8x16_t bytes = shifted(vld1q_u8(&b->quants[g / 4 * 32 + 16 * h]), 2 * (g % 4));
    out.quants[h] = as_signed(vandq_u8(bytes, vdupq_n_u8(3)));
    uint8_t scales = b->scales[2 * g + h];
    out.scales[h] = scale * (float)(scales & 15);
    out.minima[h] = minimum * (float)(scales >> 4);
  }
  return out;
}

INLINE vector_group q3_k_group(const void *row, size_t group) {
  const q3_k_block *b = (const q3_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  float scale = float_of(b->scale);
  vector_group out;
  for (size_t h = 0; h < 2; h++) {
    uint8x16_t bytes = shifted(vld1q_u8(&b->quants[g / 4 * 32 + 16 * h]), 2 * (g % 4));
    uint8x16_t third = where_bit(vld1q_u8(&b->high[16 * h]), g, 4);
    out.quants[h] = as_signed(vorrq_u8(vandq_u8(bytes, vdupq_n_u8(3)), third));
    size_t n = 2 * g + h;
    int low = b->scales[n % 8] >> (n < 8 ? 0 : 4) & 15;
    int high = b->scales[8 + n % 4] >> 2 * (n / 4) & 3;
    out.scales[h] = scale * (float)((low | high << 4) - 32);
    out.minima[h] = 4 * out.scales[h];
  }
  return out;
}

// The six-bit scale and minimum of group g of Q4_K and Q5_K.
INLINE void set_k_scale(
  vector_group *out, uint16_t scale, uint16_t minimum, const uint8_t scales[12], size_t g) {
  int s, m;
  if (g < 4) {
    s = scales[g] & 63;
    m = scales[g + 4] & 63;
  } else {
    s = (scales[g + 4] & 15) | scales[g - 4] >> 6 << 4;
    m = scales[g + 4] >> 4 | scales[g] >> 6 << 4;
  }
  out->scales[0] = out->scales[1] = float_of(scale) * (float)s;
  out->minima[0] = out->minima[1] = float_of(minimum) * (float)m;
}

INLINE vector_group q4_k_group(const void *row, size_t group) {
  const q4_k_block *b = (const q4_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  vector_group out;
  for (size_t h = 0; h < 2; h++) {
    uint8x16_t both = vld1q_u8(&b->quants[g / 2 * 32 + 16 * h]);
    out.quants[h] = as_signed(g % 2 ? high_nibbles(both) : low_nibbles(both));
  }
  set_k_scale(&out, b->scale, b->minimum, b->scales, g);
  return out;
}

INLINE vector_group q5_k_group(const void *row, size_t group) {
  const q5_k_block *b = (const q5_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  vector_group out;
  for (size_t h = 0; h < 2; h++) {
    uint8x16_t both = vld1q_u8(&b->quants[g / 2 * 32 + 16 * h]);
    uint8x16_t fifth = where_bit(vld1q_u8(&b->high[16 * h]), g, 16);
    out.quants[h] = as_signed(vorrq_u8(g % 2 ? high_nibbles(both) : low_nibbles(both), fifth));
  }
  set_k_scale(&out, b->scale, b->minimum, b->scales, g);
  return out;
}

INLINE vector_group q6_k_group(const void *row, size_t group) {
  const q6_k_block *b = (const q6_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS, k = g % 4;
  vector_group out;
  for (size_t h = 0; h < 2; h++) {
    uint8x16_t both = vld1q_u8(&b->quants[g / 4 * 64 + k % 2 * 32 + 16 * h]);
    uint8x16_t low = k < 2 ? low_nibbles(both) : high_nibbles(both);
    uint8x16_t high = shifted(vld1q_u8(&b->high[g / 4 * 32 + 16 * h]), 2 * k);
    high = vshlq_n_u8(vandq_u8(high, vdupq_n_u8(3)), 4);
    out.quants[h] = as_signed(vorrq_u8(low, high));
    out.scales[h] = float_of(b->scale) * (float)b->scales[2 * g + h];
    out.minima[h] = 32 * out.scales[h];
  }
  return out;
}

// ---- Codebooks --------------------------------------------------------------------------------

#define UNPACKED(name)                                                                            \
  INLINE vector_group name##_group(const void *row, size_t group) {                               \
    weight_group w;                                                                               \
    name##_unpack(row, group, &w);                                                                \
    return (vector_group){                                                                        \
      {vld1q_s8(w.quants), vld1q_s8(&w.quants[16])}, {w.scales[0], w.scales[1]}, {0, 0},          \
    };                                                                                            \
  }
UNPACKED(iq1_s)
UNPACKED(iq1_m)
UNPACKED(iq2_xxs)
UNPACKED(iq2_xs)
UNPACKED(iq2_s)
UNPACKED(iq3_xxs)
UNPACKED(iq3_s)
