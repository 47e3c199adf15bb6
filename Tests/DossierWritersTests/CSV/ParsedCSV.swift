import Foundation
import Testing

/// The rows of a CSV file, read strictly after RFC 4180: anything else is an error.
struct ParsedCSV {
    /// Where a file breaks the grammar.
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    private(set) var rows: [[String]] = []

    /// Reads a file; every line ends in CRLF.
    init(_ bytes: [UInt8]) throws {
        var index = 0
        var row: [String] = []
        while index < bytes.count {
            var field: [UInt8] = []
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                while true {
                    guard index < bytes.count else { throw Fault(description: "a quotation mark is not closed") }
                    if bytes[index] != UInt8(ascii: "\"") {
                        field.append(bytes[index])
                        index += 1
                    } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
                        field.append(UInt8(ascii: "\""))
                        index += 2
                    } else {
                        index += 1
                        break
                    }
                }
            } else {
                while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 0x0D {
                    guard bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A, bytes[index] != 0 else {
                        throw Fault(description: "byte \(bytes[index]) in a bare field at \(index)")
                    }
                    field.append(bytes[index])
                    index += 1
                }
            }
            row.append(String(decoding: field, as: UTF8.self))
            guard index < bytes.count else { throw Fault(description: "the last line has no end") }
            if bytes[index] == UInt8(ascii: ",") {
                index += 1
                if index == bytes.count { throw Fault(description: "the last line has no end") }
                if bytes[index] == 0x0D || bytes[index] == UInt8(ascii: ",") { continue }
                continue
            }
            guard bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
                throw Fault(description: "byte \(bytes[index]) after a field at \(index)")
            }
            index += 2
            rows.append(row)
            row = []
        }
        guard row.isEmpty else { throw Fault(description: "the last line has no end") }
    }
}
