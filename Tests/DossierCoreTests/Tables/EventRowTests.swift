import DossierCore
import DossierTesting
import Testing

@Suite struct EventRowTests {
    private let table = DossierTable(.events, of: .canonical)

    private func cell(_ event: String, _ column: String) throws -> TableCell {
        let index = try #require(table.schema.index(of: column))
        return try #require(table.rows.first { $0[0] == .text(event) })[index]
    }

    @Test(
        arguments: [
            ("E-warning", "date_start", TableCell.date(CalendarDate(iso: "2024-03-04") ?? CalendarDate(dayNumber: 0))),
            ("E-warning", "date_text", .text("Monday")), ("E-warning", "plover_type", .text("THREATEN")),
            ("E-warning", "counted", .boolean(true)), ("E-warning", "quad_class", .integer(3)),
            ("E-warning", "cameo_code", .text("131")), ("E-warning", "intensity", .number(-3)),
            ("E-warning", "contexts", .list(["diplomatic", "economic"])), ("E-warning", "attributed_to", .empty),
            ("E-warning", "recipient_basis", .text("inferred")), ("E-warning", "place_basis", .text("none")),
            ("E-warning", "place_precision", .empty), ("E-warning", "extractor_rule", .text("canonical@7/speech")),
            ("E-warning", "sources", .list(["Lowell Gazette"])), ("E-warning", "count_best", .empty),
            ("E-sanction", "condition_text", .text("should the fishing talks fail")),
            ("E-sanction", "plover_type", .text("THREATEN")), ("E-sanction", "counted", .boolean(false)),
            ("E-sanction", "parent_event_id", .text("E-warning")), ("E-sanction", "attributed_to", .text("Lena Marsh")),
            ("E-sanction", "actor_codes", .list(["NVAGOV"])), ("E-sanction", "actor_raw", .list(["her country"])),
            ("E-sanction", "actor_sectors", .list(["GOV", "MIL"])), ("E-sanction", "date_start", .empty),
            ("E-sanction", "extractor_rule", .text("unversioned")), ("E-attack", "actor_names", .list(["Gunmen"])),
            ("E-attack", "actor_codes", .empty), ("E-attack", "place_name", .text("Velm")),
            ("E-attack", "place_precision", .integer(4)), ("E-attack", "place_basis", .text("explicit")),
            ("E-attack", "place_text", .text("the harbour gate of Velm")), ("E-attack", "count_kind", .text("dead")),
            ("E-attack", "count_best", .number(4)), ("E-attack", "count_low", .number(3)),
            ("E-attack", "confidence", .number(0.67)), ("C-E0", "recipient_basis", .text("none")),
            ("C-E2", "place_basis", .text("inherited")), ("C-E0", "first_reported", .empty),
            ("C-E0", "sources", .list(["unstated"])),
        ]
    )
    func aCellSaysWhatTheRecordSays(event: String, column: String, expected: TableCell) throws {
        #expect(try cell(event, column) == expected)
    }

    @Test func evidenceIsCountedInScalars() throws {
        let article = try #require(Dossier.canonical.articles.first)
        guard case .list(let references) = try cell("E-attack", "evidence_span"),
            case .text(let evidence) = try cell("E-attack", "evidence_text")
        else { return #expect(Bool(false), "no evidence") }
        let reference = try #require(references.first)
        let offsets = try #require(reference.split(separator: ":").last).split(separator: "-").compactMap { Int($0) }
        let scalars = Array(article.article.text.string.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars[offsets[0]..<offsets[1]])) == evidence)
        #expect(reference.hasPrefix("A-full:"))
        // “é” and the curly quotes before it take more bytes than scalars.
        #expect(offsets[0] < article.events[2].evidenceSpan.start)
    }

    @Test func summariesAreOneLine() throws {
        let index = try #require(table.schema.index(of: "summary"))
        for row in table.rows {
            guard case .text(let summary) = row[index] else { return #expect(Bool(false), "no summary") }
            #expect(!summary.utf8.contains(0x0A) && summary.hasSuffix("."))
        }
    }

    @Test func onlyCountedRowsAreAssertedAndPositive() throws {
        let counted = try #require(table.schema.index(of: "counted"))
        let modality = try #require(table.schema.index(of: "modality"))
        let polarity = try #require(table.schema.index(of: "polarity"))
        for row in table.rows where row[counted] == .boolean(true) {
            #expect(row[modality] == .text("asserted") && row[polarity] == .text("positive"))
        }
    }
}
