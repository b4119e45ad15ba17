#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pool.h"
#include "quants.h"

// The arithmetic of a transformer. Nothing here allocates, prints or fails: the caller owns every
// buffer, has checked every size, and passes shapes that fit. Shapes are written (outer, inner),
// the inner index running fastest. Input and output may not overlap unless a comment says so.

// ---- Which kernels ----------------------------------------------------------------------------

/// An instruction set for which the kernels were written. `SCALAR` is the specification: portable C
/// that the others must match within the budgets of the tests.
typedef enum __attribute__((enum_extensibility(closed))) kernel_level : uint32_t {
  KERNEL_SCALAR,
  KERNEL_AVX2,    // with FMA and F16C
  KERNEL_AVX512,  // F, BW, DQ, VL and VNNI
} kernel_level;

/// What can be done with rows of weights in one format.
typedef struct {
  /// Whether `dot` reads its input as q8_input blocks rather than floats.
  bool reads_q8;

  /// out (count) = rows (count, columns), which lie row_bytes apart, × input (columns).
  void (*_Nonnull dot)(
    const void *_Nonnull rows, size_t row_bytes, size_t count, const void *_Nonnull input,
    size_t columns, float *_Nonnull out);

  /// Writes the values of row (count) as floats to out (count).
  void (*_Nonnull widen)(const void *_Nonnull row, float *_Nonnull out, size_t count);
} weight_kernels;

/// Queries that attend to the same keys together at most.
enum { ATTENTION_ROWS = 4 };

/// What can be done with the rows of one head of a KV cache in one format.
typedef struct {
  /// Writes in (count) to row in the cache's format.
  void (*_Nonnull store)(const float *_Nonnull in, void *_Nonnull row, size_t count);

  /// scores[q] (positions) = keys (positions, size) × queries[q] (size), for q in 0..<count,
  /// at most ATTENTION_ROWS.
  void (*_Nonnull score)(
    const float *_Nonnull const *_Nonnull queries, size_t count, const void *_Nonnull keys,
    size_t positions, size_t size, float *_Nonnull const *_Nonnull scores);

  /// out[q] (size) = scores[q] (positions) × values (positions, size), which lie row_bytes apart,
  /// for q in 0..<count.
  void (*_Nonnull mix)(
    const float *_Nonnull const *_Nonnull scores, size_t count, const void *_Nonnull values,
    size_t row_bytes, size_t positions, size_t size, float *_Nonnull const *_Nonnull out);
} cache_kernels;

/// All kernels of one level.
typedef struct {
  weight_kernels weights[WEIGHT_FORMAT_COUNT];
  cache_kernels caches[CACHE_FORMAT_COUNT];

  /// Repacks sixteen rows of Q8_0, `row_bytes` apart, into a panel (columns / 4, 16 rows, 4
  /// columns) and its scales (columns / 32, 16 rows).
  void (*_Nonnull q8_0_pack)(
    const void *_Nonnull rows, size_t row_bytes, size_t columns, int8_t *_Nonnull panel,
    float *_Nonnull scales);

  /// Adds to out (tokens, out_stride), sixteen columns of it, the products of a panel of sixteen
  /// weight rows with input (tokens, input_stride). Strides are in blocks and floats.
  void (*_Nonnull q8_panel)(
    const int8_t *_Nonnull panel, const float *_Nonnull scales, size_t columns,
    const q8_input *_Nonnull input, size_t input_stride, float *_Nonnull out, size_t out_stride,
    size_t tokens);

  /// The same for floats. Panel: (columns, 16 rows).
  void (*_Nonnull f32_panel)(
    const float *_Nonnull panel, size_t columns, const float *_Nonnull input, size_t input_stride,
    float *_Nonnull out, size_t out_stride, size_t tokens);

  /// Rounds in (count, a multiple of 32) to blocks of 8 bits.
  void (*_Nonnull quantize)(const float *_Nonnull in, q8_input *_Nonnull out, size_t count);

  /// out (count) = in / root mean square of in × weight. In and out may be the same.
  void (*_Nonnull rms_norm)(
    const float *_Nonnull in, const float *_Nonnull weight, float epsilon, float *_Nonnull out,
    size_t count);

  /// gate (count) = silu(gate) × up.
  void (*_Nonnull swiglu)(float *_Nonnull gate, const float *_Nonnull up, size_t count);

  /// values (count) = exp(scale × value − the largest) / their sum.
  void (*_Nonnull softmax)(float *_Nonnull values, float scale, size_t count);
} kernel_set;

