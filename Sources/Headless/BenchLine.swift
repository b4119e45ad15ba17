import FoundationEssentials

/// A result of `nalar bench` as an object of JSON, with the names llama-bench gives its fields.
///
/// `backends` is always `CPU`. Nalar's own are `kernels`, `n_ctx`, `load_ns` and `peak_bytes`.
package struct BenchLine: Encodable {
  private var build_commit: String
  private var backends = "CPU"
  private var model_filename: String
  private var model_type: String
  private var model_size: Int
  private var model_n_params: Int
  private var n_threads: Int
  private var type_k: String
  private var type_v: String
  private var n_prompt: Int
  private var n_gen: Int
  private var n_depth: Int
  private var test_time: String
  private var avg_ns: Int
  private var stddev_ns: Int
  private var avg_ts: Double
  private var stddev_ts: Double
  private var samples_ns: [Int]
  private var samples_ts: [Double]
  private var kernels: String
  private var n_ctx: Int
  private var load_ns: Int
  private var peak_bytes: Int?

  package init(_ result: BenchResult) {
    let setting = result.setting
    build_commit = setting.version
    (model_filename, model_type) = (setting.file, setting.model)
    (model_size, model_n_params) = (setting.size, setting.parameters)
    (n_threads, kernels, n_ctx) = (setting.threads, setting.kernels, setting.context)
    (type_k, type_v) = (setting.cacheType, setting.cacheType)
    (n_prompt, n_gen) = (result.test.prompt, result.test.reply)
    (n_depth, test_time) = (result.test.depth, result.time.ISO8601Format())
    let time = Spread(result.nanoseconds.map(Double.init))
    (avg_ns, stddev_ns) = (Int(time.mean.rounded()), Int(time.deviation.rounded()))
    (avg_ts, stddev_ts) = (result.speed.mean, result.speed.deviation)
    (samples_ns, samples_ts) = (result.nanoseconds, result.speeds)
    (load_ns, peak_bytes) = (setting.loadNanoseconds, result.peakBytes)
  }

  /// All results as one array, an object a line.
  package static func array(_ results: [BenchResult]) throws -> String {
    let lines = try results.map { "  " + (try JSONLine.text(of: BenchLine($0))) }
    return lines.isEmpty ? "[]" : "[\n" + lines.joined(separator: ",\n") + "\n]"
  }
}
