#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard output or standard error.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Whether a person reads it on a terminal.
    var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Writes all bytes; when the reader is gone there is nobody to tell, so what is left is dropped.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...]
                .withUnsafeBytes { buffer in
                    #if canImport(Glibc)
                    Glibc.write(rawValue, buffer.baseAddress, buffer.count)
                    #else
                    Darwin.write(rawValue, buffer.baseAddress, buffer.count)
                    #endif
                }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            offset += count
        }
        return true
    }

    /// Writes text and a line end.
    func writeLine(_ text: String) {
        write(Array(text.utf8) + [0x0A])
    }
}
