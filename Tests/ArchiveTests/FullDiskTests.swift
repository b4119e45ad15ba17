import Chat
import Foundation
import Testing

@testable import Archive

@Suite(.serialized) struct FullDiskTests {
  let scratch = Scratch()

  /// Whether a small file system can be mounted here: only root may.
  static var canMount: Bool { geteuid() == 0 && access("/usr/bin/mount", X_OK) == 0 }

  private func onSmallDisk(_ story: (String) async throws -> Void) async throws {
    let folder = scratch.path + "/small"
    mkdir(folder, 0o700)
    try #require(mount("tmpfs", folder, "tmpfs", 0, "size=256k,mode=0700") == 0)
    defer { umount2(folder, Int32(MNT_DETACH)) }
    try await story(folder)
  }

  @Test(.enabled(if: canMount, "needs root to mount a small disk"))
  func `on a full disk nothing is lost, and it goes on when there is room`() async throws {
    try await onSmallDisk { folder in
      let archive = ConversationArchive(folder: folder + "/conversations")
      var said = Conversation.sample()
      try await archive.save(said)
      try Data(count: 150 << 10).write(to: URL(filePath: folder + "/ballast"))
      var (saved, refusals) = (said, 0)
      for turn in 0..<60 {
        said.messages.append(
          Message(
            id: .init(rawValue: "t\(turn)"), parent: said.leaf, role: .user,
            text: String(repeating: "x", count: 2000), created: moment(turn)))
        said.leaf = said.messages.last?.id
        do throws(ArchiveError) {
          try await archive.save(said)
          saved = said
        } catch {
          refusals += 1
          #expect(error == .unwritable(file: "c.json", .diskFull))
        }
        #expect(try await archive.read("c") == saved)
      }
      #expect(refusals > 5)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/conversations")
      #expect(names.sorted() == [".locks", "c.json"])

      unlink(folder + "/ballast")
      try await archive.save(said)
      #expect(try await archive.read("c") == said)
    }
  }

  @Test(.enabled(if: canMount, "needs root to mount a small disk"))
  func `a growing reply survives a full disk`() async throws {
    try await onSmallDisk { folder in
      let archive = ConversationArchive(folder: folder)
      var said = Conversation.sample()
      said.messages[1].finish = nil
      try await archive.save(said)
      try await archive.saveProgress(said, "m2")
      let room = 256 << 10
      try? Data(count: room).write(to: URL(filePath: folder + "/ballast"))
      var failures = 0
      for _ in 0..<20 {
        said.messages[1].text += String(repeating: "y", count: 4096)
        do throws(ArchiveError) { try await archive.saveProgress(said, "m2") } catch {
          failures += 1
        }
      }
      #expect(failures > 0)
      unlink(folder + "/ballast")
      try await archive.saveProgress(said, "m2")
      #expect(try await archive.read("c") == said)
    }
  }
}
