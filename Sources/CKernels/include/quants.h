#pragma once

#include <stdint.h>

// The number formats of weights, caches and inputs, as they lie in memory. All little-endian.

/// How the values of a weight matrix are stored. The order is that of the kernels' tables.
typedef enum __attribute__((enum_extensibility(closed))) weight_format : uint32_t {
  WEIGHT_F32,
  WEIGHT_F16,
  WEIGHT_BF16,
  WEIGHT_Q8_0,
} weight_format;

enum { WEIGHT_FORMAT_COUNT = 4 };

/// How the rows of a KV cache are stored.
typedef enum __attribute__((enum_extensibility(closed))) cache_format : uint32_t {
  CACHE_F32,
  CACHE_F16,
  CACHE_Q8_0,
} cache_format;

enum { CACHE_FORMAT_COUNT = 3 };

/// Values that share one scale in every 8-bit format here.
enum { Q8_BLOCK = 32 };

/// GGUF's Q8_0: value i is scale × quants[i]. Blocks follow each other without padding (34 bytes),
/// so neither the blocks nor their quants are aligned beyond two bytes.
typedef struct {
  uint16_t scale;  // IEEE half
  int8_t quants[Q8_BLOCK];
} q8_0_block;

/// A block of an input row, made anew for every product: value i is scale × quants[i],
/// with quants in −127...127.
typedef struct {
  float scale;
  // −128 × the sum of quants: what a product gains when each weight is made unsigned by adding
  // 128, taken back. VNNI multiplies unsigned by signed.
  int32_t offset;
  int8_t quants[Q8_BLOCK];
} q8_input;
