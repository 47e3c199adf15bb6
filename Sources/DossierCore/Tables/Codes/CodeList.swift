/// The codes that a column may have, each with its meaning.
public struct CodeList: Sendable, Hashable {
    /// A code and what it means.
    public struct Code: Sendable, Hashable {
        /// The code as cells have it.
        public var value: String
        /// What it means.
        public var meaning: String

        /// Makes a code.
        public init(value: String, meaning: String) {
            self.value = value
            self.meaning = meaning
        }
    }

    /// The name of the list, such as `modality`.
    public var id: String
    /// What the list is, for people.
    public var title: String
    /// The codes, in order.
    public var codes: [Code]

    /// Makes a list.
    public init(id: String, title: String, codes: [Code]) {
        self.id = id
        self.title = title
        self.codes = codes
    }

    /// The codes without their meanings.
    public var values: [String] { codes.map(\.value) }
}

extension CodeList {
    /// All lists, in the order of the codebook.
    public static let all: [CodeList] = parse(CodeListTable.text)

    /// The list of an id; an empty one when there is none, which a test of the definitions finds.
    static func named(_ id: String) -> CodeList {
        byID[id] ?? CodeList(id: id, title: "", codes: [])
    }

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// Reads lists: a line `# id | title` begins one, each line `value | meaning` adds a code.
    private static func parse(_ text: String) -> [CodeList] {
        var lists: [CodeList] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingSpaces }
            guard parts.count == 2 else { continue }
            if parts[0].hasPrefix("# ") {
                lists.append(CodeList(id: String(parts[0].dropFirst(2)), title: parts[1], codes: []))
            } else if !lists.isEmpty {
                lists[lists.count - 1].codes.append(Code(value: parts[0], meaning: parts[1]))
            }
        }
        return lists
    }
}

extension Substring {
    /// The text without spaces at its ends.
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
