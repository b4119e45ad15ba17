#pragma once

#include "CKernels.h"

// The kernels by name. Each exists once per level, the name ending in the level.

// Every quantised format: FORMAT(name, NAME, panel), with the panel kernel its quants and scale
// runs want. u15 holds quants up to 15, s8 signed ones; `half` has two scales in a group.
#define EACH_QUANTISED_FORMAT(FORMAT)                                                             \
  FORMAT(q8_0, Q8_0, s8)                                                                          \
  FORMAT(q4_0, Q4_0, u15)                                                                         \
  FORMAT(q4_1, Q4_1, u15)                                                                         \
  FORMAT(q5_0, Q5_0, u31)                                                                         \
  FORMAT(q5_1, Q5_1, u31)                                                                         \
  FORMAT(q2_k, Q2_K, u7_half)                                                                     \
  FORMAT(q3_k, Q3_K, u7_half)                                                                     \
  FORMAT(q4_k, Q4_K, u15)                                                                         \
  FORMAT(q5_k, Q5_K, u31)                                                                         \
  FORMAT(q6_k, Q6_K, u63_half)                                                                    \
  FORMAT(iq4_nl, IQ4_NL, s8)                                                                      \
  FORMAT(iq4_xs, IQ4_XS, s8)                                                                      \
  FORMAT(iq1_s, IQ1_S, s8)                                                                        \
  FORMAT(iq1_m, IQ1_M, s8_half)                                                                   \
  FORMAT(iq2_xxs, IQ2_XXS, s8)                                                                    \
  FORMAT(iq2_xs, IQ2_XS, s8_half)                                                                 \
  FORMAT(iq2_s, IQ2_S, s8_half)                                                                   \
  FORMAT(iq3_xxs, IQ3_XXS, s8)                                                                    \
  FORMAT(iq3_s, IQ3_S, s8)

#define EACH_PANEL(PANEL)                                                                         \
  PANEL(u15) PANEL(u31) PANEL(u7_half) PANEL(u63_half) PANEL(s8) PANEL(s8_half) PANEL(f32)

#define DECLARE_DOT(name)                                                                         \
  void name(                                                                                      \
    const void *rows, size_t row_bytes, size_t count, product_input input, float *out,            \
    size_t out_stride);
#define DECLARE_PACK(name)                                                                        \
  void name(                                                                                      \
    const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel);
#define DECLARE_PANEL(name)                                                                       \
  void name(                                                                                      \
    const weight_panel *panel, size_t columns, product_input input, float *out, size_t out_stride);
#define DECLARE_SCORE(name)                                                                       \
  void name(                                                                                      \
    const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,   \
    float *const *scores);
#define DECLARE_MIX(name)                                                                         \
  void name(                                                                                      \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out);

