import App
import Archive
import Chat
import Engine

/// Carries out what the reducer asked for.
extension AppLoop {
  func run(_ effect: Effect) {
    switch effect {
    case .ask(let name, let request, let conversation):
      errand {
        await self.save(conversation)
        self.reply(name, to: request)
      }
    case .stopReply(let name): replies[name]?.cancel()
    case .save(let conversation): errand { await self.save(conversation) }
    case .saveProgress(let conversation, let message): saveProgress(conversation, message)
    case .open(let id): errand { await self.open(id) }
    case .close(let id): errand { await self.archive.close(id) }
    case .rename(let id, let title):
      change(id) {
        $0.title = title; $0.isTitleGiven = true
      }
    case .pin(let id, let isPinned): change(id) { $0.isPinned = isPinned }
    case .delete(let id): errand { await self.delete(id) }
    case .restore(let id): errand { await self.restore(id) }
    case .listModels: listModels()
    case .copy(let text): copy(text)
    case .edit(let text): edit(text)
    case .remember(let prompt): remember(prompt)
    case .show(let theme): show(theme)
    case .suspend: desk.suspend()
    case .quit: errand { self.leave() }
    }
  }

  private func errand(_ work: @escaping @MainActor () async -> Void) {
    errands.add(done: { self.errands.finishOne() }, work)
  }

  // MARK: Replies

  private func reply(_ name: Replying.Name, to request: ChatRequest) {
    // Stopped while its question was being saved: then it is not asked at all.
    guard state.replying?.name == name else { return }
    replies[name] = Task {
      for await batch in ReplyBatches.of(await engine.reply(to: request)) {
        switch batch {
        case .success(let events): receive(events.map { .replied(name, $0) })
        case .failure(let error): receive([.replyFailed(name, error)])
        }
      }
      replies[name] = nil
    }
  }

  func listModels() {
    Task {
      for await listing in await engine.listings() {
        switch listing.models {
        case .success(let models):
          send(.modelsListed(provider: listing.provider, models, failure: nil))
        case .failure(let error):
          send(.modelsListed(provider: listing.provider, [], failure: error.description))
        }
      }
      send(.modelsDone)
    }
  }

  // MARK: The archive

  func listConversations(openingLast: Bool) {
    Task {
      var opensLast = openingLast
      do throws(ArchiveError) {
        for try await listing in archive.listings() {
          send(.listed(listing.conversations))
          for error in listing.damaged { send(.failed(error.description)) }
          if opensLast, let last = listing.conversations.first {
            send(.conversationChosen(last.id))
            opensLast = false
          }
        }
      } catch {
        send(.listed([]))
        send(.failed(error.description))
      }
    }
  }

  private func save(_ conversation: Conversation) async {
    do throws(ArchiveError) {
      try await archive.save(conversation)
    } catch {
      send(.saveFailed(conversation.id, error.description))
    }
  }

  private func saveProgress(_ conversation: Conversation, _ message: Message.ID) {
    errand {
      do throws(ArchiveError) {
        try await self.archive.saveProgress(conversation, message)
      } catch {
        self.send(.saveFailed(conversation.id, error.description))
      }
    }
  }

  private func open(_ id: Conversation.ID) async {
    do throws(ArchiveError) {
      let found = try await archive.open(id)
      send(.opened(id, found.conversation, readOnly: found.readOnly))
    } catch {
      send(.openFailed(id, error.description))
    }
  }

  /// Changes a conversation that is not on the screen.
  private func change(
    _ id: Conversation.ID, _ change: @escaping @Sendable (inout Conversation) -> Void
  ) {
    errand {
      do throws(ArchiveError) {
        try await self.archive.change(id, change)
      } catch {
        self.send(.saveFailed(id, error.description))
      }
    }
  }

  private func delete(_ id: Conversation.ID) async {
    do throws(ArchiveError) {
      try await archive.delete(id)
    } catch {
      send(.deleteFailed(id, error.description))
    }
  }

  private func restore(_ id: Conversation.ID) async {
    do throws(ArchiveError) {
      send(.restored(try await archive.restore(id)))
    } catch {
      send(.failed(error.description))
    }
  }

  func recallPrompts() {
    errand {
      do throws(ArchiveError) {
        self.send(.historyLoaded(try await self.prompts.recall()))
      } catch {
        self.send(.failed(error.description))
      }
    }
  }

  private func remember(_ prompt: String) {
    errand {
      do throws(ArchiveError) {
        try await self.prompts.remember(prompt)
      } catch {
        self.send(.failed(error.description))
      }
    }
  }

  // MARK: The desk

  private func copy(_ text: String) {
    do {
      try desk.copy(text)
      send(.copied(text.count == 1 ? "one character" : "\(text.count) characters"))
    } catch {
      send(.failed("\(error)"))
    }
  }

  private func edit(_ text: String) {
    Task {
      do {
        if let edited = try await desk.edit(text) { send(.edited(edited)) }
      } catch {
        send(.failed("\(error)"))
      }
    }
  }

  private func show(_ theme: String) {
    do { try desk.show(theme) } catch { send(.failed("\(error)")) }
  }
}
