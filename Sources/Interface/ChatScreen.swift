package import App
import Chat
package import Screen
package import Typesetting

/// The screen of the program: draws a state, and says what a key means on what was drawn.
///
/// It remembers the last layout, for scrolling and clicks, and the wrapped text, so that a frame
/// costs the rows that are seen and the text that is new. Beyond that it is pure.
package struct ChatScreen {
  package let keymap: Keymap
  var layout: Layout?
  var transcript: Transcript
  /// The thought that is shown beside its answer.
  var thought: ThoughtPane
  var list = ListRows()
  var composer = ComposerRows()
  var cost = ConversationCost()

  /// `code`: what becomes of long lines of code.
  package init(keymap: Keymap, code: CodeOverflow = .wrap) {
    self.keymap = keymap
    (transcript, thought) = (Transcript(code: code), ThoughtPane(code: code))
  }

  package mutating func frame(_ state: AppState) -> Frame {
    var frame = Frame(Size(width: state.columns, height: state.rows))
    let layout = prepare(state)
    guard !layout.isTooSmall else {
      let least = Layout.smallest
      frame.draw(
        Line("Nalar needs at least \(least.width) × \(least.height)", .warning),
        at: Point(x: 0, y: 0))
      return frame
    }
    drawTitle(state, layout, on: &frame)
    if layout.list != nil { drawList(state, layout, on: &frame) }
    if !layout.isListAlone {
      drawTranscript(state, layout, on: &frame)
      drawThought(state, layout, on: &frame)
      drawRule(state, layout, on: &frame)
      drawComposer(state, layout, on: &frame)
    }
    drawToast(state, layout, on: &frame)
    drawStats(state, layout, on: &frame)
    drawOverlay(state, layout, on: &frame)
    return frame
  }

  /// Lays the screen out, and brings up to date what is kept.
  @discardableResult
  mutating func prepare(_ state: AppState) -> Layout {
    let layout = Layout(state) { composer.update(to: state.composer.text, width: $0) }
    self.layout = layout
    transcript.prepare(state, width: layout.textWidth)
    list.update(to: state)
    return layout
  }
}
