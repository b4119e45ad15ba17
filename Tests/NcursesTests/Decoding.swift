import Screen
import Testing

@testable import Ncurses

/// What the decoder makes of pieces of bytes, and of the silence after them.
func decode(_ pieces: [[UInt8]], table: KeyTable = KeyTable()) -> [Input] {
  var decoder = KeyDecoder(table: table)
  var inputs = pieces.flatMap { decoder.feed($0) }
  var pauses = 0
  while decoder.patience != nil {
    inputs += decoder.pause()
    pauses += 1
    guard pauses < 10 else {
      Issue.record("the decoder waits for ever after \(pieces)")
      break
    }
  }
  return inputs
}

/// Expects the same inputs of the bytes whole, one at a time, and cut in two at every place.
func expectDecoding(
  _ bytes: [UInt8], _ inputs: [Input], table: KeyTable = KeyTable(),
  at location: SourceLocation = #_sourceLocation
) {
  #expect(decode([bytes], table: table) == inputs, sourceLocation: location)
  #expect(decode(bytes.map { [$0] }, table: table) == inputs, sourceLocation: location)
  for cut in bytes.indices.dropFirst().prefix(200) {
    let pieces = [Array(bytes[..<cut]), Array(bytes[cut...])]
    #expect(decode(pieces, table: table) == inputs, "cut at \(cut)", sourceLocation: location)
  }
}
