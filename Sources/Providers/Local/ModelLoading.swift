import CBuiltinModel
package import Chat
package import Inference

extension LocalSettings {
  /// The model of this name, ready to compute.
  @concurrent
  package func load(model name: String) async throws(ProviderError) -> LocalModel {
    let bytes = try bytes(of: name)
    do throws(ModelFileError) {
      return try LocalModel(bytes, options)
    } catch {
      throw .localModel(error.description)
    }
  }

  /// What the file of this name says of its model. Weights are not read.
  package func describe(
    model name: String
  ) throws(ProviderError) -> ModelDescription {
    let bytes = try bytes(of: name)
    do throws(ModelFileError) {
      return try ModelDescription(GGUFFile(bytes), options)
    } catch {
      throw .localModel(error.description)
    }
  }

  /// The file of a model: part of the program, at a path, or in one of the folders.
  private func bytes(of name: String) throws(ProviderError) -> ModelBytes {
    if name == ModelName.builtin.model { return Self.builtinBytes }
    guard let path = path(of: name) else { throw .unknownModel("local/\(name)") }
    do throws(ModelFileError) {
      return try ModelBytes(file: path)
    } catch {
      throw .localModel(error.description)
    }
  }

  private static var builtinBytes: ModelBytes {
    var size = 0
    let start = nalar_builtin_model(&size)
    return ModelBytes(constant: UnsafeRawBufferPointer(start: start, count: size))
  }
}
