import Glibc
import Ncurses
import Screen

/// A program that says what its terminal sends, and ends in every way a program can: the far end of
/// the terminal tests.
@main
struct TerminalProbe {
  @MainActor
  static func main() async throws {
    let terminal: NcursesTerminal
    do throws(TerminalError) {
      terminal = try NcursesTerminal(
        mouse: !CommandLine.arguments.contains("--no-mouse"), title: true)
    } catch {
      complain("\(error)")
      exit(2)
    }
    say("ready \(terminal.size.width)x\(terminal.size.height)", on: terminal)
    for await input in terminal.inputs {
      say(words(for: input), on: terminal)
      if try await obey(input, on: terminal) { break }
    }
    terminal.close()
    NcursesTerminal.obeySignal()
  }

  /// Does what an input stands for; returns whether it is time to go.
  @MainActor
  private static func obey(_ input: Input, on terminal: NcursesTerminal) async throws -> Bool {
    switch input {
    case .endRequested: return !CommandLine.arguments.contains("--deaf")
    case .key(.control("q")): return true
    case .key(.control("c")): exit(130)
    case .key(.control("z")): terminal.suspend()
    case .key(.control("f")): fatalError("the probe fails")
    case .key(.control("t")): throw ProbeError.asked
    case .key(.control("a")): abort()
    case .key(.control("o")): print(depth(1))
    case .key(.control("s")): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .key(.control("b")): while true { sleep(1) }
    case .key(.control("n")): complain("a library speaks \u{1B}[31m\u{9B}31m")
    case .key(.control("p")): say("process \(getpid())", on: terminal)
    case .key(.control("y")): try terminal.copy("clip")
    case .key(.control("w")): terminal.show(title: "probe\u{1B}]2;evil\u{07}")
    case .key(.control("r")): terminal.write([UInt8](repeating: 0x2E, count: 1_000_000))
    case .key(.control("e")):
      do throws(TerminalError) {
        say("edited \(try await terminal.edit("the tide\n") ?? "not at all")", on: terminal)
      } catch {
        say("\(error)", on: terminal)
      }
    case .key(.control("g")):
      let status = try await terminal.run(["sh", "-c", "echo lent; read line; exit 7"])
      say("status \(status)", on: terminal)
    default: break
    }
    return false
  }

  /// Runs out of stack.
  @inline(never)
  private static func depth(_ number: Int) -> [Int] {
    number == 0 ? [] : depth(number &+ 1) + [number]
  }

  @MainActor
  private static func say(_ words: String, on terminal: NcursesTerminal) {
    terminal.write(Array("<\(words)>\r\n".utf8))
  }

  private static func complain(_ words: String) {
    let bytes = Array("\(words)\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  private static func words(for input: Input) -> String {
    switch input {
    case .key(let key): "key \(words(for: key))"
    case .paste(let text) where text.utf8.count > 100: "paste of \(text.utf8.count) bytes"
    case .paste(let text): "paste \(text.debugDescription)"
    case .mouse(let mouse): "mouse \(mouse.event) \(mouse.point.x),\(mouse.point.y)"
    case .resized(let size): "resized \(size.width)x\(size.height)"
    case .resumed: "resumed"
    case .endRequested: "end requested"
    }
  }

  private static func words(for key: Key) -> String {
    var words = ""
    if key.modifiers.contains(.control) { words += "control " }
    if key.modifiers.contains(.alt) { words += "alt " }
    if key.modifiers.contains(.shift) { words += "shift " }
    if case .scalar(let scalar) = key.code { return words + String(scalar) }
    return words + "\(key.code)"
  }
}

enum ProbeError: Error { case asked }
