import CXLSXWriter

/// The library refused a call, or the bytes of the file could not be had.
struct WorkbookError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What the library's number means: a struct over the number, so that a later library's number survives.
    struct Code: RawRepresentable, Sendable, Hashable {
        /// The library's number, negative for this module's own.
        let rawValue: Int

        /// The workbook or a part of it could not be allocated.
        static let outOfMemory = Code(rawValue: Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
        /// A temporary or output file could not be made, written or read.
        static let file = Code(rawValue: -1)
        /// More columns or rows than a sheet has.
        static let outsideSheet = Code(rawValue: Int(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE.rawValue))
        /// A table that has no row or lies over another.
        static let badTable = Code(rawValue: -2)
    }

    /// What the error is.
    let code: Code
    /// What was being done.
    let operation: String
    /// What the library or the system says.
    let reason: String

    /// Makes an error of this module.
    init(_ code: Code, _ operation: String, _ reason: String) {
        self.code = code
        self.operation = operation
        self.reason = reason
    }

    /// `writing a cell: … (libxlsxwriter error 21)`.
    var description: String {
        code.rawValue > 0 ? "\(operation): \(reason) (libxlsxwriter error \(code.rawValue))" : "\(operation): \(reason)"
    }

    /// Throws unless the library answered that all is well.
    static func check(_ result: lxw_error, _ operation: @autoclosure () -> String) throws(WorkbookError) {
        guard result != LXW_NO_ERROR else { return }
        let reason = lxw_strerror(result).map { String(cString: $0) } ?? "unknown"
        throw WorkbookError(Code(rawValue: Int(result.rawValue)), operation(), reason)
    }
}
