import DossierCore
import DossierKit

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Prints diagnostics on standard error, one a line: `file:line: severity: message`.
struct DiagnosticPrinter {
    /// Which diagnostics are printed.
    enum Level: Int, Comparable {
        /// Errors only.
        case quiet
        /// Errors and warnings.
        case usual
        /// Notes too.
        case verbose

        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    let level: Level

    /// Prints an error.
    func print(_ error: any Error) {
        guard let error = error as? DossierError else { return write("dossier: error: \(error)") }
        write("\(place(error.document ?? "dossier", error.line)): error: \(error.message)")
    }

    /// Prints a document or record that could not be read.
    func print(_ failure: DocumentFailure) {
        write("\(place(failure.document, failure.line)): error: \(failure.message)")
    }

    /// Prints a diagnostic, if the level lets it through.
    func print(_ diagnostic: Diagnostic, document: String = "dossier", line: Int? = nil) {
        switch diagnostic.severity {
        case .note where level < .verbose: return
        case .warning where level < .usual: return
        default: break
        }
        write("\(place(document, line ?? diagnostic.line)): \(diagnostic.severity.rawValue): \(diagnostic.message)")
    }

    /// Prints a plain line, unless quiet.
    func inform(_ line: String) {
        if level > .quiet { write(line) }
    }

    private func place(_ document: String, _ line: Int?) -> String {
        line.map { "\(document):\($0)" } ?? document
    }

    /// Writes a line; control characters of article text cannot reach the terminal.
    private func write(_ line: String) {
        var bytes = line.unicodeScalars.reduce(into: [UInt8]()) { bytes, scalar in
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            bytes.append(contentsOf: String(isControl ? " " : scalar).utf8)
        }
        bytes.append(0x0A)
        StandardStream.error.write(bytes)
    }
}
