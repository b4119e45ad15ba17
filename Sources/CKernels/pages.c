#define _GNU_SOURCE
#include "pages.h"

#include <sys/mman.h>

bool pages_move(void *from, void *to, size_t bytes) {
#if defined(__linux__)
  return mremap(from, bytes, bytes, MREMAP_MAYMOVE | MREMAP_FIXED, to) != MAP_FAILED;
#else
  (void)from, (void)to, (void)bytes;
  return false;
#endif
}
