import DossierCore
import Testing

@testable import DossierWriters

@Suite struct CSVEncoderTests {
    private func line(_ cells: TableCell..., dialect: CSVWriter.Options.Dialect = .data) -> String {
        var encoder = CSVEncoder(dialect)
        encoder.append(cells)
        return String(decoding: encoder.bytes, as: UTF8.self)
    }

    @Test(
        arguments: [
            (TableCell.empty, ""), (.text("plain"), "plain"), (.text("a,b"), "\"a,b\""),
            (.text("say \"so\""), "\"say \"\"so\"\"\""), (.text("a\nb"), "\"a\nb\""), (.text("a\rb"), "\"a\rb\""),
            (.text("a;b"), "a;b"), (.text(" a "), " a "), (.text("a\u{0}b\u{0}"), "\"a\u{FFFD}b\u{FFFD}\""),
            (.text("\u{1}\u{7F}\u{2028}"), "\u{1}\u{7F}\u{2028}"), (.text("=1+1"), "=1+1"), (.text("é中👩‍👩‍👧‍👦"), "é中👩‍👩‍👧‍👦"),
            (.integer(-12), "-12"), (.integer(.max), "9223372036854775807"), (.number(4), "4"), (.number(-3.5), "-3.5"),
            (.number(0.1), "0.1"), (.number(1e300), "1e+300"), (.number(-0.0), "0"), (.boolean(true), "1"),
            (.boolean(false), "0"), (.date(CalendarDate(dayNumber: 0)), "1970-01-01"),
            (.date(CalendarDate(dayNumber: -719_162)), "0001-01-01"), (.list(["a", "b"]), "a; b"), (.list(["a"]), "a"),
            (.list(["a,b", "\"c"]), "\"a,b; \"\"c\""),
        ]
    )
    func aCellIsWrittenExactlyForPrograms(cell: TableCell, expected: String) {
        #expect(line(cell) == expected + "\r\n")
    }

    @Test(
        arguments: [
            ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(1)", "'@SUM(1)"), ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("\u{0}=1", "\"'\u{FFFD}=1\""), (" =1", "' =1"),
            ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠1", "'＠1"), ("ａ＝1", "ａ＝1"), ("1=1", "1=1"),
            ("a=1", "a=1"), ("—dash", "—dash"), ("'=1", "'=1"), ("=\"a\"", "\"'=\"\"a\"\"\""), ("a;b", "\"a;b\""),
            (" ", " "), ("|", "|"),
        ]
    )
    func textIsGuardedForSpreadsheets(text: String, expected: String) {
        #expect(line(.text(text), dialect: .excel) == expected + "\r\n")
    }

    @Test func listsAreGuardedAndNumbersAreNot() {
        #expect(line(.list(["-a", "-b"]), dialect: .excel) == "\"'-a; -b\"\r\n")
        #expect(line(.integer(-5), .number(-0.5), dialect: .excel) == "-5,-0.5\r\n")
    }

    @Test func whatWasChangedIsCounted() {
        var encoder = CSVEncoder(.excel)
        let long = String(repeating: "é", count: CSVEncoder.spreadsheetLimit)
        encoder.append([.text("=1"), .text("a\u{0}\u{0}"), .text(long), .text(long + "x"), .text("-1")])
        #expect(encoder.changes == CSVChanges(replaced: 2, guarded: 2, long: 1))
    }

    @Test func onlySpreadsheetsGetAMark() {
        var data = CSVEncoder(.data)
        data.appendMark()
        var excel = CSVEncoder(.excel)
        excel.appendMark()
        #expect(data.bytes.isEmpty && excel.bytes == [0xEF, 0xBB, 0xBF])
    }
}
