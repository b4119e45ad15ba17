/// The sizes of multi-head latent attention: keys and values of all heads are made from one short
/// row per position, and only that row is kept.
struct LatentAttention: Equatable, Sendable {
  /// The numbers queries are compressed to, or nil where they are not.
  let queryRank: Int?
  /// The numbers keys and values are compressed to.
  let rank: Int
  /// The numbers of a head's query and key, those that turn with the position included.
  let headSize: Int
  /// The numbers of a head's value.
  let valueSize: Int
  /// How many of them turn; the heads share them.
  let ropeSize: Int

  /// The numbers kept for a position: the compressed row and the part of the key that turns.
  var rowSize: Int { rank + ropeSize }
  /// The numbers of a head's key that do not turn.
  var plainSize: Int { headSize - ropeSize }

  init(
    rank: Int, headSize: Int, valueSize: Int, ropeSize: Int, _ reader: KeyReader
  ) throws(ModelFileError) {
    queryRank = try reader.optionalNumber(
      "attention.q_lora_rank", in: 0...Hyperparameters.widest
    ).flatMap { $0 == 0 ? nil : $0 }
    self.rank = rank
    self.headSize = headSize
    self.valueSize = valueSize
    self.ropeSize = ropeSize
    guard ropeSize < headSize, rank + ropeSize <= Hyperparameters.largestHead else {
      throw .damaged("the sizes of its compressed keys do not fit together")
    }
  }
}
