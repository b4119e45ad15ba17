/// What a file says of itself as a part of a split model.
struct SplitPart: Equatable {
  /// Its place, from 0.
  let index: Int
  /// The parts of the model, at least 2.
  let count: Int
  /// The tensors of all parts together, if the file says how many.
  let tensors: Int?

  /// Nil for a file that is a model on its own.
  init?(_ metadata: Metadata) throws(ModelFileError) {
    let most = Int(UInt16.max)
    // A model whose parts were joined again says 0.
    guard let count = try metadata.number("split.count", in: 0...most), count > 1 else {
      return nil
    }
    guard let index = try metadata.number("split.no", in: 0...count - 1) else {
      throw .damaged("split.no is missing")
    }
    (self.index, self.count) = (index, count)
    tensors = try metadata.number("split.tensors.count", in: 0...Int(Int32.max))
  }
}

extension GGUFFile {
  /// Opens the model at `path`: one file, or all parts of a split model, whichever of them `path`
  /// names. The first part holds the metadata; each is checked like a file of its own.
  package init(path: String) throws(ModelFileError) {
    let opened = try GGUFFile(part: ModelBytes(file: path))
    guard let split = try SplitPart(opened.metadata) else {
      self = opened
      return
    }
    guard let name = SplitName(path), name.count == split.count, name.number == split.index + 1
    else {
      throw .unusablePart(
        fileName(path), "is part \(split.index + 1) of \(split.count), but is not named so")
    }
    var parts: [GGUFFile] = []
    for number in 1...split.count {
      let path = name.path(of: number)
      let part = number == name.number ? opened : try Self.openPart(path)
      try part.check(number: number, of: split, like: parts.first, name: fileName(path))
      parts.append(part)
    }
    try self.init(joining: parts, names: (1...split.count).map { fileName(name.path(of: $0)) })
    if let promised = split.tensors, tensors.count != promised {
      throw .damaged("its parts have \(tensors.count) tensors instead of \(promised)")
    }
  }

  private static func openPart(_ path: String) throws(ModelFileError) -> GGUFFile {
    do throws(ModelFileError) {
      return try GGUFFile(part: ModelBytes(file: path))
    } catch {
      switch error {
      case .unreadable(_, let failure) where !failure.isShortage:
        throw .unusablePart(fileName(path), "cannot be read: \(failure.reason)")
      case .notGGUF: throw .unusablePart(fileName(path), "is not a GGUF file")
      case .damaged(let finding): throw .unusablePart(fileName(path), "is damaged: \(finding)")
      default: throw error
      }
    }
  }

  /// Refuses a part of another model, or one at another part's place.
  private func check(
    number: Int, of split: SplitPart, like first: GGUFFile?, name: String
  ) throws(ModelFileError) {
    guard let own = try SplitPart(metadata) else {
      throw .unusablePart(name, "is a whole model, not part \(number) of \(split.count)")
    }
    guard own.index == number - 1, own.count == split.count else {
      throw .unusablePart(
        name, "is part \(own.index + 1) of \(own.count), not part \(number) of \(split.count)")
    }
    var isForeign = own.tensors != split.tensors
    // Later parts usually say nothing more; what they say must be the same.
    for key in ["general.architecture", "general.name"] {
      let (text, wanted) = (try metadata.text(key), try first?.metadata.text(key))
      if let text, let wanted, !text.utf8.elementsEqual(wanted.utf8) { isForeign = true }
    }
    guard !isForeign else { throw .unusablePart(name, "belongs to another model") }
  }
}

/// The last component of a path.
private func fileName(_ path: String) -> String {
  path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
    ?? path
}
