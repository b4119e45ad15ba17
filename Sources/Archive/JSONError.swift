/// Why bytes are not JSON, and where.
struct JSONError: Error, Equatable {
  enum Reason { case endsEarly, unexpectedByte, notUTF8, tooDeep, notAnObject, notAnArray }

  var reason: Reason
  /// The byte at which it was noticed, counted from 0.
  var position: Int

  init(_ reason: Reason, at position: Int) {
    (self.reason, self.position) = (reason, position)
  }
}

extension JSONError: CustomStringConvertible {
  var description: String {
    switch reason {
    case .endsEarly: "it ends early, at byte \(position)"
    case .unexpectedByte: "byte \(position) does not belong there"
    case .notUTF8: "the text at byte \(position) is not UTF-8"
    case .tooDeep: "it is nested deeper than \(JSONReader.depthLimit) at byte \(position)"
    case .notAnObject: "there is no object at byte \(position)"
    case .notAnArray: "there is no list at byte \(position)"
    }
  }
}
