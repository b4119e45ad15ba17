import Chat
import Foundation
import Testing

@testable import Archive

@Suite struct LockTests {
  let scratch = Scratch()

  @Test func `of two that open a conversation, one writes and the other reads`() async throws {
    let (first, second) = (scratch.archive(), scratch.archive())
    try await first.save(.sample())
    let opened = try await second.open("c")
    #expect(opened.conversation == .sample())
    #expect(
      opened.readOnly
        == "This conversation is open in another Nalar (process \(getpid())). "
        + "Close it there to change it here.")
    let refused = ArchiveError.openElsewhere("c", process: getpid())
    await #expect(throws: refused) { try await second.save(.sample()) }
    await #expect(throws: refused) { try await second.delete("c") }
    await #expect(throws: refused) { try await second.rename("c", to: "x") }

    await first.close("c")
    #expect(scratch.names(in: ".locks") == [])
    #expect(try await second.open("c").readOnly == nil)
    try await second.save(.sample())
    await second.close("c")
    #expect(scratch.names(in: ".locks") == [])
  }

  @Test func `a save that comes after closing is kept, beside another's where that was first`()
    async throws
  {
    let (first, second) = (scratch.archive(), scratch.archive())
    var said = Conversation.sample()
    try await first.save(said)
    await first.close("c")
    said.title = "late"
    try await first.save(said)
    #expect(try await first.read("c").title == "late")
    await first.close("c")
    try await second.rename("c", to: "theirs")
    await #expect(throws: ArchiveError.changedElsewhere("c", keptAs: "c-2")) {
      try await first.save(said)
    }
    #expect(try await first.read("c").title == "theirs")
    #expect(try await first.read("c-2").title == "late")
  }

  @Test func `a hundred turns each, taken by two, are two hundred turns`() async throws {
    let (first, second) = (scratch.archive(), scratch.archive())
    try await first.save(.sample())
    await first.close("c")
    for turn in 0..<100 {
      for (who, archive) in [("a", first), ("b", second)] {
        var said = try await archive.open("c").conversation
        said.messages.append(
          Message(
            id: .init(rawValue: "\(who)\(turn)"), parent: said.leaf, role: .user, created: moment())
        )
        said.leaf = said.messages.last?.id
        try await archive.save(said)
        await archive.close("c")
      }
    }
    #expect(try await first.read("c").branch.count == 202)
  }

  @Test func `a lock file of a dead process holds nobody up, and is tidied away`() async throws {
    let archive = scratch.archive()
    try await archive.save(.sample())
    await archive.close("c")
    // Its process is said to be the first there ever is: what counts is the kernel's lock.
    try scratch.put("1\n", as: ".locks/c")
    try scratch.put("1\n", as: ".locks/d")
    #expect(try await archive.open("c").readOnly == nil)
    try await archive.tidy(at: Date())
    #expect(scratch.names(in: ".locks") == ["c"])
  }

  @Test(.enabled(if: LockHolder.isThere, "needs python3"), .timeLimit(.minutes(1)))
  func `another process's lock is respected until it is killed`() async throws {
    let archive = scratch.archive()
    try await archive.save(.sample())
    await archive.close("c")
    let holder = try LockHolder(scratch.folder + "/.locks/c")
    let opened = try await archive.open("c")
    #expect(opened.readOnly?.contains("(process \(holder.process.processIdentifier))") == true)
    holder.kill()
    #expect(try await archive.open("c").readOnly == nil)
    try await archive.save(.sample())
  }
}

/// A process that locks a file and waits to be killed.
struct LockHolder {
  let process = Process()

  static let python = "/usr/bin/python3"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: python) }

  init(_ path: String) throws {
    process.executableURL = URL(filePath: Self.python)
    process.arguments = [
      "-c",
      """
      import fcntl, os, sys, time
      file = open(sys.argv[1], "w")
      fcntl.flock(file, fcntl.LOCK_EX)
      file.write(f"{os.getpid()}\\n"); file.flush()
      print("locked", flush=True)
      time.sleep(60)
      """, path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    _ = try output.fileHandleForReading.read(upToCount: 7)
  }

  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
