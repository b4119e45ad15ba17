import Chat
import Inference

/// Keeps the model that is in use, so that it is loaded once. One at a time: the memory of the last
/// one is given back before the next is loaded.
actor ModelShelf {
  private let settings: LocalSettings
  private var name: String?
  private var loading: Task<Result<LocalModel, ProviderError>, Never>?

  init(_ settings: LocalSettings) { self.settings = settings }

  func holds(_ name: String) -> Bool { self.name == name }

  /// The model of this name, loaded if it is not yet.
  func model(named name: String) async throws(ProviderError) -> LocalModel {
    if self.name != name {
      (self.name, loading) = (name, nil)
      let settings = settings
      loading = Task { await Self.load(name, settings) }
    }
    guard let loading else { throw .unknownModel("local/\(name)") }
    let result = await loading.value
    // What could not be loaded may be there the next time.
    if case .failure = result, self.name == name { self.name = nil }
    return try result.get()
  }

  @concurrent
  private static func load(
    _ name: String, _ settings: LocalSettings
  ) async -> Result<LocalModel, ProviderError> {
    do throws(ProviderError) {
      return .success(try await settings.load(model: name))
    } catch {
      return .failure(error)
    }
  }
}
