#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "CKernels.h"
#include "half.h"

// Compares the kernels of one level with the specification, the scalar ones. Prints what differs by
// more than other orders of addition explain, and a last line; exits with 1 where something does.
// Weights and caches end where memory does: a kernel that reads beyond them ends the program.

static int failures;

#define CHECK(condition, ...)                                                                     \
  do {                                                                                            \
    if (!(condition)) {                                                                           \
      failures++;                                                                                 \
      printf(__VA_ARGS__);                                                                        \
    }                                                                                             \
  } while (0)

static uint64_t state = 88172645463325252u;
static uint64_t next_random(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}
static float next_float(void) { return (float)(next_random() >> 40) * 0x1p-23f - 1; }

static void *reserve(size_t bytes) {
  void *memory = aligned_alloc(64, (bytes + 127) / 64 * 64);
  if (!memory) exit(2);
  memset(memory, 0, (bytes + 127) / 64 * 64);
  return memory;
}
static float *floats(size_t count) {
  float *values = reserve(count * sizeof *values);
  for (size_t i = 0; i < count; i++) values[i] = next_float();
  return values;
}

// Memory that ends where nothing may be read any more.
static uint8_t *at_the_end(size_t bytes) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE), size = (bytes + page - 1) / page * page;
  uint8_t *start = mmap(NULL, size + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (start == MAP_FAILED || mprotect(start + size, page, PROT_NONE)) exit(2);
  return start + size - bytes;
}

// Where the halves of a block lie.
static size_t place_of_scale(weight_format format) {
  switch (format) {
    case WEIGHT_Q2_K: return offsetof(q2_k_block, scale);
    case WEIGHT_Q3_K: return offsetof(q3_k_block, scale);
    case WEIGHT_Q6_K: return offsetof(q6_k_block, scale);
    default: return 0;
  }
}
static bool has_minimum(weight_format format) {
  return format == WEIGHT_Q2_K || format == WEIGHT_Q4_K || format == WEIGHT_Q5_K
    || format == WEIGHT_Q4_1 || format == WEIGHT_Q5_1;
}

// Rows of random blocks with scales between 0.01 and 0.02.
static uint8_t *random_rows(weight_format format, size_t rows, size_t columns) {
  const weight_traits *traits = traits_of_weights(format);
  size_t bytes = rows * weight_row_bytes(format, columns);
  uint8_t *weights = at_the_end(bytes);
  for (size_t i = 0; i < bytes; i++) weights[i] = (uint8_t)next_random();
  if (traits->block == 1) {
    for (size_t i = 0; i < rows * columns; i++) {
      float value = next_float();
      uint16_t half = format == WEIGHT_F16 ? half_of_float(value)
                                           : (uint16_t)(bits_of_float(value) >> 16);
      if (format == WEIGHT_F32) memcpy(&weights[4 * i], &value, 4);
      else memcpy(&weights[2 * i], &half, 2);
    }
    return weights;
  }
  for (uint8_t *block = weights; block < weights + bytes; block += traits->block_bytes) {
    uint16_t scale = half_of_float(0.015f + 0.005f * next_float());
    uint16_t minimum = half_of_float(0.02f * next_float());
    if (format == WEIGHT_IQ1_M) {
      uint8_t *scales = ((iq1_m_block *)(void *)block)->scales;
      for (size_t w = 0; w < 4; w++) {
        scales[2 * w + 1] = (uint8_t)((scales[2 * w + 1] & 15) | (scale >> 4 * w & 15) << 4);
      }
      continue;
    }
    memcpy(block + place_of_scale(format), &scale, 2);
    if (has_minimum(format)) memcpy(block + place_of_scale(format) + 2, &minimum, 2);
  }
  return weights;
}

// The largest difference; infinite where one is no number.
static double largest_difference(const float *found, const float *expected, size_t count) {
  double worst = 0;
  for (size_t i = 0; i < count; i++) {
    double apart = fabs((double)found[i] - expected[i]);
    if (!(apart <= worst)) worst = isnan(apart) ? INFINITY : apart;
  }
  return worst;
}

