/// A mean, and how far it may be off because there are only so many problems.
package struct Estimate: Equatable, Sendable {
  package let mean: Double
  /// The standard error of the mean: the deviation of the sample over √n. `nil` for one number.
  package let error: Double?

  /// `nil` where there are no numbers.
  package init?(_ numbers: [Double]) {
    guard !numbers.isEmpty else { return nil }
    let count = Double(numbers.count)
    let mean = numbers.reduce(0, +) / count
    self.mean = mean
    guard numbers.count > 1 else {
      error = nil
      return
    }
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    error = (squares / (count - 1) / count).squareRoot()
  }
}
