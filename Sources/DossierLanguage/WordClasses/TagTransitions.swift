/// The scores of ``TagTransitionTable`` as a matrix.
struct TagTransitions: Sendable {
    /// `scores[before * count + after]`.
    private let scores: [Float]
    private static let count = FineTag.allCases.count
    /// The score of a pair that the table does not know.
    private static let unknown: Float = -1

    /// The built-in table.
    static let standard = TagTransitions(table: TagTransitionTable.table)

    /// Reads a table; a line or pair that cannot be read is passed over, and a test sees that there is none.
    init(table: String) {
        var scores = [Float](repeating: Self.unknown, count: Self.count * Self.count)
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: ":")
            guard halves.count == 2 else { continue }
            let before = halves[0].split(separator: " ").compactMap { FineTag(code: $0) }
            let words = halves[1].split(separator: " ")
            for tag in before {
                let row = Int(tag.rawValue) * Self.count
                var named: Set<Int> = []
                var rest = Self.unknown
                for index in stride(from: 0, to: words.count - 1, by: 2) {
                    guard let score = Self.number(words[index + 1]) else { continue }
                    if words[index] == "*" {
                        rest = score
                    } else if let after = FineTag(code: words[index]) {
                        named.insert(Int(after.rawValue))
                        scores[row + Int(after.rawValue)] = score
                    }
                }
                for after in 0..<Self.count where !named.contains(after) { scores[row + after] = rest }
            }
        }
        self.scores = scores
    }

    /// How readily `after` follows `before`.
    subscript(before: FineTag, after: FineTag) -> Float {
        scores[Int(before.rawValue) * Self.count + Int(after.rawValue)]
    }

    /// A decimal such as `-.5` or `2`.
    static func number(_ text: some StringProtocol) -> Float? {
        Float(text.hasPrefix("-.") ? "-0" + text.dropFirst() : text.hasPrefix(".") ? "0" + text : String(text))
    }
}
