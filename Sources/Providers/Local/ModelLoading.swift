import CBuiltinModel
package import Chat
package import Inference

extension LocalSettings {
  /// The model of this name, ready to compute.
  @concurrent
  package func load(model name: String) async throws(ProviderError) -> LocalModel {
    let file = try file(of: name)
    do throws(ModelFileError) {
      return try LocalModel(file, options)
    } catch {
      throw .localModel(error.description)
    }
  }

  /// What the file of this name says of its model. Weights are not read.
  package func describe(
    model name: String
  ) throws(ProviderError) -> ModelDescription {
    let file = try file(of: name)
    do throws(ModelFileError) {
      return try ModelDescription(file, options)
    } catch {
      throw .localModel(error.description)
    }
  }

  /// What a person is to hear who asked for a larger context than a model was trained for.
  package func shortfall(of trained: Int?) -> ContextShortfall? {
    ContextShortfall(asked: askedContext, trained: trained)
  }

  /// The file of a model: part of the program, at a path, or in one of the folders. Of a split model
  /// it is all parts.
  private func file(of name: String) throws(ProviderError) -> GGUFFile {
    do throws(ModelFileError) {
      if name == ModelName.builtin.model { return try GGUFFile(Self.builtinBytes) }
      if let path = path(of: name) { return try GGUFFile(path: path) }
    } catch {
      throw .localModel(error.description)
    }
    throw .unknownModel("local/\(name)")
  }

  private static var builtinBytes: ModelBytes {
    var size = 0
    let start = nalar_builtin_model(&size)
    return ModelBytes(constant: UnsafeRawBufferPointer(start: start, count: size))
  }
}
