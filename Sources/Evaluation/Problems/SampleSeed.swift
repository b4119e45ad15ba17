/// Makes the seed of each sample from the seed of the run, the problem's id and the sample's number.
///
/// Nothing else counts, neither the order nor what was done before: a sample that is made again is
/// made with the same random numbers. 31 bits, since servers take seeds of different widths.
package enum SampleSeed {
  package static func seed(run: UInt64, problem: String, sample: Int) -> UInt64 {
    var hash = FNV()
    hash.feed(problem)
    var generator = SplitMix64(seed: hash.value ^ run)
    var mixed = SplitMix64(seed: generator.next() &+ UInt64(truncatingIfNeeded: sample))
    return mixed.next() >> 33
  }
}

/// The FNV-1a hash of texts, 64 bits: the same on every machine and in every run.
struct FNV {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes a text and its end.
  mutating func feed(_ text: String) {
    for byte in text.utf8 { feed(byte) }
    feed(0xFF)  // in no UTF-8, so that “ab”, “c” is not “a”, “bc”
  }

  private mutating func feed(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

/// Numbers that look random and follow from their seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
