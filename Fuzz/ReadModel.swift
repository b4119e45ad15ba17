import Foundation

@testable import Inference

/// Feeds bytes to everything that reads a model file: the head, the tokenizer, the hyperparameters,
/// the plan of its memory, and, where little memory is planned, the whole model with one evaluation.
@_cdecl("LLVMFuzzerTestOneInput")
func readModel(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // Memory of exactly this size, so that the sanitizer sees a read one byte beyond it.
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 64)
  defer { memory.deallocate() }
  memory.copyMemory(from: UnsafeRawBufferPointer(start: start, count: count))
  do throws(ModelFileError) {
    try read(ModelBytes(constant: UnsafeRawBufferPointer(memory)))
  } catch {
    let sentence = error.description
    precondition(sentence.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }
  return 0
}

private func read(_ bytes: ModelBytes) throws(ModelFileError) {
  let file = try GGUFFile(bytes)
  for tensor in file.tensors {
    precondition(tensor.range.upperBound <= bytes.buffer.count && tensor.count > 0)
  }
  let options = ModelOptions(threads: 1, context: 16)
  // Each reads on its own what another may have refused.
  let plan = Result { () throws(ModelFileError) in try MemoryPlan(file, options) }
  let tokenizer = try Tokenizer(file)
  let text = "It's  12345, <think>né 日本\n\n"
  let tokens = tokenizer.encode(text)
  precondition(tokenizer.decode(tokens).utf8.elementsEqual(text.utf8))
  _ = tokenizer.encode(prompt: [.special(text), .text(text)])
  _ = Result { () throws(ModelFileError) in try ChatTemplate(file, tokenizer) }

  guard try plan.get().total < 32 << 20 else { return }
  let evaluator = try Evaluator(file, vocabulary: tokenizer.count, options)
  let known = Token(tokenizer.count - 1)
  precondition(evaluator.evaluate([0, known, known / 2], isCancelled: { false }))
}
