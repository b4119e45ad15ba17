/// What is to be said about a loaded model.
///
/// Texts come from the file with everything unprintable escaped.
package struct ModelInfo: Equatable, Sendable {
  package let name: String
  package let architecture: String
  package let parameters: Int
  /// The type most parameters are stored as, such as `Q8_0`.
  package let quantization: String
  /// The tokens the model was made to look back on.
  package let trainedContext: Int
  /// The tokens of prompt and reply together that fit now.
  package let context: Int
  package let vocabulary: Int
  /// The size of the file, or of all parts of a split model, in bytes.
  package let size: Int
}

extension ModelInfo {
  init(_ file: GGUFFile, context: Int, trainedContext: Int, vocabulary: Int) throws(ModelFileError)
  {
    name = printable((try file.metadata.text("general.name") ?? "unnamed").utf8)
    architecture = printable((try file.metadata.text("general.architecture") ?? "").utf8)
    parameters = file.parameterCount
    quantization = Self.commonType(file.tensors)
    self.trainedContext = trainedContext
    self.context = context
    self.vocabulary = vocabulary
    size = file.size
  }

  private static func commonType(_ tensors: [TensorView]) -> String {
    var counts: [String: Int] = [:]
    for tensor in tensors { counts[tensor.type.name, default: 0] &+= tensor.count }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
  }
}
