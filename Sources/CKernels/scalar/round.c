#include "../half.h"
#include "../kernels.h"

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
    float inverse = largest > 0 ? 127 / largest : 0;
    int32_t sums[2] = {0};
    for (size_t h = 0; h < 2; h++) {
      for (size_t i = 16 * h; i < 16 * h + 16; i++) {
        // Adding 1.5 × 2^23 rounds to the nearest integer and leaves it in the low bits.
        int8_t quant = (int8_t)(uint8_t)bits_of_float(in[i] * inverse + 0x1.8p23f);
        out.quants[g * GROUP + i] = quant;
        sums[h] += quant;
      }
      out.half_sums[2 * g + h] = scale * (float)sums[h];
      out.offsets[2 * g + h] = -128 * sums[h];
    }
    out.scales[g] = scale;
    out.sums[g] = scale * (float)(sums[0] + sums[1]);
  }
}
