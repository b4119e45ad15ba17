import Foundation
import Inference
let path = CommandLine.arguments[1]
let clock = ContinuousClock()
for _ in 0..<3 {
let a = clock.now
let file = try GGUFFile(ModelBytes(file: path))
let b = clock.now
let t = try Tokenizer(file)
let c = clock.now
print("open", b - a, "tokenizer", c - b, t.count)
}
let t = try Tokenizer(GGUFFile(ModelBytes(file: path)))
let text = String(repeating: "The quick brown fox can't jump over 12345 lazy dogs.\n\nÜber straße 日本語! ", count: 2000)
let s = clock.now; let ids = t.encode(text); print("encode", text.utf8.count, "bytes", ids.count, clock.now - s)
let s2 = clock.now; print(t.decode(ids) == text, clock.now - s2)
let w = String(repeating: "ab", count: 500_000)
let s3 = clock.now; print("1MB word", t.encode(w).count, clock.now - s3)
