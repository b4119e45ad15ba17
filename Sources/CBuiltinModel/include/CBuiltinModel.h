#pragma once

#include <stddef.h>

/// The GGUF file that ships inside the program: its first byte, aligned to 64 bytes, and its size.
///
/// Constant data of the executable: it is never freed, and is paged in from the executable as it is
/// read.
const unsigned char *_Nonnull nalar_builtin_model(size_t *_Nonnull size);
