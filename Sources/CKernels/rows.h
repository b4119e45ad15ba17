#pragma once

#include "kernels.h"

// The loops around products of rows with a few tokens: the tokens in fours, twos and ones, and for
// each of these all rows, one after the other from its first byte to its last: that is a stream which
// a processor learns to fetch from memory. Included by files that define
//
//   TARGET          the instructions of a level
//   LEVEL(name)     the name of that level

// The product of rows by NAME_row(row, input, tokens, out, out_stride), which computes one row with
// the first `tokens` rows of the input. `tokens` is 4, 2 or 1, and a constant where it is inlined.
#define DOT_BY_ROWS(name)                                                                         \
  TARGET void LEVEL(name##_dot)(                                                                  \
    const void *rows, size_t row_bytes, size_t count, product_input input, float *out,            \
    size_t out_stride) {                                                                          \
    for (size_t t = 0; t < input.tokens;) {                                                       \
      size_t rest = input.tokens - t, some = rest >= 4 ? 4 : rest >= 2 ? 2 : 1;                   \
      product_input x = input_from(input, t);                                                     \
      for (size_t r = 0; r < count; r++) {                                                        \
        const void *row = (const char *)rows + r * row_bytes;                                     \
        float *to = &out[t * out_stride + r];                                                     \
        if (some == 4) {                                                                          \
          name##_row(row, x, 4, to, out_stride);                                                  \
        } else if (some == 2) {                                                                   \
          name##_row(row, x, 2, to, out_stride);                                                  \
        } else {                                                                                  \
          name##_row(row, x, 1, to, out_stride);                                                  \
        }                                                                                         \
      }                                                                                           \
      t += some;                                                                                  \
    }                                                                                             \
  }
