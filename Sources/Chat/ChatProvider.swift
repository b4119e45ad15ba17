/// A place replies come from: a local model, a server, a script in a test.
package protocol ChatProvider: Sendable {
  /// Begins a reply. Nothing happens until the stream is read; dropping the stream stops the work.
  func reply(to request: ChatRequest) -> ReplyStream

  /// The models that can be had here now, in the provider's own order.
  func models() async throws(ProviderError) -> [ModelInfo]
}