#define DECLARE_KERNELS(level)                                                                    \
  DECLARE_SCORE(f32_score_##level)                                                                \
  DECLARE_SCORE(f16_score_##level)                                                                \
  DECLARE_SCORE(q8_0_score_##level)                                                               \
  DECLARE_MIX(f32_mix_##level)                                                                    \
  DECLARE_MIX(f16_mix_##level)                                                                    \
  DECLARE_MIX(q8_0_mix_##level)                                                                   \
  void rms_norm_##level(                                                                          \
    const float *in, const float *weight, float epsilon, float *out, size_t count);               \
  void swiglu_##level(float *gate, const float *up, size_t count);                                \
  void softmax_##level(float *values, float scale, size_t count);

#define DECLARE_PRODUCTS(name)                                                                    \
  DECLARE_DOT(name##_dot_scalar)                                                                  \
  DECLARE_PACK(name##_pack_scalar)                                                                \
  DECLARE_DOT(name##_dot_avx2)                                                                    \
  DECLARE_PACK(name##_pack_avx2)                                                                  \
  DECLARE_DOT(name##_dot_avx512)                                                                  \
  DECLARE_DOT(name##_dot_neon)                                                                    \
  DECLARE_PACK(name##_pack_neon)
#define DECLARE_QUANTISED(name, NAME, panel) DECLARE_PRODUCTS(name)
EACH_QUANTISED_FORMAT(DECLARE_QUANTISED)
DECLARE_PRODUCTS(f32)
DECLARE_PRODUCTS(f16)
DECLARE_PRODUCTS(bf16)
DECLARE_DOT(bf16_dot_avx512_bf16)
DECLARE_PACK(bf16_pack_avx512_bf16)
DECLARE_PANEL(bf16_panel_avx512_bf16)

#define DECLARE_EACH_PANEL(name)                                                                  \
  DECLARE_PANEL(name##_panel_scalar) DECLARE_PANEL(name##_panel_avx2)                             \
  DECLARE_PANEL(name##_panel_avx512) DECLARE_PANEL(name##_panel_neon)
EACH_PANEL(DECLARE_EACH_PANEL)

DECLARE_KERNELS(scalar)
#if defined(__x86_64__)
DECLARE_KERNELS(avx2)
DECLARE_KERNELS(avx512)
#elif defined(__aarch64__)
DECLARE_KERNELS(neon)
#endif

void round_scalar(const float *in, q8_rows out);
void round_avx2(const float *in, q8_rows out);
void round_neon(const float *in, q8_rows out);
void round_wide_scalar(const float *in, q8_rows out);
void round_wide_avx2(const float *in, q8_rows out);
void round_wide_neon(const float *in, q8_rows out);
#define DECLARE_FLOAT_ROUNDING(level)                                                             \
  void round_halves_##level(const float *in, float *out, size_t count);                           \
  void round_bfloats_##level(const float *in, float *out, size_t count);
DECLARE_FLOAT_ROUNDING(scalar)
DECLARE_FLOAT_ROUNDING(avx2)
DECLARE_FLOAT_ROUNDING(neon)

// The input as the kernels of a format want to find it.
static inline product_input input_as(product_input input, input_form form) {
  switch (form) {
    case INPUT_FLOATS: break;
    case INPUT_HALVES: input.floats = input.halves; break;
    case INPUT_BFLOATS: input.floats = input.bfloats; break;
    case INPUT_BFLOAT_BITS: break;
    case INPUT_Q8: break;
    case INPUT_Q8_WIDE: input.rounded = input.wide; break;
  }
  return input;
}

// Conversions are not hot enough to be written more than once.
void f32_widen(const void *row, float *out, size_t count);
void f16_widen(const void *row, float *out, size_t count);
void bf16_widen(const void *row, float *out, size_t count);
void f32_store(const float *in, void *row, size_t count);
void f16_store(const float *in, void *row, size_t count);
void q8_0_store(const float *in, void *row, size_t count);

enum { MAX_HEAD_SIZE = 1024 };

// A query that a cache kernel has rounded to 8 bits, on its stack.
typedef struct {
  _Alignas(64) int8_t quants[MAX_HEAD_SIZE];
  float scales[MAX_HEAD_SIZE / GROUP], sums[MAX_HEAD_SIZE / GROUP];
  float half_sums[MAX_HEAD_SIZE / 16];
  int32_t offsets[MAX_HEAD_SIZE / 16];
  int16_t short_sums[MAX_HEAD_SIZE / 16];
} rounded_query;

static inline q8_rows rows_of_query(rounded_query *query, size_t size) {
  return (q8_rows){
    query->quants, query->scales, query->sums, query->half_sums, query->offsets, query->short_sums,
    size, size / GROUP,
  };
}

// ---- Parts of products ------------------------------------------------------------------------

// The rows of input (tokens, columns) in the forms that are read, made in `space`.
product_input form_input(
  const compute *compute, const float *input, void *space, size_t tokens, size_t columns,
  const bool reads[INPUT_FORMS]);
