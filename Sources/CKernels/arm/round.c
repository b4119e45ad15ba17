#if defined(__aarch64__)

#include <arm_neon.h>
#include <math.h>

#include "../half.h"
#include "../kernels.h"

#define INLINE static inline __attribute__((always_inline))

// Rounding an input row to 8 bits, for NEON: the same operations as the specification's.

INLINE void round_group(const float *in, float inverse, float scale, size_t g, q8_rows out) {
#pragma clang fp contract(off)
  int32_t sums[2];
  for (size_t h = 0; h < 2; h++) {
    // Adding 1.5 × 2^23 rounds to the nearest integer and leaves it in the low bits.
    uint16x4_t narrow[4];
    for (size_t i = 0; i < 4; i++) {
      float32x4_t v = vmulq_f32(vld1q_f32(&in[16 * h + 4 * i]), vdupq_n_f32(inverse));
      float32x4_t shifted = vaddq_f32(v, vdupq_n_f32(0x1.8p23f));
      narrow[i] = vmovn_u32(vreinterpretq_u32_f32(shifted));
    }
    uint8x8_t low = vmovn_u16(vcombine_u16(narrow[0], narrow[1]));
    uint8x8_t high = vmovn_u16(vcombine_u16(narrow[2], narrow[3]));
    int8x16_t quants = vreinterpretq_s8_u8(vcombine_u8(low, high));
    vst1q_s8(&out.quants[g * GROUP + 16 * h], quants);
    sums[h] = vaddlvq_s8(quants);
    out.half_sums[2 * g + h] = scale * (float)sums[h];
    out.offsets[2 * g + h] = -128 * sums[h];
    out.short_sums[2 * g + h] = (int16_t)sums[h];
  }
  out.scales[g] = scale;
  out.sums[g] = scale * (float)(sums[0] + sums[1]);
}

void round_neon(const float *in, q8_rows out) {
#pragma clang fp contract(off)
  for (size_t g = 0; g < out.groups; g++, in += GROUP) {
    uint32x4_t bits = vdupq_n_u32(0);  // magnitudes compare like the integers that their bits are
    for (size_t i = 0; i < GROUP; i += 4) {
      uint32x4_t value = vreinterpretq_u32_f32(vld1q_f32(&in[i]));
      bits = vmaxq_u32(bits, vandq_u32(value, vdupq_n_u32(0x7fffffff)));
    }
    uint32_t most = vmaxvq_u32(bits);
    float largest;
    __builtin_memcpy(&largest, &most, sizeof largest);
    float scale = (float)(__fp16)(largest / 127);
    round_group(in, largest > 0 ? 127 / largest : 0, scale, g, out);
  }
}

void round_wide_neon(const float *in, q8_rows out) {
#pragma clang fp contract(off)
  for (size_t first = 0; first < out.groups; first += 8) {
    const float *block = &in[first * GROUP];
    float32x4_t most = vdupq_n_f32(0);  // NaN is never larger
    for (size_t i = 0; i < 8 * GROUP; i += 4) {
      float32x4_t value = vabsq_f32(vld1q_f32(&block[i]));
      most = vbslq_f32(vcgtq_f32(value, most), value, most);
    }
    float magnitude = vmaxvq_f32(most), largest = 0;
    for (size_t i = 0; magnitude > 0 && i < 8 * GROUP; i++) {
      if (block[i] != magnitude && block[i] != -magnitude) continue;
      largest = block[i];
      break;
    }
    float inverse = magnitude > 0 ? -127 / largest : 0, scale = magnitude > 0 ? 1 / inverse : 0;
    for (size_t g = 0; g < 8; g++) round_group(&block[g * GROUP], inverse, scale, first + g, out);
  }
}

// Loops of which the compiler makes vectors.
void round_halves_neon(const float *in, float *out, size_t count) {
  for (size_t i = 0; i < count; i++) {
    float half = (float)(__fp16)in[i];
    out[i] = fabsf(half) < INFINITY ? half : in[i];
  }
}

void round_bfloats_neon(const float *in, float *out, size_t count) {
  for (size_t i = 0; i < count; i++) out[i] = bfloat_of_float(in[i]);
}

#endif
