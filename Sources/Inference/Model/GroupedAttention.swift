/// The linear maps of grouped attention: several query heads share the keys and values of one.
struct GroupedAttention {
  let query, key, value, output: Linear

  init(
    _ weights: WeightReader, block name: String, _ parameters: Hyperparameters
  ) throws(ModelFileError) {
    let width = parameters.width
    let queries = parameters.heads * parameters.headSize
    let keys = parameters.cacheHeads * parameters.headSize
    query = try weights.linear("\(name).attn_q", rows: queries, columns: width)
    key = try weights.linear("\(name).attn_k", rows: keys, columns: width)
    value = try weights.linear("\(name).attn_v", rows: keys, columns: width)
    output = try weights.linear("\(name).attn_output", rows: width, columns: queries)
  }
}
