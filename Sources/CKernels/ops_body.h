// Included by ops.c once per level, with LEVEL(name) giving the level's name.

// Rounds each group of 32 values to 8 bits. The largest magnitude becomes 127; a group of zeros has
// scale 0. Infinite or NaN values make a group that means nothing, but never an undefined
// conversion. Products and sums are not contracted, so that every level rounds to the same quants.
void LEVEL(round)(const float *in, q8_rows out) {
#pragma clang fp contract(off)
  // A group is a few vectors already; the compiler would take groups apart to fill wider ones.
#pragma clang loop vectorize(disable)
  for (size_t g = 0; g < out.groups; g++, in += GROUP) {
    uint32_t bits = 0;  // magnitudes compare like the integers that their bits are
    for (size_t i = 0; i < GROUP; i++) {
      uint32_t magnitude = bits_of_float(in[i]) & 0x7fffffff;
      bits = magnitude > bits ? magnitude : bits;
    }
    float largest = float_of_bits(bits);
    // The scale has the precision other engines keep it in, so that results can be compared with
    // theirs to the last digits.
    float scale = float_of_half(half_of_float(largest / 127));
    float inverse = largest > 0 ? 127 / largest : 0;
    int32_t sums[2] = {0};
    for (size_t h = 0; h < 2; h++) {
      for (size_t i = 16 * h; i < 16 * h + 16; i++) {
        // Adding 1.5 × 2^23 rounds to the nearest integer and leaves it in the low bits.
        int8_t quant = (int8_t)(uint8_t)bits_of_float(in[i] * inverse + 0x1.8p23f);
        out.quants[g * GROUP + i] = quant;
        sums[h] += quant;
      }
      out.half_sums[2 * g + h] = scale * (float)sums[h];
      out.offsets[2 * g + h] = -128 * sums[h];
    }
    out.scales[g] = scale;
    out.sums[g] = scale * (float)(sums[0] + sums[1]);
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
