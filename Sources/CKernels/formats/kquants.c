#include "../half.h"
#include "formats.h"

// Formats of 256 values a block, whose groups have small scales of their own, in units of the
// block's. Group g and its place within 128 values, k, say which bits of a byte are meant.

void q2_k_unpack(const void *row, size_t group, weight_group *out) {
  const q2_k_block *block = (const q2_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS, k = g % 4;
  const uint8_t *bytes = &block->quants[g / 4 * GROUP];
  for (size_t i = 0; i < GROUP; i++) out->quants[i] = (int8_t)(bytes[i] >> 2 * k & 3);
  float scale = float_of_half(block->scale), minimum = float_of_half(block->minimum);
  for (size_t h = 0; h < 2; h++) {
    uint8_t scales = block->scales[2 * g + h];
    out->scales[h] = scale * (float)(scales & 15);
    out->minima[h] = minimum * (float)(scales >> 4);
  }
}

// Number n of sixteen of six bits: eight bytes hold the low four bits, four more the other two.
static int q3_k_scale(const uint8_t scales[12], size_t n) {
  int low = scales[n % 8] >> (n < 8 ? 0 : 4) & 15;
  int high = scales[8 + n % 4] >> 2 * (n / 4) & 3;
  return (low | high << 4) - 32;
}

void q3_k_unpack(const void *row, size_t group, weight_group *out) {
  const q3_k_block *block = (const q3_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS, k = g % 4;
  const uint8_t *bytes = &block->quants[g / 4 * GROUP];
  for (size_t i = 0; i < GROUP; i++) {
    out->quants[i] = (int8_t)((bytes[i] >> 2 * k & 3) | (block->high[i] >> g & 1) << 2);
  }
  for (size_t h = 0; h < 2; h++) {
    float scale = float_of_half(block->scale) * (float)q3_k_scale(block->scales, 2 * g + h);
    out->scales[h] = scale;
    out->minima[h] = 4 * scale;
  }
}

// The scale and the minimum of a group of Q4_K and Q5_K, six bits each.
static void set_k_scale(
  weight_group *out, uint16_t scale, uint16_t minimum, const uint8_t scales[12], size_t g) {
  int s, m;
  if (g < 4) {
    s = scales[g] & 63;
    m = scales[g + 4] & 63;
  } else {
    s = (scales[g + 4] & 15) | scales[g - 4] >> 6 << 4;
    m = scales[g + 4] >> 4 | scales[g] >> 6 << 4;
  }
  set_scale(out, float_of_half(scale) * (float)s, float_of_half(minimum) * (float)m);
}

void q4_k_unpack(const void *row, size_t group, weight_group *out) {
  const q4_k_block *block = (const q4_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  const uint8_t *bytes = &block->quants[g / 2 * GROUP];
  for (size_t i = 0; i < GROUP; i++) out->quants[i] = (int8_t)(bytes[i] >> 4 * (g % 2) & 15);
  set_k_scale(out, block->scale, block->minimum, block->scales, g);
}

void q5_k_unpack(const void *row, size_t group, weight_group *out) {
  const q5_k_block *block = (const q5_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  const uint8_t *bytes = &block->quants[g / 2 * GROUP];
  for (size_t i = 0; i < GROUP; i++) {
    out->quants[i] = (int8_t)((bytes[i] >> 4 * (g % 2) & 15) | (block->high[i] >> g & 1) << 4);
  }
  set_k_scale(out, block->scale, block->minimum, block->scales, g);
}

void q6_k_unpack(const void *row, size_t group, weight_group *out) {
  const q6_k_block *block = (const q6_k_block *)row + group / GROUPS;
  size_t g = group % GROUPS, k = g % 4;
  const uint8_t *low = &block->quants[g / 4 * 64 + k % 2 * GROUP];
  const uint8_t *high = &block->high[g / 4 * GROUP];
  for (size_t i = 0; i < GROUP; i++) {
    out->quants[i] = (int8_t)((low[i] >> 4 * (k / 2) & 15) | (high[i] >> 2 * k & 3) << 4);
  }
  for (size_t h = 0; h < 2; h++) {
    float scale = float_of_half(block->scale) * (float)block->scales[2 * g + h];
    out->scales[h] = scale;
    out->minima[h] = 32 * scale;
  }
}
