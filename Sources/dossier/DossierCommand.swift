import ArgumentParser
import DossierCore

@main
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "Turns news articles into a briefing, an event table and a workbook.",
        discussion: """
            Every event says whether it happened or was only threatened, planned or alleged, and every cell points at the \
            characters it came from. Nothing is downloaded; the same input gives the same bytes.
            """,
        version: DossierHeader.currentVersion,
        subcommands: [
            ExportCommand.self, ExtractCommand.self, RenderCommand.self, ExplainCommand.self, FormatsCommand.self,
        ]
    )
}
