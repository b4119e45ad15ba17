import Archive
import Chat
import Foundation

/// A program to be killed: it does to a folder all that an archive can do, and checks what is left.
///
/// ```
/// ArchiveCrash prepare FOLDER    an archive to begin with
/// ArchiveCrash run FOLDER        new chat, turn, rename, edit, delete, a growing reply; goes on after errors
/// ArchiveCrash check FOLDER      0 if each conversation is as before or as after, and all can go on
/// ArchiveCrash grow FOLDER       a reply that grows for ever; prints how far it surely is on disk
/// ArchiveCrash grown FOLDER N    0 if the reply holds at least N words, and only what was said
/// ```
@main
struct ArchiveCrash {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { return fail("usage: ArchiveCrash COMMAND FOLDER") }
    let play = Play(folder: arguments[2])
    do {
      switch arguments[1] {
      case "prepare": try await play.prepare()
      case "run": exit(await play.run())
      case "check": try await play.check()
      case "grow": try await Growth(folder: arguments[2]).run()
      case "grown":
        try await Growth(folder: arguments[2]).check(words: Int(arguments.last ?? "") ?? 0)
      default: fail("unknown command \(arguments[1])")
      }
    } catch {
      fail("\(error)")
    }
  }

  static func fail(_ sentence: String) {
    print(sentence)
    exit(1)
  }
}

/// What is wrong with what was left.
struct Wrong: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}

func require(_ condition: Bool, _ sentence: @autoclosure () -> String) throws(Wrong) {
  if !condition { throw Wrong(sentence()) }
}

/// A conversation of a question and an answer.
func conversation(_ id: String, _ answer: String = "Because.") -> Conversation {
  let moment = Date(timeIntervalSince1970: 1_795_448_702)
  return Conversation(
    id: .init(rawValue: id), title: id, created: moment, updated: moment,
    leaf: .init(rawValue: "m2"),
    messages: [
      Message(id: .init(rawValue: "m1"), parent: nil, role: .user, text: "Why?", created: moment),
      Message(
        id: .init(rawValue: "m2"), parent: .init(rawValue: "m1"), role: .assistant, text: answer,
        finish: .stop, created: moment),
    ])
}
