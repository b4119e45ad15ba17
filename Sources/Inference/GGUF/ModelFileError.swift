/// Why a model file cannot be used.
///
/// Text that came from the file is quoted with everything unprintable escaped, so a description is
/// safe to show on a terminal.
package enum ModelFileError: Error, Equatable, Sendable {
  /// The system would not open or map the file.
  case unreadable(path: String, ReadFailure)
  /// The bytes do not begin as a GGUF file does.
  case notGGUF
  /// A GGUF file of a version other than 2 and 3, or one for big-endian machines.
  case unknownVersion(UInt32)
  /// The file contradicts itself or ends too early: what was found, as the middle of a sentence.
  case damaged(String)
  /// A part of a split model that was to be read on its own.
  case loosePart(number: Int, of: Int)
  /// A part of a split model that is missing or does not belong there: its file's name, and what is
  /// wrong with it, as the end of a sentence.
  case unusablePart(String, String)
  /// A sound file that this engine does not run: what it would need.
  case unsupported(String)
  /// The machine has less memory free than the model would take.
  case notEnoughMemory(MemoryShortage)
}

extension ModelFileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let path, let failure):
      "Cannot read \(quoted(path.utf8)): \(failure.reason). \(failure.remedy)"
    case .notGGUF:
      "This is not a GGUF file. Download a model in GGUF format."
    case .unknownVersion(let version):
      """
      GGUF version \(version) is not supported, only 2 and 3. \
      Convert the model with a current tool.
      """
    case .damaged(let finding):
      "The model file is damaged: \(finding). Download it again."
    case .loosePart(let number, let count):
      """
      This is part \(number) of \(count) of a model. \
      Open the first part, with all others beside it in one folder.
      """
    case .unusablePart(let name, let finding):
      """
      The part \(quoted(name.utf8)) of the model \(finding). \
      Put all parts of one download, with the names they came with, into one folder.
      """
    case .unsupported(let need):
      "This model cannot be run: \(need). Choose another file of the model or another model."
    case .notEnoughMemory(let shortage):
      shortage.description
    }
  }
}
