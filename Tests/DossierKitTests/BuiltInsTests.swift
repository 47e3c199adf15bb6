import DossierCore
import DossierKit
import Foundation
import Testing

/// What every built-in plug-in owes to those who look for it.
@Suite struct BuiltInsTests {
    private static let formats = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/formats")

    private static var descriptions: [PluginDescription] {
        let registry = PluginRegistry.standard()
        return registry.readers.map(\.description) + registry.extractors.map(\.description)
            + registry.writers.map(\.description)
    }

    @Test(arguments: descriptions) func aDescriptionIsOneSentence(_ description: PluginDescription) {
        #expect(description.summary.hasSuffix("."), "\(description.id)")
        #expect(description.summary.utf8.count <= 120, "\(description.id)")
        #expect(description.id.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == 0x2D })
    }

    @Test func everyWriterHasAPage() {
        for writer in PluginRegistry.standard().writers {
            let page = Self.formats.appendingPathComponent("\(writer.description.id).md").path
            #expect(FileManager.default.fileExists(atPath: page), "docs/formats/\(writer.description.id).md is missing")
        }
    }
}
