package import Chat
package import FoundationEssentials

/// What tokens cost, by model and by the moment the request began. US dollars.
///
/// Only for the makers' own services: others bill the same weights differently. What is not in the
/// table has no price; nothing is guessed.
package struct PriceTable: Equatable, Sendable {
  package enum Vendor: Hashable, Sendable { case deepseek, openAI }

  /// US dollars for a million tokens.
  package struct Price: Equatable, Sendable {
    /// Prompt tokens found in the server's cache.
    package var hit: Double
    /// Prompt tokens that were not.
    package var miss: Double
    /// Reasoning and answer alike.
    package var output: Double

    package init(hit: Double, miss: Double, output: Double) {
      (self.hit, self.miss, self.output) = (hit, miss, output)
    }

    /// What a reply cost; `nil` where its tokens are not known. Without a count of cached tokens
    /// none was cached: the cost is then the most it can be.
    package func cost(of usage: Usage) -> Double? {
      guard let prompt = usage.prompt, let completion = usage.completion else { return nil }
      let cached = min(max(0, usage.cached ?? 0), max(0, prompt))
      let (hits, misses) = (Double(cached), Double(max(0, prompt) - cached))
      return (hits * hit + misses * miss + Double(max(0, completion)) * output) / 1_000_000
    }
  }

  /// A price that holds from a moment on, until a later row for the same model.
  struct Row: Equatable, Sendable {
    var vendor: Vendor
    var models: Set<String>
    var from: Date
    /// `nil` ends what was known before.
    var price: Price?
    /// Hours in which something else is paid.
    var exception: Exception?
  }

  struct Exception: Equatable, Sendable {
    var hours: BillingHours
    var price: Price
  }

  var rows: [Row]

  /// The price of a model for requests begun at `start`; `nil` where it is not known.
  package func price(vendor: Vendor, model: String, at start: Date) -> Price? {
    let known = rows.filter {
      $0.vendor == vendor && $0.models.contains(model) && $0.from <= start
    }
    guard let row = known.max(by: { $0.from < $1.from }) else { return nil }
    if let exception = row.exception, exception.hours.contains(start) { return exception.price }
    return row.price
  }
}
