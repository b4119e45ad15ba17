import App
import FoundationEssentials
import TestSupport
import Testing

@Suite struct RateMeterTests {
  @Test func `there is no rate before half a second has passed`() {
    var meter = RateMeter()
    #expect(meter.tokensPerSecond(at: .noon) == nil)
    meter.count(at: .noon)
    #expect(meter.tokensPerSecond(at: .noon + 0.49) == nil)
    #expect(meter.tokensPerSecond(at: .noon + 0.5) == 2)
  }

  @Test(arguments: [1.0, 8, 84, 200, 1000])
  func `a steady stream shows its rate`(rate: Double) throws {
    var meter = RateMeter()
    for token in 0..<Int(rate * 10) { meter.count(at: .noon + Double(token) / rate) }
    let shown = try #require(meter.tokensPerSecond(at: .noon + 10 - 0.5 / rate))
    #expect(abs(shown - rate) <= max(1, rate * 0.05))
  }

  @Test func `a stream that stands still comes to nothing in two seconds`() {
    var meter = RateMeter()
    for token in 0..<100 { meter.count(at: .noon + Double(token) / 100) }
    let rates = [1.0, 2, 2.5, 3, 9, 1e12].map { meter.tokensPerSecond(at: .noon + $0) ?? -1 }
    #expect(rates == rates.sorted(by: >))
    #expect(rates.first == 100)
    #expect(rates.suffix(3) == [0, 0, 0])
  }

  @Test func `a clock that jumps does no harm`() {
    var meter = RateMeter()
    for jump in [0, 1e18, -1e18, 5, -5, 0.1] { meter.count(3, at: .noon + jump) }
    #expect(meter.tokensPerSecond(at: .noon - 60) == nil)
    #expect(meter.tokensPerSecond(at: .noon + 60) != nil)
  }
}
