/// Passes over the logits of a whole vocabulary, some at a time. NaN counts as impossible, like −∞.
struct LogitScan {
  private typealias Lanes = SIMD16<Float>
  let logits: UnsafeBufferPointer<Float>

  init(_ logits: UnsafeBufferPointer<Float>) {
    self.logits = logits
  }

  /// Nil when every token is impossible.
  var largest: Float? {
    var lanes = Lanes(repeating: -.infinity)
    forEachLanes { values, _ in lanes.replace(with: values, where: values .> lanes) }
    let largest = lanes.max()
    return largest > -.infinity ? largest : nil
  }

  /// The first token with this logit.
  func firstToken(of logit: Float) -> Token? {
    for start in stride(from: 0, to: logits.count, by: 4096) {
      let block = logits[start..<min(start + 4096, logits.count)]
      if let place = block.firstIndex(of: logit) { return Token(truncatingIfNeeded: place) }
    }
    return nil
  }

  /// The sum of exp((logit − best) / temperature) over all tokens; relative error about 1e-7.
  ///
  /// Best is the largest logit and finite, temperature positive.
  func sum(relativeTo best: Float, temperature: Double) -> Double {
    let scale = Float(min(1.4426950408889634 / temperature, 1e30))  // to powers of two
    var sum = 0.0
    var lanes = Lanes.zero
    var blocks = 0
    forEachLanes { values, _ in
      lanes += powersOfTwo((values - best) * scale)
      blocks += 1
      // Few are added as floats: large sums of them would swallow what is small.
      if blocks % 64 == 0 {
        sum += total(lanes)
        lanes = .zero
      }
    }
    return sum + total(lanes)
  }

  /// Calls `body` for each token with a logit of at least `least` and less than `limit`, in order.
  func forEach(from least: Float, to limit: Float, _ body: (Token, Float) -> Void) {
    forEachLanes { values, start in
      let wanted = (values .>= least) .& (values .< limit)
      guard any(wanted) else { return }
      for lane in 0..<Lanes.scalarCount where wanted[lane] {
        body(Token(truncatingIfNeeded: start + lane), values[lane])
      }
    }
  }

  /// The logits in order; past the end there is −∞.
  @inline(__always)
  private func forEachLanes(_ body: (_ values: Lanes, _ start: Int) -> Void) {
    let bytes = UnsafeRawBufferPointer(logits)
    let width = Lanes.scalarCount
    let whole = logits.count / width * width
    for start in stride(from: 0, to: whole, by: width) {
      body(bytes.loadUnaligned(fromByteOffset: start * 4, as: Lanes.self), start)
    }
    guard whole < logits.count else { return }
    var rest = Lanes(repeating: -.infinity)
    for place in whole..<logits.count { rest[place - whole] = logits[place] }
    body(rest, whole)
  }

  private func total(_ lanes: Lanes) -> Double {
    var total = 0.0
    for lane in 0..<Lanes.scalarCount { total += Double(lanes[lane]) }
    return total
  }

  /// 2^x for x ≤ 0: the whole part goes into the exponent, the rest, within ±1/2, through the
  /// beginning of the series of e^(x ln 2). NaN and what is tiny count as 2^−126.
  @inline(__always)
  private func powersOfTwo(_ x: Lanes) -> Lanes {
    let x = Lanes(repeating: -126).replacing(with: x, where: x .> -126)
    // Adding 1.5 × 2^23 leaves the nearest whole number in the lowest bits.
    let shift: Float = 12_582_912
    let shifted = x + shift
    let f = (x - (shifted - shift)) * 0.6931471805599453
    var series = f * (1.0 / 720) + 1.0 / 120
    series = series * f + 1.0 / 24
    series = series * f + 1.0 / 6
    series = series * f + 0.5
    series = series * f + 1
    series = series * f + 1
    let whole = unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- 0x4B40_0000
    return series * unsafeBitCast((whole &+ 127) &<< 23, to: Lanes.self)
  }
}
