internal import CKernels

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Puts a model file's bytes into memory.
///
/// Decoding reads all weights once a token, as fast as memory gives them. Through pages of 4 KB, as
/// a mapped file has them, the processor spends part of that time on finding pages; an anonymous
/// copy can have pages of 2 MB. The copy is moved to the address of the map, so what points there
/// stays right. The map's pages are then the system's to drop, so memory holds weights once.
extension ModelBytes {
  /// Bytes that a thread reads at a time.
  private static let portion = 1 << 22

  /// Reads the whole file with the threads of a pool. Nobody may read `buffer` meanwhile. Where the
  /// system does not have what this needs, the map stays.
  func load(with pool: ThreadPool) throws(ModelFileError) {
    #if canImport(Glibc)
      guard let file, let place = buffer.baseAddress,
        let start = Self.reserve(file.size, PROT_READ | PROT_WRITE)
      else { return }
      madvise(start, file.size, MADV_HUGEPAGE)

      let reading = Reading(file: file, start: start, portion: Self.portion)
      guard reading.run(pool) else {
        munmap(start, file.size)
        throw .unreadable(path: file.path, .lost)
      }
      mprotect(start, file.size, PROT_READ)
      // On failure the copy goes and the map stays.
      if !pages_move(start, UnsafeMutableRawPointer(mutating: place), file.size) {
        munmap(start, file.size)
      }
    #endif
  }
}

/// A file being read in portions by several threads.
private final class Reading {
  private let file: OpenFile
  private let start: UnsafeMutableRawPointer
  private let portion: Int
  /// Whether each portion was read: each thread writes its own.
  private let isRead: UnsafeMutablePointer<Bool>
  private let portions: Int

  init(file: OpenFile, start: UnsafeMutableRawPointer, portion: Int) {
    (self.file, self.start, self.portion) = (file, start, portion)
    portions = (file.size + portion - 1) / portion
    isRead = .allocate(capacity: portions)
    isRead.initialize(repeating: false, count: portions)
  }

  deinit {
    isRead.deallocate()
  }

  /// Returns false when a portion could not be read.
  func run(_ pool: ThreadPool) -> Bool {
    pool_run(
      pool.handle, portions,
      { context, portion, _ in
        guard let context else { return }
        Unmanaged<Reading>.fromOpaque(context).takeUnretainedValue().read(portion)
      }, Unmanaged.passUnretained(self).toOpaque())
    return UnsafeBufferPointer(start: isRead, count: portions).allSatisfy { $0 }
  }

  private func read(_ number: Int) {
    let offset = number * portion
    let count = min(portion, file.size - offset)
    isRead[number] = file.read(at: offset, count: count, into: start + offset)
  }
}
