import Foundation
import Testing

/// The built command, run as a user would.
struct BuiltCommand {
    /// What a run gave.
    struct Result: Sendable, Equatable {
        var output: Data
        var error: String
        var status: Int32

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// Where the test bundle and the command lie side by side.
    static let executable: URL = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return bundle.appendingPathComponent("dossier")
    }()

    /// The root of the repository.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Runs the command in a folder, with nothing in its environment but `PATH` and what is given.
    static func run(
        _ arguments: [String],
        input: Data = Data(),
        in folder: URL = root,
        environment: [String: String] = [:]
    ) throws -> Result {
        try run(executable, arguments, input: input, in: folder, environment: environment)
    }

    /// Runs any program.
    static func run(
        _ program: URL,
        _ arguments: [String],
        input: Data = Data(),
        in folder: URL = root,
        environment: [String: String] = [:]
    ) throws -> Result {
        // Files instead of pipes: no pipe can fill up while the other is read.
        let scratch = try ScratchFolder()
        let files = ["in", "out", "err"].map { scratch.url.appendingPathComponent($0) }
        try input.write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var variables = environment
        variables["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        variables["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
        process.environment = variables
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Result(
            output: try Data(contentsOf: files[1]),
            error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
            status: process.terminationStatus
        )
    }
}

/// A folder that is taken away with the value.
final class ScratchFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file into the folder.
    func write(_ name: String, _ bytes: Data) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    /// Writes a text file into the folder.
    func write(_ name: String, _ text: String) throws {
        try write(name, Data(text.utf8))
    }

    /// The bytes of the files in the folder, by their relative paths.
    func contents(_ folder: String = "") throws -> [String: Data] {
        let base = url.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        var result: [String: Data] = [:]
        for name in names {
            let file = base.appendingPathComponent(name)
            guard (try? file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == false else { continue }
            result[name] = try Data(contentsOf: file)
        }
        return result
    }
}
