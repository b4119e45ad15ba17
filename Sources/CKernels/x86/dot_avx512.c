#if defined(__x86_64__)

#include <immintrin.h>

#include "../kernels.h"

// Products of rows for AVX-512 with VNNI, which multiplies bytes and adds four products in one
// instruction. Vectors stay 256 bits wide: memory is the limit here, not arithmetic.

#define TARGET                                                                                    \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma,f16c")))
#define LEVEL(name) name##_avx512
#define INLINE static inline __attribute__((always_inline)) TARGET

INLINE __m256i products(__m256i q, __m256i x) {
  return _mm256_dpbusd_epi32(_mm256_setzero_si256(), q, x);
}

// Flipping the top bit of q adds 128 to it and makes it unsigned; the input's offsets, one for each
// sixteen values, take that back.
INLINE __m256i signed_products(__m256i q, __m256i x, const int32_t *offsets) {
  __m256i start = _mm256_inserti128_si256(
    _mm256_castsi128_si256(_mm_cvtsi32_si128(offsets[0])), _mm_cvtsi32_si128(offsets[1]), 1);
  return _mm256_dpbusd_epi32(start, _mm256_xor_si256(q, _mm256_set1_epi8((char)0x80)), x);
}

#include "dot_body.h"

#endif
