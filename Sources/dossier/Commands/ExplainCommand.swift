import ArgumentParser
import DossierCore
import DossierKit

/// Why an event was coded, or what was not.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Print why an event was coded, or which sentences gave none."
    )

    @Argument(help: "The article or saved dossier.", completion: .file())
    var file: String

    @Option(name: .long, help: ArgumentHelp("The id of the event, as the reports print it.", valueName: "id"))
    var event: String?

    @Flag(name: .long, help: "List the sentences that gave no event.")
    var uncoded = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let registry = PluginRegistry.standard()
        let pipeline = try common.pipeline(registry)
        let printer = common.printer
        var articles: [AnnotatedArticle] = []
        do {
            let document =
                file == "-"
                ? try common.loader.loadStandardInput() : try common.loader.load(path: file, name: file)
            try pipeline.read(document) { outcome in
                switch outcome {
                case .article(let article): articles.append(pipeline.extract(article))
                case .extracted(let article): articles.append(article)
                case .failure(_, let error): printer.print(error)
                }
            }
        } catch {
            printer.print(error)
            return try CommandExit.failure.end()
        }
        let explanation = Explanation(articles: articles)
        if uncoded { return explanation.uncodedSentences().forEach(StandardStream.output.writeLine) }
        guard let event else { return explanation.allEvents().forEach(StandardStream.output.writeLine) }
        guard let lines = explanation.event(RecordID(event)) else {
            printer.print(DossierError(.formatInvalid, document: file, Self.noSuchEvent(event, in: articles)))
            return try CommandExit.notFound.end()
        }
        lines.forEach(StandardStream.output.writeLine)
    }

    private static func noSuchEvent(_ id: String, in articles: [AnnotatedArticle]) -> String {
        let known = articles.flatMap(\.events).map(\.id.rawValue)
        let list = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? " …" : "")
        return "has no event '\(id)'; " + (known.isEmpty ? "it has no event at all" : "there are \(list)")
    }
}
