#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pages.h"
#include "pool.h"
#include "quants.h"

// The arithmetic of a transformer. Nothing here allocates, prints or fails: the caller owns every
// buffer, has checked every size, and passes shapes that fit. Shapes are written (outer, inner),
// the inner index running fastest. Input and output may not overlap unless a comment says so.

// ---- Which kernels ----------------------------------------------------------------------------

/// An instruction set for which the kernels were written. `SCALAR` is the specification: portable C
/// that the others must match within the budgets of the tests. The levels of an architecture follow
/// each other from the smallest to the largest.
typedef enum __attribute__((enum_extensibility(closed))) kernel_level : uint32_t {
  KERNEL_SCALAR,
  KERNEL_AVX2,         // with FMA and F16C
  KERNEL_AVX512,       // F, BW, DQ, VL and VNNI
  KERNEL_AVX512_BF16,  // and BF16
  KERNEL_NEON,         // with the dot product instructions
} kernel_level;

/// In which form a weight format reads the input of a product: rounded to about the precision of
/// the weights, as other engines do it, so that results can be compared with theirs.
typedef enum __attribute__((enum_extensibility(closed))) input_form : uint32_t {
  INPUT_FLOATS,
  INPUT_HALVES,
  INPUT_BFLOATS,
  INPUT_BFLOAT_BITS,
  INPUT_Q8,
  INPUT_Q8_WIDE,
} input_form;

enum { INPUT_FORMS = INPUT_Q8_WIDE + 1 };

enum {
  /// Rows of weights that stand side by side in a panel.
  PANEL_ROWS = 16,
  /// Columns of a panel at most; a multiple of 256, so that blocks are whole.
  PANEL_COLUMNS = 256,
};

/// Sixteen rows of weights, or 256 columns of them, side by side: one lane of a vector is one row.
typedef struct {
  union {
    _Alignas(64) int8_t quants[PANEL_COLUMNS * PANEL_ROWS];  // (columns / 4, 16 rows, 4 columns)
    _Alignas(64) float values[PANEL_COLUMNS * PANEL_ROWS];   // (columns, 16 rows)
    _Alignas(64) uint16_t bits[PANEL_COLUMNS * PANEL_ROWS];  // (columns / 2, 16 rows, 2 columns)
  };
  // (columns / 16 or 32, 16 rows): one for each scale run of the format
  _Alignas(64) float scales[PANEL_COLUMNS / 16 * PANEL_ROWS];
  _Alignas(64) float minima[PANEL_COLUMNS / 16 * PANEL_ROWS];
} weight_panel;

/// What can be done with rows of weights in one format.
typedef struct {
  input_form reads;

  /// out (tokens, out_stride), `count` columns of it, = input (tokens, columns) × rows (count,
  /// columns), which lie row_bytes apart. A token's result does not depend on the others.
  void (*_Nonnull dot)(
    const void *_Nonnull rows, size_t row_bytes, size_t count, product_input input,
    float *_Nonnull out, size_t out_stride);

  /// Writes the values of row (count) as floats to out (count).
  void (*_Nonnull widen)(const void *_Nonnull row, float *_Nonnull out, size_t count);

  /// Fills a panel from sixteen rows: `columns` columns, at most PANEL_COLUMNS, from column `first`
  /// on, a multiple of PANEL_COLUMNS.
  void (*_Nonnull pack)(
    const void *_Nonnull rows, size_t row_bytes, size_t first, size_t columns,
    weight_panel *_Nonnull panel);

  /// Adds to out (tokens, out_stride), sixteen columns of it, the products of a panel of `columns`
  /// columns with an input that begins at the panel's first column.
  void (*_Nonnull panel)(
    const weight_panel *_Nonnull panel, size_t columns, product_input input, float *_Nonnull out,
    size_t out_stride);
} weight_kernels;

/// Queries that attend to the same keys together at most.
enum { ATTENTION_ROWS = 16 };

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

  /// Rounds in (columns of `out`) to 8 bits: the first row of `out`.
  void (*_Nonnull round)(const float *_Nonnull in, q8_rows out);

  /// The same with one scale for 256 values, of which a row must be a multiple.
  void (*_Nonnull round_wide)(const float *_Nonnull in, q8_rows out);

  /// out (count) = what an IEEE half holds of in; values beyond the largest half stay what they
  /// are. And what a bfloat16 holds of in; values beyond the largest become infinite. NaN stays NaN.
  void (*_Nonnull round_halves)(const float *_Nonnull in, float *_Nonnull out, size_t count);
  void (*_Nonnull round_bfloats)(const float *_Nonnull in, float *_Nonnull out, size_t count);

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

