#pragma once

#include "CKernels.h"

// The kernels by name. Each exists once per level, the name ending in the level.

#define DECLARE_DOT(name)                                                                         \
  void name(                                                                                      \
    const void *rows, size_t row_bytes, size_t count, const void *input, size_t columns,          \
    float *out);
#define DECLARE_SCORE(name)                                                                       \
  void name(                                                                                      \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores);
#define DECLARE_MIX(name)                                                                         \
  void name(                                                                                      \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out);                                            \

#define DECLARE_KERNELS(level)                                                                    \
  DECLARE_DOT(f32_dot_f32_##level)                                                                \
  DECLARE_DOT(f16_dot_f32_##level)                                                                \
  DECLARE_DOT(bf16_dot_f32_##level)                                                               \
  DECLARE_DOT(q8_0_dot_q8_##level)                                                                \
  DECLARE_SCORE(f32_score_##level)                                                                \
  DECLARE_SCORE(f16_score_##level)                                                                \
  DECLARE_SCORE(q8_0_score_##level)                                                               \
  DECLARE_MIX(f32_mix_##level)                                                                    \
  DECLARE_MIX(f16_mix_##level)                                                                    \
  DECLARE_MIX(q8_0_mix_##level)                                                                   \
  void q8_0_pack_##level(                                                                         \
    const void *rows, size_t row_bytes, size_t columns, int8_t *panel, float *scales);            \
  void q8_panel_##level(                                                                          \
    const int8_t *panel, const float *scales, size_t columns, const q8_input *input,              \
    size_t input_stride, float *out, size_t out_stride, size_t tokens);                           \
  void f32_panel_##level(                                                                         \
    const float *panel, size_t columns, const float *input, size_t input_stride, float *out,      \
    size_t out_stride, size_t tokens);                                                            \
  void quantize_##level(const float *in, q8_input *out, size_t count);                            \
  void rms_norm_##level(                                                                          \
    const float *in, const float *weight, float epsilon, float *out, size_t count);               \
  void swiglu_##level(float *gate, const float *up, size_t count);                                \
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
