import DossierCore
import Foundation
import Testing

/// Other people's software for reading outputs back: the Python that `DOSSIER_PYTHON` names, as `make test` sets it.
enum PythonTool {
    /// What a run printed, and its status.
    struct Result {
        var status: Int32
        var output: String
    }

    /// Whether there is such a Python; tests that need it are skipped where there is none.
    static let isAvailable = path.map { FileManager.default.isExecutableFile(atPath: $0) } ?? false

    private static let path = ProcessInfo.processInfo.environment["DOSSIER_PYTHON"]

    private static let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Python")

    /// Runs one of the scripts beside the tests.
    static func run(script: String, _ arguments: [String]) throws -> Result {
        try run(URL(fileURLWithPath: try #require(path)), [scripts.appendingPathComponent(script).path] + arguments)
    }

    /// Runs a command that is installed with the Python, such as `frictionless`.
    static func run(command: String, _ arguments: [String], in folder: URL) throws -> Result {
        let file = URL(fileURLWithPath: try #require(path)).deletingLastPathComponent().appendingPathComponent(command)
        try #require(FileManager.default.isExecutableFile(atPath: file.path), "\(command) is not installed")
        return try run(file, arguments, in: folder)
    }

    private static func run(_ file: URL, _ arguments: [String], in folder: URL? = nil) throws -> Result {
        let process = Process()
        process.executableURL = file
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }
}

/// A folder that is taken away again.
final class OutputScratch {
    /// The folder.
    let url: URL

    /// Makes a folder of output files.
    init(_ files: [OutputFile]) throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for file in files { try Data(file.bytes).write(to: url.appendingPathComponent(file.name)) }
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// The path of a file in it.
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
