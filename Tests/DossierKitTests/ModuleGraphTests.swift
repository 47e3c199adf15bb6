import Foundation
import Testing

/// The modules of the package and what each may import of the others (`docs/architecture.md`).
@Suite struct ModuleGraphTests {
    private static let allowed: [String: Set<String>] = [
        "DossierCore": [],
        "DossierReaders": ["DossierCore"],
        "DossierLanguage": ["DossierCore"],
        "DossierExtractors": ["DossierCore", "DossierLanguage"],
        "DossierWriters": ["DossierCore"],
        "DossierXLSX": ["DossierCore", "CXLSXWriter"],
        "DossierKit": [
            "DossierCore", "DossierReaders", "DossierLanguage", "DossierExtractors", "DossierWriters", "DossierXLSX",
        ],
        "DossierTesting": ["DossierCore", "Testing"],
        "dossier": ["DossierKit", "DossierCore", "ArgumentParser"],
        "dossier-train": ["DossierLanguage"],
    ]

    /// What any module may import besides: the platform.
    private static let platform: Set<String> = ["Foundation", "Glibc", "Musl", "Darwin", "Synchronization"]

    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources")

    @Test func everyModuleImportsOnlyWhatItMay() throws {
        let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).sorted()
        #expect(modules.contains("DossierCore"))
        for module in modules where module != "CXLSXWriter" {
            let allowed = try #require(Self.allowed[module], "the module \(module) is not in the table")
            for (file, name) in try imports(of: module) {
                #expect(allowed.union(Self.platform).contains(name), "\(file) imports \(name)")
            }
        }
    }

    @Test func onlyTheWorkbookSeesC() throws {
        let importers = try Self.allowed.keys.filter { module in
            guard FileManager.default.fileExists(atPath: Self.sources.appendingPathComponent(module).path) else {
                return false
            }
            return try imports(of: module).contains { $0.name == "CXLSXWriter" }
        }
        #expect(importers == ["DossierXLSX"])
    }

    /// What drags ICU or slow text code into the program (`docs/decisions/0005-no-icu.md`) stays out of all sources.
    @Test func nothingUsesWhatPullsInICU() throws {
        let banned = [
            "NSRegularExpression", "DateFormatter", "NumberFormatter", "import RegexBuilder", "Locale.current",
            "Calendar.current",
        ]
        for module in Self.allowed.keys.sorted() {
            for file in try files(of: module) {
                let text = try String(contentsOf: file, encoding: .utf8)
                for word in banned { #expect(!text.contains(word), "\(file.lastPathComponent) uses \(word)") }
            }
        }
    }

    private func files(of module: String) throws -> [URL] {
        let folder = Self.sources.appendingPathComponent(module)
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appendingPathComponent($0) }
    }

    private func imports(of module: String) throws -> [(file: String, name: String)] {
        try files(of: module)
            .flatMap { file in
                try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                    .compactMap { line in
                        let words = line.split(separator: " ")
                        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
                            line.first?.isWhitespace == false, !line.hasPrefix("//")
                        else { return nil }
                        return (file.lastPathComponent, String(words[index + 1]))
                    }
            }
    }
}
