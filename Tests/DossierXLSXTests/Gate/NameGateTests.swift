import Testing

@testable import DossierXLSX

@Suite struct NameGateTests {
    @Test(arguments: [
        ("Events", "Events"),
        ("", "Sheet"),
        ("'", "Sheet"),
        ("History", "History sheet"),
        ("a[b]c:d*e?f/g\\h", "a b c d e f g h"),
        ("'quoted'", "quoted"),
        ("tab\there\u{0}", "tab here"),
        ("A name that is longer than thirty-one units", "A name that is longer than thir"),
        ("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"),
    ])
    func aSheetNameIsMadeLegal(_ wish: String, _ expected: String) {
        var gate = NameGate(limits: .standard)
        #expect(gate.sheet(wish) == expected)
    }

    @Test func sheetNamesDifferEvenWhenCaseIsIgnored() {
        var gate = NameGate(limits: .standard)
        let names = [
            "Ärger", "ärger", "ÄRGER", "Events of a name that is quite long", "Events of a name that is quite LONG",
        ]
        .map { gate.sheet($0) }
        let expected = [
            "Ärger", "ärger (2)", "ÄRGER (3)", "Events of a name that is quite", "Events of a name that is qu (2)",
        ]
        #expect(names == expected)
        #expect(names.allSatisfy { $0.utf16.count <= 31 })
    }

    @Test func tableNamesAreNoCellsAndUnique() {
        var gate = NameGate(limits: .standard)
        #expect(
            ["A1", "a1", "Not asserted", "Ereignisse ä", ""].map { gate.table($0) } == [
                "tbl_A1", "tbl_a1_2", "tbl_Notasserted", "tbl_Ereignisse", "tbl_table",
            ]
        )
    }

    @Test func headersAreUniqueAndNeverEmpty() {
        let gate = TextGate(limit: 32_767)
        #expect(
            NameGate.headers(["Name", "name", "", "two\nlines", "Name"], gate: gate) == [
                "Name", "name (2)", "Column 3", "two lines", "Name (3)",
            ]
        )
    }
}
