#include "half.h"
#include "kernels.h"

// The specification of every product: what the vector versions must compute, in the plainest C.

// Σ row[i] × input[i], both (count).
float f32_dot_f32_scalar(const void *row, const void *input, size_t count) {
  const float *a = row, *b = input;
  float sum = 0;
  for (size_t i = 0; i < count; i++) sum += a[i] * b[i];
  return sum;
}

// The same with a row of halves.
float f16_dot_f32_scalar(const void *row, const void *input, size_t count) {
  const uint16_t *a = row;
  const float *b = input;
  float sum = 0;
  for (size_t i = 0; i < count; i++) sum += float_of_half(a[i]) * b[i];
  return sum;
}

// The same with a row of bfloat16.
float bf16_dot_f32_scalar(const void *row, const void *input, size_t count) {
  const uint16_t *a = row;
  const float *b = input;
  float sum = 0;
  for (size_t i = 0; i < count; i++) sum += float_of_bf16(a[i]) * b[i];
  return sum;
}

// Σ over blocks of scale × scale × the integer product of 32 quants; row (count / 32) blocks, input
// (count / 32) blocks. The integer part is exact at every level.
float q8_0_dot_q8_scalar(const void *row, const void *input, size_t count) {
  const q8_0_block *a = row;
  const q8_input *b = input;
  float sum = 0;
  for (size_t i = 0; i < count / Q8_BLOCK; i++) {
    int32_t product = 0;
    for (size_t j = 0; j < Q8_BLOCK; j++) product += a[i].quants[j] * b[i].quants[j];
    sum += float_of_half(a[i].scale) * b[i].scale * (float)product;
  }
  return sum;
}

// scores (rows) = keys (rows, size) × query (size).
void f32_score_scalar(
  const float *query, const void *keys, size_t rows, size_t size, float *scores) {
  const float *key = keys;
  for (size_t i = 0; i < rows; i++) scores[i] = f32_dot_f32_scalar(&key[i * size], query, size);
}

void f16_score_scalar(
  const float *query, const void *keys, size_t rows, size_t size, float *scores) {
  const uint16_t *key = keys;
  for (size_t i = 0; i < rows; i++) scores[i] = f16_dot_f32_scalar(&key[i * size], query, size);
}

// The query is rounded to 8 bits first.
void q8_0_score_scalar(
  const float *query, const void *keys, size_t rows, size_t size, float *scores) {
  const q8_0_block *key = keys;
  size_t blocks = size / Q8_BLOCK;
  q8_input rounded[MAX_HEAD_SIZE / Q8_BLOCK];
  quantize_scalar(query, rounded, size);
  for (size_t i = 0; i < rows; i++) scores[i] = q8_0_dot_q8_scalar(&key[i * blocks], rounded, size);
}

// out (size) = scores (rows) × values (rows, size).
void f32_mix_scalar(
  const float *scores, const void *values, size_t rows, size_t size, float *out) {
  const float *value = values;
  for (size_t j = 0; j < size; j++) out[j] = 0;
  for (size_t i = 0; i < rows; i++) {
    for (size_t j = 0; j < size; j++) out[j] += scores[i] * value[i * size + j];
  }
}

void f16_mix_scalar(
  const float *scores, const void *values, size_t rows, size_t size, float *out) {
  const uint16_t *value = values;
  for (size_t j = 0; j < size; j++) out[j] = 0;
  for (size_t i = 0; i < rows; i++) {
    for (size_t j = 0; j < size; j++) out[j] += scores[i] * float_of_half(value[i * size + j]);
  }
}

void q8_0_mix_scalar(
  const float *scores, const void *values, size_t rows, size_t size, float *out) {
  const q8_0_block *block = values;
  for (size_t j = 0; j < size; j++) out[j] = 0;
  for (size_t i = 0; i < rows; i++) {
    for (size_t j = 0; j < size; j += Q8_BLOCK, block++) {
      float scale = scores[i] * float_of_half(block->scale);
      for (size_t k = 0; k < Q8_BLOCK; k++) out[j + k] += scale * block->quants[k];
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

// Sixteen rows at a time: panel (columns, 16), input (tokens, input_stride), out (tokens, out_stride).
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
