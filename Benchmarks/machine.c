// What this machine can do at most: bytes read from memory, products of 8-bit integers.
//
//     machine read THREADS    GB/s over 1 GB in huge pages
//     machine products        G operations/s of one core, a product and its sum being two
//
// Each is the best of several runs: a limit is what was once reached.
#define _GNU_SOURCE
#include <immintrin.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

// ---- Reading ----

enum { THREADS_MAX = 64, RUNS = 9 };
static const size_t SIZE = 1ull << 30;
static pthread_barrier_t gate;

struct part {
  const char *start;
  size_t size;
  uint64_t sum;
};

// 256 bytes a step and a prefetch two kilobytes ahead: enough reads under way to fill the bus.
__attribute__((target("avx2"))) static uint64_t sum_of(const char *start, size_t size) {
  __m256i sums[4] = {0};
  for (size_t i = 0; i < size; i += 256) {
    for (int line = 0; line < 4; line++) _mm_prefetch(start + i + 2048 + line * 64, _MM_HINT_T0);
    for (int j = 0; j < 8; j++) {
      __m256i next = _mm256_load_si256((const __m256i *)(start + i + j * 32));
      sums[j % 4] = _mm256_add_epi64(sums[j % 4], next);
    }
  }
  __m256i sum = _mm256_add_epi64(
      _mm256_add_epi64(sums[0], sums[1]), _mm256_add_epi64(sums[2], sums[3]));
  return _mm256_extract_epi64(sum, 0) + _mm256_extract_epi64(sum, 1) +
         _mm256_extract_epi64(sum, 2) + _mm256_extract_epi64(sum, 3);
}

static void *read_part(void *context) {
  struct part *part = context;
  for (int run = 0; run < RUNS; run++) {
    pthread_barrier_wait(&gate);
    part->sum += sum_of(part->start, part->size);
    pthread_barrier_wait(&gate);
  }
  return NULL;
}

static int measure_read(int threads) {
  char *memory = mmap(NULL, SIZE + (2 << 20), PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return 1;
  memory = (char *)(((uintptr_t)memory + (2 << 20) - 1) & ~(uintptr_t)((2 << 20) - 1));
  madvise(memory, SIZE, MADV_HUGEPAGE);
  memset(memory, 1, SIZE);
  pthread_barrier_init(&gate, NULL, threads + 1);
  struct part parts[THREADS_MAX];
  pthread_t ids[THREADS_MAX];
  for (int i = 0; i < threads; i++) {
    size_t size = SIZE / threads / 4096 * 4096;
    parts[i] = (struct part){.start = memory + i * size, .size = size};
    if (pthread_create(&ids[i], NULL, read_part, &parts[i])) return 1;
  }
  double best = 0;
  for (int run = 0; run < RUNS; run++) {
    pthread_barrier_wait(&gate);
    double start = seconds();
    pthread_barrier_wait(&gate);
    double speed = SIZE / (seconds() - start) / 1e9;
    if (speed > best) best = speed;
  }
  uint64_t sum = 0;
  for (int i = 0; i < threads; i++) {
    pthread_join(ids[i], NULL);
    sum += parts[i].sum;
  }
  printf("{\"read_gbs\": %.2f, \"check\": %llu}\n", best, (unsigned long long)sum);
  return 0;
}

// ---- Products ----

enum { STEPS = 2000000, CHAINS = 8 };

// Eight independent sums hide the latency of each. Written in assembly, because a compiler that puts
// the sums into memory measures its own detour. What a real kernel needs besides is not counted.
#define EIGHT(one) one(0) one(1) one(2) one(3) one(4) one(5) one(6) one(7)
#define SUMS "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7"
#define VECTORS SUMS, "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15"

// The product of 8-bit numbers in pairs, the pairs in fours, the sum: 32 products in three steps.
#define STEP_AVX2(i)                                                       \
  "vpmaddubsw %%ymm14, %%ymm15, %%ymm8\n"                                  \
  "vpmaddwd %%ymm13, %%ymm8, %%ymm8\n"                                     \
  "vpaddd %%ymm8, %%ymm" #i ", %%ymm" #i "\n"

// 64 products and their sums in one.
#define STEP_VNNI(i) "vpdpbusd %%zmm14, %%zmm15, %%zmm" #i "\n"

static void peak_avx2(void) {
  for (int n = 0; n < STEPS; n++) __asm__ volatile(EIGHT(STEP_AVX2)::: VECTORS);
}

static void peak_vnni(void) {
  for (int n = 0; n < STEPS; n++) __asm__ volatile(EIGHT(STEP_VNNI)::: VECTORS);
}

static int measure_products(void) {
  __builtin_cpu_init();
  int has_vnni = __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw");
  if (!has_vnni && !__builtin_cpu_supports("avx2")) return 1;
  double best = 0;
  for (int run = 0; run < RUNS; run++) {
    double start = seconds();
    has_vnni ? peak_vnni() : peak_avx2();
    double operations = (double)STEPS * CHAINS * (has_vnni ? 128 : 64);
    double speed = operations / (seconds() - start) / 1e9;
    if (speed > best) best = speed;
  }
  printf("{\"gops\": %.1f, \"with\": \"%s\"}\n", best, has_vnni ? "AVX-512 VNNI" : "AVX2");
  return 0;
}

int main(int count, char **arguments) {
  if (count == 3 && !strcmp(arguments[1], "read")) {
    int threads = atoi(arguments[2]);
    if (threads >= 1 && threads <= THREADS_MAX) return measure_read(threads);
  }
  if (count == 2 && !strcmp(arguments[1], "products")) return measure_products();
  fprintf(stderr, "machine read THREADS | machine products\n");
  return 64;
}
