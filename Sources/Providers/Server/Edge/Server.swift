import Chat

/// A server for the length of one request: its address checked, its key at hand.
struct Server: Sendable {
  let settings: ServerSettings
  let address: BaseAddress
  private let headers: [ServerSettings.Header]
  private let redaction: Redaction

  init(_ settings: ServerSettings, environment: [String: String]) async throws(ProviderError) {
    self.settings = settings
    do throws(BaseAddress.Problem) {
      address = try BaseAddress(settings.address, dialect: settings.dialect)
    } catch {
      throw .badAddress(provider: settings.name, why: error.description)
    }
    let key = try await settings.key.key(for: settings.name, environment: environment)
    let authorization = key.map { ServerSettings.Header("authorization", "Bearer " + $0) }
    headers = [authorization].compactMap(\.self) + settings.headers
    redaction = Redaction([key].compactMap(\.self) + settings.headers.map(\.value))
  }

  func error(_ fault: Fault) -> ProviderError {
    fault.error(host: address.host, redaction: redaction)
  }

  /// How one attempt at a reply ended.
  struct Attempt: Sendable {
    /// `nil` where the reply is whole.
    var fault: Fault?
    /// Whether anything of the reply has been shown.
    var hasSpoken = false
  }

  func attempt(
    _ body: JSON, _ reader: ReplyReader, time: TimeSource, _ send: @escaping ReplyStream.Send
  ) async -> Attempt {
    let call = Transport.Call(
      url: address.text + "/" + settings.dialect.wire.chatPath, headers: headers,
      body: body.serialized)
    let (attempt, silentSeconds) = await Watch.over(
      { watch in
        var reader = reader
        do throws(Fault) {
          try await read(call, into: &reader, watch, time, send)
          return Attempt(hasSpoken: reader.hasSpoken)
        } catch {
          return Attempt(fault: error, hasSpoken: reader.hasSpoken)
        }
      }, silence: silence, time: time)
    guard var attempt else { return Attempt(fault: .cut) }
    if attempt.fault != nil, let silentSeconds { attempt.fault = .silent(silentSeconds) }
    return attempt
  }

  private func read(
    _ call: Transport.Call, into reader: inout ReplyReader, _ watch: Watch, _ time: TimeSource,
    _ send: ReplyStream.Send
  ) async throws(Fault) {
    let answer = try await Transport.send(call)
    await watch.heard(isRecord: false, hasEnded: false)
    guard answer.status == 200 else { throw try await refusal(answer, time) }
    do throws(Fault) {
      try await answer.read { bytes throws(Fault) in
        let known = reader.recordCount
        try reader.feed(bytes, send)
        await watch.heard(isRecord: reader.recordCount > known, hasEnded: reader.hasEnding)
        return !reader.isDone
      }
    } catch {
      // What happens to a connection after the reply has ended is nobody's concern.
      guard reader.hasEnding, error.isOfConnection else { throw error }
    }
    try reader.finish(send)
  }

  /// Reads what a server says instead of a reply. A redirect is not followed: neither the key nor
  /// the conversation goes where nobody has sent it.
  private func refusal(
    _ answer: Transport.Answer, _ time: TimeSource
  ) async throws(Fault) -> Fault {
    if (300..<400).contains(answer.status), let target = answer.header("location") {
      let advice = "it sends us to \(target); put that address into the settings if you trust it"
      return .refused(Refusal(status: answer.status, ["message": .string(advice)]))
    }
    let body = try await answer.whole(limit: 65536)
    return .refused(
      Refusal(status: answer.status, body: body),
      retryAfter: RetryAfter.seconds(
        milliseconds: answer.header("retry-after-ms"), value: answer.header("retry-after"),
        now: time.date()))
  }

  /// What the server says to a GET of a path of its API, or to a POST where there is a body.
  func json(
    _ path: String, fromRoot: Bool = false, body: JSON? = nil, time: TimeSource
  ) async throws(Fault) -> JSON {
    let call = Transport.Call(
      url: (fromRoot ? address.root : address.text) + "/" + path, headers: headers,
      body: body?.serialized)
    let (result, silentSeconds) = await Watch.over(
      { _ -> Result<JSON, Fault> in
        do throws(Fault) { return .success(try await json(call, time)) } catch {
          return .failure(error)
        }
      }, silence: Silence(beforeFirstByte: .seconds(10), betweenBytes: .seconds(10)), time: time)
    if let silentSeconds { throw .silent(silentSeconds) }
    guard let result else { throw .cut }
    return try result.get()
  }

  private func json(
    _ call: Transport.Call, _ time: TimeSource
  ) async throws(Fault) -> JSON {
    let answer = try await Transport.send(call)
    guard answer.status == 200 else { throw try await refusal(answer, time) }
    let bytes = try await answer.whole(limit: 8 << 20)
    guard let json = JSONReader.read(bytes) else {
      throw .malformed(Refusal.summary(of: bytes))
    }
    return json
  }

  /// A time a person has set, within what makes sense: a second to a day.
  private static func duration(_ seconds: Double) -> Duration {
    .seconds(seconds >= 1 ? min(seconds, 86_400) : 1)
  }

  private var silence: Silence {
    Silence(
      beforeFirstByte: Self.duration(settings.firstByteSeconds),
      betweenBytes: Self.duration(settings.idleSeconds))
  }
}
