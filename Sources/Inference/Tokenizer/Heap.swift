/// A heap of which every element has four children: inserting and taking the smallest element cost
/// log n, and few places in memory are read for it.
struct Heap<Element: Comparable> {
  private var elements: [Element]

  /// A heap of some elements, in the time of reading them.
  init(_ elements: [Element]) {
    self.elements = elements
    guard elements.count > 1 else { return }
    for parent in (0...(elements.count - 2) / 4).reversed() { sink(from: parent) }
  }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0, element < elements[(child - 1) / 4] {
      elements[child] = elements[(child - 1) / 4]
      child = (child - 1) / 4
    }
    elements[child] = element
  }

  mutating func popSmallest() -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let smallest = elements.first else { return last }
    elements[0] = last
    sink(from: 0)
    return smallest
  }

  private mutating func sink(from start: Int) {
    elements.withUnsafeMutableBufferPointer { elements in
      let element = elements[start]
      var parent = start
      while true {
        let first = 4 * parent + 1
        guard first < elements.count else { break }
        var least = first
        for child in first + 1..<max(min(first + 4, elements.count), first + 1)
        where elements[child] < elements[least] {
          least = child
        }
        guard elements[least] < element else { break }
        elements[parent] = elements[least]
        parent = least
      }
      elements[parent] = element
    }
  }
}
