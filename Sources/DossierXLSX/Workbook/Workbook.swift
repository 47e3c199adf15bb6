import CXLSXWriter
import DossierCore
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A workbook in the making, over libxlsxwriter: the only type that holds the library's workbook.
///
/// It belongs to one task: it is neither `Sendable` nor shared. Every text passes a ``TextGate`` before the library sees it,
/// every name a ``NameGate`` and every address a ``LinkGate``; ``changes`` counts what they changed.
///
/// ```swift
/// let workbook = try Workbook(properties: WorkbookProperties(title: "Three articles"))
/// let sheet = try workbook.addSheet("Events")
/// try sheet.write(.text("=1+1"), at: .origin, style: CellStyle(numberFormat: .text))
/// let bytes = try workbook.finish()
/// ```
///
/// The library writes its parts to temporary files of its own, in `TMPDIR` or else `/tmp`, which it unlinks at once; the bytes
/// of the result do not depend on where that is.
final class Workbook {
    /// What was changed so far.
    var changes: ChangeLog
    /// The limits that hold.
    let limits: SpreadsheetLimits
    /// The gate for texts of cells.
    let textGate: TextGate
    /// Gives out the names.
    var names: NameGate

    private let file: MemoryFile
    private var pointer: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

    /// Makes a workbook without sheets.
    init(properties: WorkbookProperties, limits: SpreadsheetLimits = .standard) throws(WorkbookError) {
        self.limits = limits
        textGate = TextGate(limit: limits.textUnits)
        names = NameGate(limits: limits)
        changes = ChangeLog(limits: limits)
        file = try MemoryFile()
        pointer = workbook_new(file.path)
        guard let pointer else { throw WorkbookError(.outOfMemory, "making a workbook", "out of memory") }
        try set(properties, of: pointer)
    }

    deinit {
        // Closing is the library's only way to free a workbook.
        if let pointer { lxw_workbook_free(pointer) }
    }

    /// Adds a sheet, named as near to the wish as the rules allow.
    func addSheet(_ name: String) throws(WorkbookError) -> Worksheet {
        try addSheet(named: names.sheet(name))
    }

    /// Adds a sheet of a name that ``names`` gave out.
    func addSheet(named name: String) throws(WorkbookError) -> Worksheet {
        let sheet = workbook_add_worksheet(try open(), name)
        guard let sheet else { throw WorkbookError(.outOfMemory, "adding the sheet '\(name)'", "refused") }
        return Worksheet(workbook: self, name: name, pointer: sheet)
    }

    /// Adds a chart that a sheet then takes.
    func addChart(_ type: lxw_chart_type) throws(WorkbookError) -> UnsafeMutablePointer<lxw_chart> {
        guard let chart = workbook_add_chart(try open(), UInt8(type.rawValue)) else {
            throw WorkbookError(.outOfMemory, "adding a chart", "refused")
        }
        return chart
    }

    /// The library's format for a style; the first use makes it.
    func format(_ style: CellStyle) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
        if let known = formats[style] { return known }
        guard let format = workbook_add_format(try open()) else {
            throw WorkbookError(.outOfMemory, "adding a format", "out of memory")
        }
        style.apply(to: format)
        formats[style] = format
        return format
    }

    /// Makes the file and gives its bytes; the workbook cannot be used afterwards.
    func finish() throws(WorkbookError) -> [UInt8] {
        let pointer = try open()
        self.pointer = nil
        formats = [:]
        // The library's closing call frees the workbook even when it fails.
        try WorkbookError.check(Self.close(pointer), "making the workbook")
        return try file.read()
    }

    private func open() throws(WorkbookError) -> UnsafeMutablePointer<lxw_workbook> {
        guard let pointer else { throw WorkbookError(.file, "using a workbook", "it has been finished") }
        return pointer
    }

    /// Serialises what the library keeps once a process: the buffer of `gmtime`, the seed of its temporary names.
    private static let closing = Mutex(())

    /// Closes a workbook under the C locale, since the library prints numbers with `printf`.
    private static func close(_ pointer: UnsafeMutablePointer<lxw_workbook>) -> lxw_error {
        closing.withLock { _ in
            let neutral = dossier_neutral_locale()
            let previous = uselocale(neutral)
            defer {
                uselocale(previous)
                if let neutral { freelocale(neutral) }
            }
            return workbook_close(pointer)
        }
    }

    /// Sets the document properties, each passed through the gate and cut to what Excel shows.
    private func set(_ properties: WorkbookProperties, of pointer: UnsafeMutablePointer<lxw_workbook>)
        throws(WorkbookError)
    {
        let arena = CStringArena()
        let gate = TextGate(limit: limits.shortTextUnits)
        func passed(_ text: String?, _ name: String) -> UnsafeMutablePointer<CChar>? {
            guard let text else { return nil }
            let (clean, done) = gate.passLine(text)
            changes.note(
                done.subtracting(.truncated),
                sheet: "document properties",
                column: name,
                reference: name
            )
            if done.contains(.truncated) {
                changes.note(.shortened, sheet: "document properties", column: name, reference: name)
            }
            return arena.copy(clean)
        }
        var raw = lxw_doc_properties()
        raw.title = passed(properties.title, "title")
        raw.subject = passed(properties.subject, "subject")
        raw.author = passed(properties.author, "author")
        raw.category = passed(properties.category, "category")
        raw.keywords = passed(properties.keywords, "keywords")
        raw.comments = passed(properties.comments, "comments")
        raw.status = passed(properties.status, "status")
        // 0 would mean the time of day.
        raw.created = time_t(max(1, properties.created.dayNumber * 86_400))
        try WorkbookError.check(workbook_set_properties(pointer, &raw), "setting the document properties")
    }
}
