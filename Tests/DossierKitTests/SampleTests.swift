import DossierCore
import DossierKit
import Foundation
import Testing

/// The sample articles against the records that stand beside them: the program's own, read through by a person.
///
/// `NN-name.expected.json` has the contract's form and names what matters: every record in it must be found, with every field
/// it gives. The other way round, an event that is counted must stand in it, so that nothing new is counted unseen. What is
/// known to be wrong stands under `known_errors`; a rule that mends it takes it out there.
@Suite struct SampleTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples/Articles")

    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

    @Test func thereAreFifteenKindsOfSample() {
        #expect(Self.names.count >= 15)
    }

    @Test(arguments: names) func aSampleGivesTheRecordsBesideIt(_ name: String) throws {
        let expected = try #require(
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: Self.folder.appendingPathComponent("\(name).expected.json"))
            ) as? [String: Any]
        )
        let actual = try #require(
            try JSONSerialization.jsonObject(with: Data(try extracted(name))) as? [String: Any]
        )
        let errors = (expected["known_errors"] as? [String: Any])?["events"] as? [[String: Any]] ?? []
        for (kind, records) in expected where kind != "known_errors" {
            guard let records = records as? [[String: Any]] else {
                #expect(isPart(records, of: actual[kind]), "\(name): \(kind) is \(shown(actual[kind]))")
                continue
            }
            let found = actual[kind] as? [[String: Any]] ?? []
            for record in records {
                #expect(found.contains { isPart(record, of: $0) }, "\(name): \(kind) lacks \(shown(record))")
            }
        }
        let known = ((expected["events"] as? [[String: Any]] ?? []) + errors)
            .compactMap { $0["trigger_span"] as? NSDictionary }
        for event in actual["events"] as? [[String: Any]] ?? [] where event["counted"] as? Bool == true {
            let isKnown = (event["trigger_span"] as? NSDictionary).map(known.contains) ?? false
            #expect(isKnown, "\(name): counted, and not in the expected records: \(shown(event))")
        }
    }

    /// An error that no longer happens is taken out of the list.
    @Test(arguments: names) func aKnownErrorIsStillOne(_ name: String) throws {
        let file = Self.folder.appendingPathComponent("\(name).expected.json")
        let expected = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let actual = try #require(try JSONSerialization.jsonObject(with: Data(try extracted(name))) as? [String: Any])
        let events = actual["events"] as? [[String: Any]] ?? []
        for error in (expected["known_errors"] as? [String: Any])?["events"] as? [[String: Any]] ?? [] {
            #expect(events.contains { isPart(error, of: $0) }, "\(name): mended, take it out: \(shown(error))")
        }
    }

    private func extracted(_ name: String) throws -> [UInt8] {
        let pipeline = try DossierPipeline(registry: .standard())
        let path = Self.folder.appendingPathComponent("\(name).txt").path
        var lines: [[UInt8]] = []
        try pipeline.read(try DocumentLoader().load(path: path, name: "\(name).txt")) { outcome in
            guard case .article(let article) = outcome else { return }
            lines.append(try DossierJSON.encode(pipeline.extract(article)))
        }
        return try #require(lines.first)
    }

    /// Whether every field that the first gives is in the second; an array's elements each in some element.
    private func isPart(_ expected: Any?, of actual: Any?) -> Bool {
        switch (expected, actual) {
        case (let expected as [String: Any], let actual as [String: Any]):
            expected.allSatisfy { isPart($0.value, of: actual[$0.key]) }
        case (let expected as [Any], let actual as [Any]):
            expected.allSatisfy { element in actual.contains { isPart(element, of: $0) } }
        case (let expected as NSObject, let actual as NSObject):
            expected == actual
        default:
            expected == nil && actual == nil
        }
    }

    private func shown(_ value: Any?) -> String {
        guard let value, JSONSerialization.isValidJSONObject(value),
            let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])
        else { return "\(value ?? "nothing")" }
        return String(decoding: data.prefix(600), as: UTF8.self)
    }
}
