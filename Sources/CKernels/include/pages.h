#pragma once

#include <stdbool.h>
#include <stddef.h>

/// Moves mapped pages to another address, where they take the place of what was mapped there. Both
/// are the beginnings of pages. Returns false, with everything as it was, where the system cannot.
bool pages_move(void *_Nonnull from, void *_Nonnull to, size_t bytes);
