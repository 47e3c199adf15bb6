import DossierCore
import DossierTesting
import Testing

@Suite struct TableDefinitionTests {
    private static let columns = """
        event_id* date_start* date_end* date_precision* date_basis date_text event_type* event_mode* plover_type* cameo_code
        quad_class* intensity* contexts modality* polarity* condition_text* counted attribution_type* attributed_to*
        actor_names* actor_codes* actor_countries actor_sectors actor_raw actor_ids recipient_names* recipient_codes*
        recipient_countries recipient_sectors recipient_raw recipient_ids recipient_basis place_name* place_country
        place_admin1 latitude longitude geonames_id place_precision place_basis place_text action_text* summary count_kind
        count_best count_low count_high evidence_text* evidence_span* n_mentions n_articles* n_sources* first_reported
        last_reported sources source_grade conflict_ids parent_event_id story_id confidence extractor_rule review_status
        """

    @Test func theEventTableHasTheFieldsColumnsInOrder() {
        let marked = Self.columns.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(marked.count == 62)
        let schema = TableDefinition.events.schema
        #expect(schema.columns.map { $0.isCore ? "\($0.id)*" : $0.id } == marked)
        #expect(TableDefinition.events.core.schema.columns.count == 24)
        #expect(TableDefinition.events.core.schema.primaryKey == ["event_id"])
    }

    private static let tables = DossierTable.all(of: .canonical)

    @Test(arguments: Self.tables.indices)
    func schemasAreWellFormed(table: Int) {
        let schema = TableDefinition.all[table].schema
        let ids = schema.columns.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Set(schema.columns.map(\.title)).count == ids.count)
        for column in schema.columns {
            #expect(column.id.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "_") })
            #expect(column.description.hasSuffix("."), "\(column.id)")
            if let codes = column.codes { #expect(!codes.codes.isEmpty, "\(column.id) has no code list") }
        }
        #expect(schema.primaryKey.allSatisfy(ids.contains))
        for case let target? in schema.columns.map(\.references) {
            let key = TableDefinition.all.first { $0.schema.id == target }?.schema.primaryKey
            #expect(key?.count == 1, "\(schema.id) refers to \(target)")
        }
    }

    @Test func referencesResolve() throws {
        let tables = Dictionary(uniqueKeysWithValues: Self.tables.map { ($0.id, $0) })
        var count = 0
        for table in Self.tables {
            for (index, column) in table.columns.enumerated() {
                guard let target = column.references.flatMap({ tables[$0] }) else { continue }
                let key = try #require(target.schema.primaryKey.first.flatMap(target.schema.index(of:)))
                let keys = Set(target.rows.map { $0[key] })
                for row in table.rows where row[index] != .empty {
                    #expect(keys.contains(row[index]), "\(table.id).\(column.id)")
                    count += 1
                }
            }
        }
        #expect(count > 300)
    }

    @Test func tablesHaveNamesOfTheirOwn() {
        let ids = TableDefinition.all.map(\.schema.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.first == "events" && ids.last == "codebook")
    }

    @Test(arguments: Self.tables.indices)
    func cellsAreOfTheirColumnsType(index: Int) {
        let table = Self.tables[index]
        #expect(!table.rows.isEmpty)
        for row in table.rows {
            #expect(row.count == table.columns.count)
            for (cell, column) in zip(row, table.columns) {
                #expect(cell.fits(column), "\(table.id).\(column.id): \(cell)")
            }
        }
    }

    @Test(arguments: Self.tables.indices)
    func keysTellRowsApart(index: Int) {
        let table = Self.tables[index]
        guard !table.schema.primaryKey.isEmpty else { return }
        let indices = table.schema.primaryKey.compactMap(table.schema.index(of:))
        let keys = table.rows.map { row in indices.map { row[$0] } }
        #expect(Set(keys).count == keys.count)
        #expect(!keys.joined().contains(.empty))
    }

    @Test func theCoreTableHasTheSameCells() {
        let full = DossierTable(.events, of: .canonical)
        let core = DossierTable(.events.core, of: .canonical)
        let indices = core.columns.compactMap { full.schema.index(of: $0.id) }
        #expect(core.rows == full.rows.map { row in indices.map { row[$0] } })
    }

    @Test func theCodebookExplainsEveryColumnAndCode() throws {
        let codebook = DossierTable(.codebook, of: Dossier())
        let schema = codebook.schema
        let table = try #require(schema.index(of: "table"))
        let column = try #require(schema.index(of: "column"))
        let explained = Set(codebook.rows.map { [$0[table], $0[column]] })
        for definition in TableDefinition.all {
            for entry in definition.schema.columns {
                #expect(explained.contains([.text(definition.schema.id), .text(entry.id)]))
            }
        }
        let list = try #require(schema.index(of: "code_list"))
        let code = try #require(schema.index(of: "code"))
        let codes = Set(codebook.rows.map { [$0[list], $0[code]] })
        for entry in CodeList.all {
            for value in entry.values { #expect(codes.contains([.text(entry.id), .text(value)])) }
        }
        let notes = codebook.rows.filter { $0[0] == .text("note") }.map { $0[code] }
        for subject in ["intensity", "ACCUSE", "SANCTION", "empty"] { #expect(notes.contains(.text(subject))) }
    }
}

extension TableCell {
    /// Whether the cell may stand in the column.
    func fits(_ column: TableColumn) -> Bool {
        func isCode(_ text: String) -> Bool { column.codes?.values.contains(text) ?? true }
        switch (self, column.type) {
        case (.empty, _): return true
        case (.text(let text), .text), (.text(let text), .code), (.text(let text), .url):
            return !text.isEmpty && isCode(text)
        case (.integer(let number), .integer): return isCode(String(number))
        case (.number(let number), .number): return number.isFinite
        case (.date, .date), (.boolean, .boolean): return true
        case (.list(let members), .list): return !members.isEmpty && members.allSatisfy { !$0.isEmpty && isCode($0) }
        default: return false
        }
    }
}
