#include "formats/formats.h"
#include "kernels.h"

// The kernels of a level as one table. What no vector version was written for is scalar there too.
#define KERNEL_SET(level)                                                                         \
  {                                                                                               \
    .weights = {                                                                                  \
      [WEIGHT_F32] = {false, f32_dot_f32_##level, f32_widen},                                     \
      [WEIGHT_F16] = {false, f16_dot_f32_##level, f16_widen},                                     \
      [WEIGHT_BF16] = {false, bf16_dot_f32_##level, bf16_widen},                                  \
      [WEIGHT_Q8_0] = {true, q8_0_dot_q8_##level, q8_0_widen},                                    \
      [WEIGHT_Q4_0] = {true, q4_0_dot_q8_scalar, q4_0_widen},                                     \
      [WEIGHT_Q4_1] = {true, q4_1_dot_q8_scalar, q4_1_widen},                                     \
      [WEIGHT_Q5_0] = {true, q5_0_dot_q8_scalar, q5_0_widen},                                     \
      [WEIGHT_Q5_1] = {true, q5_1_dot_q8_scalar, q5_1_widen},                                     \
      [WEIGHT_Q2_K] = {true, q2_k_dot_q8_scalar, q2_k_widen},                                     \
      [WEIGHT_Q3_K] = {true, q3_k_dot_q8_scalar, q3_k_widen},                                     \
      [WEIGHT_Q4_K] = {true, q4_k_dot_q8_scalar, q4_k_widen},                                     \
      [WEIGHT_Q5_K] = {true, q5_k_dot_q8_scalar, q5_k_widen},                                     \
      [WEIGHT_Q6_K] = {true, q6_k_dot_q8_scalar, q6_k_widen},                                     \
      [WEIGHT_IQ4_NL] = {true, iq4_nl_dot_q8_scalar, iq4_nl_widen},                               \
      [WEIGHT_IQ4_XS] = {true, iq4_xs_dot_q8_scalar, iq4_xs_widen},                               \
      [WEIGHT_IQ1_S] = {true, iq1_s_dot_q8_scalar, iq1_s_widen},                                  \
      [WEIGHT_IQ1_M] = {true, iq1_m_dot_q8_scalar, iq1_m_widen},                                  \
      [WEIGHT_IQ2_XXS] = {true, iq2_xxs_dot_q8_scalar, iq2_xxs_widen},                            \
      [WEIGHT_IQ2_XS] = {true, iq2_xs_dot_q8_scalar, iq2_xs_widen},                               \
      [WEIGHT_IQ2_S] = {true, iq2_s_dot_q8_scalar, iq2_s_widen},                                  \
      [WEIGHT_IQ3_XXS] = {true, iq3_xxs_dot_q8_scalar, iq3_xxs_widen},                            \
      [WEIGHT_IQ3_S] = {true, iq3_s_dot_q8_scalar, iq3_s_widen},                                  \
    },                                                                                            \
    .caches = {                                                                                   \
      [CACHE_F32] = {f32_store, f32_score_##level, f32_mix_##level},                              \
      [CACHE_F16] = {f16_store, f16_score_##level, f16_mix_##level},                              \
      [CACHE_Q8_0] = {q8_0_store, q8_0_score_##level, q8_0_mix_##level},                          \
    },                                                                                            \
    .q8_0_pack = q8_0_pack_##level,                                                               \
    .q8_panel = q8_panel_##level,                                                                 \
    .f32_panel = f32_panel_##level,                                                               \
    .quantize = quantize_##level,                                                                 \
    .rms_norm = rms_norm_##level,                                                                 \
    .swiglu = swiglu_##level,                                                                     \
    .softmax = softmax_##level,                                                                   \
  }

static const kernel_set scalar_set = KERNEL_SET(scalar);

#if defined(__x86_64__)

static const kernel_set avx2_set = KERNEL_SET(avx2);
static const kernel_set avx512_set = KERNEL_SET(avx512);

kernel_level kernels_best_level(void) {
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")
      || !__builtin_cpu_supports("f16c")) {
    return KERNEL_SCALAR;
  }
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vnni")) {
    return KERNEL_AVX512;
  }
  return KERNEL_AVX2;
}

const kernel_set *kernels_of_level(kernel_level level) {
  switch (level) {
    case KERNEL_SCALAR: return &scalar_set;
    case KERNEL_AVX2: return &avx2_set;
    case KERNEL_AVX512: return &avx512_set;
  }
}

#else

kernel_level kernels_best_level(void) { return KERNEL_SCALAR; }
const kernel_set *kernels_of_level(kernel_level level) { return &scalar_set; }

#endif
