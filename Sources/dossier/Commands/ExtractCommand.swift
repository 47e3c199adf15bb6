import ArgumentParser
import DossierCore
import DossierKit

/// Articles in, the contract's JSON Lines out.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Read articles and print the extracted records as JSON Lines, one article a line."
    )

    @Argument(
        help: "Files, folders or patterns; - or nothing reads contract JSON Lines from standard input.",
        completion: .file()
    )
    var inputs: [String] = ["-"]

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let registry = PluginRegistry.standard()
        let stream = ExtractionStream(pipeline: try common.pipeline(registry))
        let list = InputList(inputs, extensions: registry.readableExtensions)
        let printer = common.printer
        var counts = ExtractionStream.Counts()
        for failure in list.failures {
            printer.print(failure)
            counts.failures += 1
        }
        for item in list.items {
            do {
                if item.path == "-" {
                    try await common.loader.loadStandardInputLines { document in
                        counts += try await print(document, stream)
                    }
                } else {
                    counts += try await print(try common.loader.load(path: item.path, name: item.name), stream)
                }
            } catch {
                printer.print(error)
                counts.failures += 1
            }
        }
        switch (counts.articles, counts.failures) {
        case (_, 0): break
        case (0, _): try CommandExit.failure.end()
        default: try CommandExit.partial.end()
        }
    }

    /// Prints a document's lines; ends the command when nobody reads them any more.
    private func print(
        _ document: SourceDocument,
        _ stream: ExtractionStream
    ) async throws -> ExtractionStream.Counts {
        try await stream.lines(of: document) { line in
            guard StandardStream.output.write(line) else { throw CommandExit.outputFailure.code }
        }
    }
}
