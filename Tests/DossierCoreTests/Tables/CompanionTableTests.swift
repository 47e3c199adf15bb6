import DossierCore
import DossierTesting
import Testing

@Suite struct CompanionTableTests {
    private func cells(_ definition: TableDefinition, _ column: String, where key: String, is value: String) throws
        -> [TableCell]
    {
        let table = DossierTable(definition, of: .canonical)
        let index = try #require(table.schema.index(of: column))
        let keyIndex = try #require(table.schema.index(of: key))
        return table.rows.filter { $0[keyIndex] == .text(value) }.map { $0[index] }
    }

    @Test func aQuoteHasItsPartsSpeakerAndEvents() throws {
        let text = try cells(.quotes, "text", where: "quote_id", is: "Q1")
        #expect(text == [.text("We will not wait, [...] for another season.")])
        #expect(try cells(.quotes, "speaker_name", where: "quote_id", is: "Q1") == [.text("Lena Marsh")])
        #expect(try cells(.quotes, "event_ids", where: "quote_id", is: "Q2") == [.list(["E-warning", "E-sanction"])])
        #expect(
            try cells(.quotes, "speaker_roles", where: "quote_id", is: "Q2") == [.list(["ports minister", "envoy"])]
        )
    }

    @Test func anEntityIsCountedWhereItIsMet() throws {
        #expect(try cells(.entities, "n_mentions", where: "entity_id", is: "N-marsh") == [.integer(2)])
        #expect(try cells(.entities, "n_quotes", where: "entity_id", is: "N-marsh") == [.integer(2)])
        #expect(try cells(.entities, "n_events_as_actor", where: "entity_id", is: "N-marsh") == [.integer(1)])
        #expect(try cells(.entities, "n_events_as_recipient", where: "entity_id", is: "N-ostrea") == [.integer(2)])
        #expect(try cells(.places, "n_events", where: "entity_id", is: "N-velm") == [.integer(1)])
    }

    @Test func everyNumberOfAnEventIsThere() throws {
        let kinds = try cells(.eventCounts, "count_kind", where: "event_id", is: "E-attack")
        #expect(kinds == [.text("injured"), .text("dead"), .text("amount")])
        #expect(try cells(.eventCounts, "unit", where: "event_id", is: "E-attack") == [.empty, .empty, .text("USD")])
    }

    @Test func failuresAreAmongTheDiagnostics() throws {
        #expect(try cells(.diagnostics, "severity", where: "code", is: "document.empty") == [.text("error")])
        #expect(try cells(.diagnostics, "line", where: "code", is: "document.binary") == [.integer(12)])
        #expect(try cells(.diagnostics, "article_id", where: "code", is: "run.note") == [.empty])
        #expect(try cells(.diagnostics, "start", where: "code", is: "boilerplate.dropped").first == .integer(0))
    }

    @Test func copiesAndSourcesComeFromTheEndOfTheRun() throws {
        #expect(try cells(.clusters, "copy_of", where: "article_id", is: "A-copy") == [.text("A-full")])
        #expect(try cells(.sources, "n_articles", where: "source_id", is: "Lowell Gazette") == [.integer(2)])
        #expect(try cells(.sources, "source_grade", where: "source_id", is: "@SUM(1)") == [.text("F6")])
    }

    @Test func tablesThatNeedNotBeAreLeftOutWhenEmpty() {
        #expect(
            DossierTable.all(of: Dossier()).map(\.id) == [
                "events", "articles", "entities", "mentions", "quotes", "dates", "event_mentions", "places",
                "diagnostics", "codebook",
            ]
        )
        #expect(DossierTable.all(of: .canonical).count == TableDefinition.all.count)
    }

    @Test func anArticleSaysWhatIsInIt() throws {
        let table = DossierTable(.articles, of: .canonical)
        let index = try #require(table.schema.index(of: "n_uncoded"))
        // Deck, two paragraphs without events besides; one list item; the two coded paragraphs do not count.
        #expect(table.rows[0][index] == .integer(3))
        let words = try #require(table.schema.index(of: "n_words"))
        #expect(try #require(table.rows.first { $0[0] == .text("A-bare") })[words] == .integer(4))
    }
}
