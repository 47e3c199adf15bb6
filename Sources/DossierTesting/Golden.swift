import Foundation
public import Testing

/// Compares bytes with a golden file of the running test's module: `Tests/<Module>/Goldens/<name>`.
///
/// With `RECORD_GOLDENS=1` in the environment the file is rewritten instead, and the test fails, so that no run that
/// records can pass. Read the difference before committing it.
///
/// - Parameters:
///   - bytes: What the test made.
///   - name: The file, relative to the module's `Goldens` folder.
///   - file: The test's file, from which the folder is found.
///   - sourceLocation: Where an issue is shown.
public func expectGolden(
    _ bytes: [UInt8],
    _ name: String,
    file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard let root = packageRoot(file), let module = testModule(file) else {
        Issue.record("\(file) is not below a folder 'Tests'", sourceLocation: sourceLocation)
        return
    }
    compare(bytes, "\(root)/Tests/\(module)/Goldens/\(name)", name, sourceLocation)
}

/// Compares bytes with a generated file of the package, such as a page of documents, in the manner of a golden.
///
/// - Parameters:
///   - bytes: What the test made.
///   - path: The file, relative to the package.
///   - file: The test's file, from which the package is found.
///   - sourceLocation: Where an issue is shown.
public func expectGenerated(
    _ bytes: [UInt8],
    at path: String,
    file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    guard let root = packageRoot(file) else {
        Issue.record("\(file) is not below a folder 'Tests'", sourceLocation: sourceLocation)
        return
    }
    compare(bytes, "\(root)/\(path)", path, sourceLocation)
}

/// Compares bytes with a file, or rewrites it in a recording run.
private func compare(_ bytes: [UInt8], _ path: String, _ name: String, _ sourceLocation: SourceLocation) {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
        do {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            Issue.record("recorded \(name); run again without RECORD_GOLDENS", sourceLocation: sourceLocation)
        } catch {
            Issue.record("\(name) cannot be recorded: \(error)", sourceLocation: sourceLocation)
        }
        return
    }
    guard let expected = FileManager.default.contents(atPath: path) else {
        Issue.record("there is no golden \(name); record it with RECORD_GOLDENS=1", sourceLocation: sourceLocation)
        return
    }
    guard [UInt8](expected) != bytes else { return }
    Issue.record(
        "\(name) differs from its golden \(firstDifference([UInt8](expected), bytes)); RECORD_GOLDENS=1 rewrites it",
        sourceLocation: sourceLocation
    )
}

/// The folder that holds the folder `Tests` of a test's file, nil when there is none.
private func packageRoot(_ file: String) -> String? {
    let components = file.split(separator: "/", omittingEmptySubsequences: false)
    return components.lastIndex(of: "Tests").map { components[..<$0].joined(separator: "/") }
}

/// The name of the test module of a test's file.
private func testModule(_ file: String) -> Substring? {
    let components = file.split(separator: "/", omittingEmptySubsequences: false)
    guard let tests = components.lastIndex(of: "Tests"), tests + 2 < components.count else { return nil }
    return components[tests + 1]
}

/// The first line in which two texts differ, in both forms.
private func firstDifference(_ expected: [UInt8], _ made: [UInt8]) -> String {
    let index = zip(expected, made).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let offset = index ?? min(expected.count, made.count)
    let line = made.prefix(offset).count { $0 == 0x0A } + 1
    func around(_ bytes: [UInt8]) -> String {
        let range = max(0, offset - 40)..<min(bytes.count, offset + 40)
        return String(decoding: range.isEmpty ? [] : bytes[range], as: UTF8.self).debugDescription
    }
    return "in line \(line): \(around(expected)) became \(around(made))"
}
