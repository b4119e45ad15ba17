#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The number formats of weights, caches and inputs, as they lie in memory. All little-endian.

/// How the values of a weight matrix are stored. The order is that of the kernels' tables.
typedef enum __attribute__((enum_extensibility(closed))) weight_format : uint32_t {
  WEIGHT_F32,
  WEIGHT_F16,
  WEIGHT_BF16,
  WEIGHT_Q8_0,
  WEIGHT_Q4_0,
  WEIGHT_Q4_1,
  WEIGHT_Q5_0,
  WEIGHT_Q5_1,
  WEIGHT_Q2_K,
  WEIGHT_Q3_K,
  WEIGHT_Q4_K,
  WEIGHT_Q5_K,
  WEIGHT_Q6_K,
  WEIGHT_IQ4_NL,
  WEIGHT_IQ4_XS,
  WEIGHT_IQ1_S,
  WEIGHT_IQ1_M,
  WEIGHT_IQ2_XXS,
  WEIGHT_IQ2_XS,
  WEIGHT_IQ2_S,
  WEIGHT_IQ3_XXS,
  WEIGHT_IQ3_S,
} weight_format;

enum { WEIGHT_FORMAT_COUNT = WEIGHT_IQ3_S + 1 };

/// How the rows of a KV cache are stored.
typedef enum __attribute__((enum_extensibility(closed))) cache_format : uint32_t {
  CACHE_F32,
  CACHE_F16,
  CACHE_Q8_0,
} cache_format;

enum { CACHE_FORMAT_COUNT = 3 };

/// GGUF's Q8_0: value i is scale × quants[i]. Blocks follow each other without padding (34 bytes),
/// so neither the blocks nor their quants are aligned beyond two bytes.
typedef struct {
  uint16_t scale;  // IEEE half
  int8_t quants[32];
} q8_0_block;

// ---- Every quantised format is a way to take apart 32 values ------------------------------------

/// Consecutive values of a row that are taken apart together.
enum { GROUP = 32 };

/// 32 values of a row, taken apart: value i is scales[i / 16] × quants[i] − minima[i / 16].
typedef struct {
  int8_t quants[GROUP];
  float scales[2], minima[2];
} weight_group;

/// What kernels may rely on in a format.
typedef struct {
  const char *_Nonnull name;
  uint16_t block;        // the values stored together: 1, 32 or 256
  uint16_t block_bytes;  // and the bytes they take
  /// Whether quants are negative too, and minima then 0. Otherwise quants are what the file stores,
  /// and its zero point is in the minima.
  bool has_sign;
  uint8_t largest;    // the largest magnitude of a quant; 0 in float formats
  uint8_t scale_run;  // the values that share a scale and a minimum: 16 or 32; 0 in float formats

  /// Takes apart group `group` of a row, counted from the row's start. NULL in float formats.
  void (*_Nullable unpack)(const void *_Nonnull row, size_t group, weight_group *_Nonnull out);
} weight_traits;

/// The traits of a format.
const weight_traits *_Nonnull traits_of_weights(weight_format format);

// ---- Inputs -------------------------------------------------------------------------------------

/// Input rows rounded to 8 bits, made anew for every product: value i of a group of 32 is
/// scale × quants[i], with quants in −127...127. The sums are what a weight's minimum, or its being
/// made unsigned, adds to a product. In rows made for big blocks, the eight groups of 256 values
/// have the same scale.
typedef struct {
  int8_t *_Nonnull quants;       // (tokens, columns)
  float *_Nonnull scales;        // (tokens, groups)
  float *_Nonnull sums;          // (tokens, groups): scale × Σ of a group's quants
  float *_Nonnull half_sums;     // (tokens, groups, 2): the same of each sixteen
  int32_t *_Nonnull offsets;     // (tokens, groups, 2): −128 × Σ of sixteen quants
  int16_t *_Nonnull short_sums;  // (tokens, groups, 2): Σ of sixteen quants
  size_t columns, groups;        // of a row; groups = columns / 32
} q8_rows;

/// The rows from `tokens` on.
static inline q8_rows q8_rows_from(q8_rows rows, size_t tokens) {
  rows.quants += tokens * rows.columns;
  rows.scales += tokens * rows.groups;
  rows.sums += tokens * rows.groups;
  rows.half_sums += tokens * rows.groups * 2;
  rows.offsets += tokens * rows.groups * 2;
  rows.short_sums += tokens * rows.groups * 2;
  return rows;
}

/// The rows from column `column`, a multiple of 32, on; their stride stays.
static inline q8_rows q8_rows_at_column(q8_rows rows, size_t column) {
  rows.quants += column;
  rows.scales += column / GROUP;
  rows.sums += column / GROUP;
  rows.half_sums += column / GROUP * 2;
  rows.offsets += column / GROUP * 2;
  rows.short_sums += column / GROUP * 2;
  return rows;
}

