internal import CKernels

/// The threads of one model. They end with this object, which must outlive every use.
final class ThreadPool {
  let handle: OpaquePointer

  init(threads: Int) throws(ModelFileError) {
    guard let handle = pool_create(min(max(threads, 1), Int(POOL_MAX_THREADS))) else {
      throw .unsupported("the system gives it no \(threads) threads")
    }
    self.handle = handle
  }

  var threads: Int { pool_threads(handle) }

  deinit {
    pool_destroy(handle)
  }
}
