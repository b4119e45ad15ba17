import Screen

extension Frame {
  /// Draws a line in so many columns; where it is cut, `…` says so.
  mutating func drawCut(_ line: Line, at point: Point, width: Int) {
    guard width > 0 else { return }
    draw(line, at: point, width: width)
    guard line.width > width, let last = line.spans.last else { return }
    draw(Line([.init("…", last.style)]), at: Point(x: point.x + width - 1, y: point.y))
  }

  /// Draws a line so that it ends before a column.
  mutating func drawRight(_ line: Line, before x: Int, y: Int) {
    draw(line, at: Point(x: x - line.width, y: y))
  }
}
