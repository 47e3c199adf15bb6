import DossierCore
import Testing

@Suite struct ReportTextTests {
    @Test func partsKeepTheirOrigin() {
        let text: ReportText = "Visit to \(name: "Narvia"), \(quote: "soon")"
        #expect(text.parts == [.template("Visit to "), .name("Narvia"), .template(", "), .quote("soon")])
        #expect(text.plain == "Visit to Narvia, “soon”")
    }

    @Test(arguments: [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")])
    func listsCanBeReadAloud(names: [String], expected: String) {
        #expect(names.map { "\(name: $0)" as ReportText }.joinedAsList.plain == expected)
    }
}
