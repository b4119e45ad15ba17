package import Chat
import FoundationEssentials

/// A conversation in a list, as a line of JSON.
package struct SummaryLine: Encodable {
  private var id: String
  private var title: String
  private var created: String
  private var updated: String
  private var model: String?
  private var pinned: Bool

  package init(_ summary: ConversationSummary) {
    (id, title, pinned) = (summary.id.rawValue, summary.title, summary.isPinned)
    (created, updated) = (summary.created.ISO8601Format(), summary.updated.ISO8601Format())
    model = summary.model?.description
  }

  /// The line, without its end.
  package var json: String {
    get throws { try JSONLine.text(of: self) }
  }
}