/// What matrices are applied to: the same rows (tokens, columns) in every form that a format may
/// read them in. Forms nobody reads are not made. A kernel looks at `floats`, `bits` or `rounded`
/// only, in which it finds the form of its format.
typedef struct {
  const float *_Nonnull floats;
  const float *_Nonnull halves;   // rounded to what an IEEE half holds
  const float *_Nonnull bfloats;  // rounded to what a bfloat16 holds
  const uint16_t *_Nonnull bits;  // bfloat16 themselves
  q8_rows rounded;                // 32 values a scale
  q8_rows wide;                   // 256 values a scale
  size_t tokens, columns;
} product_input;

/// The same from token `token` on; `tokens` stays.
static inline product_input input_from(product_input input, size_t token) {
  input.floats += token * input.columns;
  input.halves += token * input.columns;
  input.bfloats += token * input.columns;
  input.bits += token * input.columns;
  input.rounded = q8_rows_from(input.rounded, token);
  input.wide = q8_rows_from(input.wide, token);
  return input;
}

// ---- Blocks as they lie in a file ---------------------------------------------------------------
//
// Blocks follow each other without padding, aligned to two bytes at most. The 16-bit `scale`,
// `least` and `minimum` are IEEE halves; a nibble is four bits. In blocks of 256, g is the number
// 0...7 of a group of 32, and i a value's place in its group.

/// 4 bits: value i is scale × (q − 8), q in the low nibble of quants[i] for i < 16 and in the high
/// one of quants[i − 16] from there on.
typedef struct {
  uint16_t scale;
  uint8_t quants[16];
} q4_0_block;

/// 4 bits: value i is scale × q + least, q as in Q4_0.
typedef struct {
  uint16_t scale, least;
  uint8_t quants[16];
} q4_1_block;

/// 5 bits: value i is scale × (q − 16). The low four bits of q lie as in Q4_0, the fifth is bit i
/// of the 32-bit word `high`.
typedef struct {
  uint16_t scale;
  uint8_t high[4];
  uint8_t quants[16];
} q5_0_block;

/// 5 bits: value i is scale × q + least, q as in Q5_0.
typedef struct {
  uint16_t scale, least;
  uint8_t high[4];
  uint8_t quants[16];
} q5_1_block;

/// 2 bits: value i is scale × s × q − minimum × m. s and m are the low and the high nibble of
/// scales[2 g + i / 16]; q is the two bits from 2 (g mod 4) of quants[32 (g / 4) + i].
typedef struct {
  uint8_t scales[16];
  uint8_t quants[64];
  uint16_t scale, minimum;
} q2_k_block;

/// 3 bits: value i is scale × (s − 32) × (q − 4). The low two bits of q lie as in Q2_K, the third
/// is bit g of high[i]. s is number n = 2 g + i / 16 of sixteen numbers of six bits: the low four
/// are a nibble of scales[n mod 8], low for n < 8, the other two the bits from 2 (n / 4) of
/// scales[8 + n mod 4].
typedef struct {
  uint8_t high[32];
  uint8_t quants[64];
  uint8_t scales[12];
  uint16_t scale;
} q3_k_block;

/// 4 bits: value i is scale × s × q − minimum × m. q is a nibble of quants[32 (g / 2) + i], low for
/// even g. s and m have six bits. For g < 4 they are those of
/// scales[g] and scales[g + 4]; from there on the nibbles of scales[g + 4], s the low one, with the
/// top two bits of scales[g − 4] and of scales[g] above them.
typedef struct {
  uint16_t scale, minimum;
  uint8_t scales[12];
  uint8_t quants[128];
} q4_k_block;

/// 5 bits: as Q4_K, with the fifth bit of q in bit g of high[i].
typedef struct {
  uint16_t scale, minimum;
  uint8_t scales[12];
  uint8_t high[32];
  uint8_t quants[128];
} q5_k_block;

/// 6 bits: value i is scale × scales[2 g + i / 16] × (q − 32). With h = g / 4 and k = g mod 4, the
/// low four bits of q are a nibble of quants[64 h + 32 (k mod 2) + i], low for k < 2; the other two
/// are the bits from 2 k of high[32 h + i].
typedef struct {
  uint8_t quants[128];
  uint8_t high[64];
  int8_t scales[16];
  uint16_t scale;
} q6_k_block;

/// 4 bits: value i is scale × iq4_values[q], q as in Q4_0.
typedef struct {
  uint16_t scale;
  uint8_t quants[16];
} iq4_nl_block;

