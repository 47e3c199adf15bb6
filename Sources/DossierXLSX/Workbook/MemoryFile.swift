import CXLSXWriter

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that the C library can open by path and that leaves nothing behind.
///
/// The library writes its result to a path and knows no other way. On Linux the file lives in memory (`memfd_create`) and its path is
/// `/proc/self/fd/N`; where there is no such thing, it is a file of the temporary folder, made with a name of its own and
/// removed as soon as it has been read. This is the one place where a writer touches the file system.
struct MemoryFile: ~Copyable {
    /// The path to give to the library.
    let path: String
    private let descriptor: CInt
    private let isNamed: Bool

    /// Makes an empty file.
    init() throws(WorkbookError) {
        #if os(Linux)
        let memory = memfd_create("dossier.xlsx", UInt32(DOSSIER_MEMORY_FILE_FLAGS))
        if memory >= 0 {
            let path = "/proc/self/fd/\(memory)"
            if access(path, W_OK) == 0 {
                self.path = path
                descriptor = memory
                isNamed = false
                return
            }
            close(memory)
        }
        #endif
        var template = Array("/tmp/dossier-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else {
            throw WorkbookError(.file, "making a temporary file", String(cString: strerror(errno)))
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        descriptor = file
        isNamed = true
    }

    /// The bytes that have been written.
    func read() throws(WorkbookError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.failure() }
        let size = Int(status.st_size)
        var done = 0
        let descriptor = descriptor
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while done < size, let base = buffer.baseAddress {
                let got = pread(descriptor, base + done, size - done, off_t(done))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                done += got
            }
            count = done
        }
        guard done == size else { throw Self.failure() }
        return bytes
    }

    private static func failure() -> WorkbookError {
        WorkbookError(.file, "reading the workbook back", String(cString: strerror(errno)))
    }

    deinit {
        close(descriptor)
        if isNamed { unlink(path) }
    }
}
