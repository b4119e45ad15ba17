package import FoundationEssentials

/// What `nalar bench` found in one test, and with which model and machine.
package struct BenchResult: Equatable, Sendable {
  package var setting: Setting
  package var test: BenchTest
  /// How long each repetition took. At least one.
  package var nanoseconds: [Int]
  /// The peak of resident memory so far, weights included; `nil` where the system does not say.
  package var peakBytes: Int?
  package var time: Date

  /// What all tests of a run share.
  package struct Setting: Equatable, Sendable {
    package var version: String
    package var file: String
    /// Architecture and quantisation, from the file.
    package var model: String
    package var size: Int
    package var parameters: Int
    package var kernels: String
    package var threads: Int
    package var context: Int
    package var cacheType: String
    /// From the opening of the file until the first token could be evaluated.
    package var loadNanoseconds: Int

    package init(
      version: String, file: String, model: String, size: Int, parameters: Int, kernels: String,
      threads: Int, context: Int, cacheType: String, loadNanoseconds: Int
    ) {
      (self.version, self.file, self.model, self.size) = (version, file, model, size)
      (self.parameters, self.kernels, self.threads) = (parameters, kernels, threads)
      (self.context, self.cacheType, self.loadNanoseconds) = (context, cacheType, loadNanoseconds)
    }
  }

  package init(
    _ setting: Setting, _ test: BenchTest, nanoseconds: [Int], peakBytes: Int?, time: Date
  ) {
    (self.setting, self.test, self.nanoseconds) = (setting, test, nanoseconds)
    (self.peakBytes, self.time) = (peakBytes, time)
  }

  /// Tokens a second, of each repetition.
  package var speeds: [Double] {
    nanoseconds.map { Double(test.prompt + test.reply) * 1e9 / Double(max($0, 1)) }
  }

  package var speed: Spread { Spread(speeds) }
}

/// The mean of some numbers and the standard deviation of the sample.
package struct Spread: Equatable, Sendable {
  package let mean: Double
  package let deviation: Double

  package init(_ numbers: [Double]) {
    let mean = numbers.reduce(0, +) / Double(max(numbers.count, 1))
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    deviation = numbers.count > 1 ? (squares / Double(numbers.count - 1)).squareRoot() : 0
  }
}
