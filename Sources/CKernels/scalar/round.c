#include <math.h>

#include "../half.h"
#include "../kernels.h"

static void round_group(const float *in, float inverse, float scale, size_t g, q8_rows out) {
#pragma clang fp contract(off)
  int32_t sums[2] = {0};
  for (size_t i = 0; i < GROUP; i++) {
    // Adding 1.5 × 2^23 rounds to the nearest integer and leaves it in the low bits.
    int8_t quant = (int8_t)(uint8_t)bits_of_float(in[i] * inverse + 0x1.8p23f);
    out.quants[g * GROUP + i] = quant;
    sums[i / 16] += quant;
  }
  for (size_t h = 0; h < 2; h++) {
    out.half_sums[2 * g + h] = scale * (float)sums[h];
    out.offsets[2 * g + h] = -128 * sums[h];
    out.short_sums[2 * g + h] = (int16_t)sums[h];
  }
  out.scales[g] = scale;
  out.sums[g] = scale * (float)(sums[0] + sums[1]);
}

// Rounds each group of 32 values to 8 bits. The largest magnitude becomes 127; a group of zeros has
// scale 0. Infinite or NaN values make a group that means nothing, but never an undefined
// conversion. Products and sums are not contracted, so that every level rounds to the same quants.
void round_scalar(const float *in, q8_rows out) {
#pragma clang fp contract(off)
  for (size_t g = 0; g < out.groups; g++, in += GROUP) {
    uint32_t bits = 0;  // magnitudes compare like the integers that their bits are
    for (size_t i = 0; i < GROUP; i++) {
      uint32_t magnitude = bits_of_float(in[i]) & 0x7fffffff;
      bits = magnitude > bits ? magnitude : bits;
    }
    float largest = float_of_bits(bits);
    // The scale has the precision other engines keep it in, so that results can be compared with
    // theirs to the last digits.
    float scale = float_of_half(half_of_float(largest / 127));
    round_group(in, largest > 0 ? 127 / largest : 0, scale, g, out);
  }
}

// The same with one scale for 256 values, as other engines have it for big blocks: the value of the
// largest magnitude, the first of equals, becomes −127, so the scale has the other sign than it.
void round_wide_scalar(const float *in, q8_rows out) {
#pragma clang fp contract(off)
  for (size_t first = 0; first < out.groups; first += 8) {
    const float *block = &in[first * GROUP];
    float largest = 0, magnitude = 0;
    for (size_t i = 0; i < 8 * GROUP; i++) {
      float value = float_of_bits(bits_of_float(block[i]) & 0x7fffffff);
      if (value > magnitude) magnitude = value, largest = block[i];
    }
    float inverse = magnitude > 0 ? -127 / largest : 0, scale = magnitude > 0 ? 1 / inverse : 0;
    for (size_t g = 0; g < 8; g++) {
      round_group(&block[g * GROUP], inverse, scale, first + g, out);
    }
  }
}

void round_halves_scalar(const float *in, float *out, size_t count) {
  for (size_t i = 0; i < count; i++) {
    float half = float_of_half(half_of_float(in[i]));
    out[i] = isfinite(half) ? half : in[i];
  }
}

void round_bfloats_scalar(const float *in, float *out, size_t count) {
  for (size_t i = 0; i < count; i++) out[i] = bfloat_of_float(in[i]);
}
