// Included by ops.c once per level, with LEVEL(name) giving the level's name.

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
