// Included by ops.c once per level, with LEVEL(name) giving the level's name.

// Rounds each block of 32 values to 8 bits. The largest magnitude becomes 127; a block of zeros has
// scale 0. The scale is rounded to a half, as other engines keep it, so that results can be
// compared with theirs to the last digits. Infinite or NaN values make a block that means nothing,
// but never an undefined conversion.
void LEVEL(quantize)(const float *in, q8_input *out, size_t count) {
  // A block is a few vectors already; the compiler would take blocks apart to fill wider ones.
#pragma clang loop vectorize(disable)
  for (size_t b = 0; b < count / Q8_BLOCK; b++, in += Q8_BLOCK, out++) {
    uint32_t bits = 0;  // magnitudes compare like the integers that their bits are
    for (size_t i = 0; i < Q8_BLOCK; i++) {
      uint32_t magnitude = bits_of_float(in[i]) & 0x7fffffff;
      bits = magnitude > bits ? magnitude : bits;
    }
    float largest = float_of_bits(bits);
    float inverse = largest > 0 ? 127 / largest : 0;
    int32_t sum = 0;
    for (size_t i = 0; i < Q8_BLOCK; i++) {
      // Adding 1.5 × 2^23 rounds to the nearest integer and leaves it in the low bits.
      int8_t quant = (int8_t)(uint8_t)bits_of_float(in[i] * inverse + 0x1.8p23f);
      out->quants[i] = quant;
      sum += quant;
    }
    out->scale = float_of_half(half_of_float(largest / 127));
    out->offset = -128 * sum;
  }
}

// Divides by the root mean square and multiplies by the layer's weight.
void LEVEL(rms_norm)(
  const float *in, const float *weight, float epsilon, float *out, size_t count) {
  float squares = 0;
  {
#pragma clang fp reassociate(on)
    for (size_t i = 0; i < count; i++) squares += in[i] * in[i];
  }
  float scale = 1 / sqrtf(squares / (float)count + epsilon);
  for (size_t i = 0; i < count; i++) out[i] = in[i] * scale * weight[i];
}

// gate × sigmoid(gate) × up, the activation of a gated feed-forward layer.
void LEVEL(swiglu)(float *restrict gate, const float *restrict up, size_t count) {
  for (size_t i = 0; i < count; i++) gate[i] = gate[i] / (1 + exp_of(-gate[i])) * up[i];
}

// Turns scores into weights that sum to 1. The largest is subtracted first, so nothing overflows.
// Count is at least 1.
void LEVEL(softmax)(float *values, float scale, size_t count) {
  float lanes[16];
  for (size_t j = 0; j < 16; j++) lanes[j] = values[0];
  size_t whole = count / 16 * 16;
  for (size_t i = 0; i < whole; i += 16) {
    for (size_t j = 0; j < 16; j++) lanes[j] = values[i + j] > lanes[j] ? values[i + j] : lanes[j];
  }
  for (size_t i = whole; i < count; i++) lanes[0] = values[i] > lanes[0] ? values[i] : lanes[0];
  float largest = lanes[0];
  for (size_t j = 1; j < 16; j++) largest = lanes[j] > largest ? lanes[j] : largest;
  for (size_t i = 0; i < count; i++) values[i] = exp_of((values[i] - largest) * scale);
  float sum = 0;
  {
#pragma clang fp reassociate(on)
    for (size_t i = 0; i < count; i++) sum += values[i];
  }
  float inverse = 1 / sum;
  for (size_t i = 0; i < count; i++) values[i] *= inverse;
}
