#include <math.h>

#include "half.h"
#include "kernels.h"

// The element-wise kernels are one text, compiled once per level: the compiler turns these loops
// into that level's vectors. What a level may change is the order of a sum, never a formula.

// e to the x, with a relative error below 2e-7, for x clamped to where a float holds the result.
//
// x = n ln 2 + r with |r| ≤ ln 2 / 2. Adding 1.5 × 2^23 rounds n to an integer and leaves it in the
// low bits of the sum, from where it is added to the exponent of the polynomial for e^r. NaN stays
// NaN.
static inline __attribute__((always_inline)) float exp_of(float x) {
  x = x < -87.0f ? -87.0f : x;
  x = x > 88.0f ? 88.0f : x;
  float shifted = x * 0x1.715476p+0f + 0x1.8p23f;
  float n = shifted - 0x1.8p23f;
  float r = (x - n * 0x1.62e4p-1f) - n * 0x1.7f7d1cp-20f;
  float p = 0x1.6c16c2p-10f;
  p = p * r + 0x1.111112p-7f;
  p = p * r + 0x1.555556p-5f;
  p = p * r + 0x1.555556p-3f;
  p = p * r + 0.5f;
  p = p * r + 1.0f;
  p = p * r + 1.0f;
  float result = float_of_bits(bits_of_float(p) + (bits_of_float(shifted) << 23));
  return x == x ? result : x;
}

#define LEVEL(name) name##_scalar
#include "ops_body.h"
#undef LEVEL

#if defined(__x86_64__)

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)
#define LEVEL(name) name##_avx2
#include "ops_body.h"
#undef LEVEL
#pragma clang attribute pop

#pragma clang attribute push(                                                                     \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c"))),         \
  apply_to = function)
#define LEVEL(name) name##_avx512
#include "ops_body.h"
#undef LEVEL
#pragma clang attribute pop

#elif defined(__aarch64__)

// NEON is part of the architecture: these loops need no more of it than the scalar ones.
#define LEVEL(name) name##_neon
#include "ops_body.h"
#undef LEVEL

#endif

void rope_table(
  const float *frequencies, size_t half, size_t position, size_t tokens, float magnitude,
  float *cosines, float *sines) {
  for (size_t t = 0; t < tokens; t++) {
    for (size_t i = 0; i < half; i++) {
      float angle = (float)(position + t) * frequencies[i];
      cosines[t * half + i] = magnitude * cosf(angle);
      sines[t * half + i] = magnitude * sinf(angle);
    }
  }
}

void rope_halves(
  float *values, const float *cosines, const float *sines, size_t tokens, size_t heads, size_t size,
  size_t half) {
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < heads; h++) {
      float *head = &values[(t * heads + h) * size];
      for (size_t i = 0; i < half; i++) {
        float cosine = cosines[t * half + i], sine = sines[t * half + i];
        float a = head[i], b = head[i + half];
        head[i] = a * cosine - b * sine;
        head[i + half] = a * sine + b * cosine;
      }
    }
  }
}

void rope_pairs(
  float *values, const float *cosines, const float *sines, size_t tokens, size_t heads, size_t size,
  size_t half) {
  for (size_t t = 0; t < tokens; t++) {
    for (size_t h = 0; h < heads; h++) {
      float *head = &values[(t * heads + h) * size];
      for (size_t i = 0; i < half; i++) {
        float cosine = cosines[t * half + i], sine = sines[t * half + i];
        float a = head[2 * i], b = head[2 * i + 1];
        head[2 * i] = a * cosine - b * sine;
        head[2 * i + 1] = a * sine + b * cosine;
      }
    }
  }
}
