// The languages that code is told apart by: the files of languages/, byte for byte.

#ifndef CLANGUAGES_H
#define CLANGUAGES_H

#include <stddef.h>

struct embedded_language {
  const unsigned char *bytes;  // (size), UTF-8, not zero-terminated
  size_t size;
};

size_t embedded_language_count(void);

// index < embedded_language_count(). What it points to lives for ever.
struct embedded_language embedded_language_at(size_t index);

#endif
