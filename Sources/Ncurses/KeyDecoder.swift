package import Screen

/// Turns the bytes a terminal sends into inputs.
///
/// The bytes may be cut anywhere. Some mean one thing alone and another with what follows: ESC is
/// the Escape key, or Alt, or the beginning of an arrow. While such bytes wait, `patience` says how
/// long; if nothing comes in that time, `pause` lets them mean what they mean alone.
///
/// Nothing a terminal sends is stuck or taken for typing by mistake: an escape sequence that is not
/// known vanishes whole, and bytes that are not UTF-8 become U+FFFD.
package struct KeyDecoder: Sendable {
  let table: KeyTable
  private var pending: [UInt8] = []
  private var paste: PasteCollector?
  private var skipping: Skipping?

  /// A sequence that means nothing to us and may be long.
  enum Skipping { case controlSequence, controlString }

  package init(table: KeyTable = KeyTable()) { self.table = table }

  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    pending.append(contentsOf: bytes)
    return decode(isOver: false)
  }

  /// Nothing has come for as long as `patience` said.
  package mutating func pause() -> [Input] {
    let inputs = decode(isOver: true)
    skipping = nil
    return inputs
  }

  /// How long to wait for the rest of what has begun; `nil` when nothing has.
  package var patience: Duration? {
    if let paste { return paste.isClosed ? Self.escapeDelay : Self.pasteDelay }
    if skipping != nil { return Self.sequenceDelay }
    guard let first = pending.first else { return nil }
    // One or two bytes may be a key by themselves; more can only be a sequence on a slow line.
    return first == escape && pending.count <= 2 ? Self.escapeDelay : Self.sequenceDelay
  }

  static let escapeDelay = Duration.milliseconds(25)
  static let sequenceDelay = Duration.milliseconds(500)
  static let pasteDelay = Duration.seconds(2)

  private mutating func decode(isOver: Bool) -> [Input] {
    var inputs: [Input] = []
    var rest = pending[...]
    decoding: while !rest.isEmpty || paste != nil {
      if paste != nil {
        guard let text = collect(&rest, isOver: isOver) else { break }
        inputs.append(.paste(text))
        continue
      }
      switch skipping.map({ skip($0, rest) }) ?? token(rest, isOver: isOver) {
      case .input(let input, let count):
        inputs.append(input)
        rest = rest.dropFirst(count)
      case .nothing(let count):
        skipping = nil
        rest = rest.dropFirst(count)
      case .skip(let what, let count):
        skipping = what
        rest = rest.dropFirst(count)
      case .pasteBegins(let count):
        paste = PasteCollector()
        rest = rest.dropFirst(count)
      case .incomplete:
        break decoding
      }
    }
    pending = Array(rest)
    return inputs
  }

  /// Gives the rest to the paste; its text, if that was all of it.
  private mutating func collect(_ rest: inout ArraySlice<UInt8>, isOver: Bool) -> String? {
    var pasted = paste?.feed(rest)
    if pasted == nil, isOver { pasted = paste?.finish() }
    rest = pasted?.rest[...] ?? []
    if pasted != nil { paste = nil }
    return pasted?.text
  }
}
