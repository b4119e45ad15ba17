#include "formats/formats.h"
#include "kernels.h"

#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

// Inputs are rounded to 8 bits in blocks as large as those of the weights.
#define READS(format)                                                                             \
  ((format) >= WEIGHT_Q2_K && (format) != WEIGHT_IQ4_NL ? INPUT_Q8_WIDE : INPUT_Q8)

// The kernels of a level as one table.
#define QUANTISED(name, NAME, kind, level, packing, panels)                                       \
  [WEIGHT_##NAME] = {                                                                             \
    READS(WEIGHT_##NAME), name##_dot_##level, name##_widen, name##_pack_##packing,                \
    kind##_panel_##panels},
#define QUANTISED_scalar(name, NAME, kind) QUANTISED(name, NAME, kind, scalar, scalar, scalar)
#define QUANTISED_avx2(name, NAME, kind) QUANTISED(name, NAME, kind, avx2, avx2, avx2)
#define QUANTISED_avx512(name, NAME, kind) QUANTISED(name, NAME, kind, avx512, avx2, avx512)
#define QUANTISED_neon(name, NAME, kind) QUANTISED(name, NAME, kind, neon, neon, neon)

#define BF16_FLOATS(level, packing, panels)                                                       \
  {INPUT_BFLOATS, bf16_dot_##level, bf16_widen, bf16_pack_##packing, f32_panel_##panels}
#define BF16_PAIRS                                                                                \
  {INPUT_BFLOAT_BITS, bf16_dot_avx512_bf16, bf16_widen, bf16_pack_avx512_bf16,                    \
   bf16_panel_avx512_bf16}

#define KERNEL_SET(level, packing, panels, caching, bf16)                                         \
  {                                                                                               \
    .weights = {                                                                                  \
      [WEIGHT_F32] =                                                                              \
        {INPUT_FLOATS, f32_dot_##level, f32_widen, f32_pack_##packing, f32_panel_##panels},       \
      [WEIGHT_F16] =                                                                              \
        {INPUT_HALVES, f16_dot_##level, f16_widen, f16_pack_##packing, f32_panel_##panels},       \
      [WEIGHT_BF16] = bf16,                                                                       \
      EACH_QUANTISED_FORMAT(QUANTISED_##level)                                                    \
    },                                                                                            \
    .caches = {                                                                                   \
      [CACHE_F32] = {f32_store, f32_score_##caching, f32_mix_##caching},                          \
      [CACHE_F16] = {f16_store, f16_score_##caching, f16_mix_##caching},                          \
      [CACHE_Q8_0] = {q8_0_store, q8_0_score_##caching, q8_0_mix_##caching},                      \
    },                                                                                            \
    .round = round_##packing,                                                                     \
    .round_wide = round_wide_##packing,                                                           \
    .round_halves = round_halves_##packing,                                                       \
    .round_bfloats = round_bfloats_##packing,                                                     \
    .rms_norm = rms_norm_##level,                                                                 \
    .swiglu = swiglu_##level,                                                                     \
    .softmax = softmax_##level,                                                                   \
  }

static const kernel_set scalar_set =
  KERNEL_SET(scalar, scalar, scalar, scalar, BF16_FLOATS(scalar, scalar, scalar));

#if defined(__x86_64__)

static const kernel_set avx2_set =
  KERNEL_SET(avx2, avx2, avx2, avx2, BF16_FLOATS(avx2, avx2, avx2));
static const kernel_set avx512_set =
  KERNEL_SET(avx512, avx2, avx512, avx512, BF16_FLOATS(avx512, avx2, avx512));
static const kernel_set avx512_bf16_set = KERNEL_SET(avx512, avx2, avx512, avx512, BF16_PAIRS);

kernel_level kernels_best_level(void) {
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")
      || !__builtin_cpu_supports("f16c")) {
    return KERNEL_SCALAR;
  }
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vnni")) {
    return __builtin_cpu_supports("avx512bf16") ? KERNEL_AVX512_BF16 : KERNEL_AVX512;
  }
  return KERNEL_AVX2;
}

const kernel_set *kernels_of_level(kernel_level level) {
  switch (level) {
    case KERNEL_SCALAR:
    case KERNEL_NEON: return &scalar_set;
    case KERNEL_AVX2: return &avx2_set;
    case KERNEL_AVX512: return &avx512_set;
    case KERNEL_AVX512_BF16: return &avx512_bf16_set;
  }
}

#elif defined(__aarch64__)

static const kernel_set neon_set =
  KERNEL_SET(neon, neon, neon, neon, BF16_FLOATS(neon, neon, neon));

// Every processor of Apple has the dot product instructions.
kernel_level kernels_best_level(void) {
#if defined(__APPLE__)
  return KERNEL_NEON;
#elif defined(__linux__)
  return getauxval(AT_HWCAP) & HWCAP_ASIMDDP ? KERNEL_NEON : KERNEL_SCALAR;
#else
  return KERNEL_SCALAR;
#endif
}

const kernel_set *kernels_of_level(kernel_level level) {
  return level == KERNEL_NEON ? &neon_set : &scalar_set;
}

#else

kernel_level kernels_best_level(void) { return KERNEL_SCALAR; }
const kernel_set *kernels_of_level(kernel_level level) { return &scalar_set; }

#endif
