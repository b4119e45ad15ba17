package import Chat
package import FoundationEssentials

/// Knows the providers, and answers requests with one of them.
package actor ChatEngine {
  private let providers: [String: any ChatProvider]
  private var facts: Facts
  private let now: @Sendable () -> Date

  /// What is known of models and providers from the settings.
  package struct Facts: Sendable {
    /// The think tags of models that do not use `<think>`.
    package var tags: [ModelName: ThinkTags]
    /// Tokens that prompt and reply may have together; lists of models add to it.
    package var contexts: [ModelName: Int]
    /// Providers that count the prompt themselves and refuse one that is too long: their word is
    /// better than our estimate.
    package var countingProviders: Set<String>
    /// The providers that are a maker's own service, billed by its price list.
    package var vendors: [String: PriceTable.Vendor]
    package var prices: PriceTable

    package init(
      tags: [ModelName: ThinkTags] = [:], contexts: [ModelName: Int] = [:],
      countingProviders: Set<String> = ["local"], vendors: [String: PriceTable.Vendor] = [:],
      prices: PriceTable = .published
    ) {
      (self.tags, self.contexts, self.countingProviders) = (tags, contexts, countingProviders)
      (self.vendors, self.prices) = (vendors, prices)
    }
  }

  /// `providers` by the first half of a model's name; `now` gives the moment a request begins.
  package init(
    providers: [String: any ChatProvider], facts: Facts = Facts(),
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    (self.providers, self.facts, self.now) = (providers, facts, now)
  }

  /// Replies, with the model's thinking told apart from its answer.
  ///
  /// Unless it fails, the stream ends with exactly one `.finished`, right after the usage: counted,
  /// or else estimated. Before a failure comes all that was said. Dropping it stops the provider.
  package func reply(to request: ChatRequest) -> RefinedReply {
    guard let provider = providers[request.model.provider] else {
      return RefinedReply(source: .failure(.unknownModel(request.model.description)))
    }
    do throws(ProviderError) {
      let fitted = try ContextFitter(context: facts.context(of: request.model)).fit(
        request.messages)
      let refiner = facts.refiner(for: request, fitted: fitted, at: now())
      var request = request
      request.messages = fitted.messages
      return RefinedReply(source: .success((provider.reply(to: request), refiner)))
    } catch {
      return RefinedReply(source: .failure(error))
    }
  }
}

extension ChatEngine.Facts {
  /// The context a prompt must be checked against before it is sent.
  fileprivate func context(of model: ModelName) -> Int? {
    countingProviders.contains(model.provider) ? nil : contexts[model]
  }

  fileprivate func refiner(
    for request: ChatRequest, fitted: ContextFitter.Fitted, at start: Date
  ) -> ReplyRefiner {
    let price = vendors[request.model.provider].flatMap {
      prices.price(vendor: $0, model: request.model.model, at: start)
    }
    return ReplyRefiner(
      stops: request.sampling.stop, tags: tags[request.model] ?? .think,
      reasoningLeftOut: fitted.reasoningLeftOut,
      meter: UsageMeter(promptEstimate: fitted.tokens, price: price))
  }
}

extension ChatEngine {
  /// The models of one provider, or why there are none.
  package struct Listing: Equatable, Sendable {
    package var provider: String
    package var models: Result<[ModelInfo], ProviderError>

    package init(provider: String, models: Result<[ModelInfo], ProviderError>) {
      (self.provider, self.models) = (provider, models)
    }
  }

  /// All providers' models, all asked at once, each as soon as it answers.
  package func listings() -> AsyncStream<Listing> {
    let (listings, continuation) = AsyncStream.makeStream(of: Listing.self)
    let task = Task { [providers] in
      await withTaskGroup(of: Listing.self) { group in
        for (name, provider) in providers {
          group.addTask { await Self.listing(of: provider, name) }
        }
        for await listing in group {
          learn(from: listing)
          continuation.yield(listing)
        }
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
    return listings
  }

  /// All providers' models, by the provider's name: what could be had of each, or why not.
  package func models() async -> [Listing] {
    var all: [Listing] = []
    for await listing in listings() { all.append(listing) }
    return all.sorted { $0.provider < $1.provider }
  }

  private static func listing(of provider: any ChatProvider, _ name: String) async -> Listing {
    do throws(ProviderError) {
      return Listing(provider: name, models: .success(try await provider.models()))
    } catch {
      return Listing(provider: name, models: .failure(error))
    }
  }

  /// What the settings say of a context comes before what a list says.
  private func learn(from listing: Listing) {
    guard case .success(let models) = listing.models else { return }
    for model in models where facts.contexts[model.name] == nil {
      facts.contexts[model.name] = model.context
    }
  }
}
