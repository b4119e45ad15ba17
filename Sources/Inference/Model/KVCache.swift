internal import CKernels

/// How keys and values are kept: exactly, at half the memory, or at about a quarter.
package enum CacheFormat: Sendable, CaseIterable {
  case f32, f16, q8_0

  var kernelFormat: cache_format {
    switch self {
    case .f32: .CACHE_F32
    case .f16: .CACHE_F16
    case .q8_0: .CACHE_Q8_0
    }
  }

  /// What the size of a head must be a multiple of.
  var blockSize: Int { self == .q8_0 ? 32 : 1 }
}

/// The keys and values of all positions evaluated so far, for every block.
///
/// Memory is laid out (block, keys then values, cache head, position, head size); a head's
/// positions follow each other, which is the order attention reads them in. The system provides
/// pages when they are first written, so an empty cache is cheap however long the context.
final class KVCache {
  let format: CacheFormat
  let context: Int
  private let parameters: Hyperparameters
  private let rowBytes: Int
  private let memory: UnsafeMutableRawPointer

  /// The memory a cache takes when it is full, or nil when that is no `Int`.
  static func bytes(_ parameters: Hyperparameters, context: Int, format: CacheFormat) -> Int? {
    let row = cache_row_bytes(format.kernelFormat, parameters.headSize)
    return [2, parameters.cacheHeads, parameters.blocks, context].reduce(row) {
      (bytes: Int?, factor) in
      guard let (product, overflows) = bytes?.multipliedReportingOverflow(by: factor), !overflows
      else { return nil }
      return product
    }
  }

  /// A cache of `bytes`, as computed for the same sizes.
  init(_ parameters: Hyperparameters, context: Int, format: CacheFormat, bytes: Int) {
    self.parameters = parameters
    self.context = context
    self.format = format
    rowBytes = cache_row_bytes(format.kernelFormat, parameters.headSize)
    memory = .allocate(byteCount: bytes, alignment: 64)
  }

  deinit {
    memory.deallocate()
  }

  func keys(_ block: Int) -> UnsafeMutableRawPointer {
    memory + 2 * block * halfBytes
  }

  func values(_ block: Int) -> UnsafeMutableRawPointer {
    memory + (2 * block + 1) * halfBytes
  }

  /// Writes the rows (tokens, cache heads, head size) of new positions into the keys or values of a
  /// block.
  func store(
    _ rows: UnsafePointer<Float>, tokens: Int, at position: Int,
    into half: UnsafeMutableRawPointer, _ kernels: UnsafePointer<kernel_set>
  ) {
    let store = kernels_of_cache(kernels, format.kernelFormat).pointee.store
    for token in 0..<tokens {
      for head in 0..<parameters.cacheHeads {
        let row = half + (head * context + position + token) * rowBytes
        store(
          rows + (token * parameters.cacheHeads + head) * parameters.headSize, row,
          parameters.headSize)
      }
    }
  }

  /// Writes the first `positions` of another cache of the same shape over its own.
  func copy(positions: Int, from other: KVCache) {
    let headBytes = context * rowBytes
    for head in 0..<2 * parameters.blocks * parameters.cacheHeads {
      (memory + head * headBytes).copyMemory(
        from: other.memory + head * headBytes, byteCount: positions * rowBytes)
    }
  }

  /// The keys, or the values, of one block.
  private var halfBytes: Int { parameters.cacheHeads * context * rowBytes }
}
