#if defined(__x86_64__)

#include <immintrin.h>

#include "../kernels.h"

// Products of rows for AVX2.

#define TARGET __attribute__((target("avx2,fma,f16c")))
#define LEVEL(name) name##_avx2
#define INLINE static inline __attribute__((always_inline)) TARGET

// `maddubs` multiplies unsigned by signed and adds pairs in 16 bits: 63 × 127 × 2 fits.
INLINE __m256i products(__m256i q, __m256i x) {
  return _mm256_madd_epi16(_mm256_maddubs_epi16(q, x), _mm256_set1_epi16(1));
}

// |q| × (x with the sign of q): 128 × 127 × 2 fits as well.
INLINE __m256i signed_products(__m256i q, __m256i x, const int32_t *offsets) {
  (void)offsets;
  return products(_mm256_abs_epi8(q), _mm256_sign_epi8(x, q));
}

#include "dot_body.h"

#endif
