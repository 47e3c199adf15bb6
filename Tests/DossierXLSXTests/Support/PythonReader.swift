import Foundation

/// Reads a workbook with openpyxl, a reader that shares no code with the library that wrote it.
///
/// Python is the one that `DOSSIER_PYTHON` names, or else `python3` on the path.
struct PythonReader {
    /// What a workbook holds.
    struct Book: Decodable {
        var title: String?
        var author: String?
        var created: String
        var modified: String
        var sheets: [Sheet]
    }

    /// What a sheet holds.
    struct Sheet: Decodable {
        var name: String
        var state: String
        var freeze: String
        var active_cell: String
        var merged: [String]
        var tables: [Table]
        var choices: [[String]]
        var charts: Int
        var landscape: Bool
        var links: [String: String]
        var cells: [Cell]
    }

    /// A native table.
    struct Table: Decodable {
        var name: String
        var range: String
        var headers: [String]

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            name = try container.decode(String.self)
            range = try container.decode(String.self)
            headers = try container.decode([String].self)
        }
    }

    /// A cell that is not blank; rows and columns count from 1.
    struct Cell: Decodable {
        var row: Int
        var column: Int
        var type: String
        var value: String

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            row = try container.decode(Int.self)
            column = try container.decode(Int.self)
            type = try container.decode(String.self)
            value = try container.decode(String.self)
        }
    }

    /// A Python that has openpyxl, nil when there is none.
    static let python: URL? = candidates.first { run($0, ["-c", "import openpyxl"])?.status == 0 }

    private static var candidates: [URL] {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["DOSSIER_PYTHON"] { return [URL(fileURLWithPath: named)] }
        return (environment["PATH"] ?? "").split(separator: ":").map { URL(fileURLWithPath: "\($0)/python3") }
            .filter { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Reads a workbook.
    static func read(_ bytes: [UInt8]) throws -> Book {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("workbook.xlsx")
        try Data(bytes).write(to: file)
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Python/cells.py")
        guard let python, let result = run(python, [script.path, file.path]), result.status == 0 else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return try JSONDecoder().decode(Book.self, from: result.output)
    }

    private static func run(_ program: URL, _ arguments: [String]) -> (status: Int32, output: Data)? {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        guard (try? process.run()) != nil else { return nil }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
