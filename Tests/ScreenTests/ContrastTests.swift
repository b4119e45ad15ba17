import Screen
import Testing

@Suite struct ContrastTests {
  @Test(arguments: [
    (Color.rgb(0, 0, 0), Color.rgb(255, 255, 255), 21.0),
    (.rgb(255, 255, 255), .rgb(255, 255, 255), 1.0),
    (.rgb(0x76, 0x76, 0x76), .rgb(255, 255, 255), 4.54),
    (.rgb(255, 0, 0), .rgb(255, 255, 255), 4.0),
    (.rgb(0, 0, 255), .rgb(0, 0, 0), 2.44),
  ])
  func `contrast is that of WCAG`(a: Color, b: Color, ratio: Double) throws {
    let contrast = try #require(Theme.contrast(a, b))
    #expect(abs(contrast - ratio) < 0.005)
    #expect(Theme.contrast(b, a) == contrast)
  }

  @Test(arguments: [Color.terminal, .palette(0)])
  func `nobody knows the contrast of the terminal's own colours`(color: Color) {
    #expect(Theme.contrast(color, .rgb(0, 0, 0)) == nil)
  }
}
