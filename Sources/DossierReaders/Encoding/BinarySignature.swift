import DossierCore

/// Formats that are no text, told by their first bytes.
enum BinarySignature {
    /// The name of the format that the bytes are of, nil when they have no known signature.
    static func name(of bytes: ArraySlice<UInt8>) -> String? {
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 1)
            guard fields.count == 2 else { continue }
            if bytes.starts(with: signature(fields[0])) { return String(fields[1]) }
        }
        return nil
    }

    /// The bytes of a signature in hexadecimal.
    private static func signature(_ digits: Substring) -> [UInt8] {
        let values = digits.utf8.map { $0.isASCIIDigit ? $0 - 0x30 : $0.asciiLowercased - 0x57 }
        return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }

    /// Signature in hexadecimal, then the name of the format.
    private static let table = #"""
        255044462d a PDF file
        504b0304 a ZIP archive or an office document
        504b0506 a ZIP archive
        d0cf11e0a1b11ae1 an old office document
        7b5c727466 an RTF document
        1f8b08 a gzip archive
        425a68 a bzip2 archive
        fd377a585a00 an xz archive
        28b52ffd a Zstandard archive
        377abcaf271c a 7-Zip archive
        526172211a07 a RAR archive
        89504e470d0a1a0a a PNG picture
        ffd8ff a JPEG picture
        474946383761 a GIF picture
        474946383961 a GIF picture
        52494646 a RIFF file: sound, film or picture
        4f676753 an Ogg file
        494433 an MP3 file
        7f454c46 a program
        53514c69746520666f726d6174203300 an SQLite database
        """#
}
