#include "CBuiltinModel.h"

_Alignas(64) static const unsigned char model[] = {
#embed "nalar-mini-q8_0.gguf"
};

const unsigned char *nalar_builtin_model(size_t *size) {
  *size = sizeof model;
  return model;
}
