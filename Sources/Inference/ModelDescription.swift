/// What a model file says of its model, without its weights being read.
///
/// Also for sound files that cannot be run here: what they do not say is nil, and `memory` says why
/// they cannot. A damaged file is not described. Texts come from the file with everything
/// unprintable escaped.
package struct ModelDescription: Equatable, Sendable {
  package let name: String?
  package let architecture: String
  /// The size of the file in bytes.
  package let size: Int
  package let parameters: Int
  /// What its makers call the mix, such as `Q4_K_M`; otherwise the type most parameters are in.
  package let quantization: String
  /// The types its tensors are stored as, the one with most bytes first.
  package let mix: [Share]
  package let trainedContext: Int?
  package let blocks, width, feedForward: Int?
  package let heads, cacheHeads: Int?
  /// The experts of a block, and how many of them a token goes through.
  package let experts, usedExperts: Int?
  package let vocabulary: Int?
  /// The kind of tokenizer and how it splits words, such as `gpt2, qwen2`.
  package let tokenizer: String?
  package let template: String
  /// What running it takes, at the context of the options and at the one it was trained for; or why
  /// it cannot be run.
  package let memory: Result<[MemoryPlan], ModelFileError>

  /// The tensors of one type.
  package struct Share: Equatable, Sendable {
    package let type: String
    package let tensors: Int
    package let parameters: Int
    package let bytes: Int
  }
}

extension ModelDescription {
  package init(_ file: GGUFFile, _ options: ModelOptions = .init()) throws(ModelFileError) {
    let metadata = file.metadata
    let prefix = try metadata.text("general.architecture") ?? ""
    func number(_ key: String) -> Int? { Self.number("\(prefix).\(key)", in: metadata) }

    name = Self.text("general.name", in: metadata)
    architecture = prefix.isEmpty ? "unnamed" : printable(prefix.utf8)
    size = file.size
    parameters = file.parameterCount
    mix = Self.mix(of: file.tensors)
    let most = mix.max { ($0.parameters, $1.type) < ($1.parameters, $0.type) }?.type ?? "nothing"
    quantization = Self.number("general.file_type", in: metadata).flatMap(FileType.name) ?? most
    trainedContext = number("context_length")
    (blocks, width) = (number("block_count"), number("embedding_length"))
    feedForward = number("feed_forward_length")
    (heads, cacheHeads) = (number("attention.head_count"), number("attention.head_count_kv"))
    (experts, usedExperts) = (number("expert_count"), number("expert_used_count"))
    vocabulary = metadata.count("tokenizer.ggml.tokens")
    let kinds = ["tokenizer.ggml.model", "tokenizer.ggml.pre"].compactMap {
      Self.text($0, in: metadata)
    }
    tokenizer = kinds.isEmpty ? nil : kinds.joined(separator: ", ")
    memory = try Self.needs(of: file, options, trained: number("context_length"))
    do throws(ModelFileError) {
      template = try Self.template(of: file)
    } catch {
      // What no model here can be made of need not have a tokenizer.
      if case (.damaged, .success) = (error, memory) { throw error }
      template = error.description
    }
  }

  /// What running it takes, or why it cannot be run.
  private static func needs(
    of file: GGUFFile, _ options: ModelOptions, trained: Int?
  ) throws(ModelFileError) -> Result<[MemoryPlan], ModelFileError> {
    do throws(ModelFileError) {
      return .success(try plans(for: file, options, trained: trained))
    } catch {
      if case .damaged = error { throw error }
      return .failure(error)
    }
  }

  /// At the context of the options and at the longest the model was trained for.
  private static func plans(
    for file: GGUFFile, _ options: ModelOptions, trained: Int?
  ) throws(ModelFileError) -> [MemoryPlan] {
    let longest = trained ?? options.context
    return try Set([min(options.context, longest), longest]).sorted().map {
      context throws(ModelFileError) in
      var options = options
      options.context = context
      return try MemoryPlan(file, options)
    }
  }

  private static func mix(of tensors: [TensorView]) -> [Share] {
    Dictionary(grouping: tensors, by: \.type.name).map { type, tensors in
      Share(
        type: type, tensors: tensors.count,
        parameters: tensors.reduce(0) { $0 &+ $1.count },
        bytes: tensors.reduce(0) { $0 &+ $1.range.count })
    }.sorted { ($1.bytes, $0.type) < ($0.bytes, $1.type) }
  }

  /// Some families give a list where others give a number; here that is as good as nothing.
  private static func number(_ key: String, in metadata: Metadata) -> Int? {
    do { return try metadata.number(key) } catch { return nil }
  }

  private static func text(_ key: String, in metadata: Metadata) -> String? {
    do { return try metadata.text(key).map { printable($0.utf8) } } catch { return nil }
  }

  /// The family whose prompts the file's own template writes.
  private static func template(of file: GGUFFile) throws(ModelFileError) -> String {
    let tokenizer = try Tokenizer(file)
    do throws(ModelFileError) {
      return try ChatTemplate(file, tokenizer).name
    } catch {
      return error.description
    }
  }
}