/// 4 bits: value i is scale × (s − 32) × iq4_values[q], q as in Q4_0 within quants[16 g...]. The
/// low four bits of s are a nibble of scales[g / 2], low for even g; the other two are the bits
/// from 2 g of `high_scales`.
typedef struct {
  uint16_t scale;
  uint16_t high_scales;
  uint8_t scales[4];
  uint8_t quants[128];
} iq4_xs_block;

/// 1.56 bits: value i is scale × (2 s + 1) × (grid ± 1/8). Eight values are one entry of the grid
/// of 2,048: its low eight bits are quants[4 g + i / 8], the upper three the bits from 3 (i / 8) of
/// high[g]. s is the three bits from 12 of high[g]; its top bit makes the shift negative.
typedef struct {
  uint16_t scale;
  uint8_t quants[32];
  uint16_t high[8];
} iq1_s_block;

/// 1.75 bits: as IQ1_S, but the upper three bits of the entry and, above them, the sign of the
/// shift are a nibble of high[2 g + i / 16], low for even i / 8. `scales` is four words of 16 bits,
/// whose top nibbles, the first lowest, are the half `scale`; s is the three bits from
/// 6 (g mod 2) + 3 (i / 16) of word g / 2.
typedef struct {
  uint8_t quants[32];
  uint8_t high[16];
  uint8_t scales[8];
} iq1_m_block;

/// 2.06 bits: value i is scale × (s + ½) / 4 × ± grid. A group is two words of 32 bits: four grid
/// entries of eight values, a byte each; then four times seven bits that number the signs, and s in
/// the top four bits.
typedef struct {
  uint16_t scale;
  uint8_t quants[64];
} iq2_xxs_block;

/// 2.31 bits: value i is scale × (s + ½) / 4 × ± grid. Word 4 g + i / 8 of 16 bits has the grid
/// entry in its low nine bits and the number of the signs above. s is a nibble of scales[g], low
/// for i < 16.
typedef struct {
  uint16_t scale;
  uint8_t quants[64];
  uint8_t scales[8];
} iq2_xs_block;

/// 2.56 bits: scales as in IQ2_XS. The low eight bits of the grid entry are quants[4 g + i / 8],
/// the other two the bits from 2 (i / 8) of high[g]; the signs are the bits of signs[4 g + i / 8].
typedef struct {
  uint16_t scale;
  uint8_t quants[32];
  uint8_t signs[32];
  uint8_t high[8];
  uint8_t scales[8];
} iq2_s_block;

/// 3.06 bits: value i is scale × (s + ½) / 2 × ± grid. quants[8 g + i / 4] is the grid entry of
/// four values; word g of `signs`, 32 bits, is as the second of IQ2_XXS.
typedef struct {
  uint16_t scale;
  uint8_t quants[64];
  uint8_t signs[32];
} iq3_xxs_block;

/// 3.44 bits: value i is scale × (2 s + 1) × ± grid. The low eight bits of the grid entry of four
/// values are quants[8 g + i / 4], the ninth is bit i / 4 of high[g]; the signs are the bits of
/// signs[4 g + i / 8]. s is a nibble of scales[g / 2], low for even g.
typedef struct {
  uint16_t scale;
  uint8_t quants[64];
  uint8_t high[8];
  uint8_t signs[32];
  uint8_t scales[4];
} iq3_s_block;

_Static_assert(sizeof(q8_0_block) == 34, "Q8_0");
_Static_assert(sizeof(q4_0_block) == 18, "Q4_0");
_Static_assert(sizeof(q4_1_block) == 20, "Q4_1");
_Static_assert(sizeof(q5_0_block) == 22, "Q5_0");
_Static_assert(sizeof(q5_1_block) == 24, "Q5_1");
_Static_assert(sizeof(q2_k_block) == 84, "Q2_K");
_Static_assert(sizeof(q3_k_block) == 110, "Q3_K");
_Static_assert(sizeof(q4_k_block) == 144, "Q4_K");
_Static_assert(sizeof(q5_k_block) == 176, "Q5_K");
_Static_assert(sizeof(q6_k_block) == 210, "Q6_K");
_Static_assert(sizeof(iq4_nl_block) == 18, "IQ4_NL");
_Static_assert(sizeof(iq4_xs_block) == 136, "IQ4_XS");
_Static_assert(sizeof(iq1_s_block) == 50, "IQ1_S");
_Static_assert(sizeof(iq1_m_block) == 56, "IQ1_M");
_Static_assert(sizeof(iq2_xxs_block) == 66, "IQ2_XXS");
_Static_assert(sizeof(iq2_xs_block) == 74, "IQ2_XS");
_Static_assert(sizeof(iq2_s_block) == 82, "IQ2_S");
_Static_assert(sizeof(iq3_xxs_block) == 98, "IQ3_XXS");
_Static_assert(sizeof(iq3_s_block) == 110, "IQ3_S");
