#pragma once

#include "CKernels.h"

// The kernels by name. Each exists once per level, the name ending in the level.

#define DECLARE_KERNELS(level)                                                                    \
  float f32_dot_f32_##level(const void *row, const void *input, size_t count);                   \
  float f16_dot_f32_##level(const void *row, const void *input, size_t count);                   \
  float bf16_dot_f32_##level(const void *row, const void *input, size_t count);                  \
  float q8_0_dot_q8_##level(const void *row, const void *input, size_t count);                   \
  void f32_mix_##level(                                                                           \
    const float *scores, const void *values, size_t rows, size_t size, float *out);              \
  void f16_mix_##level(                                                                           \
    const float *scores, const void *values, size_t rows, size_t size, float *out);              \
  void q8_0_mix_##level(                                                                          \
    const float *scores, const void *values, size_t rows, size_t size, float *out);              \
  void f32_score_##level(                                                                         \
    const float *query, const void *keys, size_t rows, size_t size, float *scores);              \
  void f16_score_##level(                                                                         \
    const float *query, const void *keys, size_t rows, size_t size, float *scores);              \
  void q8_0_score_##level(                                                                        \
    const float *query, const void *keys, size_t rows, size_t size, float *scores);              \
  void q8_panel_##level(                                                                          \
    const int8_t *panel, const float *scales, size_t columns, const q8_input *input,             \
    size_t input_stride, float *out, size_t out_stride, size_t tokens);                          \
  void f32_panel_##level(                                                                         \
    const float *panel, size_t columns, const float *input, size_t input_stride, float *out,     \
    size_t out_stride, size_t tokens);                                                           \
  void quantize_##level(const float *in, q8_input *out, size_t count);                           \
  void rms_norm_##level(                                                                          \
    const float *in, const float *weight, float epsilon, float *out, size_t count);              \
  void swiglu_##level(float *gate, const float *up, size_t count);                               \
  void softmax_##level(float *values, float scale, size_t count);

DECLARE_KERNELS(scalar)
#if defined(__x86_64__)
DECLARE_KERNELS(avx2)
DECLARE_KERNELS(avx512)
#endif

// Conversions are not hot enough to be written more than once.
void f32_widen(const void *row, float *out, size_t count);
void f16_widen(const void *row, float *out, size_t count);
void bf16_widen(const void *row, float *out, size_t count);
void q8_0_widen(const void *row, float *out, size_t count);
void f32_store(const float *in, void *row, size_t count);
void f16_store(const float *in, void *row, size_t count);
void q8_0_store(const float *in, void *row, size_t count);

enum {
  PANEL_ROWS = 16,
  MAX_HEAD_SIZE = 1024,  // of a query that a cache kernel quantizes on its stack
};
