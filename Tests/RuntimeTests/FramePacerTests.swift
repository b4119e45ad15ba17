import Testing

@testable import Runtime

@Suite struct FramePacerTests {
  private let start = ContinuousClock.now

  private func at(_ milliseconds: Int) -> ContinuousClock.Instant {
    start + .milliseconds(milliseconds)
  }

  @Test func `the first frame is painted at once`() {
    var pacer = FramePacer()
    #expect(pacer.want(.stream, at: at(0)) == at(0))
  }

  @Test func `a frame that is on its way is not asked for twice`() {
    var pacer = FramePacer()
    #expect(pacer.want(.key, at: at(0)) == at(0))
    #expect(pacer.want(.key, at: at(0)) == nil)
    #expect(pacer.want(.stream, at: at(0)) == nil)
  }

  @Test func `what a model says waits for the next fortieth of a second`() {
    var pacer = FramePacer()
    #expect(pacer.want(.stream, at: at(0)) == at(0))
    #expect(pacer.take(at(0), at: at(0)) == true)
    #expect(pacer.want(.stream, at: at(5)) == at(25))
    #expect(pacer.want(.stream, at: at(20)) == nil)
  }

  @Test func `a key does not wait for it`() {
    var pacer = FramePacer()
    #expect(pacer.want(.stream, at: at(0)) == at(0))
    #expect(pacer.take(at(0), at: at(0)) == true)
    #expect(pacer.want(.stream, at: at(5)) == at(25))
    #expect(pacer.want(.key, at: at(10)) == at(10))
    #expect(pacer.take(at(10), at: at(10)) == true)
    #expect(pacer.take(at(25), at: at(25)) == false, "the key's frame showed that too")
  }

  @Test func `five thousand tokens a second make forty frames`() {
    var pacer = FramePacer()
    var frames = 0
    for microsecond in stride(from: 0, to: 1_000_000, by: 200) {
      let now = start + .microseconds(microsecond)
      if let due = pacer.due, due <= now, pacer.take(due, at: now) { frames += 1 }
      _ = pacer.want(.stream, at: now)
    }
    #expect((38...41).contains(frames))
  }
}
