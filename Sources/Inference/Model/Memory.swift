#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Refuses sizes that together exceed the memory that is free now.
func checkMemory(for sizes: Int...) throws(ModelFileError) {
  var needed = 0
  for size in sizes {
    let (sum, overflows) = needed.addingReportingOverflow(size)
    needed = overflows ? Int.max : sum
  }
  guard let available = availableMemory(), needed > available else { return }
  throw .notEnoughMemory(needed: needed, available: available)
}

/// The bytes that programs may still take without making others swap, or nil where the system does
/// not say.
private func availableMemory() -> Int? {
  guard let file = fopen("/proc/meminfo", "re") else { return nil }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, Int32(line.count), file) != nil {
    let words = line.withUnsafeBufferPointer { characters in
      String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }.split(separator: " ")
    if words.first == "MemAvailable:", words.count > 1, let kibibytes = Int(words[1]) {
      return kibibytes.multipliedReportingOverflow(by: 1024).partialValue
    }
  }
  return nil
}
