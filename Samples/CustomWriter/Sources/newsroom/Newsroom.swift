import CalendarWriter
import DossierCore
import DossierKit

/// A command of one's own: the built-in plug-ins and one writer more.
///
///     newsroom FOLDER OUTPUT
@main
struct Newsroom {
    static func main() async throws {
        guard CommandLine.arguments.count == 3 else {
            print("usage: newsroom FOLDER OUTPUT")
            return
        }
        var registry = PluginRegistry.standard()
        try registry.register(writer: CalendarWriter())

        let loader = DocumentLoader()
        let inputs = InputList([CommandLine.arguments[1]], extensions: registry.readableExtensions)
        let documents = inputs.items.lazy.map { item in
            Result { () throws(DossierError) in try loader.load(path: item.path, name: item.name) }
        }
        let folder = OutputFolder(path: CommandLine.arguments[2])
        let outputs = try ["markdown", "calendar"]
            .map { format in
                ExportRun.Output(writer: try registry.writer(format), sink: folder)
            }
        let run = ExportRun(pipeline: try DossierPipeline(registry: registry))
        let report = await run.run(documents, header: DossierHeader(title: "Newsroom"), outputs: outputs)
        for (name, _) in try folder.commit() { print(name) }
        for failure in report.failures { print("\(failure.document): \(failure.message)") }
    }
}
