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

  /// What the size of a row must be a multiple of.
  var blockSize: Int { self == .q8_0 ? 32 : 1 }
}

/// The keys and values of all positions evaluated so far, for every block.
///
/// Memory is laid out (block, keys then values, cache head, position, row); a head's positions
/// follow each other, which is the order attention reads them in. The system provides pages when
/// they are first written, so an empty cache is cheap however long the context.
final class KVCache {
  let shape: CacheShape
  let format: CacheFormat
  let context: Int
  private let keyBytes: Int
  private let valueBytes: Int
  private let memory: UnsafeMutableRawPointer

  /// A cache of `bytes`, as computed for the same shape, context and format.
  init(_ shape: CacheShape, context: Int, format: CacheFormat, bytes: Int) {
    self.shape = shape
    self.context = context
    self.format = format
    keyBytes = shape.keyBytes(format)
    valueBytes = shape.valueBytes(format)
    memory = .allocate(byteCount: bytes, alignment: 64)
  }

  deinit {
    memory.deallocate()
  }

  func keys(_ block: Int) -> UnsafeMutableRawPointer {
    memory + block * shape.heads * context * (keyBytes + valueBytes)
  }

  /// The values of a block: its keys where no values are kept.
  func values(_ block: Int) -> UnsafeMutableRawPointer {
    shape.hasValues ? keys(block) + shape.heads * context * keyBytes : keys(block)
  }

  /// The bytes from one position's value to the next one's.
  var valueRowBytes: Int { shape.hasValues ? valueBytes : keyBytes }

  /// Writes the keys (tokens, heads, key size) of new positions of a block.
  func store(
    keys rows: UnsafePointer<Float>, tokens: Int, at position: Int, block: Int,
    _ kernels: UnsafePointer<kernel_set>
  ) {
    store(
      rows, count: shape.keySize, tokens: tokens, at: position,
      into: keys(block), rowBytes: keyBytes, kernels)
  }

  /// Writes the values (tokens, heads, value size) of new positions of a block.
  func store(
    values rows: UnsafePointer<Float>, tokens: Int, at position: Int, block: Int,
    _ kernels: UnsafePointer<kernel_set>
  ) {
    store(
      rows, count: shape.valueSize, tokens: tokens, at: position,
      into: values(block), rowBytes: valueBytes, kernels)
  }

  private func store(
    _ rows: UnsafePointer<Float>, count: Int, tokens: Int, at position: Int,
    into half: UnsafeMutableRawPointer, rowBytes: Int, _ kernels: UnsafePointer<kernel_set>
  ) {
    let store = kernels_of_cache(kernels, format.kernelFormat).pointee.store
    for token in 0..<tokens {
      for head in 0..<shape.heads {
        let row = half + (head * context + position + token) * rowBytes
        store(rows + (token * shape.heads + head) * count, row, count)
      }
    }
  }

  /// Writes the first `positions` of another cache of the same shape over its own.
  func copy(positions: Int, from other: KVCache) {
    for block in 0..<shape.blocks {
      copy(positions, to: keys(block), from: other.keys(block), rowBytes: keyBytes)
      guard shape.hasValues else { continue }
      copy(positions, to: values(block), from: other.values(block), rowBytes: valueBytes)
    }
  }

  private func copy(
    _ positions: Int, to half: UnsafeMutableRawPointer, from other: UnsafeMutableRawPointer,
    rowBytes: Int
  ) {
    for head in 0..<shape.heads {
      let offset = head * context * rowBytes
      (half + offset).copyMemory(from: other + offset, byteCount: positions * rowBytes)
    }
  }
}
