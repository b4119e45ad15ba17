import Evaluation
import Testing

/// What a reply gives as its answer.
@Suite struct AnswerFinderTests {
  @Test(arguments: [
    (#"So it is \boxed{5}."#, "5"),
    (#"\boxed{1} and then \boxed{2}"#, "2"),
    (#"\boxed{\frac{1}{2}}"#, #"\frac{1}{2}"#),
    (#"\boxed{\{1,2\}}"#, #"\{1,2\}"#),
    (#"\boxed { 7 }"#, "7"),
    (#"\fbox{7}"#, "7"),
    (#"\boxed{\boxed{3}}"#, "3"),
    (#"\boxed{\text{a } \boxed{3}}"#, "3"),
    (#"\boxed{1} \boxed{2"#, "1"),
    (#"\boxed{2 and {3}"#, "3"),
    (#"\boxed{1} \boxed{}"#, "1"),
    (#"} \boxed{4} {"#, "4"),
    (#"{ \boxed{4}"#, "4"),
    (#"\\boxed{4} or 5"#, "4"),
    (#"\\\boxed{4}"#, "4"),
    (
      #"$$\boxed{\begin{pmatrix}1\\2\end{pmatrix}}$$ Done 9."#, #"\begin{pmatrix}1\\2\end{pmatrix}"#
    ),
    ("The answer is 42.", "42"),
    ("The answer is **1776**.", "1776"),
    ("It costs $1,234.50, I think", "1,234.50"),
    ("about -7 degrees", "-7"),
    ("pages 3-7", "7"),
    ("x = 3/4", "3/4"),
    ("that is 12.5%!", "12.5%"),
    (".5", ".5"),
    ("The answer is −7", "−7"),
    (#"The answer is $\frac{3}{4}$."#, #"\frac{3}{4}"#),
    (#"so it is \(2\sqrt{3}\), nothing else"#, #"2\sqrt{3}"#),
    (#"The total is $1{,}250$."#, "1{,}250"),
    ("$$x^2$$ it is", "x^2"),
    ("It costs $5 and then $6", "6"),
    ("It costs $5, in total 12$", "12"),
    ("The answer is (C).", "(C)."),
    ("**The answer is Evelyn.**", "Evelyn."),
    ("Jawabannya adalah Selasa", "Selasa"),
    ("12 apples\nI hope that helps!", "12"),
    ("Let us see.\n\n**East**\n", "East"),
    ("\\boxed{", "\\boxed{"),
    ("\\", "\\"),
  ])
  func `the last box, else the last number, else the last line`(reply: String, answer: String) {
    #expect(AnswerFinder.answer(in: reply) == answer)
  }

  @Test(arguments: ["", " \n\t\r\n ", "****"])
  func `nothing is no answer`(reply: String) {
    #expect(AnswerFinder.answer(in: reply) == nil)
  }

  @Test func `a million unclosed boxes are read once`() {
    let reply = "\\boxed{7}" + String(repeating: "\\boxed{", count: 200_000)
    #expect(AnswerFinder.answer(in: reply) == "7")
  }
}
