/// The parts of a workbook's zip container, in their order.
struct WorkbookParts {
    enum Failure: Error {
        case notAnArchive
    }

    /// The names, in the order of the directory.
    let names: [String]
    private let contents: [String: String]

    /// Reads the container.
    init(_ bytes: [UInt8]) throws {
        func number(_ offset: Int, _ size: Int) throws -> Int {
            guard offset >= 0, offset + size <= bytes.count else { throw Failure.notAnArchive }
            return (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
        }
        guard bytes.count > 22 else { throw Failure.notAnArchive }
        var end = bytes.count - 22
        while try number(end, 4) != 0x0605_4B50 { end -= 1 }
        var entry = try number(end + 16, 4)
        var names: [String] = []
        var contents: [String: String] = [:]
        for _ in 0..<(try number(end + 10, 2)) {
            guard try number(entry, 4) == 0x0201_4B50 else { throw Failure.notAnArchive }
            let nameLength = try number(entry + 28, 2)
            let name = String(decoding: bytes[(entry + 46)..<(entry + 46 + nameLength)], as: UTF8.self)
            let local = try number(entry + 42, 4)
            let start = local + 30 + (try number(local + 26, 2)) + (try number(local + 28, 2))
            let data = bytes[start..<(start + (try number(entry + 20, 4)))]
            let plain = try number(entry + 10, 2) == 8 ? try Inflater.inflate(data) : Array(data)
            names.append(name)
            contents[name] = String(decoding: plain, as: UTF8.self)
            entry += 46 + nameLength + (try number(entry + 30, 2)) + (try number(entry + 32, 2))
        }
        self.names = names
        self.contents = contents
    }

    /// The text of a part, empty when there is none.
    subscript(name: String) -> String { contents[name] ?? "" }
}
