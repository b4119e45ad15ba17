import Foundation

@testable import Inference

/// Writes small sound model files into a folder, for the fuzzer to begin with.
@main
enum WriteSeeds {
  static func main() throws {
    let folder = URL(fileURLWithPath: CommandLine.arguments[1])
    var tiny = TinyModel(context: 64)
    try write(tiny, "whole", into: folder)
    for name in tiny.tensors.keys where name.hasPrefix("blk.1.") || name == "output.weight" {
      tiny.tensors[name] = nil
    }
    tiny.metadata["qwen2.block_count"] = .number(1)
    for pre in ["default", "llama-bpe", "deepseek-v3", "deepseek-llm", "deepseek-coder"] {
      tiny.metadata["tokenizer.ggml.pre"] = .text(pre)
      try write(tiny, pre, into: folder)
    }
    tiny.metadata["tokenizer.ggml.merges"] = .texts(["a b", "Ġ t", "Ġ Ġ"])
    tiny.metadata["tokenizer.ggml.add_bos_token"] = .truth(true)
    tiny.metadata["split.count"] = .number(1)
    tiny.metadata["split.no"] = .number(0)
    tiny.metadata["tokenizer.chat_template"] = .text("{{'<｜User｜>'}}{{'<｜Assistant｜>'}}")
    try write(tiny, "keys", into: folder)
    tiny.tensors = [:]
    try write(tiny, "head", into: folder)
  }

  private static func write(_ model: TinyModel, _ name: String, into folder: URL) throws {
    try Data(model.file()).write(to: folder.appending(path: "tiny-\(name).gguf"))
  }
}
