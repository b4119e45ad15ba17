internal import CKernels

/// The formats the engine computes with, by the name of their tensor type.
///
/// A new format is a row here and in the kernels' table.
extension TensorType {
  var weightFormat: weight_format? {
    switch name {
    case "F32": .WEIGHT_F32
    case "F16": .WEIGHT_F16
    case "BF16": .WEIGHT_BF16
    case "Q8_0": .WEIGHT_Q8_0
    default: nil
    }
  }

  /// What the address of a row must be a multiple of.
  var addressAlignment: Int {
    switch name {
    case "F32": 4
    default: 2
    }
  }
}
