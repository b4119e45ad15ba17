import App
import Chat
import FoundationEssentials
import TestSupport
import Testing

@Suite struct NameMakerTests {
  @Test func `a name tells the time`() {
    var names = NameMaker(seed: 1)
    let name = names.next(at: .noon).rawValue
    #expect(name.hasPrefix("20261123-120000-"))
    #expect(name.count == "20261123-120000-k3fq".count)
  }

  @Test func `no two names are the same, even in one second`() {
    var names = NameMaker(seed: 7)
    #expect(Set((0..<50_000).map { _ in names.next(at: .noon) }).count == 50_000)
  }

  @Test func `programs that start together use different names`() {
    let first = (UInt64(0)..<1000).map { seed in
      var names = NameMaker(seed: seed)
      return names.next(at: .noon)
    }
    #expect(Set(first).count == 1000)
  }

  @Test func `names sort as they were made, second by second`() {
    var names = NameMaker(seed: 7)
    let made = stride(from: 0.0, to: 1e9, by: 1.7e6).map { names.next(at: .noon + $0).rawValue }
    #expect(made == made.sorted())
  }

  @Test(arguments: [0, -1e9, -1e11, 1e11, 1e12, -1e13, 1e15])
  func `a name is a file's name, whatever the clock says`(seconds: Double) {
    var names = NameMaker(seed: 3)
    let name = names.next(at: Date(timeIntervalSince1970: seconds)).rawValue
    #expect((1...100).contains(name.utf8.count))
    #expect(name.first != ".")
    #expect(name.utf8.allSatisfy { "0123456789-abcdefghijklmnopqrstuvwxyz".utf8.contains($0) })
  }
}
