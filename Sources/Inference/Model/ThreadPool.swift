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

  /// Does `work` and lets its jobs end early when `shouldStop` says so, which is asked often and on
  /// this thread. Returns false when that happened, and what `work` returns otherwise.
  func watching(_ shouldStop: () -> Bool, _ work: () -> Bool) -> Bool {
    withoutActuallyEscaping(shouldStop) { shouldStop in
      var question = shouldStop
      return withUnsafeMutablePointer(to: &question) { question in
        pool_watch(
          handle,
          { context in context?.assumingMemoryBound(to: (() -> Bool).self).pointee() ?? false },
          question)
        defer { pool_watch(handle, nil, nil) }
        return work() && !pool_was_stopped(handle)
      }
    }
  }

  deinit {
    pool_destroy(handle)
  }
}
