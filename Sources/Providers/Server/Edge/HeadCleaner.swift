import NIOCore
import NIOHTTP1

/// Replaces control characters in the head of an answer, which HTTP forbids and some proxies send.
///
/// The parser behind it would refuse the whole answer, and with it the status and the words that
/// tell a person what is wrong. Line ends and tabs stay; so does the body.
struct HeadBytes: Equatable {
  private(set) var isComplete = false
  private var lineLength = 0

  mutating func clean(_ bytes: inout some MutableCollection<UInt8>) {
    for index in bytes.indices {
      if isComplete { return }
      switch bytes[index] {
      case .lineFeed:
        isComplete = lineLength == 0
        lineLength = 0
      case .carriageReturn:
        break
      case 0..<0x09, 0x0B..<0x20, 0x7F:
        bytes[index] = UInt8(ascii: "?")
        lineLength += 1
      default:
        lineLength += 1
      }
    }
  }
}

/// Cleans the head of every answer on a connection; it stands before the parser.
final class HeadCleaner: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = HTTPClientRequestPart
  typealias OutboundOut = HTTPClientRequestPart
  private var head = HeadBytes()

  /// Puts a cleaner into a connection that is ready to be used.
  static func join(_ channel: any Channel) -> EventLoopFuture<Void> {
    channel.eventLoop.submit {
      let pipeline = channel.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
      try pipeline.addHandler(HeadCleaner(), position: .before(parser))
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .head = unwrapOutboundIn(data) { head = HeadBytes() }
    context.write(data, promise: promise)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !head.isComplete else { return context.fireChannelRead(data) }
    var buffer = unwrapInboundIn(data)
    buffer.withUnsafeMutableReadableBytes { bytes in
      var bytes = bytes
      head.clean(&bytes)
    }
    context.fireChannelRead(wrapInboundOut(buffer))
  }
}
