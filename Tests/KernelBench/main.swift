import CBuiltinModel
import Foundation
import Inference

/// Times the kernels and whole models, so that a change to either can be measured.
///
///     KernelBench                 the kernels, then the built-in model
///     KernelBench FILE [THREADS]  a model from a file
let arguments = CommandLine.arguments.dropFirst()
do {
  if let path = arguments.first {
    let threads = arguments.dropFirst().first.flatMap { Int($0) }
    try await timeModel(ModelBytes(file: path), threads: threads)
  } else {
    timeKernels()
    try await timeModel(builtinModel(), threads: nil)
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
