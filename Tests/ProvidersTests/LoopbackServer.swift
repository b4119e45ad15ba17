import NIOCore
import NIOPosix
import Synchronization

/// A server on this machine that answers as a test tells it to, byte for byte.
///
/// It knows just enough HTTP to tell requests apart, so that answers may be as wrong as they like.
final class LoopbackServer: Sendable {
  struct Request: Equatable, Sendable {
    /// `POST /v1/chat/completions`
    var line: String
    /// Header names in lower case.
    var headers: [String: String]
    var body: String
  }

  enum Step: Sendable {
    case send([UInt8])
    /// Ends the connection as a server that is done does.
    case close
    /// Ends the connection as a server that has died does.
    case reset
    /// Says nothing more, and leaves the connection open.
    case hold
  }

  typealias Script = @Sendable (_ request: Request, _ number: Int) -> [Step]

  let port: Int
  private let channel: any Channel
  private let log: Log

  fileprivate final class Log: Sendable {
    let requests = Mutex<[Request]>([])
    let connections = Mutex<[any Channel]>([])
    let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
    let (closings, closing) = AsyncStream.makeStream(of: Void.self)
  }

  private init(_ channel: any Channel, _ log: Log) {
    (self.channel, self.log) = (channel, log)
    port = channel.localAddress?.port ?? 0
  }

  /// Serves until `work` is done.
  static func serving<Result>(
    _ script: @escaping Script, _ work: (LoopbackServer) async throws -> Result
  ) async throws -> Result {
    let log = Log()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Handler(script, log))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    defer { channel.close(promise: nil) }
    return try await work(LoopbackServer(channel, log))
  }

  var address: String { "http://127.0.0.1:\(port)" }
  var requests: [Request] { log.requests.withLock(\.self) }

  /// Goes on in all connections, after what the script has said.
  func perform(_ step: Step) {
    for connection in log.connections.withLock(\.self) { connection.perform(step) }
  }

  /// Returns when a request has come.
  func requestCame() async { for await _ in log.arrivals { return } }

  /// Returns when a client has left.
  func clientLeft() async { for await _ in log.closings { return } }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let script: Script
    private let log: Log
    private var received = ""

    init(_ script: @escaping Script, _ log: Log) { (self.script, self.log) = (script, log) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      received += String(buffer: unwrapInboundIn(data))
      guard let request = takeRequest() else { return }
      let number = log.requests.withLock { requests in
        requests.append(request)
        return requests.count
      }
      log.arrival.yield()
      for step in script(request, number) { context.channel.perform(step) }
    }

    func channelActive(context: ChannelHandlerContext) {
      log.connections.withLock { $0.append(context.channel) }
    }

    func channelInactive(context: ChannelHandlerContext) { log.closing.yield() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }

    private func takeRequest() -> Request? {
      guard let end = received.utf8.firstRange(of: "\r\n\r\n".utf8) else { return nil }
      let lines = received[..<end.lowerBound].utf8.split { $0 == 13 || $0 == 10 }.map {
        String(Substring($0))
      }
      let headers = lines.dropFirst().map { line in
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        return (line[..<colon].lowercased(), String(line[colon...].dropFirst(2)))
      }
      let fields = Dictionary(headers) { first, _ in first }
      let length = fields["content-length"].flatMap { Int($0) } ?? 0
      let body = received[end.upperBound...].utf8
      guard body.count >= length,
        let rest = body.index(body.startIndex, offsetBy: length, limitedBy: body.endIndex)
      else { return nil }
      defer { received = String(Substring(body[rest...])) }
      return Request(
        line: lines.first.map { String($0.dropLast(9)) } ?? "", headers: fields,
        body: String(Substring(body[..<rest])))
    }
  }
}

extension Channel {
  fileprivate func perform(_ step: LoopbackServer.Step) {
    switch step {
    case .send(let bytes): writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
    case .close: close(promise: nil)
    case .reset:
      // Unread bytes are dropped and no goodbye is said, as if the process had been killed.
      (self as? any SocketOptionProvider)?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
        .whenComplete { _ in self.close(promise: nil) }
    case .hold: break
    }
  }
}

extension LoopbackServer.Step {
  /// A whole answer of known length.
  static func answer(_ status: Int = 200, _ headers: [String] = [], _ body: String = "") -> Self {
    let head = ["HTTP/1.1 \(status) X", "Content-Length: \(body.utf8.count)"] + headers
    return .send(Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
  }

  /// The head of an answer that streams.
  static func streaming(_ type: String = "text/event-stream", _ headers: [String] = []) -> Self {
    let head = ["HTTP/1.1 200 OK", "Content-Type: \(type)", "Transfer-Encoding: chunked"] + headers
    return .send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8))
  }

  /// A piece of an answer that streams.
  static func chunk(_ bytes: [UInt8]) -> Self {
    .send(Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8))
  }

  static func chunk(_ text: String) -> Self { chunk(Array(text.utf8)) }

  /// A chunk with a delta of a chat completion, as a server-sent event.
  static func delta(_ text: String, _ field: String = "content") -> Self {
    chunk(#"data: {"choices":[{"delta":{"\#(field)":"\#(text)"}}]}"# + "\n\n")
  }

  /// The end of a chat completion, and of its answer.
  static let done: [Self] = [
    .chunk(#"data: {"choices":[{"delta":{},"finish_reason":"stop"}]}"# + "\n\ndata: [DONE]\n\n"),
    .send(Array("0\r\n\r\n".utf8)),
  ]
}
