import CBuiltinModel
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
    do throws(ModelFileError) {
      if name == ModelName.builtin.model {
        return .success(try LocalModel(builtinBytes, settings.options))
      }
      guard let path = settings.path(of: name) else {
        return .failure(.unknownModel("local/\(name)"))
      }
      return .success(try await LocalModel.load(file: path, settings.options))
    } catch {
      return .failure(.localModel(error.description))
    }
  }

  private static var builtinBytes: ModelBytes {
    var size = 0
    let start = nalar_builtin_model(&size)
    return ModelBytes(constant: UnsafeRawBufferPointer(start: start, count: size))
  }
}
