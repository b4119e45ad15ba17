#include "../half.h"
#include "formats.h"
#include "iq_tables.h"

// Formats that store places in a codebook: of single values in IQ4, of four or eight values
// together in the others.

static uint16_t word_16(const uint8_t *bytes) { return (uint16_t)(bytes[0] | bytes[1] << 8); }
static uint32_t word_32(const uint8_t *bytes) {
  return word_16(bytes) | (uint32_t)word_16(bytes + 2) << 16;
}

static void unpack_iq4(const uint8_t bytes[16], int8_t quants[GROUP]) {
  for (size_t i = 0; i < GROUP / 2; i++) {
    quants[i] = iq4_values[bytes[i] & 15];
    quants[i + GROUP / 2] = iq4_values[bytes[i] >> 4];
  }
}

void iq4_nl_unpack(const void *row, size_t group, weight_group *out) {
  const iq4_nl_block *block = (const iq4_nl_block *)row + group;
  unpack_iq4(block->quants, out->quants);
  set_scale(out, float_of_half(block->scale), 0);
}

void iq4_xs_unpack(const void *row, size_t group, weight_group *out) {
  const iq4_xs_block *block = (const iq4_xs_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  unpack_iq4(&block->quants[16 * g], out->quants);
  int low = block->scales[g / 2] >> 4 * (g % 2) & 15, high = block->high_scales >> 2 * g & 3;
  set_scale(out, float_of_half(block->scale) * (float)((low | high << 4) - 32), 0);
}

// Eight values of a grid of magnitudes, negative where a bit of `signs` is set.
static void unpack_signed(uint64_t grid, uint8_t signs, int8_t quants[8]) {
  for (size_t i = 0; i < 8; i++) {
    int magnitude = (int)(grid >> 8 * i & 255);
    quants[i] = (int8_t)(signs >> i & 1 ? -magnitude : magnitude);
  }
}

static uint64_t two_of(const uint32_t *grid, size_t first, size_t second) {
  return grid[first] | (uint64_t)grid[second] << 32;
}

// scale × (s + ½) × unit, as the two-bit formats and IQ3_XXS have it.
static float half_step(uint16_t scale, uint32_t s, float unit) {
  return float_of_half(scale) * ((float)s + 0.5f) * unit;
}

void iq2_xxs_unpack(const void *row, size_t group, weight_group *out) {
  const iq2_xxs_block *block = (const iq2_xxs_block *)row + group / GROUPS;
  const uint8_t *entries = &block->quants[group % GROUPS * 8];
  uint32_t word = word_32(entries + 4);
  for (size_t l = 0; l < 4; l++) {
    uint8_t signs = iq_signs[word >> 7 * l & 127];
    unpack_signed(iq2_xxs_grid[entries[l]], signs, &out->quants[8 * l]);
  }
  set_scale(out, half_step(block->scale, word >> 28, 0.25f), 0);
}

// The scales of a group of IQ2_XS and IQ2_S: a nibble for each half.
static void set_iq2_scales(weight_group *out, uint16_t scale, uint8_t nibbles) {
  out->scales[0] = half_step(scale, nibbles & 15, 0.25f);
  out->scales[1] = half_step(scale, nibbles >> 4, 0.25f);
  out->minima[0] = out->minima[1] = 0;
}

void iq2_xs_unpack(const void *row, size_t group, weight_group *out) {
  const iq2_xs_block *block = (const iq2_xs_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  for (size_t l = 0; l < 4; l++) {
    uint16_t word = word_16(&block->quants[8 * g + 2 * l]);
    unpack_signed(iq2_xs_grid[word & 511], iq_signs[word >> 9], &out->quants[8 * l]);
  }
  set_iq2_scales(out, block->scale, block->scales[g]);
}

void iq2_s_unpack(const void *row, size_t group, weight_group *out) {
  const iq2_s_block *block = (const iq2_s_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  for (size_t l = 0; l < 4; l++) {
    size_t entry = block->quants[4 * g + l] | (size_t)(block->high[g] >> 2 * l & 3) << 8;
    unpack_signed(iq2_s_grid[entry], block->signs[4 * g + l], &out->quants[8 * l]);
  }
  set_iq2_scales(out, block->scale, block->scales[g]);
}

void iq3_xxs_unpack(const void *row, size_t group, weight_group *out) {
  const iq3_xxs_block *block = (const iq3_xxs_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  uint32_t word = word_32(&block->signs[4 * g]);
  for (size_t l = 0; l < 4; l++) {
    const uint8_t *entries = &block->quants[8 * g + 2 * l];
    uint64_t grid = two_of(iq3_xxs_grid, entries[0], entries[1]);
    unpack_signed(grid, iq_signs[word >> 7 * l & 127], &out->quants[8 * l]);
  }
  set_scale(out, half_step(block->scale, word >> 28, 0.5f), 0);
}

void iq3_s_unpack(const void *row, size_t group, weight_group *out) {
  const iq3_s_block *block = (const iq3_s_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  for (size_t l = 0; l < 4; l++) {
    const uint8_t *low = &block->quants[8 * g + 2 * l];
    size_t high = block->high[g] >> 2 * l;
    uint64_t grid = two_of(iq3_s_grid, low[0] | (high & 1) << 8, low[1] | (high >> 1 & 1) << 8);
    unpack_signed(grid, block->signs[4 * g + l], &out->quants[8 * l]);
  }
  int s = block->scales[g / 2] >> 4 * (g % 2) & 15;
  set_scale(out, float_of_half(block->scale) * (float)(2 * s + 1), 0);
}

// Eight values as 8 × grid ± 1: the shift of an eighth is folded into them.
static void unpack_shifted(size_t entry, bool negative, int8_t quants[8]) {
  int shift = negative ? -1 : 1;
  for (size_t i = 0; i < 8; i++) {
    quants[i] = (int8_t)((int8_t)(iq1_grid[entry] >> 8 * i & 255) + shift);
  }
}

void iq1_s_unpack(const void *row, size_t group, weight_group *out) {
  const iq1_s_block *block = (const iq1_s_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  uint16_t high = block->high[g];
  for (size_t l = 0; l < 4; l++) {
    size_t entry = block->quants[4 * g + l] | (size_t)(high >> 3 * l & 7) << 8;
    unpack_shifted(entry, high >> 15, &out->quants[8 * l]);
  }
  int s = high >> 12 & 7;
  set_scale(out, float_of_half(block->scale) * (float)(2 * s + 1) * 0.125f, 0);
}

void iq1_m_unpack(const void *row, size_t group, weight_group *out) {
  const iq1_m_block *block = (const iq1_m_block *)row + group / GROUPS;
  size_t g = group % GROUPS;
  for (size_t l = 0; l < 4; l++) {
    int nibble = block->high[2 * g + l / 2] >> 4 * (l % 2) & 15;
    size_t entry = block->quants[4 * g + l] | (size_t)(nibble & 7) << 8;
    unpack_shifted(entry, nibble >> 3, &out->quants[8 * l]);
  }
  uint16_t half = 0;
  for (size_t w = 0; w < 4; w++) half |= (uint16_t)(block->scales[2 * w + 1] >> 4 << 4 * w);
  uint16_t word = word_16(&block->scales[g / 2 * 2]);
  for (size_t h = 0; h < 2; h++) {
    int s = word >> (6 * (g % 2) + 3 * h) & 7;
    out->scales[h] = float_of_half(half) * (float)(2 * s + 1) * 0.125f;
    out->minima[h] = 0;
  }
}
