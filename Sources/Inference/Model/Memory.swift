#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a Linux system says of its memory, in the files of `/proc` and `/sys`.
///
/// Programs may take what is available on the machine, but no more than what is left in each group
/// they belong to — the limit of a container is that of a group —, nor more than they may have
/// addresses for (`ulimit -v`).
struct SystemMemory {
  /// The text of a file, or nil when there is none.
  let read: (_ path: String) -> String?

  init(read: @escaping (String) -> String? = contents(of:)) {
    self.read = read
  }

  /// The bytes this process may still take without others being swapped out or any being killed, or
  /// nil where the system does not say. So many of them have their addresses already: `mapped`.
  func available(mapped: Int) -> Int? {
    let addresses = addressesLeft.map { saturated($0.addingReportingOverflow(mapped)) }
    return ([kibibytes("MemAvailable:", in: "/proc/meminfo"), addresses] + groups.map(left))
      .compactMap { $0 }.min()
  }

  /// Nil where they have no limit.
  private var addressesLeft: Int? {
    let limit = read("/proc/self/limits").flatMap { limits in
      lines(of: limits).first { $0.hasPrefix("Max address space ") }
        .flatMap { $0.split(separator: " ").dropFirst(3).first }.flatMap { Int($0) }
    }
    guard let limit, let used = kibibytes("VmSize:", in: "/proc/self/status") else { return nil }
    return max(0, limit - used)
  }

  private func kibibytes(_ name: String, in path: String) -> Int? {
    read(path).flatMap { figure(name, in: $0) }
      .map { saturated($0.multipliedReportingOverflow(by: 1024)) }
  }

  /// The folder of a control group, and how its version of the interface calls things.
  private struct Group {
    let folder: String
    let limit: String
    let usage: String
    let reclaimable: [String]
  }

  /// The process's groups and all they are part of.
  private var groups: [Group] {
    guard let memberships = read("/proc/self/cgroup") else { return [] }
    return lines(of: memberships).flatMap { line -> [Group] in
      let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3 else { return [] }
      let paths = ancestors(of: fields[2])
      if fields[1].isEmpty {
        return paths.map {
          Group(
            folder: "/sys/fs/cgroup\($0)", limit: "memory.max", usage: "memory.current",
            reclaimable: ["active_file", "inactive_file"])
        }
      }
      guard fields[1].split(separator: ",").contains("memory") else { return [] }
      return paths.map {
        Group(
          folder: "/sys/fs/cgroup/memory\($0)", limit: "memory.limit_in_bytes",
          usage: "memory.usage_in_bytes",
          reclaimable: ["total_active_file", "total_inactive_file"])
      }
    }
  }

  /// What is left in a group, or nil when it has no limit. Copies of files in memory count as used
  /// there, but are dropped when memory is wanted.
  private func left(in group: Group) -> Int? {
    func number(_ name: String) -> Int? {
      read("\(group.folder)/\(name)").flatMap { lines(of: $0).first }.flatMap { Int($0) }
    }
    guard let limit = number(group.limit) else { return nil }
    let statistics = read("\(group.folder)/memory.stat") ?? ""
    let reclaimable = group.reclaimable.reduce(0) { $0 + (figure($1, in: statistics) ?? 0) }
    return max(0, limit - max(0, (number(group.usage) ?? 0) - reclaimable))
  }

  /// The number after a name at the beginning of a line.
  private func figure(_ name: String, in text: String) -> Int? {
    for line in lines(of: text) {
      let words = line.split { $0 == " " || $0 == "\t" }
      if words.count > 1, words[0] == name { return Int(words[1]) }
    }
    return nil
  }

  private func lines(of text: String) -> [Substring] { text.split(separator: "\n") }

  /// `/a/b`, `/a` and the empty path for `/a/b`.
  private func ancestors(of path: Substring) -> [String] {
    let names = path.split(separator: "/")
    return (0...names.count).reversed().map { names.prefix($0).map { "/\($0)" }.joined() }
  }
}

private func saturated(_ result: (partialValue: Int, overflow: Bool)) -> Int {
  result.overflow ? Int.max : result.partialValue
}

/// The text of a small file, or nil when it cannot be read.
private func contents(of path: String) -> String? {
  guard let file = fopen(path, "re") else { return nil }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 65_536)
  let count = fread(&bytes, 1, bytes.count, file)
  return String(decoding: bytes.prefix(count), as: UTF8.self)
}
