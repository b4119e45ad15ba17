#pragma once

#include <stdint.h>
#include <string.h>

// Conversions between float and the 16-bit formats, in portable C: the scalar specification.

static inline float float_of_bits(uint32_t bits) {
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

static inline uint32_t bits_of_float(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits;
}

static inline float float_of_bf16(uint16_t value) { return float_of_bits((uint32_t)value << 16); }

// Shifting a half's exponent and fraction into a float's place leaves the exponent's bias wrong by
// 112, which a multiplication by 2^112 repairs, subnormals included. Infinity and NaN are told
// apart.
static inline float float_of_half(uint16_t half) {
  uint32_t sign = (uint32_t)(half & 0x8000) << 16;
  uint32_t rest = (uint32_t)(half & 0x7fff) << 13;
  if ((half & 0x7c00) == 0x7c00) return float_of_bits(sign | 0x7f800000 | rest);
  return float_of_bits(sign | bits_of_float(float_of_bits(rest) * 0x1p112f));
}

// Rounds to nearest, ties to even, as F16C does. Adding the right power of two makes the processor
// round at the half's last bit.
static inline uint16_t half_of_float(float value) {
  uint32_t bits = bits_of_float(value);
  uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
  uint32_t magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  if (magnitude >= 0x477ff000) return sign | 0x7c00;  // 65520 and more round to infinity
  if (magnitude < 0x38800000) {                       // below the smallest normal half
    return sign | (uint16_t)(bits_of_float(float_of_bits(magnitude) + 0.5f) - 0x3f000000);
  }
  uint32_t odd = magnitude >> 13 & 1;
  return sign | (uint16_t)((magnitude + 0xfff + odd - (112 << 23)) >> 13);
}

// Rounds to the nearest float that a bfloat16 holds, ties to even; NaN stays NaN.
static inline float bfloat_of_float(float value) {
  uint32_t bits = bits_of_float(value);
  if ((bits & 0x7fffffff) > 0x7f800000) return value;
  return float_of_bits((bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000);
}
