// The themes that are part of the program: the files of themes/, byte for byte.

#ifndef CTHEMES_H
#define CTHEMES_H

#include <stddef.h>

struct embedded_theme {
  const char *name;            // as in `theme = "…"`; zero-terminated
  const unsigned char *bytes;  // (size), UTF-8, not zero-terminated
  size_t size;
};

size_t embedded_theme_count(void);

// index < embedded_theme_count(). What it points to lives for ever.
struct embedded_theme embedded_theme_at(size_t index);

#endif
