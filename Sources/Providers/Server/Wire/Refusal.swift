/// What a server says when it will not or cannot reply, with a status or in the middle of a stream.
struct Refusal: Equatable, Sendable {
  /// The HTTP status; `nil` inside a stream that had begun well.
  var status: Int?
  /// The server's own words; empty where there were none. Not yet made harmless.
  var message = ""
  var type = ""
  var code = ""
  /// The field of the request it is about.
  var parameter: String?
  /// The prompt's tokens and the model's context, where that is the trouble.
  var promptTokens: Int?
  var context: Int?

  /// Reads the body of an answer whose status is not 200: JSON of any known shape, a page of HTML,
  /// or plain text, whatever its content type claims.
  init(status: Int?, body: [UInt8]) {
    self.status = status
    if let json = JSONReader.read(body) {
      read(json)
    } else {
      message = Self.summary(of: body)
    }
  }

  init(status: Int? = nil, _ json: JSON) {
    self.status = status
    read(json)
  }

  /// Whether the prompt is too long for the model, which servers say in many ways.
  var isContextExceeded: Bool {
    let words = (type + " " + code + " " + message).lowercased()
    return words.contains("exceed_context_size") || words.contains("context_length_exceeded")
      || words.contains("maximum context length") || words.contains("context window")
      || words.contains("available context size")
  }

  /// Whether the model is still being loaded, so that asking again later helps.
  var isLoading: Bool {
    status == 503 && message.lowercased().contains("loading model")
  }

  private mutating func read(_ json: JSON) {
    // {"error": {…}} or {"error": "text"}; FastAPI's {"detail": …}; the error itself.
    let error = json["error"] ?? json["detail"] ?? json["errors"] ?? json
    let first = error.elements.first ?? error
    let words = first.text ?? first["message"]?.text ?? first["msg"]?.text ?? json["message"]?.text
    message = words ?? first["error"]?.text ?? ""
    // A router wraps the words of the server behind it.
    if let raw = first["metadata"]?["raw"]?.text {
      let inner = JSONReader.read(Array(raw.utf8)).map { Refusal($0).message } ?? raw
      message += message.isEmpty ? inner : ": " + inner
    }
    type = first["type"]?.text ?? ""
    code = first["code"]?.text ?? first["code"]?.count.map(String.init) ?? ""
    parameter = first["param"]?.text
    if status == nil, let count = first["code"]?.count, (400..<600).contains(count) {
      status = count
    }
    promptTokens = first["n_prompt_tokens"]?.count ?? Self.number(before: " tokens (", in: message)
    promptTokens = promptTokens ?? Self.number(after: "resulted in ", in: message)
    context = first["n_ctx"]?.count ?? Self.number(after: "context length is ", in: message)
  }

  private static func number(after words: String, in text: String) -> Int? {
    text.firstRange(of: words).flatMap { Int(text[$0.upperBound...].prefix(while: \.isNumber)) }
  }

  private static func number(before words: String, in text: String) -> Int? {
    text.firstRange(of: words).flatMap { range in
      let digits = text[..<range.lowerBound].reversed().prefix(while: \.isNumber)
      return Int(String(digits.reversed()))
    }
  }

  /// A page's words without its tags; other text as it is.
  static func summary(of page: [UInt8]) -> String {
    let page = String(decoding: page.prefix(4096), as: UTF8.self)
    guard page.drop(while: \.isWhitespace).first == "<" else { return page }
    var words = ""
    var isTag = false
    for character in page {
      if character == "<" { (isTag, words) = (true, words + " ") }
      if !isTag { words.append(character) }
      if character == ">" { isTag = false }
    }
    return "a web page: " + words
  }
}
