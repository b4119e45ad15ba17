#include "formats.h"

#include "../half.h"

// What follows from taking a group apart: the values of a row, its bytes, its product with an
// input.

typedef void unpacker(const void *row, size_t group, weight_group *out);

static inline __attribute__((always_inline)) void widen(
  unpacker *unpack, const void *row, float *out, size_t count) {
  weight_group group;
  for (size_t g = 0; g < count / GROUP; g++) {
    unpack(row, g, &group);
    for (size_t i = 0; i < GROUP; i++) {
      out[g * GROUP + i] = group.scales[i / 16] * (float)group.quants[i] - group.minima[i / 16];
    }
  }
}

#define WIDEN(name, NAME, panel)                                                                  \
  void name##_widen(const void *row, float *out, size_t count) {                                  \
    widen(name##_unpack, row, out, count);                                                        \
  }
EACH_QUANTISED_FORMAT(WIDEN)

static const weight_traits traits[WEIGHT_FORMAT_COUNT] = {
  [WEIGHT_F32] = {"F32", 1, 4, true, 0, 0, NULL},
  [WEIGHT_F16] = {"F16", 1, 2, true, 0, 0, NULL},
  [WEIGHT_BF16] = {"BF16", 1, 2, true, 0, 0, NULL},
  [WEIGHT_Q8_0] = {"Q8_0", 32, sizeof(q8_0_block), true, 128, 32, q8_0_unpack},
  [WEIGHT_Q4_0] = {"Q4_0", 32, sizeof(q4_0_block), false, 15, 32, q4_0_unpack},
  [WEIGHT_Q4_1] = {"Q4_1", 32, sizeof(q4_1_block), false, 15, 32, q4_1_unpack},
  [WEIGHT_Q5_0] = {"Q5_0", 32, sizeof(q5_0_block), false, 31, 32, q5_0_unpack},
  [WEIGHT_Q5_1] = {"Q5_1", 32, sizeof(q5_1_block), false, 31, 32, q5_1_unpack},
  [WEIGHT_Q2_K] = {"Q2_K", 256, sizeof(q2_k_block), false, 3, 16, q2_k_unpack},
  [WEIGHT_Q3_K] = {"Q3_K", 256, sizeof(q3_k_block), false, 7, 16, q3_k_unpack},
  [WEIGHT_Q4_K] = {"Q4_K", 256, sizeof(q4_k_block), false, 15, 32, q4_k_unpack},
  [WEIGHT_Q5_K] = {"Q5_K", 256, sizeof(q5_k_block), false, 31, 32, q5_k_unpack},
  [WEIGHT_Q6_K] = {"Q6_K", 256, sizeof(q6_k_block), false, 63, 16, q6_k_unpack},
  [WEIGHT_IQ4_NL] = {"IQ4_NL", 32, sizeof(iq4_nl_block), true, 127, 32, iq4_nl_unpack},
  [WEIGHT_IQ4_XS] = {"IQ4_XS", 256, sizeof(iq4_xs_block), true, 127, 32, iq4_xs_unpack},
  [WEIGHT_IQ1_S] = {"IQ1_S", 256, sizeof(iq1_s_block), true, 9, 32, iq1_s_unpack},
  [WEIGHT_IQ1_M] = {"IQ1_M", 256, sizeof(iq1_m_block), true, 9, 16, iq1_m_unpack},
  [WEIGHT_IQ2_XXS] = {"IQ2_XXS", 256, sizeof(iq2_xxs_block), true, 43, 32, iq2_xxs_unpack},
  [WEIGHT_IQ2_XS] = {"IQ2_XS", 256, sizeof(iq2_xs_block), true, 43, 16, iq2_xs_unpack},
  [WEIGHT_IQ2_S] = {"IQ2_S", 256, sizeof(iq2_s_block), true, 43, 16, iq2_s_unpack},
  [WEIGHT_IQ3_XXS] = {"IQ3_XXS", 256, sizeof(iq3_xxs_block), true, 62, 32, iq3_xxs_unpack},
  [WEIGHT_IQ3_S] = {"IQ3_S", 256, sizeof(iq3_s_block), true, 15, 32, iq3_s_unpack},
};

const weight_traits *traits_of_weights(weight_format format) { return &traits[format]; }

size_t weight_row_bytes(weight_format format, size_t count) {
  return count / traits[format].block * traits[format].block_bytes;
}