// The same, relative to the largest magnitude.
static double difference(const float *found, const float *expected, size_t count) {
  double largest = 1e-30;
  for (size_t i = 0; i < count; i++) largest = fmax(largest, fabs((double)expected[i]));
  return largest_difference(found, expected, count) / largest;
}

// The most that the magnitudes of a product's terms add up to.
static double largest_terms(
  const kernel_set *scalar, weight_format format, const uint8_t *weights, const float *input,
  size_t rows, size_t tokens, size_t columns) {
  float *row = reserve(columns * 4);
  double largest = 0;
  for (size_t r = 0; r < rows; r++) {
    scalar->weights[format].widen(weights + r * weight_row_bytes(format, columns), row, columns);
    for (size_t t = 0; t < tokens; t++) {
      double terms = 0;
      for (size_t c = 0; c < columns; c++) terms += fabs((double)row[c] * input[t * columns + c]);
      largest = fmax(largest, terms);
    }
  }
  free(row);
  return largest;
}

// Relative to what is added up: only the order of additions may differ.
static const double REORDERING = 5e-7, PRODUCTS = 2.5e-7;

// Products of every number of tokens up to 37: as few together, where each must be bit for bit what
// it is alone, and in panels.
static void check_products(const kernel_set *kernels, const kernel_set *scalar, thread_pool *pool) {
  for (weight_format f = 0; f < WEIGHT_FORMAT_COUNT; f++) {
    const weight_traits *traits = traits_of_weights(f);
    size_t widths[] = {1536, traits->block == 256 ? 256 : traits->block == 1 ? 77 : 224, 512};
    for (size_t w = 0; w < sizeof widths / sizeof *widths; w++) {
      enum { ROWS = 37, TOKENS = 37 };
      size_t columns = widths[w];
      uint8_t *weights = random_rows(f, ROWS, columns);
      float *input = floats(TOKENS * columns);
      void *space = reserve(product_space(TOKENS, columns));
      float *expected = reserve(TOKENS * ROWS * 4), *alone = reserve(TOKENS * ROWS * 4);
      float *found = reserve(TOKENS * ROWS * 4);
      compute specification = {scalar, pool}, level = {kernels, pool};
      for (size_t t = 0; t < TOKENS; t++) {
        projection p = {f, weights, NULL, &expected[t * ROWS], ROWS, false};
        compute_project(&specification, &input[t * columns], space, 1, columns, &p, 1);
        p.out = &alone[t * ROWS];
        compute_project(&level, &input[t * columns], space, 1, columns, &p, 1);
      }
      double terms = largest_terms(scalar, f, weights, input, ROWS, 4, columns);
      double apart = largest_difference(alone, expected, TOKENS * ROWS) / terms;
      CHECK(
        apart < PRODUCTS, "%s × %zu: one token differs by %.2g\n", traits->name, columns, apart);
      for (size_t tokens = 2; tokens <= TOKENS; tokens++) {
        memset(found, 0, TOKENS * ROWS * 4);
        projection p = {f, weights, NULL, found, ROWS, false};
        compute_project(&level, input, space, tokens, columns, &p, 1);
        apart = largest_difference(found, expected, tokens * ROWS) / terms;
        CHECK(
          apart < PRODUCTS, "%s × %zu: %zu tokens differ by %.2g\n", traits->name, columns, tokens,
          apart);
        bool is_same = !memcmp(found, alone, tokens * ROWS * 4);
        CHECK(
          tokens > EXACT_TOKENS || is_same, "%s × %zu: %zu tokens are not what each is alone\n",
          traits->name, columns, tokens);
      }
      free(input), free(space), free(expected), free(alone), free(found);
    }
  }
}

