public import DossierCore

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reads files and standard input into documents.
public struct DocumentLoader: Sendable {
    /// The most bytes a document may have.
    public var maximumBytes: Int

    /// Makes a loader.
    public init(maximumBytes: Int = ReadingContext().maximumBytes) {
        self.maximumBytes = maximumBytes
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - name: The name it goes by in messages and in the model.
    /// - Returns: The document.
    /// - Throws: ``DossierError`` `document.unreadable` or `document.too-large`.
    public func load(path: String, name: String) throws(DossierError) -> SourceDocument {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(name, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(name, reason: String(cString: strerror(errno))) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .unreadable(name, reason: "it is a directory") }
        return SourceDocument(
            name: name,
            bytes: try readAll(descriptor, name: name, expected: Int(status.st_size))
        )
    }

    /// Reads standard input to its end.
    ///
    /// - Returns: A document of the name `-`.
    /// - Throws: ``DossierError`` `document.unreadable` or `document.too-large`.
    public func loadStandardInput() throws(DossierError) -> SourceDocument {
        SourceDocument(name: "-", bytes: try readAll(STDIN_FILENO, name: "-", expected: 0))
    }

    /// Reads standard input as documents of whole lines, for formats that hold a record a line.
    ///
    /// - Parameter take: Takes each document; its `firstLine` says where it begins.
    /// - Throws: ``DossierError`` `document.unreadable`, `document.too-large` for a line over the limit, or what `take` throws.
    public func loadStandardInputLines(_ take: (SourceDocument) async throws -> Void) async throws {
        var pending: [UInt8] = []
        var line = 1
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            guard count >= 0 else {
                if errno == EINTR { continue }
                throw DossierError.unreadable("-", reason: String(cString: strerror(errno)))
            }
            if count == 0 { break }
            pending.append(contentsOf: buffer[..<count])
            guard let end = buffer[..<count].lastIndex(of: 0x0A) else {
                guard pending.count <= maximumBytes else { throw DossierError.lineTooLong(line, limit: maximumBytes) }
                continue
            }
            let cut = pending.count - count + end + 1
            let lines = Array(pending[..<cut])
            pending.removeFirst(cut)
            try await take(SourceDocument(name: "-", bytes: lines, mediaType: Self.lines, firstLine: line))
            line += lines.lazy.filter { $0 == 0x0A }.count
        }
        guard !pending.isEmpty else { return }
        try await take(SourceDocument(name: "-", bytes: pending, mediaType: Self.lines, firstLine: line))
    }

    /// The media type of documents that hold a record a line.
    private static let lines = "application/jsonl"

    private func readAll(_ descriptor: Int32, name: String, expected: Int) throws(DossierError) -> [UInt8] {
        guard expected <= maximumBytes else { throw .tooLarge(name, bytes: expected, limit: maximumBytes) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count >= 0 else {
                if errno == EINTR { continue }
                throw .unreadable(name, reason: String(cString: strerror(errno)))
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= maximumBytes else { throw .tooLarge(name, bytes: bytes.count, limit: maximumBytes) }
        }
    }
}

extension DossierError {
    fileprivate static func unreadable(_ document: String, reason: String) -> DossierError {
        DossierError(.documentUnreadable, document: document, "cannot be read: \(reason)")
    }

    fileprivate static func lineTooLong(_ line: Int, limit: Int) -> DossierError {
        DossierError(
            .documentTooLarge,
            document: "-",
            line: line,
            "the line has more than \(limit) bytes; raise the limit with --max-bytes"
        )
    }
}
