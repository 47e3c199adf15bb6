import ArgumentParser
import DossierCore
import DossierKit

/// Articles in, reports out.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Read articles and write a briefing, an event table and a workbook."
    )

    @Argument(help: "Files, folders, patterns, or - for standard input.", completion: .file())
    var inputs: [String]

    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let registry = PluginRegistry.standard(output.settings)
        let pipeline = try common.pipeline(registry, asOf: output.asOf)
        let outputs = try output.outputs(registry)
        let list = InputList(inputs, extensions: registry.readableExtensions)
        let printer = common.printer
        for failure in list.failures { printer.print(failure) }
        if !list.skipped.isEmpty { printer.print(.skipped(list.skipped)) }

        let loader = common.loader
        let documents = list.items.lazy.map { item -> Result<SourceDocument, DossierError> in
            do throws(DossierError) {
                return .success(
                    item.path == "-"
                        ? try loader.loadStandardInput() : try loader.load(path: item.path, name: item.name)
                )
            } catch {
                return .failure(error)
            }
        }
        var bar = ProgressBar(
            total: list.items.count,
            isEnabled: StandardStream.error.isTerminal && !common.quiet
        )
        let header = DossierHeader(title: output.title, asOf: output.asOf, marking: output.marking)
        let report = await ExportRun(pipeline: pipeline)
            .run(documents, header: header, outputs: outputs.map(\.output)) { bar.update($0) }
        bar.clear()
        try output.conclude(report, outputs, inputFailures: list.failures.count, printer: printer)
    }
}

extension Diagnostic {
    /// Files in folders that no reader claims.
    fileprivate static func skipped(_ names: [String]) -> Diagnostic {
        let more = names.count > 3 ? " and \(names.count - 3) more" : ""
        return Diagnostic(
            severity: .note,
            code: "input.skipped",
            message: "passed over, because no reader claims their extension: "
                + names.prefix(3).joined(separator: ", ") + more
        )
    }
}
