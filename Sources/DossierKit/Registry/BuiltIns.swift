import DossierCore
import DossierExtractors
import DossierReaders
import DossierWriters
import DossierXLSX

/// The plug-ins that come with the package: one readable list.
enum BuiltIns {
    /// The readers, the surest of equals first.
    static let readers: [any DocumentReader] = [
        ContractReader(),
        SavedDossierReader(),
        TextReader(),
    ]

    /// The extractors; the pipeline orders them.
    static let extractors: [any ArticleExtractor] = [
        SentenceExtractor(),
        NameExtractor(),
        TimeExtractor(),
        QuoteExtractor(),
        EventExtractor(),
    ]

    /// The writers of whole dossiers.
    static func writers(_ settings: WriterSettings) -> [any DossierWriter] {
        [
            .markdown(), .xlsx(),
        ]
    }

    /// The writers that stream.
    static func streamingWriters(_ settings: WriterSettings) -> [any StreamingDossierWriter] {
        [
            .csv(settings.csv), .json, .jsonLines,
        ]
    }
}

extension WriterSettings {
    /// The choices that concern the CSV writer, in its own terms.
    fileprivate var csv: CSVWriter.Options {
        CSVWriter.Options(
            profile: profile == .full ? .full : .core,
            dialect: dialect == .excel ? .excel : .data,
            hasCompanions: companions,
            hasDataPackage: companions
        )
    }
}

extension PluginRegistry {
    /// A registry of the built-in plug-ins.
    ///
    /// - Parameter settings: The user's choices for the built-in writers.
    /// - Returns: The registry.
    public static func standard(_ settings: WriterSettings = WriterSettings()) -> PluginRegistry {
        var registry = PluginRegistry()
        registry.add(
            readers: BuiltIns.readers,
            extractors: BuiltIns.extractors,
            writers: BuiltIns.streamingWriters(settings) + BuiltIns.writers(settings).map { WholeDossierWriter($0) }
        )
        return registry
    }
}
