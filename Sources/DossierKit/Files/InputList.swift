public import DossierCore

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The inputs a user named, as a list of files in a stable order.
///
/// A folder stands for the files in it and below it that a reader claims by their extension, in the order of their names'
/// bytes; a pattern with `*`, `?` or `[` for the files it matches; `-` for standard input; anything else for itself.
public struct InputList: Sendable {
    /// One input.
    public struct Item: Sendable, Hashable {
        /// Where it is, `-` for standard input.
        public var path: String
        /// The name it goes by: as the user gave it, or relative to the folder that the user gave.
        public var name: String
    }

    /// The inputs in order.
    public private(set) var items: [Item] = []
    /// The names of files in folders that no reader claims.
    public private(set) var skipped: [String] = []
    /// The inputs that name nothing.
    public private(set) var failures: [DossierError] = []

    /// Resolves what the user named.
    ///
    /// - Parameters:
    ///   - arguments: The arguments as given.
    ///   - extensions: The file extensions that readers claim, in lower case.
    public init(_ arguments: [String], extensions: Set<String>) {
        for argument in arguments { add(argument, extensions: extensions) }
    }

    private mutating func add(_ argument: String, extensions: Set<String>) {
        if argument == "-" {
            items.append(Item(path: "-", name: "-"))
        } else if isFolder(argument) {
            let before = items.count
            walk(argument, prefix: "", extensions: extensions)
            if items.count == before { failures.append(.emptyFolder(argument)) }
        } else if access(argument, F_OK) != 0, argument.utf8.contains(where: { [0x2A, 0x3F, 0x5B].contains($0) }) {
            let matches = matching(argument)
            if matches.isEmpty { failures.append(.noMatch(argument)) }
            for match in matches {
                if isFolder(match) {
                    walk(match, prefix: "", extensions: extensions)
                } else {
                    items.append(Item(path: match, name: match))
                }
            }
        } else {
            items.append(Item(path: argument, name: argument))
        }
    }

    /// Adds the files of a folder and of the folders in it; hidden ones are passed over.
    private mutating func walk(_ folder: String, prefix: String, extensions: Set<String>) {
        guard let directory = opendir(folder) else {
            failures.append(DossierError(.documentUnreadable, document: folder, "the folder cannot be read"))
            return
        }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(directory)
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            if isFolder(path) {
                walk(path, prefix: "\(prefix)\(name)/", extensions: extensions)
            } else if extensions.contains(where: { name.lowercased().hasSuffix(".\($0)") }) {
                items.append(Item(path: path, name: prefix + name))
            } else {
                skipped.append(prefix + name)
            }
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The paths a pattern matches, in the order of their bytes.
    private func matching(_ pattern: String) -> [String] {
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, GLOB_NOSORT, nil, &result) == 0 else { return [] }
        let paths = (0..<Int(result.gl_pathc)).compactMap { result.gl_pathv[$0].map { String(cString: $0) } }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension DossierError {
    fileprivate static func emptyFolder(_ folder: String) -> DossierError {
        DossierError(
            .documentUnreadable,
            document: folder,
            "the folder holds no file that a reader claims; 'dossier formats' lists the extensions"
        )
    }

    fileprivate static func noMatch(_ pattern: String) -> DossierError {
        DossierError(.documentUnreadable, document: pattern, "the pattern matches no file")
    }
}
