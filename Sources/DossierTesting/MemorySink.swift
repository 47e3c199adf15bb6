public import DossierCore
import Synchronization

/// An output sink that keeps the files in memory.
public final class MemorySink: OutputSink {
    private let state = Mutex<[OutputFile]>([])

    /// Makes an empty sink.
    public init() {}

    /// The files in the order in which they were begun.
    public var files: [OutputFile] { state.withLock { $0 } }

    /// The text of a file, nil when there is none of the name.
    public func text(_ name: String) -> String? {
        files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Appends bytes to a file.
    public func append(_ bytes: [UInt8], to name: String) throws {
        state.withLock { files in
            if let index = files.firstIndex(where: { $0.name == name }) {
                files[index].bytes += bytes
            } else {
                files.append(OutputFile(name: name, bytes: bytes))
            }
        }
    }
}
