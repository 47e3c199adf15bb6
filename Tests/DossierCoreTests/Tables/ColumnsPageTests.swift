import DossierCore
import DossierTesting
import Testing

/// `docs/formats/columns.md` is generated from the definitions of the tables.
@Suite struct ColumnsPageTests {
    @Test func thePageIsUpToDate() {
        expectGenerated(Array(page.utf8), at: "docs/formats/columns.md")
    }

    private var page: String {
        var page = """
            # The columns of the tables

            Generated from `Sources/DossierCore/Tables`; `make record` rewrites this page. The CSV files and the workbook's data sheets
            have these columns. ★ marks the 24 columns of the core profile. An empty cell means that nothing is known.


            """
        for definition in TableDefinition.all {
            let schema = definition.schema
            page += "## \(schema.id)\n\n\(schema.description)"
            if !schema.primaryKey.isEmpty {
                page += " Key: \(schema.primaryKey.map { "`\($0)`" }.joined(separator: ", "))."
            }
            if definition.isOptional { page += " Left out when it has no row." }
            page += "\n\n| column | type | meaning | codes |\n| --- | --- | --- | --- |\n"
            for column in schema.columns {
                let star = definition.schema.id == "events" && column.isCore ? " ★" : ""
                let codes = column.codes.map { "[\($0.id)](#codes-\($0.id))" } ?? ""
                page +=
                    "| `\(column.id)`\(star) | \(column.type.rawValue) | \(column.description.escaped) | \(codes) |\n"
            }
            page += "\n"
        }
        page += "# Code lists\n\n"
        for list in CodeList.all {
            page += "## Codes: \(list.id)\n\n\(list.title.escaped).\n\n| code | meaning |\n| --- | --- |\n"
            for code in list.codes { page += "| \(code.value) | \(code.meaning.escaped) |\n" }
            page += "\n"
        }
        return String(page.dropLast())
    }
}

extension String {
    /// The text for a cell of a Markdown table.
    fileprivate var escaped: String { replacing("|", with: "\\|") }
}
