internal import CKernels

/// Matrices of one shape and format, `stride` bytes apart: one for each head or expert.
struct MatrixStack {
  let format: weight_format
  let count: Int
  let rows: Int
  let columns: Int
  let start: UnsafeRawPointer
  let stride: Int
  /// What keeps the memory of those that are not in the file.
  var built: BuiltWeights?

  subscript(index: Int) -> Matrix {
    Matrix(format: format, rows: rows, columns: columns, start: start + index * stride)
  }
}

extension Matrix {
  /// `count` times `rows` of its rows, the first from row `first` on, each `period` rows after the
  /// one before.
  func stack(count: Int, of rows: Int, from first: Int, every period: Int) -> MatrixStack {
    let rowBytes = weight_row_bytes(format, columns)
    return MatrixStack(
      format: format, count: count, rows: rows, columns: columns, start: start + first * rowBytes,
      stride: period * rowBytes)
  }

  func row(_ index: Int) -> UnsafeRawPointer {
    start + index * weight_row_bytes(format, columns)
  }
}
