import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix

/// Why a server could not be talked to.
struct Unreachable: Equatable, Sendable {
  var why: String
  /// Whether it may be different in a second.
  var isPassing: Bool
}

extension Fault {
  /// What an error means that came before the answer's first byte.
  init(connecting error: any Error) {
    self = .unreachable(Unreachable(error))
  }

  /// What an error means that came while an answer was read.
  init(inBody error: any Error) {
    self =
      switch error {
      case NIOHTTPDecompression.DecompressionError.limit:
        .malformed("an answer that unpacks to more than 64 MiB")
      case is NIOHTTPDecompression.DecompressionError: .malformed("a broken compressed answer")
      case HTTPParserError.invalidEOFState: .cut
      case is HTTPParserError: .malformed("broken HTTP (\(error))")
      default: .cut
      }
  }
}

extension Unreachable {
  init(_ error: any Error) {
    switch error {
    case let error as NIOConnectionError: self.init(error)
    case let error as IOError: self.init(errno: error.errnoCode)
    case let error as HTTPClientError: self.init(error)
    case HTTPParserError.invalidEOFState:
      self.init(why: "it closed the connection", isPassing: true)
    case HTTPParserError.headerOverflow:
      self.init(why: "its answer's headers are too large", isPassing: false)
    case is HTTPParserError: self.init(why: "its answer is not HTTP", isPassing: false)
    default: self.init(words: "\(error)")
    }
  }

  private init(_ error: NIOConnectionError) {
    if let failure = error.connectionErrors.first?.error {
      self.init(failure)
    } else if error.dnsAError != nil || error.dnsAAAAError != nil {
      self.init(why: "there is no host of that name", isPassing: false)
    } else {
      self.init(why: "no address could be connected to", isPassing: true)
    }
  }

  private init(errno code: Int32) {
    switch code {
    case ECONNREFUSED: self.init(why: "nothing listens there (connection refused)", isPassing: true)
    case ECONNRESET, EPIPE: self.init(why: "it closed the connection", isPassing: true)
    case EHOSTUNREACH, ENETUNREACH: self.init(why: "there is no way to it", isPassing: true)
    case ETIMEDOUT: self.init(why: "it does not answer", isPassing: true)
    default: self.init(why: "error \(code) of the network", isPassing: true)
    }
  }

  private init(_ error: HTTPClientError) {
    switch error {
    case .connectTimeout: self.init(why: "it did not answer within 10 s", isPassing: false)
    case .remoteConnectionClosed: self.init(why: "it closed the connection", isPassing: true)
    case .tlsHandshakeTimeout:
      self.init(why: "it did not finish the TLS handshake", isPassing: false)
    default: self.init(words: error.shortDescription)
    }
  }

  /// The errors of TLS are many; their words tell them apart.
  private init(words: String) {
    let upper = words.uppercased()
    let reasons = [
      ("HOSTNAME", "its certificate is for another host"),
      ("CERTIFICATE", "its certificate is expired, or signed by nobody this machine trusts"),
      ("WRONG_VERSION", "it does not speak TLS there; perhaps http:// is meant"),
      ("HANDSHAKE", "the TLS handshake failed"),
    ]
    if let (_, why) = reasons.first(where: { upper.contains($0.0) }) {
      self.init(why: why, isPassing: false)
    } else {
      self.init(why: String(words.prefix(200)), isPassing: true)
    }
  }
}