static void check_caches(const kernel_set *kernels, const kernel_set *scalar) {
  static const char *names[] = {"F32", "F16", "Q8_0"};
  static const size_t sizes[] = {64, 128, 576, 80, 20};
  enum { POSITIONS = 75, MOST = 1024 };
  for (cache_format f = 0; f < CACHE_FORMAT_COUNT; f++) {
    for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
      size_t size = sizes[s], row_bytes = cache_row_bytes(f, size);
      if (f == CACHE_Q8_0 && size % GROUP) continue;
      uint8_t *rows = at_the_end(POSITIONS * row_bytes);
      for (size_t i = 0; i < POSITIONS; i++) {
        float *row = floats(size);
        scalar->caches[f].store(row, rows + i * row_bytes, size);
        free(row);
      }
      const float *queries[ATTENTION_ROWS], *shares[ATTENTION_ROWS];
      float *expected[ATTENTION_ROWS], *alone[ATTENTION_ROWS], *found[ATTENTION_ROWS];
      for (size_t q = 0; q < ATTENTION_ROWS; q++) {
        queries[q] = floats(size), shares[q] = floats(POSITIONS);
        expected[q] = reserve(MOST * 4), alone[q] = reserve(MOST * 4), found[q] = reserve(MOST * 4);
      }
      for (int mixes = 0; mixes < 2; mixes++) {
        size_t count = mixes ? size : POSITIONS;
        const char *what = mixes ? "mix" : "score";
        for (size_t many = 0; many <= ATTENTION_ROWS; many++) {
          // First each alone, then 1...16 together.
          for (size_t q = 0; q < (many ? 1 : ATTENTION_ROWS); q++) {
            size_t together = many ? many : 1;
            float *const *out = many ? found : &alone[q];
            const cache_kernels *level = &kernels->caches[f], *specified = &scalar->caches[f];
            if (mixes) {
              level->mix(&shares[q], together, rows, row_bytes, POSITIONS, size, out);
              if (many) continue;
              specified->mix(&shares[q], 1, rows, row_bytes, POSITIONS, size, &expected[q]);
            } else {
              level->score(&queries[q], together, rows, POSITIONS, size, out);
              if (many) continue;
              specified->score(&queries[q], 1, rows, POSITIONS, size, &expected[q]);
            }
          }
          for (size_t q = 0; q < (many ? many : ATTENTION_ROWS); q++) {
            double apart = difference(many ? found[q] : alone[q], expected[q], count);
            CHECK(
              apart < 8 * REORDERING, "%s %s of %zu: differs by %.2g\n", names[f], what, size,
              apart);
            CHECK(
              !many || !memcmp(found[q], alone[q], count * 4),
              "%s %s of %zu: query %zu of %zu is not what it is alone\n", names[f], what, size, q,
              many);
          }
        }
      }
      for (size_t q = 0; q < ATTENTION_ROWS; q++) {
        free((void *)queries[q]), free((void *)shares[q]);
        free(expected[q]), free(alone[q]), free(found[q]);
      }
    }
  }
}

static q8_rows rounded_rows(size_t columns) {
  size_t groups = columns / GROUP;
  return (q8_rows){
    reserve(columns), reserve(groups * 4), reserve(groups * 4), reserve(groups * 8),
    reserve(groups * 8), reserve(groups * 4), columns, groups,
  };
}

static void check_rounding(const kernel_set *kernels, const kernel_set *scalar) {
  enum { COLUMNS = 1024 };
  float *input = floats(COLUMNS);
  for (size_t i = 256; i < 512; i++) input[i] = 0;
  input[600] = INFINITY, input[800] = -input[801], input[900] = NAN, input[1000] = 1e-44f;
  for (int wide = 0; wide < 2; wide++) {
    q8_rows expected = rounded_rows(COLUMNS), found = rounded_rows(COLUMNS);
    (wide ? scalar->round_wide : scalar->round)(input, expected);
    (wide ? kernels->round_wide : kernels->round)(input, found);
    const char *name = wide ? "round_wide" : "round";
    for (size_t g = 0; g < expected.groups; g++) {
      if (g / 8 >= 2 && !isfinite(expected.scales[g])) continue;  // means nothing, at any level
      bool is_same = !memcmp(&found.quants[g * GROUP], &expected.quants[g * GROUP], GROUP)
        && !memcmp(&found.scales[g], &expected.scales[g], 4)
        && !memcmp(&found.half_sums[2 * g], &expected.half_sums[2 * g], 8)
        && !memcmp(&found.offsets[2 * g], &expected.offsets[2 * g], 8)
        && !memcmp(&found.short_sums[2 * g], &expected.short_sums[2 * g], 4)
        && !memcmp(&found.sums[g], &expected.sums[g], 4);
      CHECK(is_same || isnan(expected.sums[g]), "%s: group %zu differs\n", name, g);
    }
  }
}

