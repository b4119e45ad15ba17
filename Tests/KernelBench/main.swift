import CBuiltinModel
import Foundation
import Inference

/// Times the kernels and whole models, so that a change to either can be measured.
///
///     KernelBench                 the kernels, then the built-in model
///     KernelBench FILE [THREADS]  a model from a file
///     KernelBench guess FILE      the same, with guessing and without
let arguments = CommandLine.arguments.dropFirst()
do {
  if arguments.first == "guess", let path = arguments.dropFirst().first {
    try await timeSpeculation(ModelBytes(file: path), reply: 48, runs: 3)
  } else if let path = arguments.first {
    let threads = arguments.dropFirst().first.flatMap { Int($0) }
    try await timeModel(ModelBytes(file: path), threads: threads)
  } else {
    timeKernels()
    timeSampler()
    try await timeModel(builtinModel(), threads: nil)
    try await timeSpeculation(builtinModel(), reply: 512, runs: 15)
    try await answer("What is 37 × 48?", with: builtinModel())
  }
} catch {
  print("\(error)")
  exit(1)
}

func builtinModel() -> ModelBytes {
  var size = 0
  let start = nalar_builtin_model(&size)
  return ModelBytes(constant: UnsafeRawBufferPointer(start: start, count: size))
}
