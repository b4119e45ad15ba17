/// The memory a model takes at one context, in bytes.
package struct MemoryNeed: Equatable, Sendable {
  package let context: Int
  package let weights: Int
  /// Keys and values, when the context is full.
  package let cache: Int
  package let workspace: Int

  package var total: Int { weights &+ cache &+ workspace }
}

extension MemoryNeed {
  /// At the context of the options and at the longest the model was trained for.
  static func all(
    of file: GGUFFile, _ options: ModelOptions, trained: Int?
  ) throws(ModelFileError) -> [MemoryNeed] {
    let longest = trained ?? options.context
    let contexts = [min(options.context, longest), longest]
    return try Set(contexts).sorted().map { context throws(ModelFileError) in
      try MemoryNeed(file, context: context, options)
    }
  }

  private init(
    _ file: GGUFFile, context: Int, _ options: ModelOptions
  ) throws(ModelFileError) {
    let name = try file.metadata.text("general.architecture") ?? ""
    guard architectures[name] != nil else {
      throw .unsupported("its architecture is \(quoted(name.utf8))")
    }
    let parameters = try Hyperparameters(file.metadata, architecture: name)
    let format = options.cacheFormat
    guard let cache = KVCache.bytes(parameters, context: context, format: format) else {
      throw .damaged("its sizes are beyond all memory")
    }
    let plan = Workspace.Plan(
      batch: min(256, context), context: context, threads: options.threads,
      vocabulary: file.metadata.count("tokenizer.ggml.tokens") ?? 0)
    (self.context, self.cache) = (context, cache)
    weights = file.tensors.reduce(0) { $0 &+ $1.range.count }
    workspace = Workspace.bytes(parameters, plan)
  }
}
