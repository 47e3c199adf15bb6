import DossierCore
import DossierTesting
import DossierWriters
import Foundation
import Testing

/// `docs/schema/dossier-1.schema.json` and what is written are one.
@Suite struct JSONSchemaTests {
    private static let path = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/schema/dossier-1.schema.json").path

    private func files() throws -> [OutputFile] {
        try [any StreamingDossierWriter]([.json, .jsonLines])
            .flatMap { writer in
                let sink = MemorySink()
                let dossier = Dossier.canonical
                var session = try writer.begin(dossier.header, context: WritingContext(), output: sink)
                for article in dossier.articles { try session.add(article) }
                _ = try session.finish(dossier.summary)
                return sink.files
            }
    }

    @Test(
        .enabled(if: PythonTool.isAvailable, "DOSSIER_PYTHON names no Python; make test sets it"),
        arguments: ["run.dossier.json", "articles.jsonl"]
    )
    func theCanonicalDossierIsValidAndHasNoFieldThatIsNotListed(name: String) throws {
        let scratch = try OutputScratch(try files())
        let result = try PythonTool.run(script: "schema.py", [Self.path, scratch.path(name), "--closed"])
        #expect(result.status == 0, "\(result.output.prefix(2000))")
        #expect(result.output.contains("0 faults"))
    }

    @Test(
        .enabled(if: PythonTool.isAvailable, "DOSSIER_PYTHON names no Python; make test sets it"),
        arguments: [
            (#""modality":"conditional""#, #""modality":"likely""#), (#""counted":true"#, #""counted":1"#),
            (#""date_start":"2024-03-04""#, #""date_start":"4 March""#), (#""trigger_span":{"#, #""trigger":{"#),
            (#""polarity":"positive""#, #""polarity":"negative""#), (#""parent":null"#, #""parents":null"#),
        ]
    )
    func aFaultIsFound(original: String, planted: String) throws {
        let file = try #require(try files().first { $0.name == "articles.jsonl" })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let faulty = text.replacing(original, with: planted)
        try #require(faulty != text)
        let scratch = try OutputScratch([OutputFile(name: "faulty.jsonl", text: faulty)])
        let result = try PythonTool.run(script: "schema.py", [Self.path, scratch.path("faulty.jsonl")])
        #expect(result.status == 1, "\(result.output.prefix(500))")
    }

    /// The schema's name of each list that the codebook has under its own.
    private static let lists = [
        "block_role", "entity_type", "mention_form", "mention_reading", "time_type", "time_modifier", "precision",
        "quote_kind", "quote_attribution", "stance", "event_type", "event_mode", "event_kind", "modality", "polarity",
        "attribution_type", "context", "count_kind", "sector", "place_feature", "published_basis", "severity",
        "near_duplicate_kind",
    ]

    @Test func theCodeListsAreTheCodebooks() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: Self.path))
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
        func codes(_ name: String) -> [String]? { definitions[name]?["enum"] as? [String] }
        for name in Self.lists {
            let list = try #require(CodeList.all.first { $0.id == name }, "\(name)")
            #expect(codes(name) == list.values, "\(name)")
        }
        #expect(codes("time_basis") == TimeBasis.allCases.map(\.rawValue))
        #expect(codes("argument_basis") == ArgumentBasis.allCases.map(\.rawValue))
    }
}
