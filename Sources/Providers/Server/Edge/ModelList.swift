import Chat

/// Reads the lists of models that servers keep.
enum ModelList {
  /// The most models that are shown; some servers have thousands.
  private static let limit = 10_000

  static func read(_ json: JSON, provider: String) -> [ModelInfo] {
    let entries = json["data"]?.elements ?? json["models"]?.elements ?? json.elements
    return entries.prefix(limit).compactMap { entry in
      guard let id = entry["id"]?.text ?? entry["model"]?.text ?? entry["name"]?.text else {
        return nil
      }
      return ModelInfo(
        name: ModelName(provider: provider, model: id), title: title(of: entry, id: id),
        context: context(of: entry), isReasoning: isReasoning(entry, id: id),
        detail: detail(of: entry))
    }
  }

  /// What `api/show` of Ollama adds to a model of its list.
  static func complete(_ model: inout ModelInfo, from show: JSON) {
    if let capabilities = show["capabilities"] {
      model.isReasoning = capabilities.elements.contains("thinking")
    }
    let length = show["model_info"]?.members.first { $0.name.hasSuffix(".context_length") }
    model.context = length?.value.count ?? model.context
  }

  private static func title(of entry: JSON, id: String) -> String? {
    guard let title = entry["name"]?.text, title != id else { return nil }
    return title
  }

  private static func context(of entry: JSON) -> Int? {
    entry["max_model_len"]?.count ?? entry["meta"]?["n_ctx"]?.count
      ?? entry["meta"]?["n_ctx_train"]?.count ?? entry["context_length"]?.count
      ?? entry["max_context_length"]?.count ?? entry["context_window"]?.count
  }

  private static func isReasoning(_ entry: JSON, id: String) -> Bool? {
    if let capabilities = entry["capabilities"]?.elements, !capabilities.isEmpty {
      return capabilities.contains("thinking")
    }
    if let parameters = entry["supported_parameters"]?.elements, !parameters.isEmpty {
      return parameters.contains("reasoning")
    }
    return ReasoningModels.contain(id) ? true : nil
  }

  private static func detail(of entry: JSON) -> String? {
    let details = entry["details"]
    let parts = [
      details?["parameter_size"]?.text ?? entry["meta"]?["n_params"]?.count.map(billions),
      details?["quantization_level"]?.text ?? entry["quantization"]?.text,
      entry["owned_by"]?.text,
    ]
    let line = parts.compactMap(\.self).joined(separator: " · ")
    return line.isEmpty ? nil : String(line.prefix(80))
  }

  private static func billions(_ count: Int) -> String {
    let tenths = (Double(count) / 1e8).rounded() / 10
    return tenths >= 1 ? "\(tenths)B" : "\((Double(count) / 1e6).rounded())M"
  }
}

extension Server {
  /// The server's models, in its own order.
  ///
  /// Ollama tells only of one model at a time whether it thinks, and llama-server keeps the context
  /// it runs with elsewhere; where that cannot be had, the list is shown without.
  func models(time: TimeSource) async throws(Fault) -> [ModelInfo] {
    let wire = settings.dialect.wire
    let json = try await json(wire.modelsPath, time: time)
    var models = ModelList.read(json, provider: settings.name)
    if wire == .ollama {
      for index in models.indices.prefix(64) where models[index].context == nil {
        let name: JSON = ["model": .string(models[index].name.model)]
        guard case .success(let show) = await answer("api/show", body: name, time: time) else {
          continue
        }
        ModelList.complete(&models[index], from: show)
      }
    } else if settings.dialect == .llamaServer, models.count == 1,
      case .success(let props) = await answer("props", fromRoot: true, time: time),
      let context = props["default_generation_settings"]?["n_ctx"]?.count
    {
      models[0].context = context
    }
    return models
  }

  private func answer(
    _ path: String, fromRoot: Bool = false, body: JSON? = nil, time: TimeSource
  ) async -> Result<JSON, Fault> {
    do throws(Fault) {
      return .success(try await json(path, fromRoot: fromRoot, body: body, time: time))
    } catch {
      return .failure(error)
    }
  }
}
