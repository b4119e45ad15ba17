// swift-tools-version: 6.2

import PackageDescription

let http: [Target.Dependency] = [
  .product(name: "AsyncHTTPClient", package: "async-http-client"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
]

let package = Package(
  name: "nalar",
  products: [.executable(name: "nalar", targets: ["nalar"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    // One floor: what is said
    .target(name: "Chat"),
    .target(name: "App", dependencies: ["Chat"]),
    .target(name: "Engine", dependencies: ["Chat"]),
    .target(name: "Archive", dependencies: ["Chat"]),

    // The other: what is seen
    .target(name: "Screen"),
    .systemLibrary(name: "CMd4c", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .target(name: "CLanguages", cSettings: [.unsafeFlags(["-std=gnu23"])]),
    .target(name: "Typesetting", dependencies: ["CLanguages", "CMd4c", "Screen"]),
    .target(name: "Interface", dependencies: ["App", "Chat", "Screen", "Typesetting"]),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Ncurses", dependencies: ["CNcurses", "Screen"]),

    // Where replies come from
    .target(name: "CKernels", cSettings: [.unsafeFlags(["-O3"])]),
    .target(name: "Inference", dependencies: ["CKernels"]),
    .target(
      name: "CBuiltinModel", exclude: ["nalar-mini-q8_0.gguf"],
      cSettings: [.unsafeFlags(["-std=gnu23"])]),
    .target(
      name: "Providers",
      dependencies: [
        "CBuiltinModel", "Chat", "Inference",
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
      ] + http),

    // How good replies are
    .target(name: "Evaluation"),
    .target(name: "Trials", dependencies: ["Chat", "Engine", "Evaluation"]),

    // The program
    .target(name: "CThemes", cSettings: [.unsafeFlags(["-std=gnu23"])]),
    .target(name: "Settings", dependencies: ["CThemes", "Chat", "Screen"]),
    .target(name: "Headless", dependencies: ["Chat", "Evaluation", "Screen", "Typesetting"]),
    .target(
      name: "Runtime",
      dependencies: ["App", "Archive", "Chat", "Engine", "Interface", "Screen"]),
    .executableTarget(
      name: "nalar",
      dependencies: [
        "App", "Archive", "Chat", "Engine", "Evaluation", "Headless", "Interface", "Ncurses",
        "Providers", "Runtime", "Screen", "Settings", "Trials", "Typesetting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      // One file that starts fast and needs no Swift where it runs.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-lCoreFoundation", "-l_FoundationCShims",
            "-l_FoundationCollections", "-l_FoundationICU", "-lFoundationInternationalization",
            "-lBlocksRuntime", "-Xlinker", "-s",
          ],
          .when(configuration: .release))
      ]),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["App", "Chat", "Screen"], path: "Tests/TestSupport"),
    .testTarget(name: "ChatTests", dependencies: ["Chat", "TestSupport"]),
    .testTarget(name: "AppTests", dependencies: ["App", "Chat", "TestSupport"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen", "TestSupport"]),
    .testTarget(
      name: "TypesettingTests", dependencies: ["CMd4c", "Screen", "TestSupport", "Typesetting"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["App", "Chat", "Interface", "Screen", "TestSupport", "Typesetting"],
      exclude: ["Snapshots"]),
    .testTarget(name: "EngineTests", dependencies: ["Chat", "Engine", "TestSupport"]),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive", "Chat", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ProvidersTests", dependencies: ["Chat", "Engine", "Providers", "TestSupport"] + http),
    .testTarget(name: "SettingsTests", dependencies: ["Chat", "Screen", "Settings"]),
    .testTarget(
      name: "InferenceTests", dependencies: ["CBuiltinModel", "CKernels", "Inference"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "HeadlessTests",
      dependencies: ["Chat", "Evaluation", "Headless", "Screen", "Typesetting"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation"], exclude: ["Fixtures"]),
    .testTarget(
      name: "TrialsTests", dependencies: ["Chat", "Engine", "Evaluation", "TestSupport", "Trials"]),
    .testTarget(
      name: "RuntimeTests",
      dependencies: [
        "App", "Archive", "Chat", "Engine", "Interface", "Runtime", "Screen", "TestSupport",
      ]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Ncurses", "Screen"], path: "Tests/TerminalProbe"),
    .testTarget(
      name: "NcursesTests", dependencies: ["Ncurses", "Screen", "TerminalProbe", "TestSupport"]),
    .testTarget(name: "EndToEndTests", dependencies: ["Screen", "TestSupport", "nalar"]),

    // Measured by hand
    .executableTarget(
      name: "KernelBench", dependencies: ["CBuiltinModel", "CKernels", "Inference"],
      path: "Tests/KernelBench"),
    .executableTarget(
      name: "TokenizerBench", dependencies: ["Inference"], path: "Tests/TokenizerBench"),
    .executableTarget(name: "ScreenBench", dependencies: ["Screen"], path: "Tests/ScreenBench"),
    .executableTarget(
      name: "TypesettingBench", dependencies: ["Screen", "Typesetting"],
      path: "Tests/TypesettingBench"),
    .executableTarget(
      name: "InterfaceBench", dependencies: ["App", "Chat", "Interface", "Screen"],
      path: "Tests/InterfaceBench"),
    .executableTarget(
      name: "ArchiveCrash", dependencies: ["Archive", "Chat"], path: "Tests/ArchiveCrash"),
  ]
)

let inC = ["CKernels", "CLanguages", "CMd4c", "CNcurses"]
for target in package.targets where !inC.contains(target.name) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
