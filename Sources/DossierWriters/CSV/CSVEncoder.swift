import DossierCore

/// Turns rows of cells into the bytes of one CSV dialect.
///
/// RFC 4180: fields parted by commas, lines ended by CRLF, a field with a comma, a quotation mark or a line end between
/// quotation marks, and those inside it doubled. A line feed inside a field stays as it is.
struct CSVEncoder {
    /// The bytes so far.
    var bytes: [UInt8] = []
    /// What of the text was changed so far.
    private(set) var changes = CSVChanges()

    private let isForSpreadsheets: Bool

    /// The most UTF-16 code units of a spreadsheet's cell.
    static let spreadsheetLimit = 32_767

    init(_ dialect: CSVWriter.Options.Dialect) {
        isForSpreadsheets = dialect == .excel
    }

    /// Writes the byte-order mark where the dialect has one.
    mutating func appendMark() {
        if isForSpreadsheets { bytes += [0xEF, 0xBB, 0xBF] }
    }

    /// Writes a row.
    mutating func append(_ row: [TableCell]) {
        var isFirst = true
        for cell in row {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            append(cell)
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    private mutating func append(_ cell: TableCell) {
        switch cell {
        case .empty: break
        case .text(let text): append(text)
        case .integer(let number): append(number)
        case .number(let number): append(number)
        case .date(let date): append(date)
        case .boolean(let value): bytes.append(UInt8(ascii: value ? "1" : "0"))
        case .list(let members):
            append(members.count == 1 ? members[0] : members.joined(separator: TableCell.listSeparator))
        }
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let isGuarded = isForSpreadsheets && FormulaGuard.isNeeded(text)
        if isGuarded { changes.guarded += 1 }
        if isForSpreadsheets, text.count > Self.spreadsheetLimit, text.utf16Count > Self.spreadsheetLimit {
            changes.long += 1
        }
        // Some spreadsheets part fields at semicolons too, so their dialect encloses those.
        var isSpecial = false
        for byte in text where CSVEncoder.isSpecial[Int(byte)] {
            if byte == UInt8(ascii: ";"), !isForSpreadsheets { continue }
            isSpecial = true
            break
        }
        guard isSpecial else {
            if isGuarded { bytes.append(UInt8(ascii: "'")) }
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        if isGuarded { bytes.append(UInt8(ascii: "'")) }
        var start = 0
        for index in text.indices where text[index] == UInt8(ascii: "\"") || text[index] == 0 {
            bytes.append(contentsOf: text[start..<index])
            if text[index] == 0 {
                bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
                changes.replaced += 1
            } else {
                bytes.append(contentsOf: [0x22, 0x22])
            }
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ number: Int) {
        var text = String(number)
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// The shortest form that reads back equal; a whole number has no fraction.
    private mutating func append(_ number: Double) {
        if number.rounded() == number, abs(number) < 1e15 { return append(Int(number)) }
        var text = number.description
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ date: CalendarDate) {
        append(date.year, digits: 4)
        bytes.append(UInt8(ascii: "-"))
        append(date.month, digits: 2)
        bytes.append(UInt8(ascii: "-"))
        append(date.day, digits: 2)
    }

    private mutating func append(_ number: Int, digits: Int) {
        var divisor = digits == 4 ? 1000 : 10
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }

    /// The bytes for which a field stands between quotation marks; NUL is among them because it is replaced.
    private static let isSpecial: [Bool] = (0..<256)
        .map { byte in
            switch UInt8(byte) {
            case 0, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"): true
            default: false
            }
        }
}

/// What of the text was changed in writing.
struct CSVChanges: Sendable, Hashable {
    /// NUL characters that were replaced.
    var replaced = 0
    /// Cells that were given an apostrophe.
    var guarded = 0
    /// Cells that are longer than a spreadsheet takes.
    var long = 0

    static func += (left: inout CSVChanges, right: CSVChanges) {
        left.replaced += right.replaced
        left.guarded += right.guarded
        left.long += right.long
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The number of UTF-16 code units of valid UTF-8.
    fileprivate var utf16Count: Int {
        reduce(0) { $0 + ($1.isUTF8Continuation ? 0 : $1 >= 0xF0 ? 2 : 1) }
    }
}
