import ArgumentParser
import DossierCore
import DossierKit

/// A saved dossier in, reports out, without extracting again.
struct RenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Write reports from a saved dossier, without a second extraction."
    )

    @Argument(help: "A saved dossier, *.dossier.json.", completion: .file(extensions: ["json"]))
    var saved: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let registry = PluginRegistry.standard(output.settings)
        let outputs = try output.outputs(registry)
        let printer = common.printer
        var dossier: Dossier
        do {
            dossier = try SavedDossier.read(try common.loader.load(path: saved, name: saved))
        } catch {
            printer.print(error)
            return try CommandExit.failure.end()
        }
        dossier.header.title = output.title ?? dossier.header.title
        dossier.header.asOf = output.asOf ?? dossier.header.asOf
        dossier.header.marking = output.marking ?? dossier.header.marking
        let run = ExportRun(pipeline: try common.pipeline(registry))
        let report = run.render(dossier, outputs: outputs.map(\.output))
        try output.conclude(report, outputs, inputFailures: 0, printer: printer)
    }
}
