#pragma once

#include <stdint.h>

// The codebooks of the IQ formats. A file stores places in them, not values. They are facts of the
// formats, the same for every model. The entries of a grid are several values in one word, the
// first in the lowest byte, so that a vector is filled by loading words.

/// The sixteen values of IQ4_NL and IQ4_XS, −127...113.
extern const int8_t iq4_values[16];

/// Eight signs by their number of seven bits: bit i says that value i is negative. The eighth bit
/// makes the number of negative values even, so files need not store it.
extern const uint8_t iq_signs[128];

/// Eight magnitudes a word, each 8, 25 or 43.
extern const uint64_t iq2_xxs_grid[256];
extern const uint64_t iq2_xs_grid[512];
extern const uint64_t iq2_s_grid[1024];

/// Four magnitudes a word: 4, 12, 20, 28, 36, 44, 52 or 62.
extern const uint32_t iq3_xxs_grid[256];

/// Four magnitudes a word, the odd numbers 1...15.
extern const uint32_t iq3_s_grid[512];

/// Eight signed bytes a word, for IQ1_S and IQ1_M: −8, 0 or 8, which is eight times the value, so
/// that the formats' shift of an eighth is ±1.
extern const uint64_t iq1_grid[2048];