/// The most tokens that are computed one by one, each with the same operations as if it were alone.
/// Larger batches are computed in panels, whose sums round differently.
enum { EXACT_TOKENS = 8 };

/// The bytes of working space that applying matrices to an input (tokens, columns) takes.
size_t product_space(size_t tokens, size_t columns);

/// Applies several matrices to the same input (tokens, columns). `space` is working space, aligned
/// to 64 bytes.
void compute_project(
  const compute *_Nonnull compute, const float *_Nonnull input, void *_Nonnull space,
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

/// One matrix for each head, applied to that head's part of every token.
typedef struct {
  weight_format format;
  const void *_Nonnull weights;  // (heads, rows, columns), heads head_bytes apart
  size_t head_bytes;
  const float *_Nonnull input;  // (tokens, heads, input_stride): the first `columns` are read
  float *_Nonnull out;          // (tokens, heads, out_stride): the first `rows` are written
  size_t heads, rows, columns, input_stride, out_stride;
} head_projection;

/// The bytes of working space that applying matrices to the heads of tokens takes.
size_t heads_space(size_t tokens, size_t heads, size_t columns);

/// Applies the matrices. `space` is working space, aligned to 64 bytes.
void compute_project_heads(
  const compute *_Nonnull compute, const head_projection *_Nonnull projection,
  void *_Nonnull space, size_t tokens);

/// Applies rms_norm to `rows` rows of count values, which lie `stride` apart in in and in out. The
/// two may be the same.
void compute_rms_norm(
  const compute *_Nonnull compute, const float *_Nonnull in, const float *_Nonnull weight,
  float epsilon, float *_Nonnull out, size_t rows, size_t count, size_t stride);

/// Applies swiglu to all of gate and up (count).
void compute_swiglu(
  const compute *_Nonnull compute, float *_Nonnull gate, const float *_Nonnull up, size_t count);

// ---- Mixtures of experts ----------------------------------------------------------------------

/// The most experts a router chooses from.
enum { MAX_EXPERTS = 1024 };

/// How the scores of a router become a choice of experts. The groups have experts / groups experts
/// each, and those chosen have at least `used` together.
typedef struct {
  const float *_Nullable bias;  // (experts), added for the choice and not for the shares
  size_t experts, used, groups, used_groups;
  bool sigmoid;     // turns scores into probabilities, else softmax
  bool normalizes;  // the shares of the chosen, to sum to 1
  float scale;      // of the shares, after that
} routing;

/// Turns scores (tokens, experts) into probabilities in place, and writes for each token the `used`
/// different experts chosen, whatever the scores, and the share of each: (tokens, used).
void compute_route(
  const compute *_Nonnull compute, const routing *_Nonnull routing, float *_Nonnull scores,
  size_t tokens, uint32_t *_Nonnull chosen, float *_Nonnull shares);

/// Sorts the places of chosen (count) by the expert they hold: those of expert e become
/// places[starts[e]] up to places[starts[e + 1]]. Starts has room for experts + 1.
void experts_group(
  const uint32_t *_Nonnull chosen, size_t count, size_t experts, uint32_t *_Nonnull starts,
  uint32_t *_Nonnull places);

/// out (count, width) = the rows of in (tokens, width) whose tokens the places of chosen
/// (tokens, used) belong to.
void compute_gather(
  const compute *_Nonnull compute, const float *_Nonnull in, const uint32_t *_Nonnull places,
  size_t count, size_t used, size_t width, float *_Nonnull out);

/// Adds the rows of in (count, width), each times the share at its place, to those of out
/// (tokens, width). The places belong to different tokens.
void compute_scatter(
  const compute *_Nonnull compute, const float *_Nonnull in, const uint32_t *_Nonnull places,
  const float *_Nonnull shares, size_t count, size_t used, size_t width, float *_Nonnull out);

/// The matrices of some experts, each applied to an input of its own and added up.
typedef struct {
  weight_format format;
  const void *_Nonnull weights;      // (experts, rows, columns)
  const uint32_t *_Nonnull chosen;   // (used)
  const float *_Nonnull shares;      // (used)
  const float *_Nonnull input;       // (used, columns)
  float *_Nonnull out;               // (rows)
  size_t used, rows, columns;
} expert_sum;

/// out += Σ share × (an expert's weights × its input). `space`, product_space(used, columns), is
/// working space, aligned to 64 bytes.
void compute_expert_sum(
  const compute *_Nonnull compute, const expert_sum *_Nonnull sum, void *_Nonnull space);

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
