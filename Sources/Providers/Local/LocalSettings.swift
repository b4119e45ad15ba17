import Chat
import Foundation
package import Inference

/// How models run in this process, and where their files are.
package struct LocalSettings: Sendable {
  package var options: ModelOptions
  /// Folders with GGUF files, the first one first.
  package var folders: [String]
  /// The context a person asked for; nil where that of the options is our own choice.
  package var askedContext: Int?

  package init(
    options: ModelOptions = ModelOptions(), folders: [String] = [], askedContext: Int? = nil
  ) {
    (self.options, self.folders, self.askedContext) = (options, folders, askedContext)
  }
}

extension LocalSettings {
  /// The GGUF files in the folders, by the name they are called: without folder and ending.
  ///
  /// Of a split model only its first part is one of them, which stands for all. A folder that is
  /// not there has none.
  var files: [(name: String, path: String)] {
    folders.flatMap { folder in
      let path = expanded(folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []  // none there
      return names.sorted().filter(isModel).map {
        (name: String($0.dropLast(5)), path: path + "/" + $0)
      }
    }
  }

  /// What a command's argument means: `builtin`, `local/NAME`, a path, or a name in the folders.
  ///
  /// Gives a name as requests have it, where paths begin with `/`, `~` or `.`; a file of that name
  /// in the working folder comes before one in the folders.
  package static func model(argument: String) -> String {
    let isPath = ["/", "~", "."].contains { argument.hasPrefix($0) }
    if isPath || argument == ModelName.builtin.model { return argument }
    if FileManager.default.fileExists(atPath: argument) { return "./" + argument }
    let local = ModelName.builtin.provider + "/"
    return argument.hasPrefix(local) ? String(argument.dropFirst(local.count)) : argument
  }

  /// The file a model's name means: a path, or a name in one of the folders.
  func path(of model: String) -> String? {
    if model.hasPrefix("/") || model.hasPrefix("~") || model.hasPrefix(".") {
      return expanded(model)
    }
    return files.first { $0.name == model || $0.name + ".gguf" == model }?.path
  }

  private func isModel(_ name: String) -> Bool {
    name.hasSuffix(".gguf") && SplitName(name)?.number ?? 1 == 1
  }

  private func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return NSHomeDirectory() + path.dropFirst()
  }
}
