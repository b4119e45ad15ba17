/// The name of a model everywhere in Nalar: `provider/model`, as in `local/builtin` or
/// `openrouter/deepseek/deepseek-r1`.
///
/// The provider ends at the first slash; the rest, slashes and all, is the model's own name there.
package struct ModelName: Hashable, Sendable, CustomStringConvertible {
  package var provider: String
  package var model: String

  package init(provider: String, model: String) {
    (self.provider, self.model) = (provider, model)
  }

  /// Reads `provider/model`; `nil` where either half is missing.
  package init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let model = text[text.utf8.index(after: slash)...]
    guard slash > text.startIndex, !model.isEmpty else { return nil }
    self.init(provider: String(text[..<slash]), model: String(model))
  }

  package var description: String { "\(provider)/\(model)" }

  /// The name without its provider, for where there is little room: of a path only its last part.
  package var short: String {
    guard model.hasPrefix("/") || model.hasSuffix(".gguf") else { return model }
    return model.split(separator: "/").last.map(String.init) ?? model
  }

  /// The tiny reasoning model that is part of the program.
  package static let builtin = ModelName(provider: "local", model: "builtin")
}

/// What is known of a model before it is used.
package struct ModelInfo: Equatable, Sendable {
  package var name: ModelName
  /// The name to show, where it differs from the model's own: `mini-r1`.
  package var title: String?
  /// Tokens that prompt and reply may have together.
  package var context: Int?
  /// Whether it thinks before it answers; `nil` where nobody said.
  package var isReasoning: Bool?
  /// Size, quantisation, owner: one short line for a list.
  package var detail: String?

  package init(
    name: ModelName, title: String? = nil, context: Int? = nil, isReasoning: Bool? = nil,
    detail: String? = nil
  ) {
    (self.name, self.title, self.context) = (name, title, context)
    (self.isReasoning, self.detail) = (isReasoning, detail)
  }
}
