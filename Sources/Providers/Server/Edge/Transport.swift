import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

/// HTTP as the providers use it: one client for all of them, which exists from the first request
/// on and costs one thread.
///
/// It speaks HTTP/1.1, so that leaving an answer closes its socket and the server can stop; it
/// checks certificates, follows no redirects, and tries nothing twice: others decide that.
enum Transport {
  struct Call: Sendable {
    var url: String
    var headers: [ServerSettings.Header]
    /// What is posted; `nil` for a GET.
    var body: [UInt8]?
  }

  struct Answer: Sendable {
    var status: Int
    fileprivate var headers: HTTPHeaders
    fileprivate var body: HTTPClientResponse.Body

    func header(_ name: String) -> String? { headers.first(name: name) }

    /// Hands over the body as it comes, until `take` has had enough and returns `false`; then, or
    /// when the task is cancelled, the socket is closed.
    func read(_ take: ([UInt8]) async throws(Fault) -> Bool) async throws(Fault) {
      do {
        for try await chunk in body where try await !take(Array(chunk.readableBytesView)) { return }
      } catch let fault as Fault {
        throw fault
      } catch {
        throw Fault(inBody: error)
      }
    }

    /// The whole body, or its first `limit` bytes.
    func whole(limit: Int) async throws(Fault) -> [UInt8] {
      var bytes: [UInt8] = []
      try await read { chunk throws(Fault) in
        bytes += chunk.prefix(limit - bytes.count)
        return bytes.count < limit
      }
      return bytes
    }
  }

  /// Sends a request, and returns when its status has come.
  static func send(_ call: Call) async throws(Fault) -> Answer {
    var request = HTTPClientRequest(url: call.url)
    request.method = call.body == nil ? .GET : .POST
    // Compression would gather what should stream.
    request.headers = ["accept-encoding": "identity", "user-agent": "nalar"]
    if let body = call.body {
      request.headers.add(name: "content-type", value: "application/json")
      request.body = .bytes(ByteBuffer(bytes: body))
    }
    for header in call.headers {
      request.headers.replaceOrAdd(name: header.name, value: header.value)
    }
    do {
      let response = try await client.execute(request, deadline: .distantFuture)
      return Answer(
        status: Int(response.status.code), headers: response.headers, body: response.body)
    } catch {
      throw Fault(connecting: error)
    }
  }

  /// Lives as long as the program, because a client must be shut down before it may go.
  private static let client: HTTPClient = {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.timeout.connect = .seconds(10)
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.httpVersion = .http1Only
    // Whoever asks decides how much is asked at once: `nalar eval` has many replies under way, and
    // one that waits for a socket would be taken for a server that is silent.
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1024
    configuration.http1_1ConnectionDebugInitializer = { HeadCleaner.join($0) }
    // Some servers compress unasked; a small answer must not become a huge one.
    configuration.decompression = .enabled(limit: .size(64 << 20))
    return HTTPClient(
      eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup(numberOfThreads: 1)),
      configuration: configuration)
  }()
}
