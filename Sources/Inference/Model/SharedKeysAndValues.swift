internal import CKernels

/// The map from a compressed row to keys and values as files of before April 2025 hold it: for each
/// head the rows of its key, then those of its value.
///
/// The values can be used where they lie. The absorbed form wants the keys transposed, which no row
/// of the file is, so they are built: in F32 where the file has F32, and else in F16.
struct SharedKeysAndValues {
  let values: MatrixStack
  private let keys: MatrixStack
  private let builtFormat: weight_format

  /// Nil where a file holds the two apart.
  init?(
    _ weights: WeightReader, block: String, heads: Int, _ latent: LatentAttention
  ) throws(ModelFileError) {
    let name = "\(block).attn_kv_b.weight"
    guard weights.contains(name) else { return nil }
    let rows = latent.plainSize + latent.valueSize
    let both = try weights.matrix(name, rows: heads * rows, columns: latent.rank)
    keys = both.stack(count: heads, of: latent.plainSize, from: 0, every: rows)
    values = both.stack(count: heads, of: latent.valueSize, from: latent.plainSize, every: rows)
    builtFormat = both.format == .WEIGHT_F32 ? .WEIGHT_F32 : .WEIGHT_F16
  }

  /// The bytes of the transposed keys.
  var builtBytes: Int { keys.count * keys.columns * weight_row_bytes(builtFormat, keys.rows) }

  /// For each head a matrix of as many rows as a compressed row has numbers.
  func transposedKeys() -> MatrixStack {
    let built = BuiltWeights(bytes: builtBytes)
    let rowBytes = weight_row_bytes(builtFormat, keys.rows)
    let kernels = kernels_of_level(kernels_best_level())
    let widen = kernels_of_weights(kernels, keys.format).pointee.widen
    let store = kernels_of_cache(
      kernels, builtFormat == .WEIGHT_F32 ? .CACHE_F32 : .CACHE_F16
    ).pointee.store
    var rows = [Float](repeating: 0, count: keys.rows * keys.columns)
    var column = [Float](repeating: 0, count: keys.rows)
    for head in 0..<keys.count {
      rows.withUnsafeMutableBufferPointer { rows in
        guard let out = rows.baseAddress else { return }
        for row in 0..<keys.rows {
          widen(keys[head].row(row), out + row * keys.columns, keys.columns)
        }
      }
      for place in 0..<keys.columns {
        for row in 0..<keys.rows { column[row] = rows[row * keys.columns + place] }
        store(column, built.start + (head * keys.columns + place) * rowBytes, keys.rows)
      }
    }
    return MatrixStack(
      format: builtFormat, count: keys.count, rows: keys.columns, columns: keys.rows,
      start: UnsafeRawPointer(built.start), stride: keys.columns * rowBytes, built: built)
  }
}

/// Weights that no file holds in the form they are used in.
final class BuiltWeights {
  let start: UnsafeMutableRawPointer

  init(bytes: Int) {
    start = .allocate(byteCount: bytes, alignment: 64)
  }

  deinit {
    start.deallocate()
  }
}
