/// The type of a metadata value, by its number in the file.
enum ValueType: UInt32 {
  case uint8 = 0
  case int8, uint16, int16, uint32, int32, float32, bool, text, array, uint64, int64, float64

  /// The bytes of one value, or nil for those that say their own length.
  var size: Int? {
    switch self {
    case .uint8, .int8, .bool: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    case .text, .array: nil
    }
  }
}

extension ByteReader {
  private static let longestKey = 65_535
  /// A key of one byte and a value of one byte.
  private static let smallestPair = 8 + 1 + 4 + 1

  /// Reads `count` pairs of key and value, each key once.
  mutating func readMetadata(count: Int) throws(ModelFileError) -> [String: Metadata.Value] {
    guard count <= remaining / Self.smallestPair else {
      throw .damaged("\(count) metadata entries do not fit into \(remaining) bytes")
    }
    var values: [String: Metadata.Value] = [:]
    for _ in 0..<count {
      let key = try readKey()
      let value = try readValue(of: readValueType())
      guard values.updateValue(value, forKey: key) == nil else {
        throw .damaged("the key \(quoted(key.utf8)) is there twice")
      }
    }
    return values
  }

  private mutating func readKey() throws(ModelFileError) -> String {
    let range = try readString()
    guard !range.isEmpty, range.count <= Self.longestKey,
      let key = String(validating: bytes[range], as: UTF8.self)
    else { throw .damaged("the key at byte \(range.lowerBound) is empty, too long or not UTF-8") }
    return key
  }

  private mutating func readValueType() throws(ModelFileError) -> ValueType {
    let number: UInt32 = try read()
    guard let type = ValueType(rawValue: number) else {
      throw .damaged("\(number) at byte \(position - 4) is not the type of a value")
    }
    return type
  }

  private mutating func readValue(of type: ValueType) throws(ModelFileError) -> Metadata.Value {
    switch type {
    case .uint8: .unsigned(UInt64(try read(UInt8.self)))
    case .uint16: .unsigned(UInt64(try read(UInt16.self)))
    case .uint32: .unsigned(UInt64(try read(UInt32.self)))
    case .uint64: .unsigned(try read(UInt64.self))
    case .int8: .signed(Int64(try read(Int8.self)))
    case .int16: .signed(Int64(try read(Int16.self)))
    case .int32: .signed(Int64(try read(Int32.self)))
    case .int64: .signed(try read(Int64.self))
    case .float32: .real(Double(Float(bitPattern: try read())))
    case .float64: .real(Double(bitPattern: try read()))
    case .bool: .truth(try read(UInt8.self) != 0)
    case .text: .text(try readString())
    case .array: try readArray()
    }
  }

  private mutating func readArray() throws(ModelFileError) -> Metadata.Value {
    let type = try readValueType()
    guard type != .array else { throw .damaged("an array of arrays at byte \(position - 4)") }
    // A text takes at least the 8 bytes of its length.
    let count = try readCount(of: "array elements", limit: (remaining - 8) / (type.size ?? 8))
    let start = position
    if let size = type.size {
      _ = try take(count * size)
    } else {
      for _ in 0..<count { _ = try readString() }
    }
    return .array(type, count: count, bytes: start..<position)
  }
}
