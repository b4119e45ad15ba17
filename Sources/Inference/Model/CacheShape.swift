internal import CKernels

/// What a transformer keeps for each position it has seen, whatever its family.
package struct CacheShape: Equatable, Sendable {
  package let blocks: Int
  /// Heads with a row of their own in each block.
  package let heads: Int
  /// The numbers of a key.
  package let keySize: Int
  /// The numbers of a value.
  package let valueSize: Int
  /// Whether values are kept. If not, they are the first numbers of the keys.
  package let hasValues: Bool

  /// Whether rows can be kept in a format: they must be whole blocks of it.
  func fits(_ format: CacheFormat) -> Bool {
    keySize % format.blockSize == 0 && valueSize % format.blockSize == 0
  }

  /// The memory that `context` positions take, or nil when that is no `Int`.
  func bytes(context: Int, format: CacheFormat) -> Int? {
    [heads, blocks, context].reduce(keyBytes(format) + valueBytes(format)) {
      (bytes: Int?, factor) in
      guard let (product, overflows) = bytes?.multipliedReportingOverflow(by: factor), !overflows
      else { return nil }
      return product
    }
  }

  /// The bytes of one key.
  func keyBytes(_ format: CacheFormat) -> Int { cache_row_bytes(format.kernelFormat, keySize) }

  /// The bytes of one value where it is kept, or 0.
  func valueBytes(_ format: CacheFormat) -> Int {
    hasValues ? cache_row_bytes(format.kernelFormat, valueSize) : 0
  }
}
