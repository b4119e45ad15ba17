#include "../formats/formats.h"
#include "../half.h"
#include "../kernels.h"

// The specification of every product: what the vector versions must compute, in the plainest C.
// Quantised formats differ only in how a group is taken apart.

typedef void unpacker(const void *row, size_t group, weight_group *out);

#define INLINE static inline __attribute__((always_inline))

// Σ over runs of sixteen of input scale × scale × the integer product − minimum × the input's sum.
// The integers are exact at every level.
INLINE float dot(unpacker *unpack, const void *row, q8_rows input) {
  weight_group group;
  float sum = 0;
  for (size_t g = 0; g < input.groups; g++) {
    unpack(row, g, &group);
    for (size_t h = 0; h < 2; h++) {
      int32_t product = 0;
      for (size_t i = h * 16; i < h * 16 + 16; i++) {
        product += group.quants[i] * input.quants[g * GROUP + i];
      }
      sum += input.scales[g] * group.scales[h] * (float)product
        - group.minima[h] * input.half_sums[2 * g + h];
    }
  }
  return sum;
}

// Sixteen rows side by side. Formats with a scale for all of a group have one run in it.
INLINE void pack(
  unpacker *unpack, const void *rows, size_t row_bytes, size_t first, size_t columns, size_t runs,
  weight_panel *panel) {
  weight_group group;
  for (size_t r = 0; r < PANEL_ROWS; r++) {
    for (size_t g = 0; g < columns / GROUP; g++) {
      unpack((const char *)rows + r * row_bytes, first / GROUP + g, &group);
      for (size_t h = 0; h < runs; h++) {
        panel->scales[(g * runs + h) * PANEL_ROWS + r] = group.scales[h];
        panel->minima[(g * runs + h) * PANEL_ROWS + r] = group.minima[h];
      }
      for (size_t i = 0; i < GROUP; i++) {
        size_t quad = (g * GROUP + i) / 4;
        panel->quants[(quad * PANEL_ROWS + r) * 4 + i % 4] = group.quants[i];
      }
    }
  }
}

#define QUANTISED(name, NAME, panel_name)                                                         \
  void name##_dot_scalar(                                                                         \
    const void *rows, size_t row_bytes, size_t count, product_input input, float *out,            \
    size_t out_stride) {                                                                          \
    for (size_t t = 0; t < input.tokens; t++) {                                                   \
      q8_rows x = q8_rows_from(input.rounded, t);                                                 \
      for (size_t r = 0; r < count; r++) {                                                        \
        out[t * out_stride + r] = dot(name##_unpack, (const char *)rows + r * row_bytes, x);      \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
  void name##_pack_scalar(                                                                        \
    const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel) {      \
    size_t runs = GROUP / traits_of_weights(WEIGHT_##NAME)->scale_run;                            \
    pack(name##_unpack, rows, row_bytes, first, columns, runs, panel);                            \
  }
EACH_QUANTISED_FORMAT(QUANTISED)

// Panel (columns / 4, 16, 4), scales and minima (groups × runs, 16).
INLINE void multiply(
  const weight_panel *panel, size_t columns, product_input input, float *out, size_t out_stride,
  size_t runs) {
  size_t run_columns = GROUP / runs;
  for (size_t t = 0; t < input.tokens; t++) {
    q8_rows x = q8_rows_from(input.rounded, t);
    for (size_t r = 0; r < PANEL_ROWS; r++) {
      float sum = 0;
      for (size_t run = 0; run < columns / run_columns; run++) {
        int32_t product = 0;
        for (size_t i = run * run_columns; i < (run + 1) * run_columns; i++) {
          product += panel->quants[(i / 4 * PANEL_ROWS + r) * 4 + i % 4] * x.quants[i];
        }
        size_t place = run * PANEL_ROWS + r;
        sum += panel->scales[place] * x.scales[run / runs] * (float)product
          - panel->minima[place] * (runs == 1 ? x.sums[run] : x.half_sums[run]);
      }
      out[t * out_stride + r] += sum;
    }
  }
}

#define PANEL(name, runs)                                                                         \
  void name##_panel_scalar(                                                                       \
    const weight_panel *panel, size_t columns, product_input input, float *out,                   \
    size_t out_stride) {                                                                          \
    multiply(panel, columns, input, out, out_stride, runs);                                       \
  }

PANEL(u15, 1)
PANEL(u31, 1)
PANEL(u7_half, 2)
PANEL(u63_half, 2)
PANEL(s8, 1)
PANEL(s8_half, 2)

// ---- Floats -----------------------------------------------------------------------------------

INLINE float f32_value(float value) { return value; }
INLINE float f16_value(uint16_t value) { return float_of_half(value); }
INLINE float bf16_value(uint16_t value) { return float_of_bf16(value); }

#define FLOATS(name, element)                                                                     \
  void name##_dot_scalar(                                                                         \
    const void *rows, size_t row_bytes, size_t count, product_input input, float *out,            \
    size_t out_stride) {                                                                          \
    for (size_t t = 0; t < input.tokens; t++) {                                                   \
      for (size_t r = 0; r < count; r++) {                                                        \
        const element *row = (const void *)((const char *)rows + r * row_bytes);                  \
        float sum = 0;                                                                            \
        for (size_t c = 0; c < input.columns; c++) {                                              \
          sum += name##_value(row[c]) * input.floats[t * input.columns + c];                      \
        }                                                                                         \
        out[t * out_stride + r] = sum;                                                            \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
  void name##_pack_scalar(                                                                        \
    const void *rows, size_t row_bytes, size_t first, size_t columns, weight_panel *panel) {      \
    for (size_t r = 0; r < PANEL_ROWS; r++) {                                                     \
      const element *row = (const void *)((const char *)rows + r * row_bytes);                    \
      for (size_t c = 0; c < columns; c++) {                                                      \
        panel->values[c * PANEL_ROWS + r] = name##_value(row[first + c]);                         \
      }                                                                                           \
    }                                                                                             \
  }

FLOATS(f32, float)
FLOATS(f16, uint16_t)
FLOATS(bf16, uint16_t)

#define FLOAT_PANEL(name)                                                                         \
  void name##_panel_scalar(                                                                       \
    const weight_panel *panel, size_t columns, product_input input, float *out,                   \
    size_t out_stride) {                                                                          \
    for (size_t t = 0; t < input.tokens; t++) {                                                   \
      for (size_t r = 0; r < PANEL_ROWS; r++) {                                                   \
        float sum = 0;                                                                            \
        for (size_t c = 0; c < columns; c++) {                                                    \
          sum += panel->values[c * PANEL_ROWS + r] * input.floats[t * input.columns + c];         \
        }                                                                                         \
        out[t * out_stride + r] += sum;                                                           \
      }                                                                                           \
    }                                                                                             \
  }

FLOAT_PANEL(f32)
