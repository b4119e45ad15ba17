#if defined(__x86_64__)

#define TARGET __attribute__((target("avx2,fma,f16c")))
#define INLINE static inline __attribute__((always_inline)) TARGET

#include "codebooks.h"
#include "loads.h"
#include "transpose.h"

// Sixteen rows side by side, for AVX2 and more: eight rows at a time are taken apart and transposed
// in registers, about a quarter of an instruction a weight.

// Eight rows of eight floats as eight vectors across the rows, PANEL_ROWS floats apart.
INLINE void store_across(const float *rows, size_t stride, float *out) {
  __m256i v[8];
  for (size_t r = 0; r < 8; r++) v[r] = load_bytes(&rows[r * stride]);
  transpose_8x8(v);
  for (size_t i = 0; i < 8; i++) {
    _mm256_storeu_si256((__m256i *)(void *)&out[i * PANEL_ROWS], v[i]);
  }
}

// The next `count` groups of sixteen rows, at most 8 (a constant but at the end of rows of small
// blocks), to group `group` of the panel.
#define PACK(name, values, has_sign, runs)                                                        \
  INLINE void name##_pack_groups(                                                                 \
    const char *blocks, size_t row_bytes, size_t count, size_t group, weight_panel *panel) {      \
    for (size_t half = 0; half < PANEL_ROWS; half += 8) {                                         \
      const name##_block *row[8];                                                                 \
      _Alignas(32) float scales[8][8 * runs], minima[8][8 * runs];                                \
      for (size_t r = 0; r < 8; r++) {                                                            \
        row[r] = (const void *)(blocks + (half + r) * row_bytes);                                 \
        name##_scales(row[r], count, scales[r], minima[r]);                                       \
      }                                                                                           \
      for (size_t i = 0; i < 8 * runs; i += 8) {                                                  \
        size_t place = (group * runs + i) * PANEL_ROWS + half;                                    \
        store_across(&scales[0][i], 8 * runs, &panel->scales[place]);                             \
        if (!has_sign) store_across(&minima[0][i], 8 * runs, &panel->minima[place]);              \
      }                                                                                           \
      for (size_t g = 0; g < count; g++) {                                                        \
        __m256i v[8];                                                                             \
        for (size_t r = 0; r < 8; r++) v[r] = name##_quants(row[r], g);                           \
        transpose_8x8(v);                                                                         \
        int8_t *to = &panel->quants[(group + g) * GROUP * PANEL_ROWS + half * 4];                 \
        for (size_t j = 0; j < 8; j++) {                                                          \
          _mm256_store_si256((__m256i *)(void *)&to[j * 4 * PANEL_ROWS], v[j]);                   \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
                                                                                                  \
  TARGET void name##_pack_avx2(                                                                   \
    const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel) {      \
    const char *blocks = (const char *)rows + first / values * sizeof(name##_block);              \
    size_t groups = columns / GROUP, group = 0;                                                   \
    for (; group + 8 <= groups; group += 8) {                                                     \
      name##_pack_groups(blocks, row_bytes, 8, group, panel);                                     \
      blocks += 8 * GROUP / values * sizeof(name##_block);                                        \
    }                                                                                             \
    if (values == GROUP && group < groups) {                                                      \
      name##_pack_groups(blocks, row_bytes, groups - group, group, panel);                        \
    }                                                                                             \
  }

PACK(q8_0, 32, true, 1)
PACK(q4_0, 32, false, 1)
PACK(q4_1, 32, false, 1)
PACK(q5_0, 32, false, 1)
PACK(q5_1, 32, false, 1)
PACK(iq4_nl, 32, true, 1)
PACK(q2_k, 256, false, 2)
PACK(q3_k, 256, false, 2)
PACK(q4_k, 256, false, 1)
PACK(q5_k, 256, false, 1)
PACK(q6_k, 256, false, 2)
PACK(iq4_xs, 256, true, 1)
PACK(iq1_s, 256, true, 1)
PACK(iq1_m, 256, true, 2)
PACK(iq2_xxs, 256, true, 1)
PACK(iq2_xs, 256, true, 2)
PACK(iq2_s, 256, true, 2)
PACK(iq3_xxs, 256, true, 1)
PACK(iq3_s, 256, true, 1)

// Floats: panel (columns, 16 rows). Columns beyond a multiple of eight go one by one.
#define PACK_FLOATS(name, element)                                                                \
  TARGET void name##_pack_avx2(                                                                   \
    const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel) {      \
    const char *start = (const char *)rows + first * sizeof(element);                             \
    for (size_t half = 0; half < PANEL_ROWS; half += 8) {                                         \
      const element *row[8];                                                                      \
      for (size_t r = 0; r < 8; r++) row[r] = (const void *)(start + (half + r) * row_bytes);     \
      size_t c = 0;                                                                               \
      for (; c + 8 <= columns; c += 8) {                                                          \
        __m256i v[8];                                                                             \
        for (size_t r = 0; r < 8; r++) v[r] = _mm256_castps_si256(load_##name(&row[r][c]));       \
        transpose_8x8(v);                                                                         \
        for (size_t i = 0; i < 8; i++) {                                                          \
          float *to = &panel->values[(c + i) * PANEL_ROWS + half];                                \
          _mm256_storeu_si256((__m256i *)(void *)to, v[i]);                                       \
        }                                                                                         \
      }                                                                                           \
      for (; c < columns; c++) {                                                                  \
        for (size_t r = 0; r < 8; r++) {                                                          \
          panel->values[c * PANEL_ROWS + half + r] = widened_##name(row[r][c]);                   \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
  }

PACK_FLOATS(f32, float)
PACK_FLOATS(f16, uint16_t)
PACK_FLOATS(bf16, uint16_t)

#endif
