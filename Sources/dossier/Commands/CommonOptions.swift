public import ArgumentParser
public import DossierCore
public import DossierKit

/// Options that several commands share.
struct CommonOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .long, help: "Print notes too: what was dropped, not resolved or not coded.")
    var verbose = false

    @Option(name: .long, help: "The most bytes a document, or a line of standard input, may have.")
    var maxBytes = ReadingContext().maximumBytes

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
        if maxBytes < 1 { throw ValidationError("--max-bytes is \(maxBytes); it must be at least 1.") }
    }

    var printer: DiagnosticPrinter {
        DiagnosticPrinter(level: quiet ? .quiet : verbose ? .verbose : .usual)
    }

    var loader: DocumentLoader { DocumentLoader(maximumBytes: maxBytes) }

    /// The pipeline of a registry, with the limits the user set.
    func pipeline(_ registry: PluginRegistry, asOf: CalendarDate? = nil) throws -> DossierPipeline {
        try DossierPipeline(
            registry: registry,
            readingContext: ReadingContext(maximumBytes: maxBytes),
            extractionContext: ExtractionContext(asOf: asOf)
        )
    }
}

extension CalendarDate: ExpressibleByArgument {
    /// Reads a date of the form 2023-09-21.
    public init?(argument: String) {
        guard argument.utf8.count == 10 else { return nil }
        self.init(iso: argument)
    }
}

extension WriterSettings.Profile: ExpressibleByArgument {}
extension WriterSettings.Dialect: ExpressibleByArgument {}
