#pragma once

#include <immintrin.h>

// How far ahead in a stream of rows memory is asked for, in bytes.
enum { AHEAD = 8192 };

// Asks for memory that will be read soon: a processor's own reading ahead is late where every row ends
// with other work. An address need not be valid.
INLINE void fetch_ahead(const void *p, size_t bytes) {
  for (size_t i = 0; i < bytes; i += 64) _mm_prefetch((const char *)p + i, _MM_HINT_T0);
}
