import ArgumentParser
import DossierCore
import DossierKit

/// Options of the commands that write reports.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The formats to write, separated by commas; 'dossier formats' lists them.",
            valueName: "formats"
        )
    )
    var to = "markdown,csv,xlsx"

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to, made if need be.", valueName: "folder"))
    var output = "out"

    @Option(name: .long, help: "The title of the reports.")
    var title: String?

    @Option(name: .long, help: ArgumentHelp("The day the reports speak from, such as 2023-09-21.", valueName: "date"))
    var asOf: CalendarDate?

    @Option(name: .long, help: "The columns of the event table: core (24) or full (62).")
    var profile = WriterSettings.Profile.core

    @Option(
        name: .long,
        help: "The dialect of the CSV: data (exact values) or excel (byte-order mark, formula guard)."
    )
    var dialect = WriterSettings.Dialect.data

    @Flag(name: .long, help: "Add the CSV's companion tables, codebook and datapackage.json.")
    var companions = false

    @Option(name: .long, help: ArgumentHelp("The handling marking, such as TLP:AMBER.", valueName: "text"))
    var marking: String?

    func validate() throws {
        _ = try outputs(.standard(settings))
    }

    var settings: WriterSettings {
        WriterSettings(profile: profile, dialect: dialect, companions: companions)
    }

    /// The formats asked for, each once, in order.
    var formats: [String] {
        var formats: [String] = []
        for format in to.split(separator: ",").map(String.init) where !formats.contains(format) {
            formats.append(format)
        }
        return formats
    }

    /// The writers asked for, each with a sink of its own, so that one that fails takes no other's files with it.
    func outputs(_ registry: PluginRegistry) throws -> [(output: ExportRun.Output, folder: OutputFolder)] {
        if formats.isEmpty { throw ValidationError("--to names no format.") }
        return try formats.map { format in
            let writer: any StreamingDossierWriter
            do throws(DossierError) {
                writer = try registry.writer(format)
            } catch {
                throw ValidationError("--to: \(error.message).")
            }
            let folder = OutputFolder(path: output)
            return (ExportRun.Output(writer: writer, sink: folder), folder)
        }
    }

    /// Puts the finished outputs in place, says what was written, and ends with the status of the run.
    func conclude(
        _ report: ExportRun.Report,
        _ outputs: [(output: ExportRun.Output, folder: OutputFolder)],
        inputFailures: Int,
        printer: DiagnosticPrinter
    ) throws {
        for entry in report.articleDiagnostics {
            printer.print(entry.diagnostic, document: entry.document, line: entry.line)
        }
        for diagnostic in report.writerDiagnostics { printer.print(diagnostic) }
        for failure in report.failures { printer.print(failure) }
        guard report.articles > 0 else {
            printer.print(DossierError(.documentEmpty, "no article could be read, so nothing was written"))
            return try CommandExit.failure.end()
        }
        var isWritten = true
        for (writer, error) in report.writerFailures {
            printer.print(DossierError(.writingFailed, "the writer '\(writer)' failed: \(error)"))
            isWritten = false
        }
        let failed = Set(report.writerFailures.map(\.writer))
        for (output, folder) in outputs where !failed.contains(output.writer.description.id) {
            do {
                for (name, change) in try folder.commit() {
                    printer.inform("\(output.writer.description.id): \(folder.path)/\(name)\(change.remark)")
                }
            } catch {
                printer.print(error)
                isWritten = false
            }
        }
        let failures = report.failures.count + inputFailures
        printer.inform(
            "\(count(report.articles, "article")), \(count(report.events, "event"))"
                + (failures > 0 ? ", \(count(failures, "input")) failed" : "")
        )
        guard isWritten else { return try CommandExit.outputFailure.end() }
        if failures > 0 { try CommandExit.partial.end() }
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension OutputFolder.Change {
    /// What the user is told behind the file's name.
    fileprivate var remark: String {
        switch self {
        case .created: ""
        case .replaced: " (replaced)"
        case .unchanged: " (unchanged)"
        }
    }
}
