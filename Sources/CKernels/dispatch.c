#include "kernels.h"

// The kernels of a level as one table.
#define KERNEL_SET(level)                                                                         \
  {                                                                                               \
    .weights = {                                                                                  \
      [WEIGHT_F32] = {false, f32_dot_f32_##level, f32_widen},                                     \
      [WEIGHT_F16] = {false, f16_dot_f32_##level, f16_widen},                                     \
      [WEIGHT_BF16] = {false, bf16_dot_f32_##level, bf16_widen},                                  \
      [WEIGHT_Q8_0] = {true, q8_0_dot_q8_##level, q8_0_widen},                                    \
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
