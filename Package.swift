// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "nalar",
  targets: [
    .target(name: "Chat"),
    .target(name: "Screen"),
    .target(name: "App", dependencies: ["Chat"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
