/// Why a model file cannot be used.
///
/// Text that came from the file is quoted with everything unprintable escaped, so a description is
/// safe to show on a terminal.
package enum ModelFileError: Error, Equatable, Sendable {
  /// The system would not open or map the file.
  case unreadable(path: String, reason: String)
  /// The bytes do not begin as a GGUF file does.
  case notGGUF
  /// A GGUF file of a version other than 2 and 3, or one for big-endian machines.
  case unknownVersion(UInt32)
  /// The file contradicts itself or ends too early: what was found, as the middle of a sentence.
  case damaged(String)
  /// A sound file that this engine does not run: what it would need.
  case unsupported(String)
  /// The machine has less memory free than the model would take, both in bytes.
  case notEnoughMemory(needed: Int, available: Int)
}

extension ModelFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "Cannot read \(quoted(path.utf8)): \(reason). Check the path and its permissions."
    case .notGGUF:
      "This is not a GGUF file. Download a model in GGUF format."
    case .unknownVersion(let version):
      """
      GGUF version \(version) is not supported, only 2 and 3. \
      Convert the model with a current tool.
      """
    case .damaged(let finding):
      "The model file is damaged: \(finding). Download it again."
    case .unsupported(let need):
      "This model cannot be run: \(need). Choose another file of the model or another model."
    case .notEnoughMemory(let needed, let available):
      """
      The model needs \(megabytes(needed)) of memory and \(megabytes(available)) are free. \
      Choose a smaller context, a smaller cache format or a smaller model.
      """
    }
  }
}

private func megabytes(_ bytes: Int) -> String {
  "\(bytes / 1_048_576 + (bytes % 1_048_576 == 0 ? 0 : 1)) MB"
}
