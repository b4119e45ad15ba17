package import Screen

/// What the loop needs of the terminal it runs in, and of the machine around it.
package struct Desk {
  package var size: @MainActor () -> Size
  package var paint: @MainActor (Frame) -> Void
  /// Says that the terminal no longer shows what was painted last.
  package var forget: @MainActor () -> Void
  /// Puts text into the clipboard, or throws why it cannot.
  package var copy: @MainActor (String) throws -> Void
  /// Lets the person write in an editor of their own; `nil` when it was left without saving.
  package var edit: @MainActor (String) async throws -> String?
  package var show: @MainActor (_ theme: String) throws -> Void
  package var suspend: @MainActor () -> Void
  /// Keeps a sentence about what went wrong, where it can be looked up later.
  package var note: @MainActor (String) -> Void

  package init(
    size: @escaping @MainActor () -> Size, paint: @escaping @MainActor (Frame) -> Void,
    forget: @escaping @MainActor () -> Void = {},
    copy: @escaping @MainActor (String) throws -> Void = { _ in },
    edit: @escaping @MainActor (String) async throws -> String? = { _ in nil },
    show: @escaping @MainActor (String) throws -> Void = { _ in },
    suspend: @escaping @MainActor () -> Void = {},
    note: @escaping @MainActor (String) -> Void = { _ in }
  ) {
    (self.size, self.paint, self.forget, self.copy) = (size, paint, forget, copy)
    (self.edit, self.show, self.suspend, self.note) = (edit, show, suspend, note)
  }
}
