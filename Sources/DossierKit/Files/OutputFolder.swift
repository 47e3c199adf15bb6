public import DossierCore
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A folder that takes output files: each is written under a temporary name and renamed when all of it is there.
///
/// An existing file is replaced only when its bytes differ, so that its time stamp tells when it last changed.
public final class OutputFolder: OutputSink {
    /// What became of a file.
    public enum Change: Sendable, Hashable {
        /// There was none.
        case created
        /// There was one with other bytes.
        case replaced
        /// There was one with the same bytes.
        case unchanged
    }

    /// The folder.
    public let path: String

    private let parts = Mutex<[Part]>([])

    /// A file in the making.
    private struct Part {
        var name: String
        var descriptor: Int32
    }

    /// Makes a sink for a folder, which is made when the first file is.
    public init(path: String) {
        self.path = path
    }

    deinit {
        discard()
    }

    /// Appends bytes to a file under its temporary name.
    ///
    /// - Throws: ``DossierError`` `output.unwritable`.
    public func append(_ bytes: [UInt8], to name: String) throws {
        try parts.withLock { parts in
            let descriptor: Int32
            if let part = parts.first(where: { $0.name == name }) {
                descriptor = part.descriptor
            } else {
                descriptor = try open(name)
                parts.append(Part(name: name, descriptor: descriptor))
            }
            try write(bytes, to: descriptor, name: name)
        }
    }

    /// Puts every file in its place.
    ///
    /// - Returns: The names in the order in which they were begun, and what became of each.
    /// - Throws: ``DossierError`` `output.unwritable`; the files that are not yet in place are taken away.
    @discardableResult
    public func commit() throws -> [(name: String, change: Change)] {
        let parts = parts.withLock { parts in
            defer { parts = [] }
            return parts
        }
        var changes: [(name: String, change: Change)] = []
        for (index, part) in parts.enumerated() {
            do {
                changes.append((part.name, try place(part)))
            } catch {
                for left in parts[index...] { remove(left) }
                throw error
            }
        }
        return changes
    }

    /// Takes away every file that is not yet in place.
    public func discard() {
        let parts = parts.withLock { parts in
            defer { parts = [] }
            return parts
        }
        for part in parts { remove(part) }
    }

    private func target(_ name: String) -> String { "\(path)/\(name)" }

    /// The temporary name: hidden, beside the target, so that the renaming cannot cross a file system.
    private func temporary(_ name: String) -> String {
        guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "\(path)/.\(name).part" }
        return "\(path)/\(name[...slash]).\(name[name.index(after: slash)...]).part"
    }

    private func open(_ name: String) throws -> Int32 {
        let components = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let escapes = components.contains { $0.isEmpty || $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }
        guard !escapes, !name.utf8.contains(0) else {
            throw DossierError(.outputUnwritable, document: name, "is not a name inside the output folder")
        }
        let file = temporary(name)
        try makeFolder(of: file)
        #if canImport(Glibc)
        let descriptor = Glibc.open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        #else
        let descriptor = Darwin.open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        #endif
        guard descriptor >= 0 else { throw DossierError.unwritable(target(name)) }
        return descriptor
    }

    /// Makes the folders that a path leads through.
    private func makeFolder(of file: String) throws {
        var made = ""
        for component in file.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            made += component + "/"
            guard component != "", component != "." else { continue }
            guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw DossierError.unwritable(made) }
        }
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...]
                .withUnsafeBytes { buffer in
                    #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                    #else
                    Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                    #endif
                }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DossierError.unwritable(target(name)) }
            offset += count
        }
    }

    private func place(_ part: Part) throws -> Change {
        defer { close(part.descriptor) }
        guard fsync(part.descriptor) == 0 || errno == EINVAL else { throw DossierError.unwritable(target(part.name)) }
        let exists = access(target(part.name), F_OK) == 0
        if exists, isSame(temporary(part.name), target(part.name)) {
            unlink(temporary(part.name))
            return .unchanged
        }
        guard rename(temporary(part.name), target(part.name)) == 0 else {
            throw DossierError.unwritable(target(part.name))
        }
        return exists ? .replaced : .created
    }

    private func remove(_ part: Part) {
        close(part.descriptor)
        unlink(temporary(part.name))
    }

    /// Whether two files hold the same bytes.
    private func isSame(_ left: String, _ right: String) -> Bool {
        let loader = DocumentLoader(maximumBytes: .max)
        guard let first = try? loader.load(path: left, name: left),
            let second = try? loader.load(path: right, name: right)
        else { return false }
        return first.bytes == second.bytes
    }
}

extension DossierError {
    /// The folder or file cannot be written, for the reason in `errno`.
    fileprivate static func unwritable(_ path: String) -> DossierError {
        DossierError(.outputUnwritable, document: path, "cannot be written: \(String(cString: strerror(errno)))")
    }
}
