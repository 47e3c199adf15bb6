/// Decides between statements that claim the same words.
enum StatementArbiter {
    /// How many neighbours a statement is compared with, either way: more than a sentence has.
    private static let neighbours = 48

    /// The statements without those that stand inside another's content; somebody's speech inside speech is kept.
    static func settle(_ statements: [Statement], in passage: Passage) -> [Statement] {
        var kept: [Statement] = []
        for (index, statement) in statements.enumerated() {
            let near = max(0, index - neighbours)..<min(statements.count, index + neighbours)
            let outer = near.first { other in
                if other != index, shares(statement, statements[other]) { return true }
                return other != index && statements[other].contains(statement.anchor)
                    && !(statement.contains(statements[other].anchor) && prefers(statement, statements[other]))
            }
            if outer == nil || isNestedSpeech(statement, in: passage) { kept.append(statement) }
        }
        return kept
    }

    /// Whether a noun between another statement's cue and its content has led to the same content: "said in a statement that".
    private static func shares(_ statement: Statement, _ other: Statement) -> Bool {
        statement.rule == "quotes/noun" && other.anchor < statement.anchor && other.rule != statement.rule
            && other.pieces.first?.lowerBound == statement.pieces.first?.lowerBound
    }

    /// Which of two statements that contain each other's cue is meant: the surer one, then the later.
    private static func prefers(_ one: Statement, _ other: Statement) -> Bool {
        one.confidence != other.confidence ? one.confidence > other.confidence : one.anchor > other.anchor
    }

    /// "A said that B said that …": a named speaker's words inside another's.
    private static func isNestedSpeech(_ statement: Statement, in passage: Passage) -> Bool {
        guard statement.kind == .speech, statement.rule == "quotes/clause" || statement.rule == "quotes/bare-clause",
            case .phrase(let range)? = statement.subject,
            let head = passage.head(of: range)
        else { return false }
        return passage.units[head].kind == .name
    }
}
