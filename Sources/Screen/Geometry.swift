/// A number of columns and rows.
package struct Size: Hashable, Sendable {
  package var width: Int
  package var height: Int
  package init(width: Int, height: Int) { (self.width, self.height) = (width, height) }
}

/// A place in the grid, counted from the upper left corner.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package init(x: Int, y: Int) { (self.x, self.y) = (x, y) }
}

/// A part of the grid.
package struct Rect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  package func contains(_ point: Point) -> Bool {
    (x..<x + width).contains(point.x) && (y..<y + height).contains(point.y)
  }
}
