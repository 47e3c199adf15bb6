// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "dossier",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "DossierCore", targets: ["DossierCore"]),
        .library(name: "DossierLanguage", targets: ["DossierLanguage"]),
        .library(name: "DossierKit", targets: ["DossierKit"]),
        .library(name: "DossierTesting", targets: ["DossierTesting"]),
        .executable(name: "dossier", targets: ["dossier"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // The model, the plug-in contracts, diagnostics.
        .target(name: "DossierCore"),

        // Stages of the pipeline.
        .target(name: "DossierReaders", dependencies: ["DossierCore"]),
        .target(name: "DossierLanguage", dependencies: ["DossierCore"]),
        .target(name: "DossierExtractors", dependencies: ["DossierCore", "DossierLanguage"]),
        .target(name: "DossierWriters", dependencies: ["DossierCore"]),
        .systemLibrary(
            name: "CXLSXWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
        ),
        .target(name: "DossierXLSX", dependencies: ["DossierCore", "CXLSXWriter"]),

        // The pipeline, the registry, the built-ins.
        .target(
            name: "DossierKit",
            dependencies: [
                "DossierCore", "DossierReaders", "DossierLanguage", "DossierExtractors", "DossierWriters",
                "DossierXLSX",
            ]
        ),

        // Conformance kits for plug-in authors; test targets only.
        .target(name: "DossierTesting", dependencies: ["DossierCore"]),

        // The command.
        .executableTarget(
            name: "dossier",
            dependencies: [
                "DossierKit", "DossierCore", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // Tests mirror the sources.
        .testTarget(
            name: "DossierCoreTests",
            dependencies: ["DossierCore", "DossierTesting"]
        ),
        .testTarget(
            name: "DossierReadersTests",
            dependencies: ["DossierReaders", "DossierCore", "DossierTesting"]
        ),
        .testTarget(
            name: "DossierLanguageTests",
            dependencies: ["DossierLanguage", "DossierCore", "DossierTesting"]
        ),
        .testTarget(
            name: "DossierExtractorsTests",
            dependencies: ["DossierExtractors", "DossierLanguage", "DossierReaders", "DossierCore", "DossierTesting"]
        ),
        .testTarget(
            name: "DossierWritersTests",
            dependencies: ["DossierWriters", "DossierCore", "DossierTesting"],
            exclude: ["Goldens", "Python"]
        ),
        .testTarget(
            name: "DossierXLSXTests",
            dependencies: ["DossierXLSX", "DossierCore", "DossierTesting"],
            exclude: ["Goldens", "Python"]
        ),
        .testTarget(
            name: "DossierKitTests",
            dependencies: ["DossierKit", "DossierCore", "DossierTesting"]
        ),
        .testTarget(
            name: "DossierCommandTests",
            dependencies: ["dossier", "DossierKit", "DossierCore", "DossierTesting"],
            exclude: ["Transcripts", "Python"]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        // Require `any` for existential types (SE-0335).
        .enableUpcomingFeature("ExistentialAny"),
        // A member is visible only where its module is imported (SE-0444).
        .enableUpcomingFeature("MemberImportVisibility"),
        // An import is internal unless it says otherwise (SE-0409).
        .enableUpcomingFeature("InternalImportsByDefault"),
        // A nonisolated async function runs on its caller's actor (SE-0461).
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
