import Chat

// All keys there are. Reading, overriding, the example and the environment's names come from these.

extension Settings {
  static let fields: [SettingField<Settings>] =
    [
      SettingField("model", \.model, "The model of a new conversation; `nalar models` lists them."),
      SettingField("theme", \.theme, "A built-in theme, or one of your own in themes/."),
      SettingField(
        "system_prompt", \.systemPrompt, "Sent before every conversation. R1 works best without.",
        example: "Answer briefly."),
      SettingField(
        "editor", \.editor, "Edits a long prompt; else $VISUAL, then $EDITOR.", example: "vim"),
      SettingField("mouse", \.isMouseOn, "Wheel and clicks; off leaves them to the terminal."),
      SettingField(
        "links", \.links, "auto: links can be followed where the terminal is known to have them."),
      SettingField(
        "reduced_motion", \.isMotionReduced, "No spinner, nothing that moves by itself."),
      SettingField("reasoning.fold", \.reasoning.fold, "How much of a thought is shown."),
      SettingField("reasoning.thinking", \.reasoning.thinking, "Whether, and how hard, to think."),
      SettingField("list.visible", \.list.isVisible, "Whether the list of conversations is shown."),
      SettingField(
        "code.overflow", \.code.overflow, "Long lines of code: go on in the next row, or are cut."),
    ] + samplingFields.map { $0.lifted(to: ["sampling"], \.sampling) } + [
      SettingField(
        entries: "keys", \.keys, "Keys of a command: one, or a list.",
        example: ["new-chat": ["ctrl+n"]]),
      SettingField(
        "local.threads", \.local.threads, "Threads of a model in process; else one per core.",
        example: 4, expected: "a whole number from 1 to 1024"
      ) { (1...1024).contains($0) },
      SettingField(
        "local.context", \.local.context, "Tokens of prompt and reply together.", example: 8192,
        expected: "a whole number above 0"
      ) { $0 > 0 },
      SettingField("local.kv", \.local.cacheType, "What the KV cache is stored as."),
      SettingField("local.folders", \.local.folders, "Folders with GGUF files."),
    ]
}

extension Settings.Server {
  static let fields: [SettingField<Settings.Server>] = [
    SettingField(
      "dialect", \.dialect, "What it speaks: openai, deepseek, ollama, …", example: "openai"),
    SettingField("url", \.url, "Where it is.", example: "http://localhost:8000/v1"),
    SettingField(
      "api_key_env", \.keyVariable, "The variable that holds its key.", example: "LAB_API_KEY"),
    SettingField(
      "api_key_command", \.keyCommand, "The command that prints its key.", example: "pass show lab"),
    SettingField(
      "idle_seconds", \.idleSeconds, "Silence after which a reply is given up.", example: 120,
      expected: "a number of seconds above 0"
    ) { $0 > 0 },
    SettingField(
      "context", \.context, "Tokens of prompt and reply together.", example: 32768,
      expected: "a whole number above 0"
    ) { $0 > 0 },
    SettingField(
      entries: "headers", \.headers, "Headers of every request.", example: ["X-Team": "physics"]),
    SettingField(
      entries: "extra", \.extra, "Fields in the body of every request.",
      example: ["top_a": .double(0.1)]),
  ]
}

extension Settings.Model {
  static let fields: [SettingField<Settings.Model>] =
    [
      SettingField(
        "system_prompt", \.systemPrompt, "Sent before its conversations.", example: "Be brief."),
      SettingField("thinking", \.thinking, "Whether, and how hard, to think.", example: .high),
      SettingField(
        "context", \.context, "Tokens of prompt and reply together.", example: 32768,
        expected: "a whole number above 0"
      ) { $0 > 0 },
      SettingField(
        "reasoning", \.isReasoning, "Whether it thinks before it answers.", example: true),
      SettingField(
        "think_tags", \.thinkTags, "What it puts around its thinking.",
        example: ["<think>", "</think>"], expected: "two texts, the opening and the closing tag"
      ) { $0.count == 2 && !$0.contains("") },
    ] + samplingFields.map { $0.lifted(to: [], \.sampling) }
}

/// How the next token is chosen: for all models, and again for each.
private let samplingFields: [SettingField<Sampling>] = [
  SettingField(
    "temperature", \.temperature, "0 is greedy; R1 wants 0.6.", example: 0.6,
    expected: "a number from 0 to 10"
  ) { (0...10).contains($0) },
  SettingField(
    "top_p", \.topP, "Of the likeliest tokens, those with so much of all probability.",
    example: 0.95, expected: "a number from 0 to 1"
  ) { (0...1).contains($0) },
  SettingField(
    "top_k", \.topK, "So many of the likeliest tokens; 0 is all.", example: 40,
    expected: "a whole number of 0 or more"
  ) { $0 >= 0 },
  SettingField(
    "min_p", \.minP, "No token less likely than so much of the likeliest.", example: 0.05,
    expected: "a number from 0 to 1"
  ) { (0...1).contains($0) },
  SettingField(
    "repeat_penalty", \.repeatPenalty, "Above 1: less of what was said already.", example: 1.1,
    expected: "a number above 0, at most 10"
  ) { $0 > 0 && $0 <= 10 },
  SettingField(
    "seed", \.seed, "The same seed, the same reply (models in process).", example: 1),
  SettingField(
    "max_tokens", \.maxTokens, "Tokens of thought and answer together.", example: 16384,
    expected: "a whole number above 0"
  ) { $0 > 0 },
  SettingField("stop", \.stop, "Texts that end the answer."),
]
