/// Measures texts in the workbook's font, Calibri at 11 points, without a font at hand.
///
/// The widths are those of the font's advance table in pixels at 96 dots an inch, rounded as Excel rounds them; a digit takes
/// seven. A wide or full-width character (Unicode Standard Annex 11) takes two digits, a combining one nothing.
enum TextWidth {
    /// The pixels of a digit, in which Excel counts the width of a column.
    static let digit = 7

    /// The height of a line in points.
    static let lineHeight = 15.0

    /// The lines that a cell takes when its text is wrapped, at least 1.
    ///
    /// - Parameters:
    ///   - value: What stands in the cell.
    ///   - width: The width of the cell in pixels, of which it pads five.
    ///   - limit: The number of lines above which nobody counts.
    /// - Returns: The number of lines.
    static func lines(ofCell value: CellValue, width: Int, atMost limit: Int) -> Int {
        let text: String
        switch value {
        case .text(let plain), .link(let plain, _): text = plain
        case .blank, .number, .date: return 1
        }
        // A character takes fourteen pixels at the most, so a short text needs no measuring.
        guard text.utf8.count * 2 * digit > width || text.utf8.contains(0x0A) else { return 1 }
        let measured = text.utf8.count > 8_000 ? String(text.unicodeScalars.prefix(4_000)) : text
        return min(limit, lines(of: measured, wrappedAt: max(digit, width - 2)))
    }

    /// The pixels of the widest line of a text.
    static func pixels(of text: String) -> Int {
        var widest = 0
        var line = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                widest = max(widest, line)
                line = 0
            } else {
                line += pixels(of: scalar)
            }
        }
        return max(widest, line)
    }

    /// The lines that a text takes when it is wrapped between words at a width.
    ///
    /// - Parameters:
    ///   - text: The text; a line feed begins a new line.
    ///   - width: The width in pixels.
    /// - Returns: The number of lines, at least 1.
    static func lines(of text: String, wrappedAt width: Int) -> Int {
        var lines = 1
        var line = 0
        var word = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                lines += 1
                line = 0
                word = 0
                continue
            }
            let size = pixels(of: scalar)
            line += size
            word = scalar == " " ? 0 : word + size
            guard line > width, scalar != " " else { continue }
            // The word that does not fit begins the next line; a word wider than the cell is broken.
            lines += 1
            line = word < width && word < line ? word : size
            word = line
        }
        return lines
    }

    /// The width of a column, in digits, that shows so many pixels: the cell pads five.
    static func columnWidth(pixels: Int) -> Double {
        Double(max(0, pixels)) / Double(digit)
    }

    /// The pixels of a character.
    static func pixels(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x7F { return value < 0x20 ? 0 : Int(ascii[Int(value) - 0x20]) }
        if value < 0x0300 { return 8 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return isWide(value) ? 2 * digit : 8
        }
    }

    /// Whether a character takes two columns in East Asian typography, by the blocks of Unicode's EastAsianWidth.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// The widths of the printable characters of ASCII, from the space on, each a letter: `A` is 0.
    private static let ascii: [UInt8] =
        "DFGHHLKDFFHHEFEGHHHHHHHHHHEEHHHHNJIIJHHJJEFIGMKKIKIHHJJNIHHFGFHHEHIGIIFHIEEHEMIIIIFGFIHLHHGFHFH"
        .utf8
        .map { $0 - UInt8(ascii: "A") }
}
