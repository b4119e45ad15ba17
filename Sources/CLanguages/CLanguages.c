#include "CLanguages.h"

size_t embedded_language_count(void) { return 0; }

struct embedded_language embedded_language_at(size_t index) {
  return (struct embedded_language){0};
}
