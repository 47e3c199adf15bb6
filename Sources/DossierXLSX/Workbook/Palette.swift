/// The colours of the workbook.
///
/// Text reaches a contrast of at least 4.5 to 1 on every background it is used with (WCAG 2.1, 1.4.3), and no colour says what
/// a word does not say as well.
enum Palette: UInt32, Sendable, Hashable, CaseIterable {
    /// Text.
    case ink = 0x1_000000
    /// Secondary text.
    case muted = 0x595959
    /// Links.
    case link = 0x0B5394
    /// Titles, headers and bars.
    case navy = 0x1F3864
    /// Text on navy.
    case white = 0xFFFFFF
    /// Thin rules between cells.
    case rule = 0xD0D5DD
    /// Cells for the analyst to fill in.
    case input = 0xFFFBE6
    /// Labels.
    case pale = 0xEEF1F6
    /// What is said to have happened.
    case green = 0xDCEFDC
    /// What is planned.
    case blue = 0xDCE8F7
    /// What may be, or depends on something.
    case yellow = 0xFFF0C2
    /// What is alleged.
    case orange = 0xFBE0CF
    /// What is demanded, supposed or past.
    case grey = 0xE6E6E6
    /// What is denied; material conflict.
    case red = 0xF6D5D5
    /// The bars of a chart of what is not asserted.
    case amber = 0xC55A11

    /// The red, green and blue parts, 0 to 255.
    var components: (red: UInt32, green: UInt32, blue: UInt32) {
        (rawValue >> 16 & 255, rawValue >> 8 & 255, rawValue & 255)
    }
}
