#include "half.h"
#include "kernels.h"

// The specification of every product: what the vector versions must compute, in the plainest C.

static float f32_dot(const float *a, const float *b, size_t count) {
  float sum = 0;
  for (size_t i = 0; i < count; i++) sum += a[i] * b[i];
  return sum;
}

static float f16_dot(const uint16_t *a, const float *b, size_t count) {
  float sum = 0;
  for (size_t i = 0; i < count; i++) sum += float_of_half(a[i]) * b[i];
  return sum;
}

static float bf16_dot(const uint16_t *a, const float *b, size_t count) {
  float sum = 0;
  for (size_t i = 0; i < count; i++) sum += float_of_bf16(a[i]) * b[i];
  return sum;
}

// Σ over blocks of scale × scale × the integer product of 32 quants. The integer part is exact at
// every level.
static float q8_0_dot(const q8_0_block *a, const q8_input *b, size_t count) {
  float sum = 0;
  for (size_t i = 0; i < count / Q8_BLOCK; i++) {
    int32_t product = 0;
    for (size_t j = 0; j < Q8_BLOCK; j++) product += a[i].quants[j] * b[i].quants[j];
    sum += float_of_half(a[i].scale) * b[i].scale * (float)product;
  }
  return sum;
}

// out (count) = rows (count, columns) × input (columns).
#define DOT(name, dot)                                                                            \
  void name##_scalar(                                                                             \
    const void *rows, size_t row_bytes, size_t count, const void *input, size_t columns,          \
    float *out) {                                                                                 \
    for (size_t r = 0; r < count; r++) {                                                          \
      out[r] = dot((const void *)((const char *)rows + r * row_bytes), input, columns);           \
    }                                                                                             \
  }

DOT(f32_dot_f32, f32_dot)
DOT(f16_dot_f32, f16_dot)
DOT(bf16_dot_f32, bf16_dot)
DOT(q8_0_dot_q8, q8_0_dot)

// scores[q] (positions) = keys (positions, size) × queries[q] (size).
void f32_score_scalar(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  for (size_t q = 0; q < count; q++) {
    f32_dot_f32_scalar(keys, size * sizeof(float), positions, queries[q], size, scores[q]);
  }
}

void f16_score_scalar(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  for (size_t q = 0; q < count; q++) {
    f16_dot_f32_scalar(keys, size * sizeof(uint16_t), positions, queries[q], size, scores[q]);
  }
}

// The queries are rounded to 8 bits first.
void q8_0_score_scalar(
  const float *const *queries, size_t count, const void *keys, size_t positions, size_t size,
  float *const *scores) {
  q8_input rounded[MAX_HEAD_SIZE / Q8_BLOCK];
  for (size_t q = 0; q < count; q++) {
    quantize_scalar(queries[q], rounded, size);
    q8_0_dot_q8_scalar(
      keys, size / Q8_BLOCK * sizeof(q8_0_block), positions, rounded, size, scores[q]);
  }
}

// out[q] (size) = scores[q] (positions) × values (positions, size).
#define MIX(format)                                                                               \
  void format##_mix_scalar(                                                                       \
    const float *const *scores, size_t count, const void *values, size_t row_bytes,               \
    size_t positions, size_t size, float *const *out) {                                           \
    for (size_t q = 0; q < count; q++) {                                                          \
      for (size_t j = 0; j < size; j++) {                                                         \
        float sum = 0;                                                                            \
        for (size_t i = 0; i < positions; i++) {                                                  \
          sum += scores[q][i] * format##_value((const char *)values + i * row_bytes, j);          \
        }                                                                                         \
        out[q][j] = sum;                                                                          \
      }                                                                                           \
    }                                                                                             \
  }

static float f32_value(const void *row, size_t i) { return ((const float *)row)[i]; }
static float f16_value(const void *row, size_t i) {
  return float_of_half(((const uint16_t *)row)[i]);
}
static float q8_0_value(const void *row, size_t i) {
  const q8_0_block *block = (const q8_0_block *)row + i / Q8_BLOCK;
  return float_of_half(block->scale) * block->quants[i % Q8_BLOCK];
}

MIX(f32)
MIX(f16)
MIX(q8_0)

// Sixteen rows of Q8_0 side by side, so that one vector holds four columns of each.
void q8_0_pack_scalar(
  const void *rows, size_t row_bytes, size_t columns, int8_t *panel, float *scales) {
  for (size_t r = 0; r < PANEL_ROWS; r++) {
    const q8_0_block *blocks = (const void *)((const char *)rows + r * row_bytes);
    for (size_t b = 0; b < columns / Q8_BLOCK; b++) {
      scales[b * PANEL_ROWS + r] = float_of_half(blocks[b].scale);
      for (size_t j = 0; j < Q8_BLOCK; j++) {
        size_t quad = (b * Q8_BLOCK + j) / 4;
        panel[(quad * PANEL_ROWS + r) * 4 + j % 4] = blocks[b].quants[j];
      }
    }
  }
}

// Sixteen rows at a time: panel (columns / 4, 16, 4), scales (columns / 32, 16),
// input (tokens, input_stride) blocks, out (tokens, out_stride).
void q8_panel_scalar(
  const int8_t *panel, const float *scales, size_t columns, const q8_input *input,
  size_t input_stride, float *out, size_t out_stride, size_t tokens) {
  for (size_t t = 0; t < tokens; t++) {
    for (size_t r = 0; r < PANEL_ROWS; r++) {
      float sum = 0;
      for (size_t b = 0; b < columns / Q8_BLOCK; b++) {
        const q8_input *block = &input[t * input_stride + b];
        int32_t product = 0;
        for (size_t j = 0; j < Q8_BLOCK; j++) {
          size_t quad = (b * Q8_BLOCK + j) / 4;
          product += panel[(quad * PANEL_ROWS + r) * 4 + j % 4] * block->quants[j];
        }
        sum += scales[b * PANEL_ROWS + r] * block->scale * (float)product;
      }
      out[t * out_stride + r] += sum;
    }
  }
}

// Sixteen rows at a time: panel (columns, 16), input (tokens, input_stride), out (tokens,
// out_stride).
void f32_panel_scalar(
  const float *panel, size_t columns, const float *input, size_t input_stride, float *out,
  size_t out_stride, size_t tokens) {
  for (size_t t = 0; t < tokens; t++) {
    for (size_t r = 0; r < PANEL_ROWS; r++) {
      float sum = 0;
      for (size_t c = 0; c < columns; c++) {
        sum += panel[c * PANEL_ROWS + r] * input[t * input_stride + c];
      }
      out[t * out_stride + r] += sum;
    }
  }
}
