#pragma once

#include "../kernels.h"

// How each quantised format is taken apart, one function a format. Everything else about a format
// follows from it; what vector code computes is measured against it.

/// Calls FORMAT(name, NAME) for every quantised format.
#define EACH_QUANTISED_FORMAT(FORMAT)                                                             \
  FORMAT(q8_0, Q8_0)                                                                              \
  FORMAT(q4_0, Q4_0)                                                                              \
  FORMAT(q4_1, Q4_1)                                                                              \
  FORMAT(q5_0, Q5_0)                                                                              \
  FORMAT(q5_1, Q5_1)                                                                              \
  FORMAT(q2_k, Q2_K)                                                                              \
  FORMAT(q3_k, Q3_K)                                                                              \
  FORMAT(q4_k, Q4_K)                                                                              \
  FORMAT(q5_k, Q5_K)                                                                              \
  FORMAT(q6_k, Q6_K)                                                                              \
  FORMAT(iq4_nl, IQ4_NL)                                                                          \
  FORMAT(iq4_xs, IQ4_XS)                                                                          \
  FORMAT(iq1_s, IQ1_S)                                                                            \
  FORMAT(iq1_m, IQ1_M)                                                                            \
  FORMAT(iq2_xxs, IQ2_XXS)                                                                        \
  FORMAT(iq2_xs, IQ2_XS)                                                                          \
  FORMAT(iq2_s, IQ2_S)                                                                            \
  FORMAT(iq3_xxs, IQ3_XXS)                                                                        \
  FORMAT(iq3_s, IQ3_S)

enum {
  BIG_BLOCK = 256,
  GROUPS = BIG_BLOCK / GROUP,  // of a big block
};

#define DECLARE_FORMAT(name, NAME)                                                                \
  void name##_unpack(const void *row, size_t group, weight_group *out);                           \
  void name##_widen(const void *row, float *out, size_t count);                                   \
  DECLARE_DOT(name##_dot_q8_scalar)
EACH_QUANTISED_FORMAT(DECLARE_FORMAT)
#undef DECLARE_FORMAT

// The same scale and minimum for both halves of a group.
static inline void set_scale(weight_group *out, float scale, float minimum) {
  out->scales[0] = out->scales[1] = scale;
  out->minima[0] = out->minima[1] = minimum;
}
