import Foundation
import Testing

@testable import Inference

/// Files whose bytes cannot be had, and what is said of them.
struct ReadFailureTests {
  @Test(arguments: [
    (ReadFailure.system(ENOMEM), "ulimit -v"), (.system(EMFILE), "ulimit -n"),
    (.system(ENFILE), "ulimit -n"), (.system(EACCES), "Allow yourself"),
    (.system(ENOENT), "Check the path."), (.system(EIO), "path and its permissions"),
    (.folder, "it is a folder. Give the path of a GGUF file."), (.lost, "Check the disk"),
  ])
  func `each has its own remedy`(failure: ReadFailure, words: String) {
    let sentence = ModelFileError.unreadable(path: "/m.gguf", failure).description
    #expect(sentence.hasPrefix("Cannot read “/m.gguf”: "))
    #expect(sentence.contains(words))
  }

  @Test func `what is no file is named, and a pipe is not waited for`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let pipe = folder + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    for (path, failure) in [
      (folder, ReadFailure.folder), (pipe, .notRegular), (folder + "/none", .system(ENOENT)),
    ] {
      #expect(throws: ModelFileError.unreadable(path: path, failure)) { try GGUFFile(path: path) }
    }
  }

  #if os(Linux)
    /// In a process of its own, whose limits nobody else needs.
    @Test func `a limit of the process is told from a flaw of the file`() async {
      await #expect(processExitsWith: .success) {
        let path = "/tmp/nalar-\(getpid()).gguf"
        let file = open(path, O_CREAT | O_RDWR, 0o600)
        guard file >= 0, ftruncate(file, 1 << 36) == 0 else { throw Unlimited(path: path) }
        defer { unlink(path) }

        try limit(RLIMIT_AS, to: 1 << 35)
        guard failure(path) == .system(ENOMEM) else { throw Unlimited(path: path) }
        try limit(RLIMIT_NOFILE, to: 3)
        guard failure(path) == .system(EMFILE) else { throw Unlimited(path: path) }
      }
    }
  #endif
}

#if os(Linux)
  private struct Unlimited: Error { let path: String }

  private func limit(_ resource: __rlimit_resource, to most: rlim_t) throws {
    var limits = rlimit(rlim_cur: most, rlim_max: most)
    guard setrlimit(__rlimit_resource_t(resource.rawValue), &limits) == 0 else {
      throw Unlimited(path: "")
    }
  }

  private func failure(_ path: String) -> ReadFailure? {
    do throws(ModelFileError) {
      _ = try ModelBytes(file: path)
      return nil
    } catch {
      guard case .unreadable(_, let failure) = error else { return nil }
      return failure
    }
  }
#endif
