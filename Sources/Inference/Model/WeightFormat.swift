internal import CKernels

/// The formats the engine computes with, by the name of their tensor type.
///
/// A new format is a row here and in the kernels' tables: its traits, and its kernels at each level.
extension TensorType {
  var weightFormat: weight_format? {
    switch name {
    case "F32": .WEIGHT_F32
    case "F16": .WEIGHT_F16
    case "BF16": .WEIGHT_BF16
    case "Q8_0": .WEIGHT_Q8_0
    case "Q4_0": .WEIGHT_Q4_0
    case "Q4_1": .WEIGHT_Q4_1
    case "Q5_0": .WEIGHT_Q5_0
    case "Q5_1": .WEIGHT_Q5_1
    case "Q2_K": .WEIGHT_Q2_K
    case "Q3_K": .WEIGHT_Q3_K
    case "Q4_K": .WEIGHT_Q4_K
    case "Q5_K": .WEIGHT_Q5_K
    case "Q6_K": .WEIGHT_Q6_K
    case "IQ4_NL": .WEIGHT_IQ4_NL
    case "IQ4_XS": .WEIGHT_IQ4_XS
    case "IQ1_S": .WEIGHT_IQ1_S
    case "IQ1_M": .WEIGHT_IQ1_M
    case "IQ2_XXS": .WEIGHT_IQ2_XXS
    case "IQ2_XS": .WEIGHT_IQ2_XS
    case "IQ2_S": .WEIGHT_IQ2_S
    case "IQ3_XXS": .WEIGHT_IQ3_XXS
    case "IQ3_S": .WEIGHT_IQ3_S
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
