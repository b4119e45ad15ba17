internal import CKernels

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How a model is run.
package struct ModelOptions: Sendable {
  /// The threads that compute, 1...256.
  package var threads: Int
  /// The most tokens of prompt and reply together; never more than the model was made for.
  package var context: Int
  package var cacheFormat: CacheFormat
  /// The bytes of keys and values kept for all conversations together; the one in use may always
  /// fill its context. Nil means as much as one full context.
  package var cacheBudget: Int?
  /// The instruction set of the kernels, or nil for the best this processor has.
  package var kernels: KernelLevel?

  /// By default as many threads as processors, 4096 tokens and a cache in F16.
  package init(
    threads: Int? = nil, context: Int = 4096, cacheFormat: CacheFormat = .f16,
    cacheBudget: Int? = nil, kernels: KernelLevel? = nil
  ) {
    self.threads = threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    self.context = max(1, context)
    self.cacheFormat = cacheFormat
    self.cacheBudget = cacheBudget
    self.kernels = kernels
  }
}

/// An instruction set the kernels are written for.
package enum KernelLevel: Sendable, CaseIterable {
  case scalar, avx2, avx512, avx512BF16, neon

  /// Those this processor has, the best one last.
  package static var available: [KernelLevel] {
    #if arch(arm64)
      let ofArchitecture: [KernelLevel] = [.scalar, .neon]
    #else
      let ofArchitecture: [KernelLevel] = [.scalar, .avx2, .avx512, .avx512BF16]
    #endif
    return ofArchitecture.filter { $0.level.rawValue <= kernels_best_level().rawValue }
  }

  var level: kernel_level {
    switch self {
    case .scalar: .KERNEL_SCALAR
    case .avx2: .KERNEL_AVX2
    case .avx512: .KERNEL_AVX512
    case .avx512BF16: .KERNEL_AVX512_BF16
    case .neon: .KERNEL_NEON
    }
  }
}
