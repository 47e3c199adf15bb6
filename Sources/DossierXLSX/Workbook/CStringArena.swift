#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Holds C strings for the fields of a C struct until the call that reads them is over.
final class CStringArena {
    private var pointers: [UnsafeMutablePointer<CChar>] = []

    /// A copy of a text that lives as long as the arena; nil for nil.
    func copy(_ text: String?) -> UnsafeMutablePointer<CChar>? {
        guard let text, let pointer = strdup(text) else { return nil }
        pointers.append(pointer)
        return pointer
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}
