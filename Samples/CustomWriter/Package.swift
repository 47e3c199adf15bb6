// swift-tools-version: 6.2
import PackageDescription

// A package of your own that adds a format to Dossier. In yours, the path becomes the address of the Dossier package.
let package = Package(
    name: "custom-writer",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "dossier", path: "../..")],
    targets: [
        .target(
            name: "CalendarWriter",
            dependencies: [.product(name: "DossierCore", package: "dossier")]
        ),
        .executableTarget(
            name: "newsroom",
            dependencies: ["CalendarWriter", .product(name: "DossierKit", package: "dossier")]
        ),
        .testTarget(
            name: "CalendarWriterTests",
            dependencies: ["CalendarWriter", .product(name: "DossierTesting", package: "dossier")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
