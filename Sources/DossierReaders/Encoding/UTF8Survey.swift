import DossierCore

/// How much of what is not ASCII in a run of bytes is sound UTF-8.
struct UTF8Survey {
    /// The sound sequences of two bytes or more.
    private(set) var sound = 0
    /// The bytes or cut-off sequences that are no UTF-8.
    private(set) var broken = 0

    /// Counts in one pass.
    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let length = Self.soundLength(bytes, at: index)
            if length > 0 { sound += 1 } else { broken += 1 }
            index += max(length, 1)
        }
    }

    /// The length of the sound sequence at an index, 0 where there is none (Unicode 16, table 3-7).
    private static func soundLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < bytes.endIndex && range.contains(bytes[index + offset])
        }
        switch first {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }
}
