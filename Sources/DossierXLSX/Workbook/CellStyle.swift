import CXLSXWriter

/// How a cell looks; equal styles share one format of the library.
struct CellStyle: Hashable, Sendable {
    /// How a value is shown, and what it becomes when the reader edits it.
    enum NumberFormat: Sendable, Hashable {
        /// As the program thinks best.
        case general
        /// As text, so that `042` and `=1+1` stay text even when the cell is edited.
        case text
        /// An ISO 8601 day.
        case day
        /// A whole number.
        case integer
        /// A whole number, a dash for none.
        case count

        /// Gives the format to one of the library; those that every program knows by number go by number.
        func apply(to format: UnsafeMutablePointer<lxw_format>) {
            switch self {
            case .general: break
            case .text: format_set_num_format_index(format, 49)
            case .integer: format_set_num_format_index(format, 1)
            case .day: format_set_num_format(format, "yyyy-mm-dd")
            case .count: format_set_num_format(format, "0;-0;\"–\"")
            }
        }
    }

    /// Where the text stands in the cell.
    enum Alignment: Sendable, Hashable {
        /// Text left, numbers right.
        case automatic
        /// Left.
        case left
        /// In the middle.
        case center
    }

    var numberFormat = NumberFormat.general
    var alignment = Alignment.automatic
    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var wraps = false
    var isUnlocked = false
    var fontSize = 11
    var color: Palette = .ink
    var background: Palette?
    var border: Palette?

    /// Gives the style to a format of the library.
    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        numberFormat.apply(to: format)
        switch alignment {
        case .automatic: break
        case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        }
        // A reader's eye starts at the top of a row of wrapped texts.
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if isBold { format_set_bold(format) }
        if isItalic { format_set_italic(format) }
        if isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
        if wraps { format_set_text_wrap(format) }
        if isUnlocked { format_set_unlocked(format) }
        if fontSize != 11 { format_set_font_size(format, Double(fontSize)) }
        if color != .ink { format_set_font_color(format, color.rawValue) }
        if let background { format_set_bg_color(format, background.rawValue) }
        if let border {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, border.rawValue)
        }
    }
}
