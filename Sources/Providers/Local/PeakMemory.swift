import Foundation

/// The most memory this process has had resident so far, in bytes, files it has mapped included;
/// `nil` where the system does not say.
package func peakMemory() -> Int? {
  // `getrusage` would do, but on Linux it counts what the process was before it became this program.
  let status: String
  do {
    status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  } catch {
    return nil  // no Linux
  }
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  let words = line?.split(whereSeparator: \.isWhitespace) ?? []
  return words.count > 1 ? Int(words[1]).map { $0 * 1024 } : nil
}
