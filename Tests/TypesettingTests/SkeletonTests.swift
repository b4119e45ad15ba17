import Screen
import Testing

@testable import Typesetting

@Suite struct SkeletonTests {
  @Test func builds() { #expect(Formula("x").inline(.init(.text)).count == 1) }
}
