#include <string.h>

#include "../half.h"
#include "formats.h"

// Formats of 32 values a block, with one scale and sometimes a least value.

// Value i in the low nibble of byte i, value i + 16 in its high one.
static void unpack_nibbles(const uint8_t bytes[16], int8_t quants[GROUP]) {
  for (size_t i = 0; i < GROUP / 2; i++) {
    quants[i] = (int8_t)(bytes[i] & 15);
    quants[i + GROUP / 2] = (int8_t)(bytes[i] >> 4);
  }
}

// Adds bit i of 32 to value i as its fifth.
static void add_fifth_bits(const uint8_t high[4], int8_t quants[GROUP]) {
  for (size_t i = 0; i < GROUP; i++) quants[i] |= (int8_t)((high[i / 8] >> i % 8 & 1) << 4);
}

void q8_0_unpack(const void *row, size_t group, weight_group *out) {
  const q8_0_block *block = (const q8_0_block *)row + group;
  memcpy(out->quants, block->quants, sizeof out->quants);
  set_scale(out, float_of_half(block->scale), 0);
}

void q4_0_unpack(const void *row, size_t group, weight_group *out) {
  const q4_0_block *block = (const q4_0_block *)row + group;
  unpack_nibbles(block->quants, out->quants);
  float scale = float_of_half(block->scale);
  set_scale(out, scale, 8 * scale);
}

void q4_1_unpack(const void *row, size_t group, weight_group *out) {
  const q4_1_block *block = (const q4_1_block *)row + group;
  unpack_nibbles(block->quants, out->quants);
  set_scale(out, float_of_half(block->scale), -float_of_half(block->least));
}

void q5_0_unpack(const void *row, size_t group, weight_group *out) {
  const q5_0_block *block = (const q5_0_block *)row + group;
  unpack_nibbles(block->quants, out->quants);
  add_fifth_bits(block->high, out->quants);
  float scale = float_of_half(block->scale);
  set_scale(out, scale, 16 * scale);
}

void q5_1_unpack(const void *row, size_t group, weight_group *out) {
  const q5_1_block *block = (const q5_1_block *)row + group;
  unpack_nibbles(block->quants, out->quants);
  add_fifth_bits(block->high, out->quants);
  set_scale(out, float_of_half(block->scale), -float_of_half(block->least));
}
