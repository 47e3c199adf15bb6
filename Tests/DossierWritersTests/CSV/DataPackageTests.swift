import DossierCore
import DossierTesting
import DossierWriters
import Foundation
import Testing

@Suite struct DataPackageTests {
    private func package(_ options: CSVWriter.Options) throws -> [String: Any] {
        let sink = try CSVWriterTests.write(.canonical, options).sink
        let text = try #require(sink.text("datapackage.json"))
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test(arguments: CSVWriter.Options.Dialect.allCases)
    func itNamesTheDialectAndTheRun(dialect: CSVWriter.Options.Dialect) throws {
        let package = try package(CSVWriter.Options(profile: .full, dialect: dialect, hasDataPackage: true))
        #expect(package["dossier:dialect"] as? String == dialect.rawValue)
        #expect(package["dossier:profile"] as? String == "full")
        #expect(package["dossier:as_of"] as? String == "2024-03-05")
        #expect(package["dossier:marking"] as? String == "TLP:AMBER")
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.map { $0["path"] as? String } == ["events.csv"])
        #expect(resources[0]["encoding"] as? String == (dialect == .excel ? "utf-8-sig" : "utf-8"))
    }

    @Test func everyColumnIsTyped() throws {
        let package = try package(CSVWriterTests.everything)
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.map { $0["name"] as? String }.count == TableDefinition.all.count)
        for resource in resources {
            let name = try #require(resource["name"] as? String)
            let definition = try #require(TableDefinition.all.first { $0.schema.id == name })
            let schema = try #require(resource["schema"] as? [String: Any])
            let fields = try #require(schema["fields"] as? [[String: Any]])
            #expect(fields.map { $0["name"] as? String } == definition.schema.columns.map(\.id))
            #expect(schema["missingValues"] as? [String] == [""])
            #expect((schema["primaryKey"] as? [String] ?? []) == definition.schema.primaryKey)
        }
        let events = try #require((resources[0]["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
        let modality = try #require(events.first { $0["name"] as? String == "modality" })
        let values = (modality["constraints"] as? [String: Any])?["enum"] as? [String]
        #expect(values == Modality.allCases.map(\.rawValue))
        #expect(events.first { $0["name"] as? String == "date_start" }?["type"] as? String == "date")
        #expect(events.first { $0["name"] as? String == "cameo_code" }?["type"] as? String == "string")
    }
}
