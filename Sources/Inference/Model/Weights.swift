internal import CKernels

/// A matrix in a model file. Applied to an input of `columns` numbers it gives `rows`.
struct Matrix {
  let format: weight_format
  let rows: Int
  let columns: Int
  let start: UnsafeRawPointer
}

/// A list of floats in a model file.
struct Vector {
  let start: UnsafePointer<Float>
  let count: Int
}

/// A matrix and, perhaps, what is added to its product.
struct Linear {
  let matrix: Matrix
  let bias: Vector?
}

/// Takes an architecture's tensors from a file, each with the shape and type it must have.
///
/// What it hands out points into the file: keep the file.
struct WeightReader {
  let file: GGUFFile

  func matrix(_ name: String, rows: Int, columns: Int) throws(ModelFileError) -> Matrix {
    let tensor = try tensor(name, [columns, rows])
    return Matrix(
      format: try format(of: tensor), rows: rows, columns: columns, start: try start(of: tensor))
  }

  func vector(_ name: String, count: Int) throws(ModelFileError) -> Vector {
    let tensor = try tensor(name, [count])
    guard tensor.type.weightFormat == .WEIGHT_F32 else {
      throw .unsupported("\(quoted(name.utf8)) is stored as \(tensor.type.name), not as F32")
    }
    let start = try start(of: tensor)
    return Vector(start: start.assumingMemoryBound(to: Float.self), count: count)
  }

  /// What the speeds of a head's pairs are divided by, or nil where the file does not say.
  func ropeFactors(count: Int) throws(ModelFileError) -> [Float]? {
    let name = "rope_freqs.weight"
    guard file.tensor(name) != nil else { return nil }
    let vector = try vector(name, count: count)
    let factors = Array(UnsafeBufferPointer(start: vector.start, count: count))
    guard factors.allSatisfy({ $0.isFinite && $0 > 0 }) else {
      throw .damaged("\(quoted(name.utf8)) has a factor that is not positive")
    }
    return factors
  }

  func contains(_ name: String) -> Bool { file.tensor(name) != nil }

  /// `count` matrices that follow each other.
  func stack(
    _ name: String, count: Int, rows: Int, columns: Int
  ) throws(ModelFileError) -> MatrixStack {
    let tensor = try tensor(name, [columns, rows, count])
    let format = try format(of: tensor)
    return Matrix(
      format: format, rows: count * rows, columns: columns, start: try start(of: tensor)
    ).stack(count: count, of: rows, from: 0, every: rows)
  }

  /// `name.weight` with `name.bias` where there is one.
  func linear(_ name: String, rows: Int, columns: Int) throws(ModelFileError) -> Linear {
    let bias = "\(name).bias"
    return Linear(
      matrix: try matrix("\(name).weight", rows: rows, columns: columns),
      bias: file.tensor(bias) == nil ? nil : try vector(bias, count: rows))
  }

  private func format(of tensor: TensorView) throws(ModelFileError) -> weight_format {
    guard let format = tensor.type.weightFormat else {
      throw .unsupported("\(quoted(tensor.name.utf8)) is stored as \(tensor.type.name)")
    }
    return format
  }

  private func tensor(_ name: String, _ shape: [Int]) throws(ModelFileError) -> TensorView {
    guard let tensor = file.tensor(name) else {
      throw .damaged("the tensor \(quoted(name.utf8)) is missing")
    }
    guard tensor.shape == shape else {
      throw .damaged("\(quoted(name.utf8)) has the shape \(tensor.shape) instead of \(shape)")
    }
    return tensor
  }

  private func start(of tensor: TensorView) throws(ModelFileError) -> UnsafeRawPointer {
    guard let base = tensor.file.buffer.baseAddress else { throw .notGGUF }
    let start = base + tensor.range.lowerBound
    guard Int(bitPattern: start) % tensor.type.addressAlignment == 0 else {
      throw .unsupported("the data of \(quoted(tensor.name.utf8)) is not aligned for its type")
    }
    return start
  }
}