/// The best level this processor runs.
kernel_level kernels_best_level(void);

/// The kernels of a level. The processor must have it; a level of another architecture is scalar.
const kernel_set *_Nonnull kernels_of_level(kernel_level level);

/// The kernels of one format.
static inline const weight_kernels *_Nonnull kernels_of_weights(
  const kernel_set *_Nonnull kernels, weight_format format) {
  return &kernels->weights[format];
}
static inline const cache_kernels *_Nonnull kernels_of_cache(
  const kernel_set *_Nonnull kernels, cache_format format) {
  return &kernels->caches[format];
}

/// The bytes of a row of `count` values; count must be a multiple of the format's block.
size_t weight_row_bytes(weight_format format, size_t count);
size_t cache_row_bytes(cache_format format, size_t count);

// ---- Work shared by the threads of a pool -----------------------------------------------------

/// What the work below is done with.
typedef struct {
  const kernel_set *_Nonnull kernels;
  thread_pool *_Nonnull pool;
} compute;

/// One matrix applied to the rows of an input.
typedef struct {
  weight_format format;
  const void *_Nonnull weights;  // (rows, columns)
  const float *_Nullable bias;   // (rows)
  float *_Nonnull out;           // (tokens, rows)
  size_t rows;
  bool adds;  // to what `out` holds, as the residual stream wants it
} projection;

/// Applies several matrices to the same input (tokens, columns). `quantized` (tokens, columns / 32)
/// is working space, used when some matrix wants its input in 8 bits.
void compute_project(
  const compute *_Nonnull compute, const float *_Nonnull input, q8_input *_Nonnull quantized,
  size_t tokens, size_t columns, const projection *_Nonnull projections, size_t count);

/// Causal attention of new tokens to all positions up to their own, over one layer of the cache.
typedef struct {
  cache_format format;
  const void *_Nonnull keys;       // (kv_heads, context, size), in `format`
  const void *_Nonnull values;     // (kv_heads, context, value_size), value_row_bytes apart; they
                                   // may be the first numbers of the keys
  const float *_Nonnull queries;   // (tokens, heads, size)
  float *_Nonnull out;             // (tokens, heads, value_size)
  float *_Nonnull scores;          // (threads, ATTENTION_ROWS, context), working space
  size_t context, heads, kv_heads, size, value_size, value_row_bytes;
  size_t position;  // of the first token
  size_t tokens;
  float scale;
} attention;

/// Attends, some tokens and heads that share keys at a time.
void compute_attend(const compute *_Nonnull compute, const attention *_Nonnull attention);

/// Applies rms_norm to `rows` rows of count values, which lie `stride` apart in in and in out. The
/// two may be the same.
void compute_rms_norm(
  const compute *_Nonnull compute, const float *_Nonnull in, const float *_Nonnull weight,
  float epsilon, float *_Nonnull out, size_t rows, size_t count, size_t stride);

/// Applies swiglu to all of gate and up (count).
void compute_swiglu(
  const compute *_Nonnull compute, float *_Nonnull gate, const float *_Nonnull up, size_t count);

// ---- Positions --------------------------------------------------------------------------------

/// Fills cosines and sines (tokens, half) of (position + token) × frequencies (half), each times
/// magnitude.
void rope_table(
  const float *_Nonnull frequencies, size_t half, size_t position, size_t tokens, float magnitude,
  float *_Nonnull cosines, float *_Nonnull sines);

/// Rotates in place the heads of values (tokens, heads, size): element i of a head with element
/// i + half, for i in 0..<half; what follows stays as it is.
void rope_halves(
  float *_Nonnull values, const float *_Nonnull cosines, const float *_Nonnull sines,
  size_t tokens, size_t heads, size_t size, size_t half);

/// The same for element 2i of a head with element 2i + 1.
void rope_pairs(
  float *_Nonnull values, const float *_Nonnull cosines, const float *_Nonnull sines,
  size_t tokens, size_t heads, size_t size, size_t half);
