#pragma once

#include "../kernels.h"

// How each quantised format is taken apart, one function a format. Everything else about a format
// follows from it; what vector code computes is measured against it.

enum {
  BIG_BLOCK = 256,
  GROUPS = BIG_BLOCK / GROUP,  // of a big block
};

#define DECLARE_FORMAT(name, NAME, panel)                                                         \
  void name##_unpack(const void *row, size_t group, weight_group *out);                           \
  void name##_widen(const void *row, float *out, size_t count);
EACH_QUANTISED_FORMAT(DECLARE_FORMAT)
#undef DECLARE_FORMAT

// The same scale and minimum for both halves of a group.
static inline void set_scale(weight_group *out, float scale, float minimum) {
  out->scales[0] = out->scales[1] = scale;
  out->minima[0] = out->minima[1] = minimum;
}
