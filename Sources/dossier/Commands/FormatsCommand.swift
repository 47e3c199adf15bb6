import ArgumentParser
import DossierCore
import DossierKit

/// The plug-ins there are.
struct FormatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "formats",
        abstract: "List the readers, extractors and writers."
    )

    func run() async throws {
        let registry = PluginRegistry.standard()
        let pipeline = try DossierPipeline(registry: registry)
        section("Readers", registry.readers.map(\.description))
        section("Extractors, in the order in which they run", pipeline.extractors.map(\.description))
        section("Writers", registry.writers.map(\.description))
    }

    private func section(_ title: String, _ plugins: [PluginDescription]) {
        StandardStream.output.writeLine("\(title):")
        let width = plugins.map(\.id.utf8.count).max() ?? 0
        for plugin in plugins {
            let gap = String(repeating: " ", count: width - plugin.id.utf8.count)
            let extensions = plugin.fileExtensions.map { ".\($0)" }.joined(separator: " ")
            StandardStream.output.writeLine(
                "  \(plugin.id)\(gap)  \(plugin.summary)" + (extensions.isEmpty ? "" : " [\(extensions)]")
            )
        }
        StandardStream.output.writeLine("")
    }
}
