#if defined(__aarch64__)

#include "../kernels.h"

#define TARGET __attribute__((target("dotprod")))
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "groups.h"
#include "loads.h"

// Sixteen rows side by side, for NEON: four rows at a time are transposed in registers.

// Transposes 4 × 4 words of 32 bits: word j of row i becomes word i of row j.
INLINE void transpose_4x4(float32x4_t v[4]) {
  float32x4_t a = vtrn1q_f32(v[0], v[1]), b = vtrn2q_f32(v[0], v[1]);
  float32x4_t c = vtrn1q_f32(v[2], v[3]), d = vtrn2q_f32(v[2], v[3]);
  float64x2_t e = vreinterpretq_f64_f32(a), f = vreinterpretq_f64_f32(c);
  float64x2_t g = vreinterpretq_f64_f32(b), h = vreinterpretq_f64_f32(d);
  v[0] = vreinterpretq_f32_f64(vtrn1q_f64(e, f));
  v[1] = vreinterpretq_f32_f64(vtrn1q_f64(g, h));
  v[2] = vreinterpretq_f32_f64(vtrn2q_f64(e, f));
  v[3] = vreinterpretq_f32_f64(vtrn2q_f64(g, h));
}

INLINE void pack_groups(
  const vector_group w[4], size_t group, size_t row, size_t runs, weight_panel *panel) {
  for (size_t h = 0; h < 2; h++) {
    float32x4_t v[4];
    for (size_t r = 0; r < 4; r++) v[r] = vreinterpretq_f32_s8(w[r].quants[h]);
    transpose_4x4(v);
    for (size_t j = 0; j < 4; j++) {
      int8_t *to = &panel->quants[((group * 8 + h * 4 + j) * PANEL_ROWS + row) * 4];
      vst1q_s8(to, vreinterpretq_s8_f32(v[j]));
    }
  }
  for (size_t h = 0; h < runs; h++) {
    for (size_t r = 0; r < 4; r++) {
      panel->scales[(group * runs + h) * PANEL_ROWS + row + r] = w[r].scales[h];
      panel->minima[(group * runs + h) * PANEL_ROWS + row + r] = w[r].minima[h];
    }
  }
}

#define PACK(name, runs)                                                                          \
  TARGET void name##_pack_neon(                                                                   \
    const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel) {      \
    for (size_t row = 0; row < PANEL_ROWS; row += 4) {                                            \
      const char *four = (const char *)rows + row * row_bytes;                                    \
      for (size_t g = 0; g < columns / GROUP; g++) {                                              \
        vector_group w[4];                                                                        \
        for (size_t r = 0; r < 4; r++) {                                                          \
          w[r] = name##_group(four + r * row_bytes, first / GROUP + g);                           \
        }                                                                                         \
        pack_groups(w, g, row, runs, panel);                                                      \
      }                                                                                           \
    }                                                                                             \
  }

PACK(q8_0, 1)
PACK(q4_0, 1)
PACK(q4_1, 1)
PACK(q5_0, 1)
PACK(q5_1, 1)
PACK(q2_k, 2)
PACK(q3_k, 2)
PACK(q4_k, 1)
PACK(q5_k, 1)
PACK(q6_k, 2)
PACK(iq4_nl, 1)
PACK(iq4_xs, 1)
PACK(iq1_s, 1)
PACK(iq1_m, 2)
PACK(iq2_xxs, 1)
PACK(iq2_xs, 2)
PACK(iq2_s, 2)
PACK(iq3_xxs, 1)
PACK(iq3_s, 1)

// Floats: panel (columns, 16 rows). Columns beyond a multiple of four go one by one.
#define PACK_FLOATS(name, element)                                                                \
  TARGET void name##_pack_neon(                                                                   \
    const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel) {      \
    const char *start = (const char *)rows + first * sizeof(element);                             \
    for (size_t four = 0; four < PANEL_ROWS; four += 4) {                                         \
      const element *row[4];                                                                      \
      for (size_t r = 0; r < 4; r++) row[r] = (const void *)(start + (four + r) * row_bytes);     \
      size_t c = 0;                                                                               \
      for (; c + 4 <= columns; c += 4) {                                                          \
        float32x4_t v[4];                                                                         \
        for (size_t r = 0; r < 4; r++) v[r] = load_##name(&row[r][c]);                            \
        transpose_4x4(v);                                                                         \
        for (size_t i = 0; i < 4; i++) {                                                          \
          vst1q_f32(&panel->values[(c + i) * PANEL_ROWS + four], v[i]);                           \
        }                                                                                         \
      }                                                                                           \
      for (; c < columns; c++) {                                                                  \
        for (size_t r = 0; r < 4; r++) {                                                          \
          panel->values[c * PANEL_ROWS + four + r] = widened_##name(row[r][c]);                   \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
  }

PACK_FLOATS(f32, float)
PACK_FLOATS(f16, uint16_t)
PACK_FLOATS(bf16, uint16_t)

#endif