// To halves and to bfloat16, with what is special in either: bit for bit the same.
static void check_float_rounding(const kernel_set *kernels, const kernel_set *scalar) {
  enum { COUNT = 1021 };
  const float special[] = {
    0.0f, -0.0f, INFINITY, -INFINITY, NAN, 1e-44f, 0x1p-14f, 0x1.ffcp-15f, 0x1p-24f, 0x1p-25f,
    0x1.8p-25f, 65504, 65519.996f, 65520, -1e5f, 0x1.fep127f, 0x1.fffffep127f,
    1 + 0x1p-8f, 1 + 0x3p-8f, 1 + 0x1p-11f, 1 + 0x3p-11f,
  };
  float *input = floats(COUNT), *expected = reserve(COUNT * 4), *found = reserve(COUNT * 4);
  for (size_t i = 0; i < COUNT; i++) input[i] = ldexpf(input[i], (int)(i % 48) - 30);
  memcpy(&input[3], special, sizeof special);
  memcpy(&input[COUNT - sizeof special / 4], special, sizeof special);
  for (size_t count = COUNT - 16; count <= COUNT; count++) {
    scalar->round_halves(input, expected, count);
    kernels->round_halves(input, found, count);
    CHECK(!memcmp(found, expected, count * 4), "round_halves of %zu differs\n", count);
    scalar->round_bfloats(input, expected, count);
    kernels->round_bfloats(input, found, count);
    CHECK(!memcmp(found, expected, count * 4), "round_bfloats of %zu differs\n", count);
  }
  free(input), free(expected), free(found);
}

static void check_element_wise(const kernel_set *kernels, const kernel_set *scalar) {
  for (size_t count = 1; count < 200; count++) {
    float *a = floats(count), *b = floats(count), *found = reserve(count * 4);
    float *expected = reserve(count * 4);
    kernels->rms_norm(a, b, 1e-6f, found, count);
    scalar->rms_norm(a, b, 1e-6f, expected, count);
    CHECK(difference(found, expected, count) < 4 * REORDERING, "rms_norm of %zu differs\n", count);
    memcpy(found, a, count * 4), memcpy(expected, a, count * 4);
    kernels->swiglu(found, b, count), scalar->swiglu(expected, b, count);
    CHECK(difference(found, expected, count) < 4 * REORDERING, "swiglu of %zu differs\n", count);
    memcpy(found, a, count * 4), memcpy(expected, a, count * 4);
    kernels->softmax(found, 3, count), scalar->softmax(expected, 3, count);
    CHECK(difference(found, expected, count) < 4 * REORDERING, "softmax of %zu differs\n", count);
    free(a), free(b), free(found), free(expected);
  }
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    kernel_level level;
  } levels[] = {
    {"avx2", KERNEL_AVX2}, {"avx512", KERNEL_AVX512},
    {"avx512_bf16", KERNEL_AVX512_BF16}, {"neon", KERNEL_NEON},
  };
  const kernel_set *scalar = kernels_of_level(KERNEL_SCALAR), *kernels = NULL;
  for (size_t i = 0; argc == 2 && i < sizeof levels / sizeof *levels; i++) {
    if (!strcmp(argv[1], levels[i].name)) kernels = kernels_of_level(levels[i].level);
  }
  if (!kernels || kernels == scalar) {
    fprintf(
      stderr, "usage: check LEVEL, a level of this architecture: avx2, avx512, avx512_bf16, neon\n");
    return 2;
  }
  thread_pool *pool = pool_create(1);
  check_products(kernels, scalar, pool);
  check_caches(kernels, scalar);
  check_rounding(kernels, scalar);
  check_float_rounding(kernels, scalar);
  check_element_wise(kernels, scalar);
  printf("%s: %d differences\n", argv[1], failures);
  return failures > 0;
}
